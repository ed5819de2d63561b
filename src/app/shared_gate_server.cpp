// SPDX-License-Identifier: MIT
#include "app/shared_gate_server.h"

#include "app/shared_gate_protocol.h"

#include <QLocalSocket>

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace headgate {

using namespace shared_gate;

namespace {

constexpr qsizetype mostClients = 256;
constexpr qsizetype mostCooled = 4096; ///< hosts
constexpr qint64 mostUnread = 64 * 1024;
constexpr qint64 mostUnsent = 1024 * 1024; ///< who has not read so much does not listen
/// Positions between a program that holds n permits and one that holds n + 1: room for the hosts of each.
constexpr Position span = 4 * mostWishes;

} // namespace

/// One program that shares the gate.
class SharedGateServer::Party final : public PermitTaker
{
public:
    Party(SharedGateServer &server, QLocalSocket &socket)
        : m_server(server)
        , m_socket(socket)
    {
    }
    /// To be called once it is held by a shared_ptr.
    void begin(std::weak_ptr<Party> self) { m_self = std::move(self); }

    /// Everything that it held goes back.
    void end()
    {
        m_isOver = true;
        for (auto &[host, at] : m_hosts) {
            leave(at.ownTicket);
            leave(at.lentTicket);
        }
        m_hosts.clear();
        m_unmet.clear();
        m_socket.disconnect();
        m_socket.abort();
        m_socket.deleteLater();
    }

    void read()
    {
        const auto self = m_self.lock(); // it may be dropped meanwhile
        while (!m_isOver) {
            const Reading reading = readMessage(m_socket);
            if (reading.isBroken || (reading.message && !take(*reading.message))) {
                m_server.drop(*this);
                return;
            }
            if (!reading.message) {
                break;
            }
        }
        lineUp();
    }

    void take(Ticket, quint64, Permit permit) override
    {
        const Host host = permit.host();
        const bool onLoan = permit.isOnLoan();
        AtHost &at = m_hosts.at(host);
        (onLoan ? at.lentTicket : at.ownTicket) = {};
        (onLoan ? at.lent : at.own).push_back(std::move(permit));
        ++(onLoan ? m_lent : m_own);
        ++m_granted;
        say(Grant{host, onLoan});
        settle(host);
        lineUp();
    }
    void refuse(Ticket, quint64) override {}

    bool recall(const Host *host) override
    {
        const Host *from = nullptr;
        size_t most = 0;
        bool isOneComing = false;
        for (const auto &[name, at] : m_hosts) {
            if (at.lent.empty() || (host && name != *host)) {
                continue;
            }
            isOneComing = isOneComing || at.recalls > 0;
            if (const size_t left = at.lent.size() - at.recalls; left > most) {
                most = left;
                from = &name;
            }
        }
        if (!from) {
            return isOneComing;
        }
        ++m_hosts.at(*from).recalls;
        say(Recall{*from});
        return true;
    }

    /// Takes its places in line, or leaves them, as what it wishes and holds demands.
    void lineUp()
    {
        if (m_isOver) {
            return;
        }
        const bool mayBegin = m_hasRoom && m_server.m_awaited.isEmpty() && m_granted < m_room.grants;
        std::vector<std::pair<const Host *, AtHost *>> order;
        order.reserve(size_t(m_unmet.size()));
        for (const Host &host : std::as_const(m_unmet)) {
            order.emplace_back(&host, &m_hosts.at(host));
        }
        std::ranges::sort(order, [](const auto &one, const auto &other) {
            return std::tie(one.second->position, one.first->name) <
                   std::tie(other.second->position, other.first->name);
        });
        Position position = m_own * span;
        for (const auto &[host, where] : order) {
            AtHost &at = *where;
            const bool wantsOwn = mayBegin && at.missingOwn() && m_own < m_room.total;
            const bool wantsLent = mayBegin && at.missingLent() && m_own + m_lent < m_room.total;
            if (!wantsOwn) {
                leave(at.ownTicket);
            } else if (!at.ownTicket) {
                at.ownTicket = m_server.m_gate.join(*host, m_self, 0, position);
            } else if (at.ownPosition != position) {
                m_server.m_gate.move(at.ownTicket, position);
            }
            at.ownPosition = position++;
            if (!wantsLent) {
                leave(at.lentTicket);
            } else if (!at.lentTicket) {
                at.lentTicket = m_server.m_gate.joinForLoan(*host, m_self, 0);
            }
        }
    }

    void tellCooling(const Host &host, Milliseconds rest)
    {
        if (m_unmet.contains(host)) {
            say(Cool{host, rest.count()});
        }
    }

private:
    struct Hash
    {
        size_t operator()(const Host &host) const noexcept { return qHash(host); }
    };
    struct AtHost
    {
        std::vector<Permit> own;
        std::vector<Permit> lent;
        int wishOwn = 0;
        int wishLent = 0;
        Position position = 0; ///< as it wishes
        Ticket ownTicket;
        Ticket lentTicket;
        Position ownPosition = 0; ///< of the ticket
        size_t recalls = 0;       ///< of those on loan, asked back and not back yet

        [[nodiscard]] bool missingOwn() const { return size_t(wishOwn) > own.size(); }
        [[nodiscard]] bool missingLent() const { return size_t(wishLent) > lent.size(); }
        [[nodiscard]] bool isMissing() const { return missingOwn() || missingLent(); }
    };

    /// False when it makes no sense.
    [[nodiscard]] bool take(const Message &message)
    {
        if (const auto *hello = std::get_if<Hello>(&message)) {
            return !m_hasHello && greet(*hello);
        }
        if (!m_hasHello) {
            return false;
        }
        if (const auto *wish = std::get_if<Wish>(&message)) {
            return take(*wish);
        }
        if (const auto *room = std::get_if<Room>(&message)) {
            m_room = *room;
            if (!std::exchange(m_hasRoom, true)) {
                m_server.came(m_member);
            }
            return true;
        }
        if (const auto *held = std::get_if<Held>(&message)) {
            return !m_hasRoom && take(*held);
        }
        if (const auto *cool = std::get_if<Cool>(&message)) {
            m_server.coolDown(*this, cool->host, Milliseconds{cool->milliseconds});
            return true;
        }
        return false; // the server's own words
    }

    [[nodiscard]] bool greet(const Hello &hello)
    {
        say(Welcome{});
        if (hello.version != version) {
            m_socket.disconnectFromServer(); // when that is written
            m_isOver = true;
            return true;
        }
        m_hasHello = true;
        m_member = hello.member;
        return true;
    }

    [[nodiscard]] bool take(const Held &held)
    {
        if (m_server.m_gate.statistics().active + held.own + held.lent > mostPermits) {
            return false;
        }
        AtHost &at = m_hosts[held.host];
        for (int i = 0; i < held.own; ++i) {
            at.own.push_back(m_server.m_gate.adopt(held.host));
        }
        for (int i = 0; i < held.lent; ++i) {
            at.lent.push_back(m_server.m_gate.adopt(held.host, m_self.lock()));
        }
        m_own += held.own;
        m_lent += held.lent;
        settle(held.host);
        return true;
    }

    [[nodiscard]] bool take(const Wish &wish)
    {
        AtHost &at = m_hosts[wish.host];
        if (size_t(wish.kept) + size_t(wish.gaveLent) > at.lent.size() ||
            size_t(wish.gaveOwn) > at.own.size() + size_t(wish.kept)) {
            return false;
        }
        for (int i = 0; i < wish.kept; ++i) {
            at.lent.back().keep();
            at.own.push_back(std::move(at.lent.back()));
            at.lent.pop_back();
        }
        at.own.resize(at.own.size() - size_t(wish.gaveOwn));
        at.lent.resize(at.lent.size() - size_t(wish.gaveLent));
        at.recalls -= std::min(at.recalls, size_t(wish.gaveLent) + size_t(wish.kept));
        m_own += wish.kept - wish.gaveOwn;
        m_lent -= wish.kept + wish.gaveLent;
        const bool wasMissing = m_unmet.contains(wish.host);
        at.wishOwn = wish.own;
        at.wishLent = wish.lent;
        at.position = wish.position;
        if (at.isMissing() && !wasMissing) {
            if (m_unmet.size() >= mostWishes) {
                return false;
            }
            const Instant now = m_server.m_clock.now();
            if (const Instant end = m_server.m_gate.standing(wish.host).coolUntil; end > now) {
                say(Cool{wish.host, std::chrono::ceil<Milliseconds>(end - now).count()});
            }
        }
        settle(wish.host);
        return true;
    }

    /// After any change of what it holds or wishes at a host. May forget the host.
    void settle(const Host &host)
    {
        const auto found = m_hosts.find(host);
        AtHost &at = found->second;
        if (at.isMissing()) {
            m_unmet.insert(host);
            return;
        }
        leave(at.ownTicket);
        leave(at.lentTicket);
        m_unmet.remove(host);
        if (at.own.empty() && at.lent.empty()) {
            m_hosts.erase(found);
        }
    }

    void leave(Ticket &ticket)
    {
        if (ticket) {
            m_server.m_gate.leave(std::exchange(ticket, {}));
        }
    }

    void say(const Message &message)
    {
        m_socket.write(encode(message));
        if (m_socket.bytesToWrite() > mostUnsent) {
            // Not at once: the gate may be in the middle of a grant to it.
            QMetaObject::invokeMethod(&m_socket, &QLocalSocket::abort, Qt::QueuedConnection);
        }
    }

    SharedGateServer &m_server;
    QLocalSocket &m_socket; ///< deletes itself after end()
    std::weak_ptr<Party> m_self;
    std::unordered_map<Host, AtHost, Hash> m_hosts; ///< with permits or a wish
    QSet<Host> m_unmet;                             ///< of these, where it would like to hold more
    QByteArray m_member;
    Room m_room;
    int m_own = 0;
    int m_lent = 0;
    quint64 m_granted = 0;
    bool m_hasHello = false;
    bool m_hasRoom = false; ///< it has told all that it holds
    bool m_isOver = false;
};

SharedGateServer::SharedGateServer(const Clock &clock, const GateLimits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gate(clock, limits)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SharedGateServer::accept);
}

