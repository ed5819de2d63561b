// SPDX-License-Identifier: MIT
#include "queue/backoff_line.h"

namespace headgate {

BackoffLine::BackoffLine(const Clock &clock, std::function<void(DownloadId)> over)
    : m_clock(clock)
    , m_over(std::move(over))
    , m_alarm(clock.makeAlarm([this] { ring(); }))
{
}

void BackoffLine::add(DownloadId id, Instant until)
{
    m_line.emplace(until, id);
    setAlarm();
}

void BackoffLine::remove(DownloadId id, Instant until)
{
    m_line.erase({until, id});
    setAlarm();
}

void BackoffLine::ring()
{
    const Instant now = m_clock.now();
    while (!m_line.empty() && m_line.begin()->first <= now) {
        const DownloadId id = m_line.begin()->second;
        m_line.erase(m_line.begin());
        m_over(id);
    }
    setAlarm();
}

void BackoffLine::setAlarm()
{
    if (m_line.empty()) {
        m_alarm->silence();
    } else {
        m_alarm->ringAt(m_line.begin()->first);
    }
}

} // namespace headgate
