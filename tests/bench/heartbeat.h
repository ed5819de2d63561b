// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace headgate::bench {

/// The longest time in which this thread's event loop did not come round, since it was made. It keeps the
/// loop, and so a core, busy.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = longestSoFar();
            m_since.start();
        });
        m_timer.start(0);
    }
    Q_DISABLE_COPY_MOVE(Heartbeat)
    ~Heartbeat() = default;

    [[nodiscard]] double longest() const { return double(longestSoFar()) / 1e6; } ///< ms

private:
    [[nodiscard]] qint64 longestSoFar() const { return std::max(m_longest, m_since.nsecsElapsed()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace headgate::bench
