// SPDX-License-Identifier: MIT

// What the gate says of itself, and to whom.

#include "gate/gate_core.h"

#include <algorithm>
#include <utility>

namespace headgate {

void GateCore::addObserver(GateObserver &observer)
{
    m_observers.append(&observer);
}

void GateCore::removeObserver(GateObserver &observer)
{
    m_observers.removeOne(&observer);
}

void GateCore::tell(GateEvent event) const
{
    event.at = m_clock.now();
    event.active = m_active;
    event.hostActive = event.host.name.isEmpty() ? 0 : active(event.host);
    event.waiting = m_waiters.size() - m_borrowers;
    for (GateObserver *observer : m_observers) {
        observer->observe(event);
    }
}

WaitReason GateCore::reason(Ticket ticket)
{
    using Kind = WaitReason::Kind;
    const auto found = m_waiters.constFind(ticket);
    if (found == m_waiters.cend()) {
        return {};
    }
    const Instant now = m_clock.now();
    m_hosts.wake(now);
    const HostState &host = *found->host;
    const LineKey key{found->position, ticket};

    WaitReason reason;
    reason.place = m_line.rank(key) + 1;
    const auto because = [&reason](Kind kind) {
        reason.kind = kind;
        return reason;
    };
    const auto busy = [&](Kind kind, int count, int limit) {
        reason.count = count;
        reason.limit = limit;
        return because(kind);
    };
    const auto until = [&](Kind kind, Instant end) {
        reason.remaining = std::chrono::ceil<Milliseconds>(end - now);
        return because(kind);
    };

    if (m_closed) {
        return because(Kind::Closed);
    }
    if (m_startsLeft) {
        return because(Kind::Frozen);
    }
    if (host.coolUntil > now) {
        return until(Kind::HostCooling, host.coolUntil);
    }
    if (const int limit = m_hosts.limitOf(*host.host); host.active >= limit) {
        return busy(Kind::HostBusy, host.active, limit);
    }
    if (host.pacer && host.pacer->earliest() > now) {
        return until(Kind::HostSpacing, host.pacer->earliest());
    }
    if (m_active >= m_limits.total) {
        return busy(Kind::AllBusy, m_active, m_limits.total);
    }
    if (m_pacer.earliest() > now) {
        return until(Kind::Spacing, m_pacer.earliest());
    }
    if (m_hosts.isShared() && (key.isForLoan() ? host.allowedLent : host.allowedOwn) == 0) {
        return because(Kind::Shared);
    }
    return because(m_hosts.firstReady() == key ? Kind::Next : Kind::InLine);
}

WaitReason GateCore::reasonAt(const Host &host)
{
    const HostState *state = m_hosts.find(host);
    return state && state->waiting() > 0 ? reason(state->line.first().ticket) : WaitReason{};
}

GateStatistics GateCore::statistics() const
{
    GateStatistics statistics;
    statistics.limit = m_limits.total;
    statistics.isFrozen = m_startsLeft.has_value();
    statistics.active = m_active;
    statistics.onLoan = m_onLoan;
    statistics.waiting = m_waiters.size() - m_borrowers;
    statistics.admitted = m_admitted;
    statistics.waitP50 = m_waits.percentile(0.50);
    statistics.waitP95 = m_waits.percentile(0.95);
    statistics.waitMax = m_waits.max();
    return statistics;
}

HostStanding GateCore::standing(const Host &host) const
{
    HostStanding standing = m_hosts.standing(host);
    standing.limit = std::min(standing.limit, m_limits.total);
    standing.ceiling = std::min(standing.ceiling, m_limits.total);
    return standing;
}

QList<Host> GateCore::coolingHosts(int most)
{
    m_hosts.wake(m_clock.now());
    return m_hosts.cooling(most);
}

int GateCore::active(const Host &host) const
{
    const HostState *state = m_hosts.find(host);
    return state ? state->active : 0;
}

} // namespace headgate
