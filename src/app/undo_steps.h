// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "app/delta.h"
#include "core/clock.h"
#include "queue/queue.h"

#include <QList>

#include <memory>

namespace headgate {

/// Carries out what can be taken back, and takes it back, the last first. Of removals only the last one: what
/// was removed holds room on the disk, so it is discarded after a while, when something else is removed, when
/// the disk is full, and at the end. Lives in the engine's thread.
class UndoSteps final
{
public:
    static constexpr qsizetype mostMoves = 20;

    /// Clock and queue outlive it.
    /// @param keepRemoved  so long a removal can be taken back; 0: it cannot
    UndoSteps(const Clock &clock, Queue &queue, Milliseconds keepRemoved);
    ~UndoSteps();
    Q_DISABLE_COPY_MOVE(UndoSteps)

    void carryOut(const command::Remove &remove);
    void carryOut(const command::RemoveDone &all);
    void carryOut(const command::Move &move);
    /// Returns the items that are in the list again.
    QList<DownloadId> carryOut(const command::Undo &undo);

    /// The last removal can no longer be taken back; its data goes bit by bit.
    void discardRemoved();

    [[nodiscard]] Undoable next() const;

private:
    struct Step
    {
        QList<DownloadId> removed; ///< or:
        QList<Place> left;         ///< where those stood that were moved
    };

    void discardSome();

    Queue &m_queue;
    const Clock &m_clock;
    const Milliseconds m_keepRemoved;
    std::unique_ptr<Alarm> m_keepEnds;
    std::unique_ptr<Alarm> m_discardAlarm;
    QList<Step> m_steps; ///< oldest first
    QList<DownloadId> m_doomed;
};

} // namespace headgate
