// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace headgate {
namespace {

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // A timer may be up to a millisecond early; "not before" is a promise here.
            if (std::chrono::steady_clock::now() < m_when) {
                arm();
            } else {
                m_ring();
            }
        });
    }

    void ringAt(Instant when) override
    {
        m_when = when;
        arm();
    }
    void silence() override { m_timer.stop(); }
    [[nodiscard]] bool isSet() const override { return m_timer.isActive(); }

private:
    void arm()
    {
        // QTimer counts in int milliseconds: a far time is reached in several legs.
        constexpr Milliseconds longest{24 * 3600 * 1000};
        const auto left = std::chrono::ceil<Milliseconds>(m_when - std::chrono::steady_clock::now());
        m_timer.start(std::clamp(left, Milliseconds{0}, longest));
    }

    std::function<void()> m_ring;
    QTimer m_timer;
    Instant m_when;
};

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring) const
{
    return std::make_unique<TimerAlarm>(std::move(ring));
}

} // namespace headgate
