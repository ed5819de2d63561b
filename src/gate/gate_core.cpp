// SPDX-License-Identifier: MIT

// The algorithm
// =============
//
// The gate is a counting semaphore whose waiters stand in an ordered line and need several things at once: a
// place among all, a place at their host, a host that is not cooling down, and the leave of two pacers. They
// take all of it or nothing: nobody holds one thing while waiting for another, so there can be no deadlock.
//
// State. A waiter is 48 bytes in a hash by ticket, and a 16-byte key (position, ticket) in two sorted lines:
// one of all waiters, which knows ranks ("place 12 in line"), and one of its host: about 110 bytes in all. A
// ticket is a serial number, so keys of equal position sort in order of joining. The roster keeps the hosts,
// and each is in one list at most:
//
//     ready   its first waiter may pass as far as the host goes; sorted by that waiter's key
//     later   only time (cool-down, host pace) holds it back; sorted by that time
//     owed    full, but with permits on loan, of which one is to be asked back; sorted by when
//     idle    nobody waits and no permit is out, but a cool-down or pace is remembered; sorted by its end
//     -       all its permits are out, or some are and nobody waits: a release brings it back
//
// Besides, those that cool down are sorted by its end, and, only while somebody looks, all by the length of
// their lines.
//
// Every change settles the one host that it touches. The lists are therefore always right, but for the
// passing of time, which can only move hosts from later to ready: wake() does that first.
//
// The pump is the one place where permits are granted. While a permit is free and the pacer allows, it takes
// the first key of the ready hosts. That is the first waiter in line order of all who may pass: within a host
// the first stands for all, because what its host forbids it forbids to everyone there. Nothing is searched;
// n waiters and h ready hosts cost O(sqrt n + sqrt h) a grant, whatever else stands in line.
//
// One alarm does everything. No call grants inside itself: it works out the earliest time at which somebody
// could pass and sets the alarm to it, to the present when that is now. So a permit that is released inside
// take(), inside a destructor, or a thousand times in a row, costs one turn of the event loop and no stack.
// While every permit is out and none is on loan, or nobody waits, there is no alarm at all: the next release
// or join sets it. A
// turn ends after a bounded number of steps and goes on in the next, so that a crowd never holds up the event
// loop.
//
// While the pump runs, a taker may do anything, even destroy the gate. So the pump holds the core, has
// finished all of its own changes before it calls out, and looks at everything anew afterwards.
//
// Fairness
// ========
//
// Who overtakes whom: a waiter is passed only by one of smaller key, or by one at another host while its own
// host could not have started it at that moment. Never by one behind it at its own host, and never by one
// elsewhere while its host is ready. A full or cooling host is in no list that the pump looks at and blocks
// nobody.
//
// Nobody starves, given that permits come back and cool-downs end. Each grant at a host goes to its first
// waiter, so at its host only smaller keys come before it. When its host is ready it competes with the first
// waiters of other hosts, and only those of smaller key win. There are finitely many smaller keys unless
// somebody keeps joining in front: positions are the queue's to give, and a user who keeps moving items to
// the front gets what was asked for. A free permit is never held back for a waiter that cannot use it
// (work-conserving): that is why a host with a limit of one cannot idle the rest, and why its waiters are not
// thereby delayed, for the place that they lack is at their own host.
//
// The pace of all is the one thing that holds everybody at once; it delays, but keeps the order.

#include "gate/gate_core.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace headgate {
namespace {

constexpr int longestTurn = 1000; // steps of one pump; some microseconds each

GateLimits sanitized(GateLimits limits)
{
    const auto sanitize = [](Pace &pace) {
        constexpr Milliseconds longest{std::chrono::hours{24 * 365}}; // far from overflow
        pace.interval = std::clamp(pace.interval, Milliseconds{0}, longest);
        pace.perMinute = std::max(pace.perMinute, 0);
    };
    limits.total = std::max(limits.total, 1);
    limits.perHost = std::max(limits.perHost, 1);
    for (HostLimits &rule : limits.rules) {
        rule.limit = std::max(rule.limit, 0);
        sanitize(rule.pace);
    }
    sanitize(limits.pace);
    sanitize(limits.hostPace);
    return limits;
}

bool isSame(const std::weak_ptr<PermitTaker> &one, const std::weak_ptr<PermitTaker> &other)
{
    return !one.owner_before(other) && !other.owner_before(one);
}

} // namespace

