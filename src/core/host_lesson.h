// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace headgate {

/// What a host has taught of how it is best asked.
struct HostLesson
{
    int limit = 0;            ///< permits that it takes at once; 0: nothing known
    Milliseconds interval{0}; ///< between two starts; 0: none needed

    [[nodiscard]] bool isEmpty() const { return limit == 0 && interval == Milliseconds{0}; }

    friend bool operator==(const HostLesson &, const HostLesson &) = default;
};

} // namespace headgate
