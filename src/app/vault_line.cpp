// SPDX-License-Identifier: MIT
#include "app/vault_line.h"

#include "app/secret_vault.h"

#include <algorithm>
#include <utility>

namespace headgate {

bool VaultLine::isLoad(const Request &request)
{
    return request.kind == Request::Kind::Load;
}

VaultLine::VaultLine(const Clock &clock, SecretVault *vault, Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_vault(vault)
    , m_patience(patience)
    , m_patienceEnds(clock.makeAlarm([this] {
        Q_EMIT late();
        complain(tr("it does not answer"));
    }))
{
    if (m_vault) {
        connect(m_vault, &SecretVault::done, this, &VaultLine::onDone);
        connect(m_vault, &SecretVault::failed, this, &VaultLine::onFailed);
    }
}

VaultLine::~VaultLine() = default;

void VaultLine::save(const QString &key, const QString &secret)
{
    change({Request::Kind::Save, key, secret});
}

void VaultLine::remove(const QString &key)
{
    change({Request::Kind::Remove, key});
}

void VaultLine::change(const Request &request)
{
    if (!m_vault) {
        return;
    }
    const auto isOutdated = [&request](const Request &other) {
        return !isLoad(other) && other.key == request.key;
    };
    const auto waiting = m_requests.begin() + (m_asking ? 1 : 0);
    m_requests.erase(std::remove_if(waiting, m_requests.end(), isOutdated), m_requests.end());
    m_requests.enqueue(request);
    next();
}

void VaultLine::load(const QString &key)
{
    if (!m_vault) {
        return;
    }
    m_requests.enqueue({Request::Kind::Load, key});
    if (!m_patienceEnds->isSet()) {
        m_patienceEnds->ringAt(m_clock.now() + m_patience);
    }
    next();
}

void VaultLine::next()
{
    if (m_asking || m_requests.isEmpty()) {
        return;
    }
    m_asking = true;
    const Request &first = m_requests.head();
    switch (first.kind) {
    case Request::Kind::Save:
        m_vault->save(first.key, first.secret);
        break;
    case Request::Kind::Load:
        m_vault->load(first.key);
        break;
    case Request::Kind::Remove:
        m_vault->remove(first.key);
        break;
    }
}

void VaultLine::onDone(const QString &secret)
{
    m_asking = false;
    const Request answered = m_requests.dequeue();
    if (std::ranges::none_of(std::as_const(m_requests), isLoad)) {
        m_patienceEnds->silence();
    }
    if (isLoad(answered)) {
        Q_EMIT loaded(answered.key, secret);
    }
    next();
}

/// Nothing further is asked for the time being: each question could put one more dialog before the user, who
/// has perhaps just declined the last.
void VaultLine::onFailed(const QString &why)
{
    m_asking = false;
    m_patienceEnds->silence();
    const QList<Request> dropped = std::exchange(m_requests, {});
    for (const Request &request : dropped) {
        if (isLoad(request)) {
            Q_EMIT loaded(request.key, {});
        }
    }
    complain(why);
}

void VaultLine::complain(const QString &why)
{
    if (!std::exchange(m_complained, true)) {
        Q_EMIT trouble(why);
    }
}

} // namespace headgate
