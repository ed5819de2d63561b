// SPDX-License-Identifier: MIT
#include "queue/tally.h"

#include <numeric>

namespace headgate {

qint64 Tally::items() const
{
    return std::accumulate(m_states.begin(), m_states.end(), qint64(0));
}

double Tally::expectedBytes() const
{
    if (m_known == 0) {
        return 0;
    }
    return double(m_knownBytes) * (1.0 + double(m_unknown) / double(m_known));
}

void Tally::count(const Download &item, qint64 sign)
{
    m_states[size_t(item.state)] += sign;
    const qint64 received = item.course ? item.course->received : 0;
    const qint64 total = item.course ? item.course->total : -1;
    m_received += sign * received;
    if (item.state == State::Failed) {
        m_knownBytes += sign * received; // nothing more is expected of it
    } else if (total >= 0) {
        m_knownBytes += sign * total;
        m_known += sign;
    } else {
        m_unknown += sign;
    }
}

} // namespace headgate
