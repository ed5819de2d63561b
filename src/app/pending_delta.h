// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "app/keeper.h"
#include "queue/queue.h"

#include <QSet>

#include <functional>

namespace headgate {

/// What is to go into the next delta: collected item by item, taken once a tick. A row is told only once the
/// keeper has it safe, and so is that it has gone, so some wait for a later one; every row is added once, and
/// changes only afterwards.
class PendingDelta
{
public:
    /// Both outlive it.
    PendingDelta(const Queue &queue, const Keeper &keeper);

    void change(DownloadId id); ///< an item that is new, or has changed
    void remove(DownloadId id);
    void bringBack(DownloadId id);              ///< one that was removed
    void release(const QList<DownloadId> &ids); ///< the keeper has saved these: perhaps they can be told now
    void releaseAll();                          ///< nobody keeps anything any more
    void say(const QString &message) { m_messages.append(message); }
    void refuse(qint64 duplicates) { m_duplicates += duplicates; }

    /// All of it, but for `totals`, `gate` and `reasons`. What is not safe yet stays.
    [[nodiscard]] Delta take(const std::function<Row(const Download &)> &rowOf);

private:
    const Queue &m_queue;
    const Keeper &m_keeper;
    QSet<DownloadId> m_dirty;
    QSet<DownloadId> m_held; ///< changed as well, but not safe when last looked at: until release()
    QSet<DownloadId> m_removed;
    QSet<DownloadId> m_untold; ///< among those up to m_announced: held back, and never shown
    quint64 m_announced = 0;   ///< items up to this number have been told of in a delta
    QStringList m_messages;
    qint64 m_duplicates = 0;
    qint64 m_goneUntold = 0;
};

} // namespace headgate
