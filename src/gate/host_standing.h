// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "core/host_lesson.h"

namespace headgate {

/// How one host stands at the gate.
struct HostStanding
{
    Host host;
    int active = 0;     ///< permits out, those on loan included
    int onLoan = 0;     ///< of these
    int limit = 0;      ///< the most permits that it may have now
    int ceiling = 0;    ///< the same without what it has taught: more than the limit, or equal
    qint64 waiting = 0; ///< waiters in line, those for a loan left out
    Instant coolUntil = Instant::min(); ///< nothing starts there before
    HostLesson learned = {};            ///< the gate leaves it to others

    friend bool operator==(const HostStanding &, const HostStanding &) = default;
};

} // namespace headgate
