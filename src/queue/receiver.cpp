// SPDX-License-Identifier: MIT
#include "queue/receiver.h"

#include "queue/retry_policy.h"
#include "transfer/part_file.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace headgate {
namespace {

/// How often the speeds of segments are looked at. A connection that has become slow announces itself by
/// nothing but time. Nothing is looked at while no file is large enough to be divided.
constexpr Milliseconds watchInterval{500};
constexpr Milliseconds firstWatch{60}; ///< by then a reply's speed can be told
constexpr Milliseconds firstPeace{10'000};
constexpr int mostDoublings = 5;
constexpr qsizetype mostCounted = 4096;

bool isWorthDividing(const Reception &reception)
{
    return reception.whole && reception.whole->bytes >= 2 * leastSegment &&
           reception.request.settings->maxSegments > 1 &&
           !std::ranges::all_of(reception.servers, &Server::isRefused);
}

QSet<Host> hostsOf(const Reception &reception)
{
    QSet<Host> hosts;
    for (const Server &server : reception.servers) {
        hosts.insert(server.host);
    }
    return hosts;
}

/// True for a failure that has nothing to do with which range was asked for, nor with whom.
bool isOfThisMachine(FailureKind kind)
{
    return kind == FailureKind::DiskFull || kind == FailureKind::TooLarge ||
           kind == FailureKind::FileAccess || kind == FailureKind::Changed;
}

} // namespace

/// The gate's way back, for loans.
class Receiver::Borrower final : public PermitTaker
{
public:
    explicit Borrower(Receiver &receiver)
        : m_receiver(receiver)
    {
    }
    void take(Ticket, quint64, Permit permit) override { m_receiver.onLoan(std::move(permit)); }
    void refuse(Ticket, quint64) override {}
    bool recall(const Host *host) override { return m_receiver.onRecall(host); }

private:
    Receiver &m_receiver;
};

Receiver::Receiver(const Clock &clock, Gate &gate, Lanes &lanes, SpeedLimits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gate(gate)
    , m_lanes(lanes)
    , m_limits(limits)
    , m_governor(clock, gate, [this] { return liveBytes(); })
    , m_borrower(std::make_shared<Borrower>(*this))
    , m_postAlarm(clock.makeAlarm([this] {
        for (const auto &[id, reception] : m_receptions) {
            post(*reception);
        }
    }))
    , m_watchAlarm(clock.makeAlarm([this] { watch(); }))
{
    connect(&m_lanes, &Lanes::headArrived, this, &Receiver::onHead);
    connect(&m_lanes, &Lanes::ended, this, &Receiver::onEnded);
}

Receiver::~Receiver() = default;

const Reception *Receiver::start(DownloadId item, int source, bool mayDivide, std::vector<Server> mirrors,
                                 TransferRequest request, Permit permit)
{
    const PartInfo &part = request.part;
    const QList<ByteRange> missing =
        part.beyond.isEmpty() ? QList<ByteRange>() : part.good().gaps(part.total);
    const qint64 end = missing.isEmpty() || missing.first().end == part.total ? TransferProgress::openEnd
                                                                              : missing.first().end;
    request.id = TransferId{++m_lastTransfer};
    request.progress = std::make_shared<TransferProgress>(part.bytes, end, part.total);

    auto reception = std::make_unique<Reception>();
    reception->item = item;
    reception->source = source;
    Server own;
    own.url = request.url;
    own.host = permit.host();
    own.mayCarrySecrets = request.mayCarrySecrets;
    own.isRefused = !mayDivide;
    reception->servers = std::move(mirrors);
    reception->servers.insert(reception->servers.begin(), std::move(own));
    reception->part = part;
    reception->begunWith = part.goodBytes();
    reception->request = request;
    Reply reply;
    reply.id = request.id;
    reply.permit = std::move(permit);
    reply.progress = request.progress;
    reply.askedUpTo = end;
    reply.asked = m_governor.asked(reply.permit.host());
    reception->replies.push_back(std::move(reply));
    m_byReply.insert(request.id, reception.get());
    m_lanes.start(request);
    return (m_receptions[item.value] = std::move(reception)).get();
}

void Receiver::forEachPermit(const PermitVisitor &visit) const
{
    for (const auto &[id, reception] : m_receptions) {
        for (const Reply &reply : reception->replies) {
            visit({reply.permit, reception->item, reception->progressOf(reply)});
        }
    }
}

QList<DownloadId> Receiver::live() const
{
    QList<DownloadId> items;
    items.reserve(qsizetype(m_receptions.size()));
    for (const auto &[id, reception] : m_receptions) {
        if (!reception->isRemoved) {
            items.append(reception->item);
        }
    }
    return items;
}

void Receiver::stop(DownloadId item)
{
    const auto found = m_receptions.find(item.value);
    if (found != m_receptions.end()) {
        found->second->isStopping = true;
        stopAll(*found->second);
    }
}

void Receiver::abandon(DownloadId item)
{
    const auto found = m_receptions.find(item.value);
    if (found != m_receptions.end()) {
        found->second->isRemoved = true;
        stopAll(*found->second);
    }
}

void Receiver::stopAll(Reception &reception)
{
    post(reception); // so that each has an end that is heard of
    for (Reply &reply : reception.replies) {
        stopReply(reply);
    }
}

void Receiver::stopReply(Reply &reply)
{
    reply.isStopping = true;
    m_lanes.cancel(reply.id);
}

// What lanes tell

void Receiver::onHead(const TransferHead &head)
{
    Reception *const reception = m_byReply.value(head.id);
    if (!reception) {
        return;
    }
    const Instant now = m_clock.now();
    const auto reply = std::ranges::find(reception->replies, head.id, &Reply::id);
    reply->isAnswered = true;
    reply->answered = now;
    reply->sampledWhen = now;
    reply->sampledAt = reply->progress->at();
    Server &server = reception->servers[reply->server];
    if (server.latency == Milliseconds{0}) {
        server.latency = std::chrono::floor<Milliseconds>(now - reply->asked.when);
    }
    m_governor.accepted(reply->permit.host(), reply->asked, true, head.wasDropped);
    if (head.rateLimit) {
        m_governor.hinted(reply->permit.host(), *head.rateLimit);
    }
    if (reply->isSegment) {
        server.isProven = true;
        m_peace.remove(reply->permit.host());
    } else {
        server.isProven = head.part.goodBytes() > 0; // it goes on where an earlier one stopped
        reception->part = head.part;
        reception->begunWith = head.part.goodBytes();
        reception->request.part.mixed = head.part.mixed;
        if (head.part.goodBytes() == 0) {
            reply->askedUpTo = TransferProgress::openEnd; // it begins anew, whatever was asked for
        }
        reception->whole = head.whole;
        reception->offersRanges = head.offersRanges;
        if (!reception->isRemoved) {
            Q_EMIT answered(reception->item, head);
        }
    }
    if (isWorthDividing(*reception)) {
        seekLoans(*reception);
        if (now + firstWatch < m_nextWatch || !m_watchAlarm->isSet()) {
            watchAt(now + firstWatch);
        }
    }
}

void Receiver::onEnded(const TransferResult &result)
{
    Reception *const reception = m_byReply.take(result.id);
    if (!reception) {
        return;
    }
    const auto found = std::ranges::find(reception->replies, result.id, &Reply::id);
    Reply reply = std::move(*found);
    reception->replies.erase(found);
    takeIn(*reception, reply, result);
    learn(*reception, reply, result);
    const bool isLast = reception->replies.empty();
    const bool wasOnLoan = reply.permit.isOnLoan();
    QSet<Host> hosts = hostsOf(*reception);
    hosts.insert(reply.permit.host());
    if (!isLast && !wasOnLoan) {
        goOn(*reception);
    }
    tellGovernor(reply, result, reception->request.wasRefused && !reply.isSegment);
    reply.permit = {}; // the reply is gone; nothing below is limited
    if (isLast) {
        conclude(*reception, reply, result);
    } else if (!reception->isRemoved) {
        Q_EMIT moved(reception->item);
    }
    Q_EMIT replyEnded();
    for (const Host &host : std::as_const(hosts)) {
        seekLoan(host);
        dropUnused(host);
    }
}

/// What it brought is the file's.
void Receiver::takeIn(Reception &reception, const Reply &reply, const TransferResult &result)
{
    if (!reply.isSegment) {
        reception.announced = result.announced;
    }
    if (!reply.isSegment && !reply.progress->isShared()) {
        reception.part = result.part; // it was alone, and knows best
        return;
    }
    ByteRanges good = reception.part.good();
    good.add(result.received);
    reception.part.setGood(good);
    if (result.part.modified.isValid()) { // the last of them to close the file has the last word
        reception.part.modified = reception.part.modified.isValid()
                                      ? std::max(reception.part.modified, result.part.modified)
                                      : result.part.modified;
    }
    reception.giveToNeighbour(
        {std::max(result.received.end, reply.progress->begin()), reply.progress->end()});
}

/// What its end says of the host and of the file.
void Receiver::learn(Reception &reception, Reply &reply, const TransferResult &result)
{
    Permit &permit = reply.permit;
    if (std::holds_alternative<ReceivedFile>(result.ending)) {
        reception.isComplete = true;
    }
    Server &server = reception.servers[reply.server];
    const Instant now = m_clock.now();
    if (!server.speed && reply.isAnswered && now > reply.answered) {
        server.speed = double(reply.progress->at() - reply.progress->begin()) /
                       std::chrono::duration<double>(now - reply.answered).count();
    }
    if (std::holds_alternative<RangeRefused>(result.ending)) {
        server.isRefused = true;
    }
    const auto *target = std::get_if<Redirected>(&result.ending);
    if (target && reply.isSegment) { // of a mirror; the source itself was led to where it is
        server.isRefused = reply.server == 0 || ++server.hops > reception.request.settings->maxRedirects;
        server.url = target->url;
        server.host = Host::of(target->url);
        server.mayCarrySecrets = target->mayCarrySecrets;
        server.isProven = false;
    }
    const auto *failure = std::get_if<Failure>(&result.ending);
    if (!failure) {
        if (!std::holds_alternative<Cancelled>(result.ending)) {
            permit.setOutcome(Outcome::Succeeded);
        }
    } else {
        permit.setOutcome(isOverload(*failure) ? Outcome::Dropped : Outcome::Ignored);
        if (failure->retryAfter) {
            Q_EMIT toldToWait(permit.host(), *failure->retryAfter);
        }
        if (isOfThisMachine(failure->kind)) {
            reception.failure = *failure;
        } else if (!reception.replies.empty()) {
            server.isRefused = server.isRefused || (reply.server > 0 && !isTransient(*failure));
            Peace &peace = m_peace[permit.host()];
            peace.until = m_clock.now() + firstPeace * (1 << std::min(peace.times++, mostDoublings));
        }
    }
    const bool isOver = reception.isComplete || (failure && isOfThisMachine(failure->kind));
    if (isOver) {
        stopAll(reception);
    }
}

/// Before the permit is back: what it says of its host counts for who comes next.
void Receiver::tellGovernor(const Reply &reply, const TransferResult &result, bool wasRefused)
{
    const Host &host = reply.permit.host();
    const auto *failure = std::get_if<Failure>(&result.ending);
    if (result.rateLimit && !reply.isAnswered) { // else it was told with the head
        m_governor.hinted(host, *result.rateLimit);
    }
    if (failure && isRefusal(*failure)) {
        if (!wasRefused) {
            m_governor.refused(host, reply.asked, failure->retryAfter.has_value());
        }
    } else if (failure && isOverload(*failure)) {
        m_governor.broken(host, reply.asked);
    } else if (!reply.isAnswered && (!failure || failure->httpStatus > 0) &&
               !std::holds_alternative<Cancelled>(result.ending)) {
        // With something else than a file, but not refused.
        m_governor.accepted(host, reply.asked, false, result.wasDropped);
    }
    const bool isKnown = m_endedBytes.size() < mostCounted || m_endedBytes.contains(host);
    m_endedBytes[isKnown ? host : Host{}] += reply.progress->at() - reply.progress->begin();
    m_governor.ended(host, reply.progress->at() - reply.progress->begin(),
                     std::holds_alternative<ReceivedFile>(result.ending), reply.isAnswered);
}

QHash<Host, qint64> Receiver::liveBytes() const
{
    QHash<Host, qint64> sums;
    for (const auto &[id, reception] : m_receptions) {
        for (const Reply &reply : reception->replies) {
            sums[reply.permit.host()] += reply.progress->at() - reply.progress->begin();
        }
    }
    return sums;
}

QHash<Host, qint64> Receiver::received() const
{
    QHash<Host, qint64> sums = m_endedBytes;
    const QHash<Host, qint64> live = liveBytes();
    for (auto it = live.cbegin(); it != live.cend(); ++it) {
        sums[it.key()] += it.value();
    }
    return sums;
}

/// The item's own permit goes back, and one that was borrowed for it takes its place.
void Receiver::goOn(Reception &reception)
{
    // One that is being stopped brings its permit back anyway.
    const auto heir =
        std::ranges::find_if(reception.replies, [](const Reply &reply) { return !reply.isStopping; });
    (heir == reception.replies.end() ? reception.replies.front() : *heir).permit.keep();
}

void Receiver::conclude(Reception &reception, const Reply &last, TransferResult result)
{
    const std::unique_ptr<Reception> over = std::move(m_receptions.extract(reception.item.value).mapped());
    const bool wasAlone = !last.isSegment && !last.progress->isShared();
    if (over->isRemoved) {
        discardPart(over->part.path, over->part.modified);
        return;
    }
    result.part = over->part;
    result.announced = over->announced;
    result.refusesRanges = over->servers.front().isRefused;
    if (!wasAlone || std::holds_alternative<SegmentReceived>(result.ending)) {
        if (over->whole && over->part.good().gaps(over->whole->bytes).isEmpty()) {
            result.ending = *over->whole;
        } else if (over->isStopping) {
            result.ending = Cancelled{};
        } else if (over->failure) {
            result.ending = *over->failure;
        } else if (!std::holds_alternative<Failure>(result.ending) || !last.isAnswered || last.server > 0) {
            result.ending = AskAgain{}; // for what is still missing
        }
        if (over->part.goodBytes() == 0) {
            discardPart(over->part.path, over->part.modified);
            result.part = {};
        }
    }
    Q_EMIT ended(over->item, over->source, result);
}

// Segments

/// The file that has most to gain from one more connection to this host.
Receiver::Opportunity Receiver::best(const Host &host) const
{
    Opportunity best;
    const Instant now = m_clock.now();
    if (const auto peace = m_peace.constFind(host); peace != m_peace.cend() && now < peace->until) {
        return best;
    }
    for (const auto &[id, reception] : m_receptions) {
        if (!isWorthDividing(*reception)) {
            continue;
        }
        for (size_t server = 0; server < reception->servers.size(); ++server) {
            const auto choice =
                reception->servers[server].host == host ? reception->choose(server, now) : std::nullopt;
            if (choice && (!best.reception || choice->timeLeft > best.choice.timeLeft ||
                           (choice->timeLeft == best.choice.timeLeft &&
                            choice->range.size() > best.choice.range.size()))) {
                best = {reception.get(), server, *choice};
            }
        }
    }
    return best;
}

/// A loan that helps nobody any more would cost others a start, under a pace.
void Receiver::dropUnused(const Host &host)
{
    const auto ticket = m_tickets.constFind(host);
    if (ticket != m_tickets.cend() && !best(host).reception) {
        m_gate.leave(*ticket);
        m_tickets.erase(ticket);
    }
}

void Receiver::seekLoans(const Reception &reception)
{
    for (const Server &server : reception.servers) {
        seekLoan(server.host);
    }
}

/// Stands in line for a loan, behind everybody, if one would help a file at this host.
void Receiver::seekLoan(const Host &host)
{
    if (m_tickets.contains(host) || !best(host).reception) {
        return;
    }
    if (const Ticket ticket = m_gate.joinForLoan(host, m_borrower, 0)) {
        m_tickets.insert(host, ticket);
    }
}

void Receiver::onLoan(Permit permit)
{
    const Host host = permit.host();
    m_tickets.remove(host);
    const Opportunity opportunity = best(host);
    if (opportunity.reception && divide(opportunity, std::move(permit))) {
        seekLoan(host);
    }
}

bool Receiver::divide(const Opportunity &opportunity, Permit permit)
{
    Reception &reception = *opportunity.reception;
    const SegmentChoice &choice = opportunity.choice;
    for (const Reply &reply : reception.replies) {
        reply.progress->share(); // before the first byte of it can be another's
    }
    if (choice.victim >= 0) {
        Reply &victim = reception.replies[size_t(choice.victim)];
        if (!victim.progress->moveEnd(victim.progress->end(), choice.range.begin)) {
            return false; // it has just come to its end
        }
        if (choice.replaces && victim.isPosted) {
            stopReply(victim);
        }
    }
    Reply reply;
    reply.id = TransferId{++m_lastTransfer};
    reply.asked = m_governor.asked(permit.host()); // by its place among the permits, which come in bunches
    reply.permit = std::move(permit);
    reply.server = opportunity.server;
    reply.progress =
        std::make_shared<TransferProgress>(choice.range.begin, choice.range.end, reception.part.total);
    reply.progress->share();
    reply.isSegment = true;
    reply.isPosted = false;
    m_byReply.insert(reply.id, &reception);
    reception.replies.push_back(std::move(reply));
    if (opportunity.server > 0 && !reception.isHelped) {
        reception.isHelped = true;
        reception.part.mixed = true;
        Q_EMIT moved(reception.item); // before the first byte of the mirror can be recorded
    }
    // Asked for on the next turn: permits come in bunches, and each may divide again what is not yet asked
    // for.
    m_postAlarm->ringAt(m_clock.now());
    return true;
}

void Receiver::post(Reception &reception)
{
    for (Reply &reply : reception.replies) {
        if (reply.isPosted) {
            continue;
        }
        const Server &server = reception.servers[reply.server];
        const bool isMirror = reply.server > 0;
        reply.isPosted = true;
        reply.asked.when = m_clock.now();
        reply.askedUpTo = reply.progress->end();
        TransferRequest request = reception.request;
        request.id = reply.id;
        request.isSegment = true;
        request.url = server.url;
        request.mayCarrySecrets = server.mayCarrySecrets;
        if (isMirror) {
            request.limits = m_limits.of(reception.item, request.limits.front()->rate(), server.host);
        }
        request.part = reception.part;
        request.part.mixed = isMirror || reception.request.part.mixed;
        request.part.setGood({});
        request.part.bytes = reply.progress->begin();
        request.progress = reply.progress;
        m_lanes.start(request);
    }
}

/// Somebody else has a use for a permit: the youngest segment gives its own back, having least to lose.
bool Receiver::onRecall(const Host *host)
{
    bool isOneStopping = false;
    Reception *of = nullptr;
    Reply *youngest = nullptr;
    for (const auto &[id, reception] : m_receptions) {
        for (Reply &reply : reception->replies) {
            if (!reply.permit.isOnLoan() || (host && reply.permit.host() != *host)) {
                continue;
            }
            if (reply.isStopping) {
                isOneStopping = true;
            } else if (!youngest || reply.id.value > youngest->id.value) {
                of = reception.get();
                youngest = &reply;
            }
        }
    }
    if (!youngest) {
        return isOneStopping;
    }
    if (youngest->isPosted || of->replies.size() == 1) {
        post(*of);
        stopReply(*youngest);
        return true;
    }
    const Reply unused = std::move(*youngest);
    m_byReply.remove(unused.id);
    std::erase_if(of->replies, [&](const Reply &reply) { return reply.id == unused.id; });
    of->giveToNeighbour({unused.progress->begin(), unused.progress->end()});
    return true;
}

void Receiver::watchAt(Instant when)
{
    m_nextWatch = when;
    m_watchAlarm->ringAt(when);
}

void Receiver::watch()
{
    const Instant now = m_clock.now();
    bool isNeeded = false;
    QSet<Host> hosts;
    for (const auto &[id, reception] : m_receptions) {
        if (isWorthDividing(*reception)) {
            isNeeded = true;
            reception->sample(now);
            hosts += hostsOf(*reception);
        }
    }
    for (const Host &host : std::as_const(hosts)) {
        seekLoan(host);
    }
    if (isNeeded) {
        watchAt(now + watchInterval);
    }
}

} // namespace headgate
