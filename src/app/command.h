// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"
#include "core/ids.h"
#include "queue/download.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <variant>

namespace headgate {

/// Everything that can be asked of the engine, as values that cross a thread.
namespace command {

/// Adds links at the end, in order. Links that are in the queue already, or twice in the list, are left out
/// unless allowed; the next delta's `refused` counts them.
struct Add
{
    QList<NewLink> links;
    QString folder;      ///< absolute; empty: as the settings say, their rules for folders included
    bool paused = false; ///< put them in the list without starting them
    bool allowDuplicates = false;
};
struct Start
{
    QList<DownloadId> ids;
}; ///< run, or resume; on a failed or retrying one: try now
struct Pause
{
    QList<DownloadId> ids;
};
struct StartAll
{
};
struct PauseAll
{
};
struct RetryFailed
{
}; ///< every failed item again
struct Remove
{
    QList<DownloadId> ids;
}; ///< from the list, with unfinished data; finished files stay; Undo brings all of it back for a while
struct RemoveDone
{
};
/// Moves items, in their present order, to stand right before another; no id: to the end.
struct Move
{
    QList<DownloadId> ids;
    DownloadId before;
};
/// Takes back the last Remove, RemoveDone or Move that Delta::undoable tells of.
struct Undo
{
    bool removalOnly = false; ///< the last removal, whatever has been moved since
};
/// The most that each of these items may receive, all its connections together; at once.
struct LimitSpeed
{
    QList<DownloadId> ids;
    qint64 bytesPerSecond = 0; ///< 0: no limit of its own
};
/// Another address of the same file for a failed or paused item, which then goes on; see
/// Queue::changeAddress(). Where that cannot be, a message says why.
struct ChangeAddress
{
    DownloadId id;
    QUrl url;
};
/// Writes the list into a file, as items with all that is known of them, or as links alone.
struct ExportList
{
    QString path;
    bool linksOnly = false;
};
/// Appends the items of a list that ExportList wrote, without linksOnly.
struct ImportList
{
    QString path;
};
struct Apply
{
    Settings settings;
};
/// The items whose reason to wait should be told: those that are on the screen.
struct Watch
{
    QList<DownloadId> ids;
};
/// Whether deltas are to bring a picture of the gate: somebody looks at it.
struct WatchGate
{
    bool watched = false;
};
/// Whether deltas are to bring the page of a host: somebody looks at it. No host: of none.
struct WatchHost
{
    Host host;
};
/// Whether deltas are to bring the page of an item: somebody looks at it. No id: of none.
struct WatchItem
{
    DownloadId id;
};

/// Which of these links were ever fetched, as far as that is remembered: a FetchedAnswer follows, in a delta.
struct AskFetched
{
    quint64 question = 0; ///< tells answers apart
    QByteArray digests;   ///< linkDigest() of each, one behind the other
};
/// Forgets what was ever fetched.
struct ForgetFetched
{
};

} // namespace command

using Command =
    std::variant<command::Add, command::Start, command::Pause, command::StartAll, command::PauseAll,
                 command::RetryFailed, command::Remove, command::RemoveDone, command::Move, command::Undo,
                 command::LimitSpeed, command::ChangeAddress, command::ExportList, command::ImportList,
                 command::Apply, command::Watch, command::WatchGate, command::WatchHost, command::WatchItem,
                 command::AskFetched, command::ForgetFetched>;

} // namespace headgate
