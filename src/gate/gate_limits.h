// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"

#include <QHash>

#include <algorithm>

namespace headgate {

/// How fast requests may start. Both rules hold at once.
struct Pace
{
    Milliseconds interval{0}; ///< least time between two starts; 0: none
    int perMinute = 0;        ///< most starts in any 60 seconds; 0: no limit

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// All that the gate is told from outside. A value: a change is a new value.
struct GateLimits
{
    int total = 8;               ///< permits for all; at least 1
    int perHost = 8;             ///< permits for any one host; at least 1
    QHash<Host, int> hostLimits; ///< hosts with a limit of their own, instead of perHost
    Pace pace;                   ///< of all starts together
    Pace hostPace;               ///< of the starts at any one host

    friend bool operator==(const GateLimits &, const GateLimits &) = default;
};

/// The most permits that any one host can have under these limits.
[[nodiscard]] inline int mostAtOneHost(const GateLimits &limits)
{
    int most = limits.perHost;
    for (const int own : limits.hostLimits) {
        most = std::max(most, own);
    }
    return std::min(most, limits.total);
}

} // namespace headgate
