// SPDX-License-Identifier: MIT
#include "app/undo_steps.h"

#include <algorithm>
#include <utility>

namespace headgate {
namespace {

/// Files that are deleted before the event loop goes on: some milliseconds.
constexpr qsizetype atOnce = 200;

} // namespace

UndoSteps::UndoSteps(const Clock &clock, Queue &queue, Milliseconds keepRemoved)
    : m_queue(queue)
    , m_clock(clock)
    , m_keepRemoved(keepRemoved)
    , m_keepEnds(clock.makeAlarm([this] { discardRemoved(); }))
    , m_discardAlarm(clock.makeAlarm([this] { discardSome(); }))
{
}

UndoSteps::~UndoSteps()
{
    discardRemoved();
    for (const DownloadId id : std::as_const(m_doomed)) {
        const Download *item = m_queue.findRemoved(id);
        if (item &&
            !(item->course && item->course->reception)) { // else it is still written: the next run's turn
            m_queue.discard(id);
        }
    }
}

void UndoSteps::carryOut(const command::Remove &remove)
{
    QList<DownloadId> removed;
    removed.reserve(remove.ids.size());
    for (const DownloadId id : remove.ids) {
        if (m_queue.find(id)) {
            m_queue.remove(id);
            removed.append(id);
        }
    }
    if (removed.isEmpty()) {
        return;
    }
    discardRemoved();
    m_steps.append({std::move(removed), {}});
    if (m_keepRemoved > Milliseconds::zero()) {
        m_keepEnds->ringAt(m_clock.now() + m_keepRemoved);
    } else {
        discardRemoved();
    }
}

void UndoSteps::carryOut(const command::RemoveDone &)
{
    command::Remove remove;
    m_queue.forEach([&remove](const Download &item) {
        if (item.state == State::Done) {
            remove.ids.append(item.id);
        }
    });
    carryOut(remove);
}

void UndoSteps::carryOut(const command::Move &move)
{
    QList<Place> left = m_queue.move(move.ids, move.before);
    if (left.isEmpty()) {
        return;
    }
    m_steps.append({{}, std::move(left)});
    const auto isMove = [](const Step &step) { return step.removed.isEmpty(); };
    if (std::ranges::count_if(m_steps, isMove) > mostMoves) {
        m_steps.erase(std::ranges::find_if(m_steps, isMove));
    }
}

QList<DownloadId> UndoSteps::carryOut(const command::Undo &undo)
{
    auto step = m_steps.end();
    while (step != m_steps.begin()) {
        --step;
        if (!undo.removalOnly || !step->removed.isEmpty()) {
            const Step taken = std::move(*step);
            m_steps.erase(step);
            if (!taken.removed.isEmpty()) {
                m_keepEnds->silence();
            }
            std::ranges::for_each(taken.removed, [this](DownloadId id) { m_queue.bringBack(id); });
            m_queue.putBack(taken.left);
            return taken.removed;
        }
    }
    return {};
}

void UndoSteps::discardRemoved()
{
    m_keepEnds->silence();
    const auto step = std::ranges::find_if(m_steps, [](const Step &s) { return !s.removed.isEmpty(); });
    if (step != m_steps.end()) {
        m_doomed += step->removed;
        m_steps.erase(step);
        discardSome();
    }
}

void UndoSteps::discardSome()
{
    const QList<DownloadId> some = m_doomed.last(std::min(m_doomed.size(), atOnce));
    m_doomed.resize(m_doomed.size() - some.size());
    std::ranges::for_each(some, [this](DownloadId id) { m_queue.discard(id); });
    if (!m_doomed.isEmpty()) {
        m_discardAlarm->ringAt(m_clock.now());
    }
}

Undoable UndoSteps::next() const
{
    if (m_steps.isEmpty()) {
        return {};
    }
    const Step &last = m_steps.back();
    return last.removed.isEmpty() ? Undoable{Undoable::Kind::Move, last.left.size()}
                                  : Undoable{Undoable::Kind::Removal, last.removed.size()};
}

} // namespace headgate
