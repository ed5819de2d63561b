// SPDX-License-Identifier: MIT
#include "app/speed_meter.h"

namespace headgate {

void SpeedMeter::sample(Instant now, qint64 bytes)
{
    const auto at = [this](size_t i) -> Sample & { return m_samples[(m_first + i) % m_samples.size()]; };
    if (m_count > 0 && bytes < at(m_count - 1).bytes) {
        m_count = 0;
    }
    // The newest is moved along until it is a grain away from the one before it.
    if (m_count > 1 && now - at(m_count - 2).at < grain) {
        at(m_count - 1) = {now, bytes};
        return;
    }
    if (m_count == m_samples.size()) {
        m_first = (m_first + 1) % m_samples.size();
        --m_count;
    }
    at(m_count++) = {now, bytes};
}

qint64 SpeedMeter::bytesPerSecond() const
{
    if (m_count < 2) {
        return 0;
    }
    const Sample &oldest = m_samples[m_first];
    const Sample &newest = m_samples[(m_first + m_count - 1) % m_samples.size()];
    const std::chrono::duration<double> span = newest.at - oldest.at;
    return span.count() <= 0 ? 0 : qint64(double(newest.bytes - oldest.bytes) / span.count());
}

} // namespace headgate
