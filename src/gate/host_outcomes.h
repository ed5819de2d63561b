// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace headgate {

/// What the permits of one host came to.
struct HostOutcomes
{
    qint64 succeeded = 0;
    qint64 ignored = 0;
    qint64 dropped = 0;

    friend bool operator==(const HostOutcomes &, const HostOutcomes &) = default;
};

} // namespace headgate
