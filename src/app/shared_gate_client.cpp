// SPDX-License-Identifier: MIT
#include "app/shared_gate_client.h"

#include "gate/pacer.h"

#include <QLocalSocket>

#include <algorithm>
#include <limits>
#include <utility>

namespace headgate {

using namespace shared_gate;

namespace {

constexpr qint64 mostUnread = 64 * 1024;

} // namespace

SharedGateClient::SharedGateClient(const Clock &clock, Gate &gate, std::unique_ptr<QLocalSocket> socket,
                                   const QByteArray &member, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gate(gate)
    , m_socket(std::move(socket))
    , m_alarm(clock.makeAlarm([this] { flush(); }))
{
    m_socket->setReadBufferSize(mostUnread);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &SharedGateClient::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        read(); // its last words
        finish(End::Lost);
    });
    m_gate.addObserver(*this);
    say(Hello{version, member});
    declareHeld();
    stir();
}

SharedGateClient::~SharedGateClient()
{
    m_gate.removeObserver(*this);
    m_socket->disconnect(this);
}

void SharedGateClient::observe(const GateEvent &event)
{
    if (event.host.name.isEmpty()) {
        m_isAllChanged = true;
    } else {
        m_changed.insert(event.host);
    }
    stir();
}

void SharedGateClient::stir()
{
    if (!m_isOver && !std::exchange(m_isDue, true)) {
        m_alarm->ringAt(m_clock.now());
    }
}

// What the server says

void SharedGateClient::read()
{
    while (!m_isOver) {
        const Reading reading = readMessage(*m_socket);
        if (!reading.message) {
            if (reading.isBroken) {
                finish(End::Senseless);
            }
            return;
        }
        const Message &message = *reading.message;
        if (const auto *welcome = std::get_if<Welcome>(&message)) {
            if (welcome->version != version) {
                finish(End::Incompatible);
            } else if (!std::exchange(m_isWelcome, true)) {
                Q_EMIT welcomed();
            }
        } else if (const auto *grant = std::get_if<Grant>(&message); grant && m_isWelcome) {
            take(*grant);
        } else if (const auto *recall = std::get_if<Recall>(&message); recall && m_isWelcome) {
            take(*recall);
        } else if (const auto *cool = std::get_if<Cool>(&message); cool && m_isWelcome) {
            take(*cool);
        } else {
            finish(End::Senseless);
        }
    }
}

void SharedGateClient::take(const Grant &grant)
{
    AtHost &at = m_hosts[grant.host];
    m_missing -= at.isMissing() ? 1 : 0;
    ++(grant.onLoan ? at.lent : at.own);
    m_missing += at.isMissing() ? 1 : 0;
    ++at.allowed;
    ++m_allowed;
    ++m_granted;
    m_gate.allow(grant.host, grant.onLoan, 1);
    m_changed.insert(grant.host);
    stir();
}

void SharedGateClient::take(const Recall &recall)
{
    if (m_gate.wish(recall.host).allowedLent > 0) {
        m_gate.allow(recall.host, true, -1);
    } else {
        m_gate.recallLoan(recall.host);
    }
    m_changed.insert(recall.host);
    stir();
}

void SharedGateClient::take(const Cool &cool)
{
    const Instant until = m_clock.now() + Milliseconds{cool.milliseconds};
    AtHost &at = m_hosts[cool.host];
    at.coolUntil = std::max(at.coolUntil, until);
    m_gate.coolDown(cool.host, until);
    m_changed.insert(cool.host);
    stir();
}

void SharedGateClient::finish(End end)
{
    if (!std::exchange(m_isOver, true)) {
        m_alarm->silence();
        m_gate.setShared(true); // what was allowed is allowed no longer
        Q_EMIT ended(end);
    }
}

// What the server is told

void SharedGateClient::declareHeld()
{
    m_gate.setShared(true);
    for (const Host &host : m_gate.hosts()) {
        const HostWish wish = m_gate.wish(host);
        if (isTellable(host) && wish.own + wish.lent > 0) {
            AtHost &at = m_hosts[host];
            at.own = wish.own;
            at.lent = wish.lent;
            at.told.own = at.own;
            at.told.lent = at.lent;
            say(Held{host, at.own, at.lent});
        }
    }
}

/// Once a turn of the event loop in which anything has changed.
void SharedGateClient::flush()
{
    m_isDue = false;
    wakeLater();
    tellRoom();
    if (std::exchange(m_isAllChanged, false)) {
        for (const Host &host : m_gate.hosts()) {
            m_changed.insert(host);
        }
    }
    for (const Host &host : std::exchange(m_changed, {})) {
        tell(host);
    }
    while (m_missing < mostWishes && !m_untold.isEmpty()) {
        const Host host = m_untold.takeFirst();
        m_isUntold.remove(host);
        tell(host);
    }
    tellRoom(); // starts may have come or gone
    if (!m_outgoing.isEmpty()) {
        m_socket->write(std::exchange(m_outgoing, {}));
    }
    std::optional<Instant> next;
    for (const AtHost &at : std::as_const(m_hosts)) {
        if (at.later) {
            next = next ? std::min(*next, *at.later) : at.later;
        }
    }
    const Instant start = m_gate.nextStart();
    if (m_missing > 0 && start > m_clock.now() && start != Instant::max()) {
        next = next ? std::min(*next, start) : start;
    }
    if (next && !m_isDue) {
        m_alarm->ringAt(*next);
    }
}

