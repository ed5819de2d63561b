// SPDX-License-Identifier: MIT
#include "queue/document_fetcher.h"

#include "core/host.h"
#include "queue/retry_policy.h"

#include <limits>
#include <utility>

namespace headgate {
namespace {

/// All at the same place: among themselves they pass in the order in which they came.
constexpr Position front = std::numeric_limits<Position>::min();

} // namespace

/// The gate's way back. Held by the fetcher alone, so that a grant that comes after it has gone returns.
class DocumentFetcher::Taker final : public PermitTaker
{
public:
    explicit Taker(DocumentFetcher &fetcher)
        : m_fetcher(fetcher)
    {
    }
    void take(Ticket ticket, quint64 tag, Permit permit) override
    {
        m_fetcher.onGranted(ticket, FetchId{tag}, std::move(permit));
    }
    void refuse(Ticket, quint64 tag) override
    {
        m_fetcher.conclude(FetchId{tag}, Failure::of(FailureKind::Refused));
    }

private:
    DocumentFetcher &m_fetcher;
};

DocumentFetcher::DocumentFetcher(Gate &gate, LanePool &lanes, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_lanes(lanes)
    , m_taker(std::make_shared<Taker>(*this))
{
    connect(&m_lanes, &LanePool::fetched, this, &DocumentFetcher::onFetched);
}

DocumentFetcher::~DocumentFetcher() = default;

FetchId DocumentFetcher::fetch(const QUrl &url, bool mayCarrySecrets,
                               std::shared_ptr<const TransferSettings> settings, Answer answer)
{
    const FetchId id{++m_lastId};
    Fetch &fetch = m_fetches[id.value];
    fetch.request = {id, url, mayCarrySecrets, std::move(settings)};
    fetch.answer = std::move(answer);
    join(fetch);
    return id;
}

void DocumentFetcher::forEachPermit(const PermitVisitor &visit) const
{
    for (const auto &[id, fetch] : m_fetches) {
        if (fetch.permit) {
            visit({fetch.permit, {}});
        }
    }
}

void DocumentFetcher::join(Fetch &fetch)
{
    const FetchId id = fetch.request.id;
    fetch.ticket = m_gate.join(Host::of(fetch.request.url), m_taker, id.value, front);
    if (!fetch.ticket) {
        QMetaObject::invokeMethod(
            this, [this, id] { conclude(id, Failure::of(FailureKind::Refused)); }, Qt::QueuedConnection);
    }
}

void DocumentFetcher::cancel(FetchId id)
{
    const auto found = m_fetches.find(id.value);
    if (found == m_fetches.end()) {
        return;
    }
    Fetch &fetch = found->second;
    if (fetch.permit) {
        fetch.answer = {};
        m_lanes.cancelFetch(id);
        return;
    }
    if (fetch.ticket) {
        m_gate.leave(fetch.ticket);
    }
    m_fetches.erase(found);
}

void DocumentFetcher::onGranted(Ticket ticket, FetchId id, Permit permit)
{
    const auto found = m_fetches.find(id.value);
    if (found == m_fetches.end() || found->second.ticket != ticket) {
        return; // the permit goes back by itself
    }
    Fetch &fetch = found->second;
    fetch.ticket = {};
    fetch.permit = std::move(permit);
    m_lanes.fetch(fetch.request);
}

void DocumentFetcher::onFetched(const FetchResult &result)
{
    const auto found = m_fetches.find(result.id.value);
    if (found == m_fetches.end()) {
        return;
    }
    Fetch &fetch = found->second;
    const auto *failure = std::get_if<Failure>(&result.ending);
    if (!failure) {
        fetch.permit.setOutcome(std::holds_alternative<Cancelled>(result.ending) ? Outcome::Ignored
                                                                                 : Outcome::Succeeded);
    } else {
        fetch.permit.setOutcome(isOverload(*failure) ? Outcome::Dropped : Outcome::Ignored);
        if (failure->retryAfter) {
            Q_EMIT toldToWait(fetch.permit.host(), *failure->retryAfter);
        }
    }
    fetch.permit = {}; // the reply is gone; nothing below is limited
    const auto *target = std::get_if<Redirected>(&result.ending);
    if (!fetch.answer || std::holds_alternative<Cancelled>(result.ending)) {
        m_fetches.erase(found);
    } else if (target && fetch.hops < fetch.request.settings->maxRedirects) {
        ++fetch.hops;
        fetch.request.url = target->url;
        fetch.request.mayCarrySecrets = target->mayCarrySecrets;
        join(fetch);
    } else if (target) {
        conclude(result.id, Failure::of(FailureKind::TooManyRedirects));
    } else if (failure) {
        conclude(result.id, *failure);
    } else {
        conclude(result.id, std::get<Document>(result.ending));
    }
    Q_EMIT replyEnded();
}

void DocumentFetcher::conclude(FetchId id, const Result<Document> &result)
{
    const auto found = m_fetches.find(id.value);
    if (found == m_fetches.end()) {
        return;
    }
    const Answer answer = std::move(found->second.answer);
    m_fetches.erase(found);
    if (answer) {
        answer(result);
    }
}

} // namespace headgate
