// SPDX-License-Identifier: MIT
#include "queue/document_fetcher.h"

#include "queue/retry_policy.h"

#include <algorithm>
#include <limits>
#include <optional>
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

DocumentFetcher::DocumentFetcher(const Clock &clock, Gate &gate, LanePool &lanes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gate(gate)
    , m_lanes(lanes)
    , m_taker(std::make_shared<Taker>(*this))
    , m_longWait(clock.makeAlarm([this] { onLongWait(); }))
{
    connect(&m_lanes, &LanePool::fetched, this, &DocumentFetcher::onFetched);
}

DocumentFetcher::~DocumentFetcher() = default;

FetchId DocumentFetcher::fetch(const QUrl &url, bool mayCarrySecrets, qint64 mostBytes,
                               std::shared_ptr<const TransferSettings> settings, Answer answer)
{
    const FetchId id{++m_lastId};
    Fetch &fetch = m_fetches[id.value];
    fetch.request.id = id;
    fetch.request.url = url;
    fetch.request.mayCarrySecrets = mayCarrySecrets;
    fetch.request.mostBytes = mostBytes;
    fetch.request.patience = settings->documentTimeout;
    fetch.request.settings = std::move(settings);
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
    fetch.host = Host::of(fetch.request.url);
    HostLine &line = m_lines[fetch.host];
    if (m_clock.now() < line.peaceUntil) {
        concludeSoon(fetch.request.id, Failure::of(FailureKind::StallTimeout));
    } else if (line.places < mostAtOneHost) {
        enterGate(fetch);
    } else if (fetch.hops > 0) {
        line.waiting.push_front(fetch.request.id); // it has waited already
    } else {
        line.waiting.push_back(fetch.request.id);
    }
}

void DocumentFetcher::enterGate(Fetch &fetch)
{
    const FetchId id = fetch.request.id;
    ++m_lines[fetch.host].places;
    fetch.hasPlace = true;
    fetch.since = m_clock.now();
    fetch.ticket = m_gate.join(fetch.host, m_taker, id.value, front);
    if (!fetch.ticket) {
        concludeSoon(id, Failure::of(FailureKind::Refused));
    } else if (!m_longWait->isSet()) {
        m_longWait->ringAt(fetch.since + longestInLine);
    }
}

void DocumentFetcher::concludeSoon(FetchId id, const Failure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, id, failure] { conclude(id, failure); }, Qt::QueuedConnection);
}

void DocumentFetcher::leavePlace(Fetch &fetch)
{
    if (std::exchange(fetch.hasPlace, false)) {
        --m_lines[fetch.host].places;
    }
}

void DocumentFetcher::admitNext(const Host &host)
{
    const auto line = m_lines.find(host);
    if (line == m_lines.end()) {
        return;
    }
    while (line->places < mostAtOneHost && !line->waiting.empty()) {
        const auto next = m_fetches.find(line->waiting.front().value);
        line->waiting.pop_front();
        if (next != m_fetches.end()) {
            enterGate(next->second);
        }
    }
    if (line->places == 0 && line->stalls == 0) {
        m_lines.erase(line);
    }
}

void DocumentFetcher::failWaiting(const Host &host, const Failure &failure)
{
    for (const FetchId id : std::exchange(m_lines[host].waiting, {})) {
        conclude(id, failure);
    }
}

/// One that came to the gate's line meanwhile is looked at when the alarm rings again.
void DocumentFetcher::onLongWait()
{
    const Instant now = m_clock.now();
    std::optional<Instant> next;
    QList<std::pair<FetchId, Host>> over;
    for (const auto &[id, fetch] : m_fetches) {
        if (!fetch.ticket) {
            continue;
        }
        if (now < fetch.since + longestInLine) {
            next = std::min(next.value_or(fetch.since + longestInLine), fetch.since + longestInLine);
        } else {
            over.append({fetch.request.id, fetch.host});
        }
    }
    if (next) {
        m_longWait->ringAt(*next);
    }
    const Failure failure = Failure::of(FailureKind::StallTimeout);
    for (const auto &[id, host] : std::as_const(over)) {
        failWaiting(host, failure);
        const auto found = m_fetches.find(id.value);
        if (found != m_fetches.end() && found->second.ticket) {
            m_gate.leave(std::exchange(found->second.ticket, {}));
            conclude(id, failure);
        }
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
    fetch.answer = {};
    conclude(id, Failure::of(FailureKind::Internal));
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
    fetch.since = m_clock.now();
    m_lanes.fetch(fetch.request);
}

void DocumentFetcher::onFetched(const FetchResult &result)
{
    const auto found = m_fetches.find(result.id.value);
    if (found == m_fetches.end()) {
        return;
    }
    Fetch &fetch = found->second;
    const Host host = fetch.host;
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
    fetch.request.patience -= std::chrono::floor<Milliseconds>(m_clock.now() - fetch.since);
    leavePlace(fetch);
    note(host, result);
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
    } else if (std::holds_alternative<AskAgain>(result.ending)) {
        ++fetch.hops;
        fetch.request.sendsPassword = true;
        join(fetch);
    } else if (failure) {
        conclude(result.id, *failure);
    } else {
        conclude(result.id, std::get<Document>(result.ending));
    }
    if (m_clock.now() < m_lines.value(host).peaceUntil) {
        failWaiting(host, Failure::of(FailureKind::StallTimeout));
    }
    admitNext(host);
    Q_EMIT replyEnded();
}

void DocumentFetcher::note(const Host &host, const FetchResult &result)
{
    if (std::holds_alternative<Cancelled>(result.ending)) {
        return;
    }
    HostLine &line = m_lines[host];
    const auto *failure = std::get_if<Failure>(&result.ending);
    if (!failure ||
        (failure->kind != FailureKind::StallTimeout && failure->kind != FailureKind::ConnectTimeout)) {
        line.stalls = 0;
    } else if (++line.stalls >= mostStalls) {
        line.peaceUntil = m_clock.now() + peace;
    }
}

void DocumentFetcher::conclude(FetchId id, const Result<Document> &result)
{
    const auto found = m_fetches.find(id.value);
    if (found == m_fetches.end()) {
        return;
    }
    const Host host = found->second.host;
    const Answer answer = std::move(found->second.answer);
    leavePlace(found->second);
    m_fetches.erase(found);
    admitNext(host);
    if (answer) {
        answer(result);
    }
}

} // namespace headgate