void SharedGateClient::wakeLater()
{
    const Instant now = m_clock.now();
    for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it) {
        if (it->later && *it->later <= now) {
            it->later.reset();
            m_changed.insert(it.key());
        }
    }
}

/// Under a pace of all starts, and in a frozen gate, one permit is asked for at a time, and only when it can
/// be used.
void SharedGateClient::tellRoom()
{
    const GateLimits &limits = m_gate.limits();
    Room room{limits.total, std::numeric_limits<quint64>::max()};
    if (!isUnlimited(limits.pace) || m_gate.statistics().isFrozen) {
        const bool mayStart = m_gate.nextStart() <= m_clock.now() && m_allowed == 0;
        room.grants = m_granted + (mayStart ? 1 : 0);
    }
    if (room != m_room) {
        m_room = room;
        say(room);
    }
}

void SharedGateClient::tell(const Host &host)
{
    HostWish wish = m_gate.wish(host);
    if (!isTellable(host)) {
        // No such host can be reached: it needs no permit to fail.
        m_gate.allow(host, false, wish.usableOwn - wish.allowedOwn);
        return;
    }
    takeBackUnusable(host, wish);
    AtHost &at = m_hosts[host];
    m_missing -= at.isMissing() ? 1 : 0;
    m_allowed += wish.allowedOwn + wish.allowedLent - at.allowed;
    at.allowed = wish.allowedOwn + wish.allowedLent;

    Wish now{.host = host};
    now.kept = std::max(0, wish.own + wish.allowedOwn - at.own);
    now.gaveOwn = std::max(0, at.own - wish.own - wish.allowedOwn);
    now.gaveLent = std::max(0, at.lent - now.kept - wish.lent - wish.allowedLent);
    at.own += now.kept - now.gaveOwn;
    at.lent -= now.kept + now.gaveLent;
    const bool isChange = now.kept + now.gaveOwn + now.gaveLent > 0;

    const int most = m_gate.limits().total;
    now.own = std::clamp(wish.own + wish.usableOwn, at.own, std::max(at.own, most));
    now.lent = std::clamp(wish.lent + wish.usableLent, at.lent, std::max(at.lent, most));
    const bool isMissing = now.own > at.own || now.lent > at.lent;
    if (isMissing && m_missing >= mostWishes) {
        now.own = at.own;
        now.lent = at.lent;
        if (!m_isUntold.contains(host)) {
            m_isUntold.insert(host);
            m_untold.append(host);
        }
    }
    now.position = isMissing ? wish.position : at.told.position;
    if (isChange || now.own != at.told.own || now.lent != at.told.lent || now.position != at.told.position) {
        say(now);
        at.told = now;
    }
    m_missing += at.isMissing() ? 1 : 0;

    tellCooling(host, at, wish.coolUntil);
    at.later = wish.later;
    if (wish.coolUntil > m_clock.now()) {
        at.later = wish.later ? std::min(*wish.later, wish.coolUntil) : wish.coolUntil;
    }
    if (at.own + at.lent == 0 && !at.isMissing() && !at.later) {
        m_hosts.remove(host);
    }
}

/// What was granted and cannot be used now is for others.
void SharedGateClient::takeBackUnusable(const Host &host, HostWish &wish)
{
    if (wish.allowedOwn + wish.allowedLent == 0) {
        return;
    }
    const GateStatistics statistics = m_gate.statistics();
    const bool isShut = m_gate.nextStart() == Instant::max();
    const bool isFull = isShut || statistics.active - statistics.onLoan >= statistics.limit;
    const auto takeBack = [&](int &allowed, int usable, bool onLoan) {
        const int surplus = allowed - std::min(allowed, usable);
        if (surplus > 0) {
            m_gate.allow(host, onLoan, -surplus);
            allowed -= surplus;
        }
    };
    takeBack(wish.allowedOwn, isFull ? 0 : wish.usableOwn, false);
    const bool hasNoneToSpare = isShut || statistics.active >= statistics.limit;
    takeBack(wish.allowedLent, hasNoneToSpare ? 0 : wish.usableLent, true);
}

void SharedGateClient::tellCooling(const Host &host, AtHost &at, Instant coolUntil)
{
    const Instant now = m_clock.now();
    if (coolUntil > now && coolUntil > at.coolUntil) {
        at.coolUntil = coolUntil;
        say(Cool{host, std::chrono::ceil<Milliseconds>(coolUntil - now).count()});
    }
}

void SharedGateClient::say(const Message &message)
{
    m_outgoing += encode(message);
}

} // namespace headgate
