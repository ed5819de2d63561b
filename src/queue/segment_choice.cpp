// SPDX-License-Identifier: MIT
#include "queue/segment_choice.h"

#include <algorithm>
#include <limits>

namespace headgate {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds forEver{std::numeric_limits<double>::infinity()};
/// A connection that is slower than its sisters by this factor is given up, if it has long to go.
constexpr double farSlower = 4;
constexpr Seconds worthReplacing{2};
/// What is over sooner stays whole: on a fast connection, what is under way when it is cut is lost.
constexpr Seconds worthCutting{0.15};
/// So large that it is worth cutting before its speed is known.
constexpr qint64 surelyWorthCutting = 16 * 1024 * 1024;

/// The middle one of what the others do: one outlier among them says nothing.
std::optional<double> speedOfOthers(const QList<LiveSegment> &live, qsizetype except, bool ofSameServer)
{
    QList<double> speeds;
    for (qsizetype i = 0; i < live.size(); ++i) {
        if (i != except && live[i].speed && *live[i].speed > 0 && (live[i].isOfSameServer || !ofSameServer)) {
            speeds.append(*live[i].speed);
        }
    }
    if (speeds.isEmpty()) {
        return {};
    }
    std::ranges::sort(speeds);
    return speeds[speeds.size() / 2];
}

/// How fast the further connection will be.
std::optional<double> speedToExpect(const QList<LiveSegment> &live, qsizetype victim,
                                    std::optional<double> remembered)
{
    if (const auto speed = speedOfOthers(live, victim, true)) {
        return speed;
    }
    // What is remembered of the victim's own server may be the victim.
    return remembered && !live[victim].isOfSameServer ? remembered : speedOfOthers(live, victim, false);
}

Seconds timeLeft(const LiveSegment &segment)
{
    if (!segment.speed || *segment.speed <= 0) {
        return forEver;
    }
    return Seconds(double(segment.end - segment.at) / *segment.speed);
}

std::optional<SegmentChoice> cut(const QList<LiveSegment> &live, qsizetype victim, Seconds latency,
                                 std::optional<double> speed)
{
    const LiveSegment &segment = live[victim];
    const qint64 left = segment.end - segment.at;
    SegmentChoice choice;
    choice.victim = victim;
    choice.timeLeft = timeLeft(segment);
    const auto others = speedToExpect(live, victim, speed);
    const bool isFarSlower = segment.mayBeReplaced && segment.speed && others &&
                             *segment.speed * farSlower < *others &&
                             choice.timeLeft > worthReplacing + 2 * latency;
    if (isFarSlower && left > 0) {
        choice.range = {segment.at, segment.end};
        choice.replaces = true;
        return choice;
    }
    // What takes no longer than to ask for it stays with whom it is.
    if (left < 2 * leastSegment || choice.timeLeft < std::max(3 * latency, worthCutting) ||
        (!segment.speed && left < surelyWorthCutting)) {
        return {};
    }
    const double own = segment.speed.value_or(0);
    const double other = others.value_or(own);
    const double share = own > 0 && other > 0 ? other / (own + other) : 0.5;
    const qint64 given = std::clamp(qint64(double(left) * share), leastSegment, left - leastSegment);
    choice.range = {segment.end - given, segment.end};
    return choice;
}

} // namespace

std::optional<SegmentChoice> chooseSegment(const QList<LiveSegment> &live, const QList<ByteRange> &gaps,
                                           std::chrono::duration<double> latency, std::optional<double> speed)
{
    if (!gaps.isEmpty()) {
        SegmentChoice choice;
        choice.range = gaps.first();
        choice.timeLeft = forEver;
        return choice;
    }
    std::optional<SegmentChoice> best;
    for (qsizetype i = 0; i < live.size(); ++i) {
        const auto choice = live[i].mayBeCut ? cut(live, i, latency, speed) : std::nullopt;
        const bool isLonger =
            choice && (!best || choice->timeLeft > best->timeLeft ||
                       (choice->timeLeft == best->timeLeft && choice->range.size() > best->range.size()));
        if (isLonger) {
            best = choice;
        }
    }
    return best;
}

} // namespace headgate
