// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace headgate {

/// A snapshot of the gate. Wait times are those of the waiters admitted so far, from joining the line to
/// the permit; the percentiles are right within 3 %.
struct GateStatistics
{
    int limit = 0;         ///< permits for all
    int active = 0;        ///< permits out, those on loan included
    int onLoan = 0;        ///< permits out because nobody in line could use them
    bool isFrozen = false; ///< nothing starts, because the network is down
    qint64 waiting = 0;    ///< waiters in line, those for a loan left out
    qint64 admitted = 0;   ///< permits ever granted, loans left out
    Milliseconds waitP50{0};
    Milliseconds waitP95{0};
    Milliseconds waitMax{0};

    friend bool operator==(const GateStatistics &, const GateStatistics &) = default;
};

} // namespace headgate
