// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"
#include "core/host_lesson.h"

#include <QDateTime>

namespace headgate {

/// What a host has taught in earlier runs.
struct StoredHost
{
    Host host;
    HostLesson lesson; ///< empty: forget it
    QDateTime asked;   ///< when it was asked last, UTC

    friend bool operator==(const StoredHost &, const StoredHost &) = default;
};

} // namespace headgate
