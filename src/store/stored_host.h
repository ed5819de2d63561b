// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"

#include <QDateTime>

namespace headgate {

/// What a host has taught in earlier runs.
struct StoredHost
{
    Host host;
    int limit = 0;   ///< permits that it takes at once; 0: forget it
    QDateTime asked; ///< when it was asked last, UTC

    friend bool operator==(const StoredHost &, const StoredHost &) = default;
};

} // namespace headgate
