// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host_pattern.h"

#include <QList>

#include <algorithm>

namespace headgate {

/// How fast requests may start. Both rules hold at once.
struct Pace
{
    Milliseconds interval{0}; ///< least time between two starts; 0: none
    int perMinute = 0;        ///< most starts in any 60 seconds; 0: no limit

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// What holds for some hosts instead of what holds for all others.
struct HostLimits
{
    QString pattern; ///< as matchesHost() takes it
    int limit = 0;   ///< permits; 0: as for others
    Pace pace;       ///< of the starts; what is none is as for others

    friend bool operator==(const HostLimits &, const HostLimits &) = default;
};

/// All that the gate is told from outside. A value: a change is a new value.
struct GateLimits
{
    int total = 8;           ///< permits for all; at least 1
    int perHost = 8;         ///< permits for any one host; at least 1
    Pace pace;               ///< of all starts together
    Pace hostPace;           ///< of the starts at any one host
    QList<HostLimits> rules; ///< the first that fits a host holds

    friend bool operator==(const GateLimits &, const GateLimits &) = default;
};

/// The first rule that fits; null: none.
[[nodiscard]] inline const HostLimits *ruleFor(const QList<HostLimits> &rules, const Host &host)
{
    const auto found = std::ranges::find_if(
        rules, [&host](const HostLimits &rule) { return matchesHost(rule.pattern, host); });
    return found == rules.end() ? nullptr : &*found;
}

/// The most permits that any one host can have under these limits.
[[nodiscard]] inline int mostAtOneHost(const GateLimits &limits)
{
    int most = limits.perHost;
    for (const HostLimits &rule : limits.rules) {
        most = std::max(most, rule.limit);
    }
    return std::min(most, limits.total);
}

} // namespace headgate
