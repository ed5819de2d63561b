// SPDX-License-Identifier: MIT
#include "app/live_speeds.h"

#include "app/sums.h"

#include <utility>

namespace headgate {

void LiveSpeeds::sample(const Queue &queue, Instant now)
{
    QHash<DownloadId, SpeedMeter> live;
    for (const DownloadId id : queue.live()) {
        const Download *item = queue.find(id);
        if (!item || item->state != State::Active || !item->course->reception) {
            continue;
        }
        SpeedMeter meter = m_each.value(id);
        meter.sample(now, item->course->receivedNow());
        live.insert(id, meter);
    }
    m_each = std::move(live);
    m_overall.sample(now, receivedNow(queue));
}

qint64 LiveSpeeds::of(DownloadId id) const
{
    const auto meter = m_each.constFind(id);
    return meter == m_each.cend() ? 0 : meter->bytesPerSecond();
}

} // namespace headgate
