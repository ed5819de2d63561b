// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "transfer/proxy_settings.h"
#include "transfer/small_fetch.h"
#include "transfer/transfer.h"
#include "transfer/transfer_request.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <vector>

namespace headgate {

/// One QNetworkAccessManager and the transfers and fetches that run on it. Below Qt 6.5 a manager opens six
/// connections to a host at most, so many permits at one host need several lanes. Lives in whichever thread
/// it was moved to, manager, replies, reads and writes with it; called and heard through queued connections
/// from other threads.
class Lane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lane)
public:
    explicit Lane(const Clock &clock);
    ~Lane() override; ///< aborts what still runs, in silence

    void start(const TransferRequest &request);
    /// Ends it with Cancelled, or does nothing if it has ended.
    void cancel(TransferId id);
    /// The same for a document that is fetched into memory.
    void fetch(const FetchRequest &request);
    void cancelFetch(FetchId id);
    void setProxy(const ProxySettings &proxy);

Q_SIGNALS:
    void headArrived(const headgate::TransferHead &head);
    void ended(const headgate::TransferResult &result);
    void fetched(const headgate::FetchResult &result);

private:
    [[nodiscard]] QNetworkAccessManager &managerFor(const TransferSettings &settings);
    void forgetConnections();

    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< made by the first start, in the lane's thread
    /// Managers of an earlier time that may have transfers still; no new ones.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired;
    QList<TrustedCertificate> m_trusted; ///< of the last request
    ProxySettings m_proxy;
    QHash<TransferId, Transfer *> m_transfers; ///< children
    QHash<FetchId, SmallFetch *> m_fetches;    ///< children
};

} // namespace headgate
