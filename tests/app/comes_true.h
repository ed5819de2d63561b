// SPDX-License-Identifier: MIT
#pragma once

#include "support/manual_clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace headgate {

/// Waits for what needs both a clock that a test moves and an event loop with sockets. False when it has not
/// come true within seconds.
/// @param step  how far the clock goes each turn
template <class Condition>
[[nodiscard]] bool comesTrue(ManualClock &clock, Milliseconds step, Condition &&condition)
{
    const QDeadlineTimer deadline(5000);
    while (!deadline.hasExpired()) {
        clock.advance(step);
        if (condition()) {
            return true;
        }
        QCoreApplication::processEvents();
    }
    return false;
}

} // namespace headgate
