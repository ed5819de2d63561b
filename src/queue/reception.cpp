// SPDX-License-Identifier: MIT
#include "queue/reception.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace headgate {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Milliseconds tellsASpeed{50};    ///< a reply's average means nothing before
constexpr double isNearlyTheLimit = 0.7;   ///< over one slot or two, a speed that a limit makes looks uneven
constexpr Milliseconds pastItsStart{3000}; ///< a connection begins slowly, and that is no fault of it

constexpr Milliseconds answersWithin{2000};   ///< a further request; else another may take over
constexpr qint64 firstOfMirror = 1024 * 1024; ///< bytes; nobody knows yet how fast it is

qint64 endOf(const Reply &reply, qint64 total)
{
    return std::min(reply.progress->end(), total);
}

} // namespace

ByteRanges Reception::good() const
{
    ByteRanges all = part.good();
    for (const Reply &reply : replies) {
        all.add(ByteRange{reply.progress->begin(), reply.progress->at()});
    }
    return all;
}

qint64 Reception::received() const
{
    // Not by way of good(), which allocates: this is asked for every live item ten times a second.
    const qint64 before = part.goodBytes();
    return std::accumulate(replies.begin(), replies.end(), before, [](qint64 sum, const Reply &reply) {
        return sum + reply.progress->at() - reply.progress->begin();
    });
}

qint64 Reception::total() const
{
    return replies.empty() || replies.front().isSegment ? part.total : replies.front().progress->total();
}

double Reception::progressOf(const Reply &reply) const
{
    const qint64 all = total();
    const bool isAlone = replies.size() == 1;
    const qint64 begin = isAlone ? 0 : reply.progress->begin();
    const qint64 size = isAlone || all < 0 ? all : endOf(reply, all) - begin;
    const qint64 got = isAlone ? received() : reply.progress->at() - begin;
    return size > 0 ? std::clamp(double(got) / double(size), 0.0, 1.0) : -1;
}

QList<ByteRange> Reception::gaps() const
{
    ByteRanges taken = part.good();
    for (const Reply &reply : replies) {
        taken.add(
            ByteRange{reply.progress->begin(), std::max(reply.progress->at(), endOf(reply, part.total))});
    }
    return taken.gaps(part.total);
}

void Reception::sample(Instant now)
{
    for (Reply &reply : replies) {
        if (!reply.isAnswered || now - reply.sampledWhen < tellsASpeed) {
            continue;
        }
        const qint64 at = reply.progress->at();
        const double seconds = Seconds(now - reply.sampledWhen).count();
        const double latest = double(at - reply.sampledAt) / seconds;
        reply.speed = reply.speed ? (*reply.speed + latest) / 2 : latest;
        reply.sampledWhen = now;
        reply.sampledAt = at;
        servers[reply.server].speed = reply.speed;
    }
}

/// Bytes a second; nothing: too young to tell.
std::optional<double> Reception::speedOf(const Reply &reply, Instant now)
{
    if (reply.speed || !reply.isAnswered || now - reply.sampledWhen < tellsASpeed) {
        return reply.speed;
    }
    return double(reply.progress->at() - reply.sampledAt) / Seconds(now - reply.sampledWhen).count();
}

/// By the item's own speed limit, or it may be: one more connection would bring nothing, and would be missing
/// where there is more to gain.
bool Reception::isHeldBack(Instant now) const
{
    const qint64 limit = request.limits.isEmpty() ? 0 : request.limits.front()->rate();
    if (limit == 0) {
        return false;
    }
    double sum = 0;
    for (const Reply &reply : replies) {
        const auto speed = speedOf(reply, now);
        if (!speed) {
            return true;
        }
        sum += *speed;
    }
    return sum > double(limit) * isNearlyTheLimit;
}

std::optional<SegmentChoice> Reception::choose(size_t server, Instant now) const
{
    const Server &asked = servers[server];
    const auto isUnanswered = [server](const Reply &reply) {
        return reply.server == server && reply.isSegment && !reply.isAnswered;
    };
    const bool isFull = int(replies.size()) >= request.settings->maxSegments;
    if (!whole || asked.isRefused || isStopping || isRemoved || isComplete || failure || isFull ||
        (!asked.isProven && std::ranges::any_of(replies, isUnanswered)) || isHeldBack(now)) {
        return {};
    }
    const bool isMirror = server > 0;
    const bool isUnmeasured = isMirror && !asked.speed;
    if (isMirror && (servers.front().isRefused || !(servers.front().isProven || offersRanges))) {
        return {}; // what is taken from the source could not be given back to it
    }
    if (isUnmeasured && std::ranges::any_of(replies, [=](const Reply &r) { return r.server == server; })) {
        return {}; // one at a time, until it is known what it can do
    }
    QList<LiveSegment> live;
    live.reserve(qsizetype(replies.size()));
    for (const Reply &reply : replies) {
        LiveSegment segment;
        segment.at = reply.progress->at();
        segment.end = std::max(endOf(reply, part.total), segment.at);
        segment.speed = speedOf(reply, now);
        segment.mayBeReplaced = reply.isAnswered && now - reply.answered >= pastItsStart;
        segment.mayBeCut = !reply.isStopping && (reply.isAnswered || servers[reply.server].isProven);
        segment.isOfSameServer = reply.server == server;
        if (reply.isSegment && !reply.isAnswered && reply.isPosted &&
            now - reply.asked.when > answersWithin + 3 * servers.front().latency) {
            segment.speed = 0; // it may never answer
            segment.mayBeReplaced = segment.mayBeCut = !reply.isStopping;
        }
        live.append(segment);
    }
    auto choice = chooseSegment(live, gaps(), asked.latency, asked.speed);
    if (choice && isUnmeasured) {
        if (choice->replaces) {
            return {};
        }
        if (choice->victim >= 0) {
            choice->range.begin = std::max(choice->range.begin, choice->range.end - firstOfMirror);
        } else {
            choice->range.end = std::min(choice->range.end, choice->range.begin + firstOfMirror);
        }
    }
    return choice;
}

void Reception::giveToNeighbour(ByteRange range)
{
    range.end = std::min(range.end, part.total);
    const auto neighbour = std::ranges::find_if(replies, [&](const Reply &reply) {
        return reply.progress->end() == range.begin && !reply.isStopping;
    });
    if (range.isEmpty() || neighbour == replies.end()) {
        return;
    }
    const qint64 asked = neighbour->isPosted ? neighbour->askedUpTo : range.end;
    if (std::min(asked, part.total) >= range.end) {
        // Should it have stopped already, the range is a gap for the next one.
        (void)neighbour->progress->moveEnd(range.begin, range.end);
    }
}

} // namespace headgate
