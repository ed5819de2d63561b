// SPDX-License-Identifier: MIT
#include "support/manual_clock.h"

#include <algorithm>

namespace headgate {
namespace {

// Away from zero, so that code which takes zero for "never" is found out.
constexpr Instant beginning{std::chrono::hours{1000}};

} // namespace

class ManualClock::ManualAlarm final : public Alarm
{
public:
    ManualAlarm(const ManualClock &clock, std::function<void()> ring)
        : m_clock(clock)
        , m_ring(std::move(ring))
    {
    }
    ~ManualAlarm() override { silence(); }
    Q_DISABLE_COPY_MOVE(ManualAlarm)

    void ringAt(Instant when) override
    {
        silence();
        m_key = Key{std::max(when, m_clock.now()), ++m_clock.m_lastSet};
        m_clock.m_alarms.emplace(*m_key, this);
    }

    void silence() override
    {
        if (m_key) {
            m_clock.m_alarms.erase(*m_key);
            m_key.reset();
        }
    }

    [[nodiscard]] bool isSet() const override { return m_key.has_value(); }

    void ring()
    {
        silence();
        const auto ring = m_ring; // whoever is rung may destroy this alarm
        ring();
    }

private:
    const ManualClock &m_clock;
    std::function<void()> m_ring;
    std::optional<Key> m_key;
};

ManualClock::~ManualClock()
{
    Q_ASSERT_X(m_alarms.empty(), "ManualClock", "a clock outlives its alarms");
}

Instant ManualClock::now() const
{
    return beginning + Instant::duration{m_elapsed.load()};
}

QDateTime ManualClock::wallTime() const
{
    static const QDateTime start{QDate{2024, 1, 1}, QTime{0, 0}, Qt::UTC};
    return start.addMSecs(std::chrono::floor<Milliseconds>(now() - beginning).count());
}

std::unique_ptr<Alarm> ManualClock::makeAlarm(std::function<void()> ring) const
{
    return std::make_unique<ManualAlarm>(*this, std::move(ring));
}

void ManualClock::advance(Milliseconds by)
{
    Q_ASSERT_X(by >= Milliseconds{0}, "ManualClock", "time does not run backwards");
    const Instant end = now() + by;
    constexpr int tooMany = 10000000; // an alarm that sets itself to now() for ever would hang the test
    for (int rung = 0; !m_alarms.empty() && m_alarms.begin()->first.first <= end; ++rung) {
        if (rung == tooMany) {
            qFatal("ManualClock: alarms ring for ever");
        }
        const auto &[key, alarm] = *m_alarms.begin();
        m_elapsed = (key.first - beginning).count();
        alarm->ring();
    }
    m_elapsed = (end - beginning).count();
}

std::optional<Instant> ManualClock::nextAlarm() const
{
    return m_alarms.empty() ? std::nullopt : std::optional(m_alarms.begin()->first.first);
}

} // namespace headgate