GateCore::GateCore(const Clock &clock, const GateLimits &limits)
    : m_clock(clock)
    , m_limits(sanitized(limits))
    , m_pacer(m_limits.pace)
    , m_hosts(m_limits)
    , m_alarm(clock.makeAlarm([this] { pump(); }))
{
}

Ticket GateCore::join(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag, Position position)
{
    Q_ASSERT(position != LineKey::forLoan);
    return add(host, std::move(taker), tag, position);
}

Ticket GateCore::joinForLoan(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag)
{
    addLoanTaker(taker);
    return add(host, std::move(taker), tag, LineKey::forLoan);
}

Ticket GateCore::add(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag, Position position)
{
    if (m_closed) {
        return {};
    }
    const Ticket ticket{++m_lastTicket};
    const LineKey key{position, ticket};
    const Instant now = m_clock.now();
    m_line.insert(key);
    m_borrowers += key.isForLoan() ? 1 : 0;
    m_waiters.insert(ticket, Waiter{std::move(taker), tag, position, now, &m_hosts.join(host, key, now)});
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Joined,
              .host = host,
              .ticket = ticket,
              .tag = tag,
              .onLoan = key.isForLoan()});
    }
    schedule();
    return ticket;
}

bool GateCore::leave(Ticket ticket)
{
    const auto found = m_waiters.constFind(ticket);
    if (found == m_waiters.cend()) {
        return false;
    }
    drop(LineKey{found->position, ticket}, m_clock.now());
    schedule();
    return true;
}

bool GateCore::move(Ticket ticket, Position position)
{
    const auto found = m_waiters.find(ticket);
    if (found == m_waiters.end() || found->position == LineKey::forLoan) {
        return false;
    }
    const LineKey from{std::exchange(found->position, position), ticket};
    const LineKey to{position, ticket};
    m_line.erase(from);
    m_line.insert(to);
    m_hosts.move(*found->host, from, to, m_clock.now());
    return true;
}

void GateCore::setLimits(const GateLimits &limits)
{
    m_limits = sanitized(limits);
    m_pacer.setPace(m_limits.pace);
    m_hosts.setLimits(m_limits, m_clock.now());
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Limited, .limit = m_limits.total});
    }
    schedule();
}

void GateCore::setLearnedLimit(const Host &host, int limit)
{
    m_hosts.setLearned(host, limit, m_clock.now());
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Learned, .host = host, .limit = limit});
    }
    schedule();
}

void GateCore::setLearnedPace(const Host &host, Milliseconds interval)
{
    m_hosts.setLearnedPace(host, interval, m_clock.now());
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Paced, .host = host, .span = interval});
    }
    schedule();
}

int GateCore::ceilingOf(const Host &host) const
{
    return std::min(m_hosts.ceilingOf(host), m_limits.total);
}

bool GateCore::isWanted(const Host &host) const
{
    const HostState *state = m_hosts.find(host);
    return state && !state->line.isEmpty() && state->active >= m_hosts.limitOf(host);
}

void GateCore::coolDown(const Host &host, Instant until)
{
    const Instant now = m_clock.now();
    m_hosts.coolDown(host, until, now);
    if (isObserved() && until > now) {
        tell({.kind = GateEvent::Kind::Cooled,
              .host = host,
              .span = std::chrono::ceil<Milliseconds>(until - now)});
    }
    schedule();
}

void GateCore::freeze()
{
    if (!m_startsLeft) {
        m_startsLeft = 0;
        tellWhetherFrozen();
    }
}

void GateCore::letOnePass()
{
    if (m_startsLeft) {
        m_startsLeft = 1;
        if (isObserved()) {
            tell({.kind = GateEvent::Kind::Probed});
        }
        schedule();
    }
}

void GateCore::thaw()
{
    if (m_startsLeft) {
        m_startsLeft.reset();
        tellWhetherFrozen();
        schedule();
    }
}

