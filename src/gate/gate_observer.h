// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "gate/permit.h"
#include "gate/ticket.h"

namespace headgate {

/// One thing that happened at the gate.
struct GateEvent
{
    enum class Kind {
        Joined,   ///< a waiter stands in line
        Left,     ///< it left without a permit: cancelled, refused, or whoever waited has gone
        Granted,  ///< it passed, after waiting so long (span)
        Kept,     ///< a permit on loan became one like any other
        Released, ///< a permit is back, after being held so long (span)
        Cooled,   ///< nothing starts at the host for so long (span)
        Learned,  ///< the host has another limit of its own (limit; 0: none any more)
        Paced,    ///< its starts are to be so far apart from now on (span; 0: no longer)
        Frozen,   ///< nothing starts any more
        Probed,   ///< but for one more, from now on
        Thawed,   ///< until now
        Limited,  ///< the limits of all are others (limit: permits for all)
    };

    Kind kind = Kind::Joined;
    Instant at{};
    Host host{}; ///< Frozen, Probed, Thawed, Limited: none
    Ticket ticket{};
    quint64 tag = 0; ///< Joined, Left, Granted: the waiter's
    bool onLoan = false;
    Outcome outcome = Outcome::Ignored; ///< Released
    Milliseconds span{0};
    int limit = 0;
    // Right after it:
    int active = 0;     ///< permits out
    int hostActive = 0; ///< of these, at the host
    qint64 waiting = 0; ///< in line, those for a loan left out
};

/// Is told of everything that happens at the gate, in order, from inside the call that did it: so it must
/// not call the gate back, only take note.
class GateObserver
{
public:
    GateObserver() = default;
    virtual ~GateObserver() = default;
    Q_DISABLE_COPY_MOVE(GateObserver)

    virtual void observe(const GateEvent &event) = 0;
};

} // namespace headgate
