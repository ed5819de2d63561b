// SPDX-License-Identifier: MIT
#include "transfer/lane.h"

#include "transfer/proxy_choice.h"

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
}

void Lane::start(const TransferRequest &request)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new ProxyChoice(m_proxy));
    }
    auto *transfer = new Transfer(m_clock, request, this);
    m_transfers.insert(request.id, transfer);
    connect(transfer, &Transfer::headArrived, this, &Lane::headArrived);
    connect(transfer, &Transfer::ended, this, [this, transfer](const TransferResult &result) {
        m_transfers.remove(result.id);
        transfer->deleteLater();
        Q_EMIT ended(result);
    });
    transfer->start(*m_manager);
}

void Lane::cancel(TransferId id)
{
    if (Transfer *transfer = m_transfers.value(id)) {
        transfer->cancel();
    }
}

void Lane::setProxy(const QUrl &proxy)
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
