// SPDX-License-Identifier: MIT
#pragma once

#include "app/fetched_answer.h"
#include "app/gate_picture.h"
#include "app/host_history.h"
#include "app/item_page.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/verdict.h"
#include "gate/gate_statistics.h"
#include "gate/wait_reason.h"
#include "queue/state.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace headgate {

/// What a list shows of one item.
struct Row
{
    DownloadId id;
    Position position = 0; ///< rows are shown in ascending position
    QString url;           ///< without a password
    QString name;          ///< best known file name
    QString folder;
    QString file; ///< full path of the finished file; empty until done
    State state = State::Paused;
    int attempt = 0;     ///< attempts begun; 0: none yet
    int attempts = 1;    ///< attempts allowed
    qint64 received = 0; ///< bytes
    qint64 total = -1;   ///< bytes; -1: unknown
    qint64 bytesPerSecond = 0;
    qint64 speedLimit = 0; ///< of its own, bytes a second; 0: none
    int connections = 0;   ///< live ones: more than one when the file is received in segments
    bool skipped = false;  ///< done because a file of that name was there
    Verdict verdict = Verdict::NotVerified;
    QString note;                   ///< something a person should know of a done file; plain text, translated
    std::optional<Failure> failure; ///< the last one: why failed, or why retrying
    QDateTime retryAt;              ///< Retrying: when, UTC
};

/// Sums over the whole queue.
struct Totals
{
    qint64 items = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 paused = 0;
    qint64 waiting = 0;
    qint64 active = 0;
    qint64 retrying = 0;
    qint64 verifying = 0;
    qint64 received = 0; ///< bytes of all items
    qint64 bytesPerSecond = 0;
    double progress = 0;                          ///< 0 to 1; items of unknown size count as the average one
    std::optional<std::chrono::seconds> timeLeft; ///< nothing while it cannot be told

    friend bool operator==(const Totals &, const Totals &) = default;
};

/// What command::Undo would take back.
struct Undoable
{
    enum class Kind { Nothing, Removal, Move };
    Kind kind = Kind::Nothing;
    qint64 items = 0; ///< that were removed or moved

    friend bool operator==(const Undoable &, const Undoable &) = default;
};

/// All that changed since the last tick. Apply in this order: removed, added, changed.
struct Delta
{
    QList<DownloadId> removed;
    QList<Row> added;   ///< ascending position, but anywhere among those that are there; perhaps brought back
    QList<Row> changed; ///< whole rows; a changed position is a move
    QList<QPair<DownloadId, WaitReason>> reasons; ///< of the watched items that wait
    Totals totals;
    GateStatistics gate;
    std::optional<GatePicture> picture; ///< while it is watched
    std::optional<HostPage> hostPage;   ///< of the watched host, about once a second
    std::optional<ItemPage> itemPage; ///< of the watched item, when it changed, a few times a second at most
    Undoable undoable;
    std::optional<FetchedAnswer> fetched; ///< to the last question that was answered since the last tick
    qint64 duplicatesRefused = 0;         ///< by Add commands since the last tick
    qint64 goneUntold = 0; ///< items that were added and have gone before any delta told of them
    QStringList messages;  ///< for the user: translated, plain text, each says what to do
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::Delta)