void GateCore::tellWhetherFrozen() const
{
    if (isObserved()) {
        tell({.kind = m_startsLeft ? GateEvent::Kind::Frozen : GateEvent::Kind::Thawed});
    }
}

void GateCore::close()
{
    m_closed = true;
    schedule();
}

void GateCore::abandon()
{
    m_closed = true;
    m_waiters.clear();
    m_observers.clear();
    m_alarm->silence();
}

void GateCore::release(const Permit &permit)
{
    const Instant now = m_clock.now();
    --m_active;
    if (permit.m_onLoan) {
        --m_onLoan;
        m_recalling = false;
    }
    m_hosts.release(permit.m_host, permit.m_onLoan, now);
    m_outcomes.count(permit.m_host, permit.m_outcome);
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Released,
              .host = permit.m_host,
              .ticket = permit.m_ticket,
              .onLoan = permit.m_onLoan,
              .outcome = permit.m_outcome,
              .span = std::chrono::floor<Milliseconds>(now - permit.m_since)});
    }
    schedule();
}

void GateCore::keepLoan(const Permit &permit)
{
    --m_onLoan;
    m_recalling = false;
    m_hosts.keepLoan(permit.m_host, m_clock.now());
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Kept, .host = permit.m_host, .ticket = permit.m_ticket});
    }
    schedule();
}

void GateCore::pump()
{
    m_alarmAt.reset();
    if (m_pumping) {
        return; // a taker runs an event loop of its own; the outer pump goes on when it is done
    }
    const auto self = shared_from_this(); // a taker may destroy the gate
    {
        const QScopedValueRollback pumping(m_pumping, true);
        for (int steps = 0; steps < longestTurn && step(); ++steps) {
        }
    }
    schedule();
}

/// One waiter passes, is refused, or turns out to have gone, or a loan is asked back. False when there is
/// nothing to do at present.
bool GateCore::step()
{
    if (m_closed) {
        if (m_waiters.isEmpty()) {
            return false;
        }
        refuseFirst();
        return true;
    }
    // Looked at anew for each: takers take time, and starts are spaced by when they really are.
    const Instant now = m_clock.now();
    m_hosts.wake(now);
    const auto first = m_hosts.firstReady();
    if (!first || m_active >= m_limits.total || isShut() || m_pacer.earliest() > now) {
        return recallOne(now);
    }
    grantFirst(*first, now);
    return true;
}

void GateCore::grantFirst(const LineKey &key, Instant now)
{
    const auto found = m_waiters.constFind(key.ticket);
    const auto taker = found->taker.lock();
    if (!taker) {
        drop(key, now);
        return;
    }
    const Waiter waiter = remove(key);
    Permit permit(weak_from_this(), *waiter.host->host, key.ticket, now, key.isForLoan());
    m_hosts.start(*waiter.host, key, now);
    m_pacer.record(now);
    const auto waited = std::chrono::floor<Milliseconds>(now - waiter.joined);
    ++m_active;
    if (m_startsLeft) {
        --*m_startsLeft;
    }
    if (key.isForLoan()) {
        ++m_onLoan;
    } else {
        ++m_admitted;
        m_waits.record(waited);
    }
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Granted,
              .host = permit.m_host,
              .ticket = key.ticket,
              .tag = waiter.tag,
              .onLoan = key.isForLoan(),
              .span = waited});
    }
    taker->take(key.ticket, waiter.tag, std::move(permit));
}

void GateCore::addLoanTaker(const std::weak_ptr<PermitTaker> &taker)
{
    std::erase_if(m_loanTakers, [](const auto &known) { return known.expired(); });
    if (std::ranges::none_of(m_loanTakers, [&taker](const auto &known) { return isSame(known, taker); })) {
        m_loanTakers.push_back(taker);
    }
}

