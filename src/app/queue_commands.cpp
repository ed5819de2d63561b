// SPDX-License-Identifier: MIT
#include "app/queue_commands.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace headgate {
namespace {

/// In the queue's order, because what runs joins the line one after the other.
template <class Wanted>
std::vector<std::pair<Position, DownloadId>> inState(const Queue &queue, Wanted &&wanted)
{
    std::vector<std::pair<Position, DownloadId>> found;
    queue.forEach([&](const Download &item) {
        if (wanted(item.state)) {
            found.emplace_back(item.position, item.id);
        }
    });
    std::ranges::sort(found);
    return found;
}

} // namespace

void carryOut(Queue &queue, const command::Start &start)
{
    std::ranges::for_each(start.ids, [&queue](DownloadId id) { queue.run(id); });
}

void carryOut(Queue &queue, const command::Pause &pause)
{
    std::ranges::for_each(pause.ids, [&queue](DownloadId id) { queue.pause(id); });
}

void carryOut(Queue &queue, const command::StartAll &)
{
    for (const auto &[position, id] : inState(queue, [](State s) { return s == State::Paused; })) {
        queue.run(id);
    }
}

void carryOut(Queue &queue, const command::PauseAll &)
{
    // What is verified is not stopped, but a search for its proof is.
    const auto pausable = [](State s) {
        return s == State::Verifying || transition(s, Event::Pause).has_value();
    };
    for (const auto &[position, id] : inState(queue, pausable)) {
        queue.pause(id);
    }
}

void carryOut(Queue &queue, const command::RetryFailed &)
{
    for (const auto &[position, id] : inState(queue, [](State s) { return s == State::Failed; })) {
        queue.run(id);
    }
}

void carryOut(Queue &queue, const command::LimitSpeed &limit)
{
    std::ranges::for_each(limit.ids, [&](DownloadId id) { queue.setSpeedLimit(id, limit.bytesPerSecond); });
}

} // namespace headgate
