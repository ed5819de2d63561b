// SPDX-License-Identifier: MIT
#include "queue/network_watch.h"

#include "gate/gate.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace headgate {
namespace {

constexpr qsizetype mostReached = 4096;

} // namespace

bool mayBeTheNetwork(FailureKind kind)
{
    switch (kind) {
    case FailureKind::ConnectTimeout:
    case FailureKind::StallTimeout:
    case FailureKind::ConnectionLost:
    case FailureKind::LookupFailed:
    case FailureKind::NetworkUnreachable:
        return true;
    default:
        return false;
    }
}

QString ownerOf(const Host &host)
{
    if (!QHostAddress(host.name).isNull()) {
        return host.name;
    }
    // Too coarse below "co.uk": then several owners look like one, and it is waited for more of them.
    const qsizetype last = host.name.lastIndexOf(u'.');
    const qsizetype before = last > 0 ? host.name.lastIndexOf(u'.', last - 1) : -1;
    return host.name.mid(before + 1);
}

NetworkWatch::NetworkWatch(const Clock &clock, Gate &gate, std::function<qint64()> received,
                           std::function<void(bool, const QList<Suspect> &)> changed)
    : m_clock(clock)
    , m_gate(gate)
    , m_received(std::move(received))
    , m_changed(std::move(changed))
    , m_alarm(clock.makeAlarm([this] { ring(); }))
{
}

void NetworkWatch::setPatience(Milliseconds patience)
{
    m_patience = patience;
    if (patience == Milliseconds{0} && m_isDown) {
        comeBack();
    }
}

void NetworkWatch::setHint(bool isConnected)
{
    if (!std::exchange(m_isConnected, isConnected) && isConnected && m_isDown) {
        m_probe = firstProbe;
        m_alarm->ringAt(m_clock.now());
    }
}

void NetworkWatch::answered(const Host &host)
{
    m_suspects.clear();
    m_hasGivenUp = false;
    if (m_reached.size() < mostReached) {
        m_reached.insert(host);
    }
    if (m_isDown) {
        comeBack();
    }
}

bool NetworkWatch::failed(const Host &host, DownloadId item, int attempt, const Failure &failure)
{
    if (!mayBeTheNetwork(failure.kind)) {
        // A refused connection, a status, a certificate: somebody is there. The rest says nothing.
        if (failure.httpStatus > 0 || failure.kind == FailureKind::ConnectionRefused ||
            failure.kind == FailureKind::TlsFailed) {
            answered(host);
        }
        return false;
    }
    const Instant now = m_clock.now();
    if (m_isDown) {
        // The next probe asks another host: this one may be dead for reasons of its own.
        m_gate.coolDown(host, now + 2 * m_probe);
        return true;
    }
    if (m_patience == Milliseconds{0} || m_hasGivenUp || !isSuspect(host)) {
        return false;
    }
    const qint64 received = m_received();
    if (received != m_receivedThen) {
        m_suspects.clear(); // something came meanwhile
    }
    m_receivedThen = received;
    erase_if(m_suspects, [now](const Suspect &suspect) { return suspect.when + together < now; });
    m_suspects.append({now, host, item, attempt});
    if (m_isConnected && unrelatedHosts() < enoughHosts) {
        return false;
    }
    goDown();
    return true;
}

/// One that never answered is rather dead itself; unless none has answered yet.
bool NetworkWatch::isSuspect(const Host &host) const
{
    return m_reached.isEmpty() || m_reached.contains(host) || !m_isConnected;
}

int NetworkWatch::unrelatedHosts() const
{
    QSet<QString> owners;
    for (const Suspect &suspect : m_suspects) {
        owners.insert(ownerOf(suspect.host));
    }
    return int(owners.size());
}

void NetworkWatch::goDown()
{
    m_isDown = true;
    m_gate.freeze();
    const Instant now = m_clock.now();
    m_probe = firstProbe;
    m_giveUp = m_patience > std::chrono::hours{24 * 365} ? Instant::max() : now + m_patience;
    m_alarm->ringAt(std::min(now + m_probe, m_giveUp));
    QList<Suspect> suspects = std::exchange(m_suspects, {});
    suspects.removeLast();
    m_changed(true, suspects);
}

void NetworkWatch::comeBack()
{
    m_isDown = false;
    m_alarm->silence();
    m_gate.thaw();
    m_changed(false, {});
}

void NetworkWatch::ring()
{
    const Instant now = m_clock.now();
    if (now >= m_giveUp && m_isConnected) {
        m_hasGivenUp = true;
        comeBack();
        return;
    }
    m_gate.letOnePass();
    m_probe = std::min(2 * m_probe, longestProbe);
    const Instant next = now + m_probe;
    m_alarm->ringAt(m_isConnected ? std::min(next, std::max(m_giveUp, now)) : next);
}

} // namespace headgate