/// Asks for a permit on loan with which somebody in line could pass: at one host, or anywhere. False when
/// there is no need.
bool GateCore::recallOne(Instant now)
{
    const auto due = nextRecall();
    if (!due || *due > now) {
        return false;
    }
    std::optional<Host> host;
    HostState *owed = m_hosts.firstOwed();
    if (owed && owed->listedAt <= now) {
        host = *owed->host;
        m_hosts.noteRecall(*owed, now);
    } else {
        m_recalling = true;
    }
    const auto takers = m_loanTakers; // whoever is asked may do anything
    for (const auto &weak : takers) {
        const auto taker = weak.lock();
        if (taker && taker->recall(host ? &*host : nullptr)) {
            std::erase_if(m_loanTakers, [&weak](const auto &known) { return isSame(known, weak); });
            m_loanTakers.push_back(weak); // the others come first next time
            break;
        }
    }
    return true;
}

/// When a loan is to be asked back, as far as can be told now.
std::optional<Instant> GateCore::nextRecall() const
{
    if (m_onLoan == 0 || isShut() ||
        std::ranges::all_of(m_loanTakers, &std::weak_ptr<PermitTaker>::expired)) {
        return {};
    }
    std::optional<Instant> next;
    if (const HostState *owed = m_hosts.firstOwed()) {
        next = owed->listedAt;
    }
    if (m_recalling || m_active < m_limits.total) {
        return next;
    }
    if (m_active > m_limits.total) {
        return Instant::min(); // the limit has been lowered: what is lent goes first
    }
    std::optional<Instant> passes;
    if (const auto first = m_hosts.firstReady(); first && !first->isForLoan()) {
        passes = m_pacer.earliest();
    } else if (const auto wake = m_hosts.nextWake()) {
        passes = std::max(*wake, m_pacer.earliest());
    }
    return next && passes ? std::min(next, passes) : passes ? passes : next;
}

void GateCore::refuseFirst()
{
    const LineKey key = m_line.first();
    const Waiter waiter = drop(key, m_clock.now());
    if (const auto taker = waiter.taker.lock()) {
        taker->refuse(key.ticket, waiter.tag);
    }
}

/// Out of the line without a permit.
GateCore::Waiter GateCore::drop(const LineKey &key, Instant now)
{
    Waiter waiter = remove(key);
    const Host host = *waiter.host->host; // the roster may forget it
    m_hosts.leave(*waiter.host, key, now);
    if (isObserved()) {
        tell({.kind = GateEvent::Kind::Left,
              .host = host,
              .ticket = key.ticket,
              .tag = waiter.tag,
              .onLoan = key.isForLoan(),
              .span = std::chrono::floor<Milliseconds>(now - waiter.joined)});
    }
    return waiter;
}

/// Out of the hash and the line of all; its host is the caller's to tell.
GateCore::Waiter GateCore::remove(const LineKey &key)
{
    Waiter waiter = m_waiters.take(key.ticket);
    m_line.erase(key);
    m_borrowers -= key.isForLoan() ? 1 : 0;
    if (m_waiters.isEmpty() && m_waiters.capacity() > longestTurn) {
        m_waiters = {}; // a hash never shrinks by itself
    }
    return waiter;
}

/// Sets the alarm to the next time at which there is something to do. Called after every change.
void GateCore::schedule()
{
    if (m_pumping) {
        return; // the pump sees to it when it ends
    }
    const auto next = nextTurn();
    if (!next) {
        if (m_alarmAt) {
            m_alarm->silence();
            m_alarmAt.reset();
        }
        return;
    }
    const Instant now = m_clock.now();
    const Instant at = std::max(*next, now);
    if (!m_alarmAt || std::max(*m_alarmAt, now) != at) {
        m_alarmAt = at;
        m_alarm->ringAt(at);
    }
}

std::optional<Instant> GateCore::nextTurn() const
{
    if (m_closed) {
        return m_waiters.isEmpty() ? std::nullopt : std::optional(Instant::min());
    }
    const std::optional<Instant> recall = nextRecall();
    if (m_active >= m_limits.total || isShut()) {
        return recall;
    }
    std::optional<Instant> grant;
    if (m_hosts.firstReady()) {
        grant = m_pacer.earliest();
    } else if (const auto wake = m_hosts.nextWake()) {
        grant = std::max(*wake, m_pacer.earliest());
    }
    return recall && grant ? std::min(recall, grant) : grant ? grant : recall;
}

} // namespace headgate
