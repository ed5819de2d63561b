// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "transfer/speed_limit.h"

#include <QList>

#include <functional>
#include <memory>

namespace headgate {

/// One transfer under all the speed limits that hold for it. Lives in the transfer's thread.
class Throttle final
{
public:
    /// @param goOn  called when a transfer that got less than it asked for may ask again
    Throttle(const Clock &clock, QList<std::shared_ptr<SpeedLimit>> limits, std::function<void()> goOn);
    Q_DISABLE_COPY_MOVE(Throttle)
    ~Throttle() = default;

    [[nodiscard]] bool isLimited() const;
    /// Nothing may be read before goOn() is called.
    [[nodiscard]] bool isWaiting() const { return m_alarm->isSet(); }
    /// How many of so many bytes may be read now.
    [[nodiscard]] qint64 allow(qint64 wanted);
    /// So many were read without asking, because they would be lost: the next ones wait the longer.
    void charge(qint64 bytes);
    /// How much may lie unread in a buffer: little under a limit, so that the sender feels it soon.
    [[nodiscard]] qint64 bufferBytes(qint64 unlimited) const;

private:
    const Clock &m_clock;
    QList<std::shared_ptr<SpeedLimit>> m_limits;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace headgate
