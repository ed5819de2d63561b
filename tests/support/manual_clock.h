// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace headgate {

/// A clock that stands still until a test moves it. It starts at a fixed instant and a fixed wall time
/// (2024-01-01 00:00 UTC), so that every run is the same run.
///
/// now() and wallTime() may be called from any thread. Everything else, alarms included, stays in the
/// thread of the test, and alarms ring only from inside advance() and runDue().
class ManualClock final : public Clock
{
public:
    ManualClock() = default;
    ~ManualClock() override;

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime wallTime() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const override;

    /// Moves time forward. Alarms that fall due ring in order of time, those of the same time in the order
    /// in which they were set, each while now() is its own time. So do alarms that are set meanwhile.
    void advance(Milliseconds by);

    /// Rings whatever is due without moving time, until nothing is.
    void runDue() { advance(Milliseconds{0}); }

    /// When the next alarm rings; nothing when none is set.
    [[nodiscard]] std::optional<Instant> nextAlarm() const;

private:
    class ManualAlarm;
    using Key = std::pair<Instant, quint64>; // time, then order of setting

    std::atomic<Instant::rep> m_elapsed{0};
    // An alarm is made by a const clock, as with every clock, and yet it is here that it is set.
    mutable std::map<Key, ManualAlarm *> m_alarms;
    mutable quint64 m_lastSet = 0;
};

} // namespace headgate
