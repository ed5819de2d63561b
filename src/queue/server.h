// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"

#include <QUrl>

#include <optional>

namespace headgate {

/// Somebody who has a file that is being received, and what has been learned of him at it.
struct Server
{
    QUrl url;
    Host host;
    bool mayCarrySecrets = false;
    int hops = 0;                ///< redirects followed to get there
    bool isProven = false;       ///< he has answered with a range
    bool isRefused = false;      ///< he is not asked for any more ranges of this file
    Milliseconds latency{0};     ///< from asking to the head of his first answer; 0: unknown
    std::optional<double> speed; ///< of one connection, bytes a second, of late
};

} // namespace headgate
