// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "gate/gate.h"
#include "queue/permit_use.h"
#include "transfer/lane_pool.h"
#include "transfer/small_fetch.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace headgate {

/// Fetches small documents through the gate: each request joins the line, at its front, since it belongs to
/// something that has had its turn; each live reply holds exactly one permit; a redirect gives its permit
/// back and joins anew, at the host that it leads to. Nothing is tried again. Lives in the engine's thread.
class DocumentFetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentFetcher)
public:
    using Answer = std::function<void(const Result<Document> &)>;

    /// Both outlive the fetcher.
    DocumentFetcher(Gate &gate, LanePool &lanes, QObject *parent = nullptr);
    ~DocumentFetcher() override;

    /// @param mayCarrySecrets  whether the first address may see what is the user's own; no other origin does
    /// @param answer           called once, from the event loop; not at all after cancel()
    FetchId fetch(const QUrl &url, bool mayCarrySecrets, std::shared_ptr<const TransferSettings> settings,
                  Answer answer);
    /// Nobody waits for it any more. A live reply keeps its permit until it has gone.
    void cancel(FetchId id);

    [[nodiscard]] bool isBusy() const { return !m_fetches.empty(); }
    void forEachPermit(const PermitVisitor &visit) const; ///< those that it holds

Q_SIGNALS:
    void toldToWait(const headgate::Host &host, const headgate::RetryAfter &wait);
    void replyEnded(); ///< a permit is back

private:
    class Taker;
    struct Fetch
    {
        FetchRequest request;
        Answer answer; ///< none: cancelled
        Ticket ticket;
        Permit permit; ///< while a reply lives
        int hops = 0;  ///< redirects followed
    };

    void join(Fetch &fetch);
    void onGranted(Ticket ticket, FetchId id, Permit permit);
    void onFetched(const FetchResult &result);
    void conclude(FetchId id, const Result<Document> &result);

    Gate &m_gate;
    LanePool &m_lanes;
    std::shared_ptr<Taker> m_taker;
    std::unordered_map<quint64, Fetch> m_fetches; ///< by id
    quint64 m_lastId = 0;
};

} // namespace headgate
