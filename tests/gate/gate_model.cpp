// SPDX-License-Identifier: MIT
#include "gate/gate_model.h"

#include <algorithm>
#include <iterator>

namespace headgate {
namespace {

using namespace std::chrono_literals;

bool isNone(const Pace &pace)
{
    return pace == Pace{};
}

/// By counting, over all starts.
bool keeps(const Pace &pace, const std::deque<Instant> &starts, Instant now)
{
    const auto tooClose = [&](Instant start) { return now - start < pace.interval; };
    const auto inWindow = [&](Instant start) { return now - start < 60s; };
    return std::ranges::none_of(starts, tooClose) &&
           (pace.perMinute == 0 || std::ranges::count_if(starts, inWindow) < pace.perMinute);
}

/// By trying every time at which the answer can change.
Instant earliest(const Pace &pace, const std::deque<Instant> &starts, Instant now)
{
    if (keeps(pace, starts, now)) {
        return now;
    }
    Instant best = Instant::max();
    for (const Instant start : starts) {
        for (const Instant candidate : {start + pace.interval, start + 60s}) {
            if (candidate > now && candidate < best && keeps(pace, starts, candidate)) {
                best = candidate;
            }
        }
    }
    return best;
}

void note(const Pace &pace, std::deque<Instant> &starts, Instant now)
{
    while (!starts.empty() && now - starts.front() >= 60s) {
        starts.pop_front(); // no interval in the test is longer
    }
    if (!isNone(pace)) {
        starts.push_back(now);
    }
}

} // namespace

void GateModel::join(Ticket ticket, Position position, const Host &host)
{
    m_line.emplace(Key{position, ticket}, Waiter{host});
    m_positions.emplace(ticket, position);
}

void GateModel::leave(Ticket ticket)
{
    m_line.erase(find(ticket));
    m_positions.erase(ticket);
}

void GateModel::move(Ticket ticket, Position position)
{
    const auto from = find(ticket);
    const Waiter waiter = from->second;
    m_line.erase(from);
    m_line.emplace(Key{position, ticket}, waiter);
    m_positions[ticket] = position;
}

void GateModel::vanish(Ticket ticket)
{
    find(ticket)->second.isGone = true;
}

void GateModel::setLimits(const GateLimits &limits)
{
    m_limits = limits;
    if (isNone(limits.pace)) {
        m_starts.clear();
    }
    if (isNone(limits.hostPace)) {
        for (HostFacts &facts : m_hosts) {
            facts.starts.clear();
        }
    }
}

void GateModel::coolDown(const Host &host, Instant until)
{
    Instant &present = m_hosts[host].coolUntil;
    present = std::max(present, until);
}

void GateModel::grant(Ticket ticket, Instant now)
{
    HostFacts &host = m_hosts[find(ticket)->second.host];
    ++host.active;
    ++m_active;
    note(m_limits.pace, m_starts, now);
    note(m_limits.hostPace, host.starts, now);
    leave(ticket);
}

void GateModel::release(const Host &host)
{
    --m_hosts[host].active;
    --m_active;
}

std::optional<Ticket> GateModel::nextToPass(Instant now)
{
    if (m_closed || m_active >= m_limits.total || !keeps(m_limits.pace, m_starts, now)) {
        return {};
    }
    QHash<Host, bool> may;
    for (auto it = m_line.begin(); it != m_line.end();) {
        const auto &[key, waiter] = *it;
        if (!may.contains(waiter.host)) {
            may[waiter.host] = mayPass(waiter.host, now);
        }
        if (!may[waiter.host]) {
            ++it;
        } else if (waiter.isGone) {
            m_positions.erase(key.second);
            it = m_line.erase(it);
        } else {
            return key.second;
        }
    }
    return {};
}

std::optional<Ticket> GateModel::nextToRefuse()
{
    while (!m_line.empty()) {
        const Ticket first = m_line.begin()->first.second;
        if (!m_line.begin()->second.isGone) {
            return first;
        }
        leave(first);
    }
    return {};
}

std::optional<Instant> GateModel::nextTurn(Instant now) const
{
    if (m_line.empty()) {
        return {};
    }
    if (m_closed) {
        return now;
    }
    if (m_active >= m_limits.total) {
        return {};
    }
    QHash<Host, Instant> seen;
    std::optional<Instant> next;
    for (const auto &[key, waiter] : m_line) {
        if (seen.contains(waiter.host)) {
            continue;
        }
        const HostFacts &host = facts(waiter.host);
        const Instant at = std::max(host.coolUntil, earliest(m_limits.hostPace, host.starts, now));
        seen[waiter.host] = at;
        if (host.active < limitOf(waiter.host)) {
            next = std::min(next.value_or(at), at);
        }
    }
    return next ? std::optional(std::max(*next, earliest(m_limits.pace, m_starts, now))) : std::nullopt;
}

WaitReason GateModel::reason(Ticket ticket, Instant now) const
{
    using Kind = WaitReason::Kind;
    const auto position = m_positions.find(ticket);
    if (position == m_positions.end()) {
        return {};
    }
    const auto self = m_line.find(Key{position->second, ticket});
    const HostFacts &host = facts(self->second.host);
    const int hostLimit = limitOf(self->second.host);
    const auto left = [now](Instant until) { return std::chrono::ceil<Milliseconds>(until - now); };

    WaitReason reason;
    reason.place = std::distance(m_line.begin(), self) + 1;
    if (m_closed) {
        reason.kind = Kind::Closed;
    } else if (host.coolUntil > now) {
        reason.kind = Kind::HostCooling;
        reason.remaining = left(host.coolUntil);
    } else if (host.active >= hostLimit) {
        reason.kind = Kind::HostBusy;
        reason.count = host.active;
        reason.limit = hostLimit;
    } else if (!keeps(m_limits.hostPace, host.starts, now)) {
        reason.kind = Kind::HostSpacing;
        reason.remaining = left(earliest(m_limits.hostPace, host.starts, now));
    } else if (m_active >= m_limits.total) {
        reason.kind = Kind::AllBusy;
        reason.count = m_active;
        reason.limit = m_limits.total;
    } else if (!keeps(m_limits.pace, m_starts, now)) {
        reason.kind = Kind::Spacing;
        reason.remaining = left(earliest(m_limits.pace, m_starts, now));
    } else {
        const bool isBehind = std::any_of(m_line.begin(), self,
                                          [&](const auto &entry) { return mayPass(entry.second.host, now); });
        reason.kind = isBehind ? Kind::InLine : Kind::Next;
    }
    return reason;
}

int GateModel::active(const Host &host) const
{
    return facts(host).active;
}

std::map<GateModel::Key, GateModel::Waiter>::iterator GateModel::find(Ticket ticket)
{
    return m_line.find(Key{m_positions.at(ticket), ticket});
}

int GateModel::limitOf(const Host &host) const
{
    for (const HostLimits &rule : m_limits.rules) {
        if (rule.pattern == host.name) {
            return rule.limit;
        }
    }
    return m_limits.perHost;
}

/// As far as the host goes.
bool GateModel::mayPass(const Host &host, Instant now) const
{
    const HostFacts &known = facts(host);
    return known.active < limitOf(host) && known.coolUntil <= now &&
           keeps(m_limits.hostPace, known.starts, now);
}

const GateModel::HostFacts &GateModel::facts(const Host &host) const
{
    static const HostFacts nothing;
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? nothing : *found;
}

} // namespace headgate
