// SPDX-License-Identifier: MIT
#include "transfer/lane.h"

#include "transfer/proxy_choice.h"

#include <algorithm>
#include <utility>

namespace headgate {

Lane::Lane(const Clock &clock)
    : m_clock(clock)
{
}

Lane::~Lane()
{
    // Abort first: deleting a manager with requests in flight waits for its thread.
    qDeleteAll(std::exchange(m_transfers, {}));
    qDeleteAll(std::exchange(m_fetches, {}));
}

QNetworkAccessManager &Lane::managerFor(const TransferSettings &settings)
{
    if (m_transfers.isEmpty() && m_fetches.isEmpty()) {
        m_retired.clear();
    }
    const QList<TrustedCertificate> &trusted = settings.trusted;
    const auto isGone = [&](const TrustedCertificate &before) { return !trusted.contains(before); };
    if (std::ranges::any_of(m_trusted, isGone)) {
        forgetConnections();
    }
    m_trusted = trusted;
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new ProxyChoice(m_proxy));
    }
    return *m_manager;
}

void Lane::start(const TransferRequest &request)
{
    QNetworkAccessManager &manager = managerFor(*request.settings);
    auto *transfer = new Transfer(m_clock, request, this);
    m_transfers.insert(request.id, transfer);
    connect(transfer, &Transfer::headArrived, this, &Lane::headArrived);
    connect(transfer, &Transfer::ended, this, [this, transfer](const TransferResult &result) {
        m_transfers.remove(result.id);
        transfer->deleteLater();
        Q_EMIT ended(result);
    });
    // So there are never more than two with much room.
    transfer->start(manager, m_transfers.size() <= 2 ? Transfer::Room::Ample : Transfer::Room::Usual);
}

void Lane::fetch(const FetchRequest &request)
{
    QNetworkAccessManager &manager = managerFor(*request.settings);
    auto *fetch = new SmallFetch(m_clock, request, this);
    m_fetches.insert(request.id, fetch);
    connect(fetch, &SmallFetch::ended, this, [this, fetch](const FetchResult &result) {
        m_fetches.remove(result.id);
        fetch->deleteLater();
        Q_EMIT fetched(result);
    });
    fetch->start(manager);
}

/// A connection that was let through by an exception outlives it, and so does its TLS session.
void Lane::forgetConnections()
{
    if (m_manager) {
        m_retired.push_back(std::move(m_manager));
    }
}

void Lane::cancel(TransferId id)
{
    if (Transfer *transfer = m_transfers.value(id)) {
        transfer->cancel();
    }
}

void Lane::cancelFetch(FetchId id)
{
    if (SmallFetch *fetch = m_fetches.value(id)) {
        fetch->cancel();
    }
}

void Lane::setProxy(const ProxySettings &proxy)
{
    if (m_proxy == proxy) {
        return;
    }
    m_proxy = proxy;
    if (m_manager) {
        m_manager->setProxyFactory(new ProxyChoice(m_proxy));
    }
}

} // namespace headgate
