// SPDX-License-Identifier: MIT

// The gate as a part of one that several programs share.
//
// Every start takes one that was allowed from outside, which does not come back with the permit: whoever
// allows starts is told by an observer what became of them, and decides anew. So it is one more thing that a
// waiter needs, and takes with all the others or not at all; a host to which none is allowed is in no list
// that the pump looks at, and blocks nobody.

#include "gate/gate_core.h"

#include <algorithm>
#include <limits>

namespace headgate {

void GateCore::setShared(bool shared)
{
    m_hosts.setShared(shared, m_clock.now());
    schedule();
}

void GateCore::allow(const Host &host, bool onLoan, int starts)
{
    m_hosts.allow(host, onLoan, starts, m_clock.now());
    schedule();
}

void GateCore::recallLoan(const Host &host)
{
    m_hosts.recallLoan(host, m_clock.now());
    schedule();
}

HostWish GateCore::wish(const Host &host)
{
    const Instant now = m_clock.now();
    m_hosts.wake(now);
    HostWish wish;
    const HostState *state = m_hosts.find(host);
    if (!state) {
        return wish;
    }
    wish.own = state->active - state->onLoan;
    wish.lent = state->onLoan;
    wish.allowedOwn = state->allowedOwn;
    wish.allowedLent = state->allowedLent;
    wish.coolUntil = state->coolUntil;
    if (state->line.isEmpty() || m_closed) {
        return wish;
    }
    wish.position = state->line.first().position;
    const Instant earliest = state->earliest();
    if (earliest > now) {
        wish.later = earliest;
        return wish;
    }
    const qsizetype most = m_hosts.isPaced(host) ? 1 : std::numeric_limits<int>::max();
    const int limit = m_hosts.limitOf(host);
    if (const qsizetype waiting = state->waiting(); waiting > 0) {
        // Whatever is lent here comes back for it.
        wish.usableOwn = int(std::min({waiting, most, qsizetype(std::max(0, limit - wish.own))}));
    } else {
        wish.usableLent =
            int(std::min({state->borrowers, most, qsizetype(std::max(0, limit - state->active))}));
    }
    return wish;
}

Permit GateCore::adopt(const Host &host, const std::shared_ptr<PermitTaker> &borrower)
{
    const bool onLoan = borrower != nullptr;
    if (onLoan) {
        addLoanTaker(borrower);
    }
    const Instant now = m_clock.now();
    const Ticket ticket{++m_lastTicket};
    m_hosts.adopt(host, onLoan, now);
    ++m_active;
    m_onLoan += onLoan ? 1 : 0;
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Granted, .host = host, .ticket = ticket, .onLoan = onLoan});
    }
    schedule();
    return {weak_from_this(), host, ticket, now, onLoan};
}

} // namespace headgate
