// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <optional>

namespace headgate {

/// What one host has of a gate whose starts are allowed from outside (Gate::setShared), and what it could
/// use.
struct HostWish
{
    int own = 0;           ///< permits out, loans left out
    int lent = 0;          ///< permits out on loan
    int allowedOwn = 0;    ///< starts that are allowed and have not been made
    int allowedLent = 0;   ///< the same, for loans
    int usableOwn = 0;     ///< starts that it would make now if they were allowed, as far as the host goes
    int usableLent = 0;    ///< the same, for loans
    Position position = 0; ///< of the first in line, if anybody waits
    Instant coolUntil = Instant::min(); ///< nothing starts there before
    std::optional<Instant> later;       ///< when time alone will have changed what it could use
};

} // namespace headgate
