// SPDX-License-Identifier: MIT
#include "app/sums.h"

#include <algorithm>
#include <cmath>

namespace headgate {

qint64 receivedNow(const Queue &queue)
{
    qint64 bytes = queue.tally().received();
    for (const DownloadId id : queue.live()) {
        const Download *item = queue.find(id);
        if (item && item->course && item->course->reception) {
            bytes += item->course->receivedNow() - item->course->received;
        }
    }
    return bytes;
}

Totals sumsOf(const Queue &queue, qint64 bytesPerSecond)
{
    const Tally &tally = queue.tally();
    Totals sums;
    sums.items = tally.items();
    sums.done = tally.in(State::Done);
    sums.failed = tally.in(State::Failed);
    sums.paused = tally.in(State::Paused);
    sums.waiting = tally.in(State::Waiting);
    sums.active = tally.in(State::Active);
    sums.retrying = tally.in(State::Retrying);
    sums.verifying = tally.in(State::Verifying);
    sums.received = receivedNow(queue);
    sums.bytesPerSecond = bytesPerSecond;
    const double expected = tally.expectedBytes();
    const qint64 ended = sums.done + sums.failed;
    if (sums.items > 0 && ended == sums.items) {
        sums.progress = 1;
    } else if (expected > 0) {
        sums.progress = std::clamp(double(sums.received) / expected, 0.0, 1.0);
        const double left = expected - double(sums.received);
        if (sums.bytesPerSecond > 0 && left > 0) {
            sums.timeLeft = std::chrono::seconds(std::llround(left / double(sums.bytesPerSecond)));
        }
    } else if (sums.items > 0) {
        sums.progress = double(ended) / double(sums.items);
    }
    return sums;
}

} // namespace headgate
