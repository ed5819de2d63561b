// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

namespace headgate {

/// Why a waiter waits: the first thing that holds it back, and its place in the line.
struct WaitReason
{
    enum class Kind {
        NotWaiting,  ///< no such waiter: granted, cancelled or never there
        Next,        ///< nothing holds it: it passes on the next turn of the event loop
        InLine,      ///< others who may pass stand before it
        AllBusy,     ///< every permit is out (count of limit)
        HostBusy,    ///< every permit of its host is out (count of limit)
        HostCooling, ///< its host asked not to be asked (remaining)
        Spacing,     ///< the pace of all starts (remaining)
        HostSpacing, ///< the pace of its host's starts (remaining)
        Shared,      ///< the gate that several programs share has not let it pass yet
        Frozen,      ///< the network is down
        Closed,      ///< the gate is closed and grants nothing more
    };

    Kind kind = Kind::NotWaiting;
    qint64 place = 0;          ///< 1 for the first of all waiters; 0 when not waiting
    int count = 0;             ///< AllBusy, HostBusy: permits out
    int limit = 0;             ///< AllBusy, HostBusy: of how many
    Milliseconds remaining{0}; ///< HostCooling, Spacing, HostSpacing: time left

    friend bool operator==(const WaitReason &, const WaitReason &) = default;
};

/// One translated line for a person: "Host busy, 4 of 4", "12th in line".
[[nodiscard]] QString describe(const WaitReason &reason);

} // namespace headgate
