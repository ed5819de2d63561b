// SPDX-License-Identifier: MIT
#include "transfer/throttle.h"

#include <algorithm>
#include <utility>

namespace headgate {

Throttle::Throttle(const Clock &clock, QList<std::shared_ptr<SpeedLimit>> limits, std::function<void()> goOn)
    : m_clock(clock)
    , m_limits(std::move(limits))
    , m_alarm(clock.makeAlarm(std::move(goOn)))
{
}

bool Throttle::isLimited() const
{
    return std::ranges::any_of(m_limits, [](const auto &limit) { return limit->rate() > 0; });
}

qint64 Throttle::allow(qint64 wanted)
{
    const Instant now = m_clock.now();
    qint64 given = wanted;
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        const qint64 here = m_limits[i]->take(given, now);
        for (qsizetype before = 0; before < i; ++before) {
            m_limits[before]->giveBack(given - here);
        }
        given = here;
    }
    if (given < wanted) {
        m_alarm->ringAt(now + SpeedLimit::slot);
    }
    return given;
}

void Throttle::charge(qint64 bytes)
{
    for (const auto &limit : m_limits) {
        limit->giveBack(-bytes);
    }
}

qint64 Throttle::bufferBytes(qint64 unlimited) const
{
    constexpr qint64 least = 16 * 1024;
    qint64 bytes = unlimited;
    for (const auto &limit : m_limits) {
        if (const qint64 rate = limit->rate(); rate > 0) {
            // Two slots' worth: what is read in one slot arrives during the next.
            const qint64 perSlot = rate * SpeedLimit::slot.count() / 1000;
            bytes = std::min(bytes, std::max(2 * perSlot, least));
        }
    }
    return bytes;
}

} // namespace headgate