SharedGateServer::~SharedGateServer()
{
    for (const auto &party : std::exchange(m_parties, {})) {
        party->end();
    }
}

bool SharedGateServer::listen(const QString &name)
{
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void SharedGateServer::setLimits(const GateLimits &limits)
{
    m_gate.setLimits(limits);
}

void SharedGateServer::await(const QSet<QByteArray> &members)
{
    m_awaited = members;
    if (m_awaited.isEmpty()) {
        for (const auto &party : m_parties) {
            party->lineUp();
        }
    }
}

void SharedGateServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (clients() >= mostClients) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(nullptr); // it may outlive the server by a turn
        socket->setReadBufferSize(mostUnread);
        const auto party = std::make_shared<Party>(*this, *socket);
        party->begin(party);
        m_parties.push_back(party);
        Party *const raw = party.get(); // it disconnects the socket before it goes
        connect(socket, &QLocalSocket::readyRead, this, [raw] { raw->read(); });
        connect(socket, &QLocalSocket::disconnected, this, [this, raw] { drop(*raw); });
        raw->read(); // the first words may be here already
    }
}

void SharedGateServer::drop(Party &party)
{
    const auto found = std::ranges::find(m_parties, &party, &std::shared_ptr<Party>::get);
    if (found != m_parties.end()) {
        const auto last = std::move(*found);
        m_parties.erase(found);
        last->end();
    }
}

void SharedGateServer::came(const QByteArray &member)
{
    if (m_awaited.contains(member)) {
        QSet<QByteArray> others = m_awaited;
        others.remove(member);
        await(others);
    }
}

void SharedGateServer::coolDown(const Party &from, const Host &host, Milliseconds rest)
{
    const Instant now = m_clock.now();
    if (m_cooled.size() >= mostCooled && !m_cooled.contains(host)) {
        m_cooled.removeIf([now](const auto &cooled) { return cooled.value() <= now; });
        if (m_cooled.size() >= mostCooled) {
            return; // whoever tells of so many has them cool down at its own gate
        }
    }
    m_cooled.insert(host, std::max(m_cooled.value(host, now), now + rest));
    m_gate.coolDown(host, now + rest);
    for (const auto &party : m_parties) {
        if (party.get() != &from) {
            party->tellCooling(host, rest);
        }
    }
}

} // namespace headgate
