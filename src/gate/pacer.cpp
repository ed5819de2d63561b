// SPDX-License-Identifier: MIT
#include "gate/pacer.h"

#include <algorithm>

namespace headgate {
namespace {

constexpr std::chrono::seconds window{60};

} // namespace

bool isUnlimited(const Pace &pace)
{
    return pace.interval <= Milliseconds{0} && pace.perMinute <= 0;
}

Pacer::Pacer(const Pace &pace)
    : m_pace(pace)
{
}

void Pacer::setPace(const Pace &pace)
{
    m_pace = pace;
    if (isUnlimited(pace)) {
        m_starts = {};
    }
}

Instant Pacer::earliest() const
{
    if (m_starts.isEmpty()) {
        return Instant::min();
    }
    Instant earliest = m_starts.last() + std::max(m_pace.interval, Milliseconds{0});
    if (m_pace.perMinute > 0 && m_starts.size() >= m_pace.perMinute) {
        earliest = std::max(earliest, m_starts[m_starts.size() - m_pace.perMinute] + window);
    }
    return earliest;
}

void Pacer::record(Instant start)
{
    if (isUnlimited(m_pace)) {
        return;
    }
    Q_ASSERT(m_starts.isEmpty() || m_starts.last() <= start);
    while (!m_starts.isEmpty() && m_starts.first() <= start - window) {
        m_starts.removeFirst();
    }
    m_starts.append(start);
}

Instant Pacer::forgettable() const
{
    return m_starts.isEmpty() ? Instant::min()
                              : m_starts.last() + std::max<Milliseconds>(m_pace.interval, window);
}

} // namespace headgate
