// SPDX-License-Identifier: MIT
#include "gate/host_roster.h"

#include <algorithm>

namespace headgate {

using Standing = HostState::Standing;

Instant HostState::earliest() const
{
    return pacer ? std::max(coolUntil, pacer->earliest()) : coolUntil;
}

HostRoster::HostRoster(const GateLimits &limits)
    : m_perHost(limits.perHost)
    , m_rules(limits.rules)
    , m_hostPace(limits.hostPace)
{
}

void HostRoster::setLimits(const GateLimits &limits, Instant now)
{
    if (m_perHost == limits.perHost && m_rules == limits.rules && m_hostPace == limits.hostPace) {
        return;
    }
    m_perHost = limits.perHost;
    m_rules = limits.rules;
    m_hostPace = limits.hostPace;
    for (auto it = m_hosts.begin(); it != m_hosts.end();) {
        HostState &host = (it++)->second; // settling may forget the host
        takePace(host);
        settle(host, now);
    }
}

void HostRoster::setLearnedPace(const Host &host, Milliseconds interval, Instant now)
{
    if (interval > Milliseconds{0}) {
        m_learnedPaces.insert(host, interval);
    } else {
        m_learnedPaces.remove(host);
    }
    const auto found = m_hosts.find(host);
    if (found != m_hosts.end()) {
        HostState &state = found->second;
        takePace(state);
        if (interval > Milliseconds{0} && !state.pacer && state.active > 0) {
            state.pacer = std::make_unique<Pacer>(paceOf(host));
            state.pacer->record(now); // its last start is not known
        }
        settle(state, now);
    }
}

/// The stricter of what the user has set and what the host has taught.
Pace HostRoster::paceOf(const Host &host) const
{
    Pace pace = m_hostPace;
    if (const HostLimits *rule = ruleFor(m_rules, host)) {
        pace.interval = rule->pace.interval > Milliseconds{0} ? rule->pace.interval : pace.interval;
        pace.perMinute = rule->pace.perMinute > 0 ? rule->pace.perMinute : pace.perMinute;
    }
    if (!m_learnedPaces.isEmpty()) {
        pace.interval = std::max(pace.interval, m_learnedPaces.value(host));
    }
    return pace;
}

void HostRoster::takePace(HostState &host) const
{
    const Pace pace = paceOf(*host.host);
    if (isUnlimited(pace)) {
        host.pacer.reset();
    } else if (host.pacer) {
        host.pacer->setPace(pace);
    }
}

void HostRoster::setLearned(const Host &host, int limit, Instant now)
{
    if (limit > 0) {
        m_learned.insert(host, limit);
    } else {
        m_learned.remove(host);
    }
    const auto found = m_hosts.find(host);
    if (found != m_hosts.end()) {
        settle(found->second, now);
    }
}

int HostRoster::ceilingOf(const Host &host) const
{
    const HostLimits *rule = ruleFor(m_rules, host); // few, if any
    return rule && rule->limit > 0 ? rule->limit : m_perHost;
}

int HostRoster::limitOf(const Host &host) const
{
    const int ceiling = ceilingOf(host);
    return m_learned.isEmpty() ? ceiling : std::min(ceiling, m_learned.value(host, ceiling));
}

const HostState *HostRoster::find(const Host &host) const
{
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() ? nullptr : &found->second;
}

HostState &HostRoster::join(const Host &host, const LineKey &key, Instant now)
{
    wake(now); // those to be forgotten make room for a new one
    HostState &state = known(host);
    state.line.insert(key);
    state.borrowers += key.isForLoan() ? 1 : 0;
    settle(state, now);
    return state;
}

void HostRoster::move(HostState &host, const LineKey &from, const LineKey &to, Instant now)
{
    host.line.erase(from);
    host.line.insert(to);
    settle(host, now);
}

void HostRoster::leave(HostState &host, const LineKey &key, Instant now)
{
    host.line.erase(key);
    host.borrowers -= key.isForLoan() ? 1 : 0;
    settle(host, now);
}

void HostRoster::start(HostState &host, const LineKey &key, Instant now)
{
    host.line.erase(key);
    ++host.active;
    host.borrowers -= key.isForLoan() ? 1 : 0;
    host.onLoan += key.isForLoan() ? 1 : 0;
    if (m_isShared) {
        --(key.isForLoan() ? host.allowedLent : host.allowedOwn);
    }
    if (const Pace pace = paceOf(*host.host); !isUnlimited(pace)) {
        if (!host.pacer) {
            host.pacer = std::make_unique<Pacer>(pace);
        }
        host.pacer->record(now);
    }
    settle(host, now);
}

void HostRoster::release(const Host &host, bool onLoan, Instant now)
{
    const auto found = m_hosts.find(host);
    Q_ASSERT(found != m_hosts.end() && found->second.active > 0);
    HostState &state = found->second;
    --state.active;
    if (onLoan) {
        --state.onLoan;
        state.recalling = false;
        state.recalls = std::max(0, state.recalls - 1);
    }
    settle(state, now);
}

void HostRoster::keepLoan(const Host &host, Instant now)
{
    const auto found = m_hosts.find(host);
    Q_ASSERT(found != m_hosts.end() && found->second.onLoan > 0);
    --found->second.onLoan;
    found->second.recalling = false;
    found->second.recalls = std::max(0, found->second.recalls - 1);
    settle(found->second, now);
}

void HostRoster::noteRecall(HostState &host, Instant now)
{
    host.recalling = true;
    settle(host, now);
}

void HostRoster::coolDown(const Host &host, Instant until, Instant now)
{
    if (until <= now) {
        return;
    }
    wake(now);
    HostState &state = known(host);
    m_cooling.erase({state.coolUntil, &state});
    state.coolUntil = std::max(state.coolUntil, until);
    m_cooling.emplace(state.coolUntil, &state);
    settle(state, now);
}

void HostRoster::setShared(bool shared, Instant now)
{
    m_isShared = shared;
    for (auto it = m_hosts.begin(); it != m_hosts.end();) {
        HostState &host = (it++)->second; // settling may forget the host
        host.allowedOwn = 0;
        host.allowedLent = 0;
        host.recalls = 0;
        settle(host, now);
    }
}

void HostRoster::allow(const Host &host, bool onLoan, int starts, Instant now)
{
    const auto found = m_hosts.find(host);
    if (found != m_hosts.end()) {
        int &allowed = onLoan ? found->second.allowedLent : found->second.allowedOwn;
        allowed = std::max(0, allowed + starts);
        settle(found->second, now);
    }
}

void HostRoster::recallLoan(const Host &host, Instant now)
{
    const auto found = m_hosts.find(host);
    if (found != m_hosts.end() && found->second.recalls < found->second.onLoan) {
        ++found->second.recalls;
        settle(found->second, now);
    }
}

void HostRoster::adopt(const Host &host, bool onLoan, Instant now)
{
    HostState &state = known(host);
    ++state.active;
    state.onLoan += onLoan ? 1 : 0;
    settle(state, now);
}

QList<Host> HostRoster::all() const
{
    QList<Host> hosts;
    hosts.reserve(size());
    for (const auto &[host, state] : m_hosts) {
        hosts.append(host);
    }
    return hosts;
}

void HostRoster::wake(Instant now)
{
    while (!m_cooling.empty() && m_cooling.begin()->first <= now) {
        m_cooling.erase(m_cooling.begin());
    }
    while (!m_later.empty() && m_later.begin()->first <= now) {
        settle(*m_later.begin()->second, now);
    }
    while (!m_idle.empty() && m_idle.begin()->first <= now) {
        settle(*m_idle.begin()->second, now);
    }
}

std::optional<LineKey> HostRoster::firstReady() const
{
    return m_ready.isEmpty() ? std::nullopt : std::optional(m_ready.first());
}

std::optional<Instant> HostRoster::nextWake() const
{
    return m_later.empty() ? std::nullopt : std::optional(m_later.begin()->first);
}

HostState *HostRoster::firstOwed() const
{
    return m_owed.empty() ? nullptr : m_owed.begin()->second;
}

HostStanding HostRoster::standing(const Host &host) const
{
    HostStanding standing;
    standing.host = host;
    standing.limit = limitOf(host);
    standing.ceiling = ceilingOf(host);
    if (const HostState *state = find(host)) {
        standing.active = state->active;
        standing.onLoan = state->onLoan;
        standing.waiting = state->waiting();
        standing.coolUntil = state->coolUntil;
    }
    return standing;
}

void HostRoster::setRanked(bool ranked)
{
    m_isRanked = ranked;
    for (auto &[host, state] : m_hosts) {
        rank(state);
    }
}

QList<Host> HostRoster::longestLines(int most) const
{
    QList<Host> hosts;
    for (auto it = m_ranking.crbegin(); it != m_ranking.crend() && hosts.size() < most; ++it) {
        hosts.append(*it->second->host);
    }
    return hosts;
}

QList<Host> HostRoster::cooling(int most) const
{
    QList<Host> hosts;
    for (auto it = m_cooling.cbegin(); it != m_cooling.cend() && hosts.size() < most; ++it) {
        hosts.append(*it->second->host);
    }
    return hosts;
}

HostState &HostRoster::known(const Host &host)
{
    const auto [place, isNew] = m_hosts.try_emplace(host);
    if (isNew) {
        place->second.host = &place->first;
    }
    return place->second;
}

bool HostRoster::isFull(const HostState &host) const
{
    return host.active >= limitOf(*host.host);
}

/// Whether its first in line may start, as far as others are concerned who share the gate.
bool HostRoster::isAllowed(const HostState &host) const
{
    return !m_isShared || host.allowedFirst() > 0;
}

/// Brings a host to the list in which it belongs, after any change. May forget it.
void HostRoster::settle(HostState &host, Instant now)
{
    rank(host);
    Standing standing = Standing::Unlisted;
    Instant at{};
    const bool canRecall = host.onLoan > 0 && !host.recalling;
    if (canRecall && (host.recalls > 0 || host.active > ceilingOf(*host.host))) {
        // Others want it, or the user has lowered its limit: what is lent goes first. What the host has
        // taught lets them end.
        standing = Standing::Owed;
        at = Instant::min();
    } else if (!host.line.isEmpty()) {
        if (!isAllowed(host)) {
            // It will be told.
        } else if (!isFull(host)) {
            at = host.earliest();
            standing = at <= now ? Standing::Ready : Standing::Later;
        } else if (canRecall && !host.line.first().isForLoan()) {
            at = host.earliest();
            standing = Standing::Owed;
        }
    } else if (host.active == 0) {
        at = host.pacer ? std::max(host.coolUntil, host.pacer->forgettable()) : host.coolUntil;
        if (at <= now) {
            unlist(host);
            m_cooling.erase({host.coolUntil, &host});
            m_hosts.erase(*host.host);
            return;
        }
        standing = Standing::Idle;
    }
    const bool same = standing == Standing::Ready ? host.readyKey == host.line.first() : host.listedAt == at;
    if (host.standing != standing || !same) {
        unlist(host);
        list(host, standing, at);
    }
}

void HostRoster::rank(HostState &host)
{
    const qsizetype length = m_isRanked ? host.waiting() : 0;
    if (length == host.rankedBy) {
        return;
    }
    if (host.rankedBy > 0) {
        m_ranking.erase({host.rankedBy, &host});
    }
    host.rankedBy = length;
    if (length > 0) {
        m_ranking.emplace(length, &host);
    }
}

void HostRoster::list(HostState &host, Standing standing, Instant at)
{
    host.standing = standing;
    host.listedAt = at;
    switch (standing) {
    case Standing::Unlisted:
        break;
    case Standing::Ready:
        host.readyKey = host.line.first();
        m_ready.insert(host.readyKey);
        break;
    case Standing::Later:
        m_later.emplace(at, &host);
        break;
    case Standing::Owed:
        m_owed.emplace(at, &host);
        break;
    case Standing::Idle:
        m_idle.emplace(at, &host);
        break;
    }
}

void HostRoster::unlist(HostState &host)
{
    switch (host.standing) {
    case Standing::Unlisted:
        break;
    case Standing::Ready:
        m_ready.erase(host.readyKey);
        break;
    case Standing::Later:
        m_later.erase({host.listedAt, &host});
        break;
    case Standing::Owed:
        m_owed.erase({host.listedAt, &host});
        break;
    case Standing::Idle:
        m_idle.erase({host.listedAt, &host});
        break;
    }
    host.standing = Standing::Unlisted;
}

} // namespace headgate
