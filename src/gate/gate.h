// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "core/ids.h"
#include "gate/gate_limits.h"
#include "gate/gate_statistics.h"
#include "gate/host_outcomes.h"
#include "gate/host_standing.h"
#include "gate/host_wish.h"
#include "gate/permit.h"
#include "gate/ticket.h"
#include "gate/wait_reason.h"

#include <QList>

#include <memory>

namespace headgate {

/// Receives what the gate has to give. Always called from the event loop, never from inside a call to the
/// gate, and free to call the gate back, or to destroy it.
class PermitTaker
{
public:
    PermitTaker() = default;
    virtual ~PermitTaker() = default;
    Q_DISABLE_COPY_MOVE(PermitTaker)

    /// The permit that was waited for; letting it go gives it back. The ticket is spent.
    virtual void take(Ticket ticket, quint64 tag, Permit permit) = 0;
    /// The gate was closed while this waited. The ticket is spent.
    virtual void refuse(Ticket ticket, quint64 tag) = 0;
    /// Somebody in line could pass if a permit on loan came back: one is to be released soon, at this host,
    /// or at any where none is named. Asked for one at a time, and the next only when that is back. False
    /// when it has none there: then others are asked.
    virtual bool recall(const Host *host)
    {
        Q_UNUSED(host)
        return false;
    }
};

class GateObserver;

/// The gate: a semaphore with an ordered waiting line, limits for all and per host, a pace of starts, and
/// hosts that cool down. It holds no thread, never blocks and never polls: it acts when a permit comes
/// back, a waiter joins, a limit changes, or its one alarm rings. Not thread-safe: everything happens in
/// the thread that made it. Algorithm and fairness are explained in gate_core.cpp.
class Gate
{
public:
    /// The clock outlives the gate and every permit.
    Gate(const Clock &clock, const GateLimits &limits);
    ~Gate(); ///< closes; waiters are dropped in silence, permits that are out stay valid
    Q_DISABLE_COPY_MOVE(Gate)

    /// Joins the line. Waiters pass in ascending position, equal positions in order of joining. If the taker
    /// has gone when its turn comes, its waiter leaves the line and nothing is lost. No ticket once closed.
    [[nodiscard]] Ticket join(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag,
                              Position position);

    /// Joins behind everybody, for a permit on loan: granted only while nobody else may pass, so that none
    /// stands idle, and asked back (recall) as soon as somebody else could pass with it. Every limit and pace
    /// holds for it as for the others; only the statistics of waiting leave it out. Takers who borrow are
    /// asked for loans in turn.
    [[nodiscard]] Ticket joinForLoan(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag);

    /// Leaves the line. False when the ticket is spent already; then nothing changes.
    bool leave(Ticket ticket);

    /// Takes another place in the line. False when the ticket is spent already.
    bool move(Ticket ticket, Position position);

    /// New limits, at once: growing admits on the next turn of the event loop; shrinking revokes nothing and
    /// drains. Values below 1 count as 1, a negative pace as none.
    void setLimits(const GateLimits &limits);
    [[nodiscard]] const GateLimits &limits() const; ///< those in force

    /// It has no more permits than that, whatever the limits say; at least 1. 0: forget it.
    void setLearnedLimit(const Host &host, int limit);
    /// Its starts are no closer than that, whatever the limits say. 0: forget it.
    void setLearnedPace(const Host &host, Milliseconds interval);
    [[nodiscard]] int ceilingOf(const Host &host) const; ///< what the limits alone allow it
    /// True while somebody waits at the host because it has all the permits that it may have.
    [[nodiscard]] bool isWanted(const Host &host) const;

    /// Nothing starts at this host before then. An earlier time than the present one changes nothing.
    void coolDown(const Host &host, Instant until);

    /// Whether each start has to be allowed from outside, besides all that the gate itself demands: because
    /// several programs share one gate, and this is a part of it. Forgets what was allowed.
    void setShared(bool shared);
    /// So many more starts, or fewer, at a host where somebody waits.
    void allow(const Host &host, bool onLoan, int starts);
    /// One of the host's permits on loan is to come back, as far as the giver of starts is concerned.
    void recallLoan(const Host &host);
    [[nodiscard]] HostWish wish(const Host &host) const; ///< in O(1)
    /// The pace of all allows none before; Instant::max() while it is frozen.
    [[nodiscard]] Instant nextStart() const;
    [[nodiscard]] QList<Host> hosts() const; ///< with waiters, permits or something to remember, in any order

    /// A permit for what runs already, whatever the limits say: they count it from now on.
    /// @param borrower  null: it is not on loan
    [[nodiscard]] Permit adopt(const Host &host, const std::shared_ptr<PermitTaker> &borrower = {});

    /// Nothing starts anywhere until thaw(), but for one request each time that letOnePass() is called: what
    /// is under way goes on. For when the network is down, and waiting is all that helps.
    void freeze();
    void letOnePass();
    void thaw();

    /// Grants nothing more, for ever, and refuses everyone in line from the event loop.
    void close();

    /// The first of these that holds: Closed, Frozen, HostCooling, HostBusy, HostSpacing, AllBusy, Spacing,
    /// Shared, InLine, Next. The host comes first because it holds even when a permit is free.
    /// O(sqrt(waiting)).
    [[nodiscard]] WaitReason reason(Ticket ticket) const;
    /// Of the first in line at the host, those for a loan left out.
    [[nodiscard]] WaitReason reasonAt(const Host &host) const;
    [[nodiscard]] GateStatistics statistics() const;
    /// Of the 4,096 hosts whose permits came back last; zeros for any other.
    [[nodiscard]] HostOutcomes outcomes(const Host &host) const;
    [[nodiscard]] int active(const Host &host) const; ///< permits out at a host
    /// In O(1), however long its line is.
    [[nodiscard]] HostStanding standing(const Host &host) const;

    /// It is told of everything from now on. It outlives the gate, or is removed before it goes.
    void addObserver(GateObserver &observer);
    void removeObserver(GateObserver &observer);

    /// Whether longestLines() and lines() are to be had. Off at first: then neither costs anything.
    void setRanked(bool ranked);
    [[nodiscard]] QList<Host> longestLines(int most) const; ///< in the time of `most`, the longest first
    [[nodiscard]] qsizetype lines() const;                  ///< hosts at which somebody waits
    /// Those that are over soonest first; in the time of `most`.
    [[nodiscard]] QList<Host> coolingHosts(int most) const;

private:
    std::shared_ptr<GateCore> m_core;
};

} // namespace headgate
