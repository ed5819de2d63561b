// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace headgate {

/// A point on the monotonic clock. Only differences mean anything.
using Instant = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

/// Rings once at a time, then is silent until set again. Belongs to the thread that made it, and rings
/// there, always from the event loop and never from inside ringAt(). Destroying it silences it.
class Alarm
{
public:
    Alarm() = default;
    virtual ~Alarm() = default;
    Q_DISABLE_COPY_MOVE(Alarm)

    /// Sets or moves the alarm. A time that has passed rings on the next turn of the event loop.
    virtual void ringAt(Instant when) = 0;
    virtual void silence() = 0;
    [[nodiscard]] virtual bool isSet() const = 0;
};

/// Where all time comes from, so that a test can own it. now() and wallTime() may be called from any
/// thread; a clock outlives the alarms that it made.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const = 0;
    /// Calendar time, UTC: for dates in headers and for what is stored across runs.
    [[nodiscard]] virtual QDateTime wallTime() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const = 0;
};

/// The machine's clock; its alarms are precise Qt timers and never ring early.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime wallTime() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const override;
};

} // namespace headgate
