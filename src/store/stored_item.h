// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace headgate {

/// How far an item had come when it was last written. What was waiting, active or backing off is simply
/// unfinished: it joins the line again.
enum class StoredState {
    Unfinished,
    /// Every byte is durable in the part file, which is about to be renamed to `file`; without one, to a name
    /// that has not been chosen yet.
    Finishing,
    Done,
    Failed,
    /// Out of the list, but its unfinished data is still there, in case it is brought back: a later run
    /// deletes both.
    Removed,
};

/// All that is kept of one item. Values only: the store knows nothing of gates, transfers or queues.
struct StoredItem
{
    DownloadId id;
    Position position = 0;
    QByteArray url; ///< encoded, never with a password
    QString name;   ///< asked for, or the best known
    bool nameAsked = false;
    QString folder;      ///< absolute
    bool paused = false; ///< the user's intent
    StoredState state = StoredState::Unfinished;
    QString file;          ///< Finishing: final path to be, if chosen; Done: final path
    qint64 received = 0;   ///< bytes
    qint64 total = -1;     ///< bytes; -1: unknown
    QString partPath;      ///< unfinished data; empty: none
    QString partName;      ///< the final name chosen for it
    qint64 partBytes = 0;  ///< durable from the first byte up to here
    QByteArray partBeyond; ///< durable behind the first gap, as ByteRanges writes it; empty: nothing
    QByteArray etag;       ///< validator of the unfinished data; empty: none
    QByteArray lastModified;
    std::optional<Failure> failure; ///< the last one; its retryAfter is not kept
    bool skipped = false;
    QString digest;  ///< wanted, as "sha-256=HEX"; empty: none
    int verdict = 0; ///< 0 not verified, 1 verified, 2 wrong
    QString note;
    qint64 speedLimit = 0; ///< of its own, bytes a second; 0: none
    QByteArray sources;    ///< further sources, size and pieces, as toJson(Sources) gives them; empty: none

    friend bool operator==(const StoredItem &, const StoredItem &) = default;
};

} // namespace headgate
