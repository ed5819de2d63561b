// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "core/result.h"
#include "gate/gate.h"
#include "queue/permit_use.h"
#include "transfer/lane_pool.h"
#include "transfer/small_fetch.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace headgate {

/// Fetches small documents through the gate: each request joins the line, at its front, since it belongs to
/// something that has had its turn; each live reply holds exactly one permit; a redirect gives its permit
/// back and joins anew, at the host that it leads to. Nothing is tried again.
///
/// Downloads come first all the same: of one host, only a few documents are in the line or being fetched at
/// a time; the others wait here. Everything has an end: a fetch, with all its redirects, may take as long as
/// its settings say, not counting the time in line; a place in the gate's line is given up after a while, and
/// with it all that wait for the same host; and a host that was too slow several times in a row is not
/// asked for a while. Lives in the engine's thread.
class DocumentFetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentFetcher)
public:
    using Answer = std::function<void(const Result<Document> &)>;

    static constexpr int mostAtOneHost = 2;
    static constexpr Milliseconds longestInLine{std::chrono::minutes{5}}; ///< at the gate, at its front
    static constexpr int mostStalls = 2;                                  ///< in a row, at one host
    static constexpr Milliseconds peace{std::chrono::minutes{1}};         ///< after them

    /// All outlive the fetcher.
    DocumentFetcher(const Clock &clock, Gate &gate, LanePool &lanes, QObject *parent = nullptr);
    ~DocumentFetcher() override;

    /// @param mayCarrySecrets  whether the first address may see what is the user's own; no other origin does
    /// @param mostBytes        a longer document is not read
    /// @param answer           called once, from the event loop; not at all after cancel()
    FetchId fetch(const QUrl &url, bool mayCarrySecrets, qint64 mostBytes,
                  std::shared_ptr<const TransferSettings> settings, Answer answer);
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
        Answer answer;         ///< none: cancelled
        Host host;             ///< of this hop
        bool hasPlace = false; ///< one of the few of its host
        Ticket ticket;
        Permit permit;   ///< while a reply lives
        Instant since{}; ///< in the gate's line, or asked
        int hops = 0;    ///< redirects followed
    };
    struct HostLine
    {
        int places = 0;              ///< taken
        std::deque<FetchId> waiting; ///< for a place; some may have gone meanwhile
        int stalls = 0;              ///< in a row
        Instant peaceUntil{};
    };

    void join(Fetch &fetch);
    void enterGate(Fetch &fetch);
    void leavePlace(Fetch &fetch);
    void admitNext(const Host &host);
    void failWaiting(const Host &host, const Failure &failure);
    void note(const Host &host, const FetchResult &result);
    void concludeSoon(FetchId id, const Failure &failure);
    void onLongWait();
    void onGranted(Ticket ticket, FetchId id, Permit permit);
    void onFetched(const FetchResult &result);
    void conclude(FetchId id, const Result<Document> &result);

    const Clock &m_clock;
    Gate &m_gate;
    LanePool &m_lanes;
    std::shared_ptr<Taker> m_taker;
    std::unordered_map<quint64, Fetch> m_fetches; ///< by id
    QHash<Host, HostLine> m_lines;
    std::unique_ptr<Alarm> m_longWait;
    quint64 m_lastId = 0;
};

} // namespace headgate
