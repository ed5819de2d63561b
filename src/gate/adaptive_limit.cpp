// SPDX-License-Identifier: MIT
#include "gate/adaptive_limit.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr double afterRefusal = 0.5;
constexpr double afterBreak = 0.7;
constexpr Milliseconds firstHold{2s};
constexpr Milliseconds longestHold{10min};
constexpr Milliseconds firstRest{24s};
constexpr Milliseconds longestRest{10min};
constexpr Milliseconds firstCooling{1s};
constexpr int mostUnmeasured = 4 * AdaptiveLimit::firstLimit; // beyond, each step has to show that it pays
constexpr double strangeEnough = 2;
constexpr double lessStrange = 1.0 / 32; // with each answer: more refusals than that are not of some files
constexpr std::chrono::minutes lately{2};
constexpr int mostDoublings = 6;       // of the cool-down: about a minute
constexpr double filesThatTell = 10;   // by each connection in a probe: fewer come in waves
constexpr double price = 0.25;         // the exponent of the level in its utility
constexpr double clearlyBetter = 1.02; // less is noise

double utility(double throughput, double level)
{
    return throughput / std::pow(level, price);
}

} // namespace

AdaptiveLimit::AdaptiveLimit(int ceiling, const HostLesson &learned)
    : m_ceiling(std::max(ceiling, 1))
    , m_limit(std::min(learned.limit > 0 ? learned.limit : firstLimit, m_ceiling))
    , m_hold(firstHold)
    , m_rest(firstRest)
{
    m_pace.recall(learned.interval);
    if (learned.limit > 0 && learned.limit < m_ceiling) {
        m_refusedAt = learned.limit + 1;
        m_good = learned.limit;
        m_heldUntil = Instant::max(); // until the first answer says when it is
    }
}

void AdaptiveLimit::setCeiling(int ceiling)
{
    const bool wasAtIt = m_limit >= m_ceiling;
    m_ceiling = std::max(ceiling, 1);
    if (m_limit > m_ceiling || (wasAtIt && m_refusedAt == 0)) {
        m_limit = m_ceiling; // nothing else held it back, and whoever raises it means it
        stopClimbing();
    } else {
        m_isStarting = true;
    }
}

int AdaptiveLimit::limit(Instant now, int answered) const
{
    const int oneMore = std::clamp(answered + 1, 1, m_ceiling);
    if (m_isCautious) {
        return oneMore;
    }
    return now >= m_heldUntil && m_refusedAt > 0 ? std::max(m_limit, oneMore) : m_limit;
}

std::optional<int> AdaptiveLimit::learned() const
{
    if (m_refusedAt > 1 && m_refusedAt <= m_ceiling) {
        return m_refusedAt - 1;
    }
    return !m_isStarting && m_limit < m_ceiling ? std::optional(m_limit) : std::nullopt;
}

Milliseconds AdaptiveLimit::probeLength(Milliseconds firstByte)
{
    return std::max(leastProbe, 5 * firstByte);
}

/// As far as the limit may go now.
int AdaptiveLimit::bound(Instant now) const
{
    const bool isHeld = m_refusedAt > 0 && now < m_heldUntil;
    return isHeld ? std::clamp(m_refusedAt - 1, 1, m_ceiling) : m_ceiling;
}

void AdaptiveLimit::moveTo(int limit, Instant now)
{
    m_limit = std::clamp(limit, 1, m_ceiling);
    m_changedAt = now;
}

void AdaptiveLimit::accepted(Instant now, const Asked &asked, bool isUsed)
{
    m_isCautious = false;
    m_coolings = 0;
    if (m_heldUntil == Instant::max()) {
        m_heldUntil = now + m_hold;
    }
    m_strange = std::max(m_strange - lessStrange, 0.0);
    if (asked.when > m_punishedAt) {
        m_good = std::max(m_good, asked.place);
        m_fineSince = std::max(m_fineSince, asked.place);
    }
    m_pace.accepted(now, asked.when);
    const bool isOfTheBurst = asked.when >= m_burstFrom && asked.when <= m_punishedAt;
    if (m_refusedAt > 0 && isOfTheBurst && asked.place >= m_refusedAt) {
        ++m_takenInstead;
        m_recoverTo =
            m_refusedAt++; // a burst need not arrive in its order: this was taken instead of another
    }
    if (m_refusedAt > 0 && m_good >= m_refusedAt) {
        m_refusedAt = 0; // it takes more than it did
        m_hold = firstHold;
        m_isStarting = true;
    }
    if (!isUsed || m_limit >= bound(now)) {
        return;
    }
    const bool isTrial = m_refusedAt > 0 && m_limit + 1 >= m_refusedAt && m_good >= m_limit;
    if ((m_isStarting && m_limit < mostUnmeasured) || m_limit < m_recoverTo || isTrial) {
        moveTo(m_limit + 1, now);
    }
}

/// True when it is not the number that is too large: fewer than were just fine, after it had been lowered
/// for a refusal already, or even a single one.
bool AdaptiveLimit::isOfPace(Instant now, const Asked &asked) const
{
    const bool wasLowered = m_halvedAt > Instant::min() && now - m_halvedAt < lately;
    return !m_isCautious && asked.place <= m_fineSince &&
           (interval() > 0ms || wasLowered || asked.place == 1);
}

std::optional<Milliseconds> AdaptiveLimit::refused(Instant now, const Asked &asked, double chance)
{
    if (asked.when <= m_punishedAt) { // of the same burst: it can only tell more exactly
        const int refusedAt = asked.place + m_takenInstead;
        if (m_refusedAt > 0 && refusedAt < m_refusedAt && asked.place > m_good) {
            m_refusedAt = refusedAt;
            m_recoverTo = std::min(m_recoverTo, m_refusedAt - 1);
        }
        return {};
    }
    const bool isOfPace = this->isOfPace(now, asked);
    const bool isExpected = isOfPace && interval() > 0ms; // a pace is a little too fast now and then
    if (!m_isCautious && asked.place <= m_good && ++m_strange < strangeEnough && !isExpected) {
        return {};
    }
    m_strange = 0;
    m_isStarting = false;
    if (isOfPace) {
        m_pace.refused(now, asked.when);
        m_fineSince = 0;
        m_punishedAt = now;
        stopClimbing();
        return m_pace.interval();
    }
    const bool wasOneTooMany = !m_isCautious && m_good > 0 && asked.place == m_good + 1;
    m_burstFrom = asked.when;
    m_takenInstead = 0;
    holdBelow(asked.place, now);
    if (wasOneTooMany) {
        moveTo(std::min(m_good, m_limit), now);
        return {};
    }
    punish(afterRefusal, now);
    if (asked.place > 1) { // alone it says nothing about their number
        moveTo(std::min(m_limit, m_recoverTo), now);
    }
    m_pace.beginCount(now);
    m_fineSince = 0;
    m_halvedAt = now;
    m_isCautious = true;
    const auto most = firstCooling * (1 << std::min(m_coolings++, mostDoublings));
    return std::chrono::floor<Milliseconds>(most * std::max(chance, 0.1));
}

void AdaptiveLimit::broken(Instant now, const Asked &asked)
{
    if (asked.when <= m_punishedAt) {
        return;
    }
    m_fineSince = 0;
    if (m_good > 0 && asked.place > m_good) { // fewer stay connected: that is how many it takes
        m_isStarting = false;
        const bool wasOneTooMany = asked.place == m_good + 1;
        holdBelow(asked.place, now);
        if (wasOneTooMany) {
            moveTo(std::min(m_good, m_limit), now);
        } else {
            punish(afterBreak, now);
        }
        return;
    }
    m_recoverTo = m_limit;
    punish(afterBreak, now);
}

/// As many are not tried again for a while.
void AdaptiveLimit::holdBelow(int place, Instant now)
{
    m_refusedAt = std::max(place, 1);
    m_heldUntil = now + m_hold;
    m_hold = std::min(2 * m_hold, longestHold);
    m_recoverTo = m_refusedAt - 1;
    m_good = std::min(m_good, m_recoverTo);
    m_punishedAt = now;
    stopClimbing();
}

void AdaptiveLimit::punish(double factor, Instant now)
{
    m_punishedAt = now;
    moveTo(int(double(m_limit) * factor), now);
    m_good = std::min(m_good, m_limit);
    stopClimbing();
}

// Climbing

void AdaptiveLimit::stopClimbing()
{
    m_base.reset();
    m_step = 0;
}

void AdaptiveLimit::rest(Instant now)
{
    stopClimbing();
    m_restUntil = now + m_rest;
    m_rest = std::min(2 * m_rest, longestRest);
}

/// From a level that has been measured to a neighbour. Where there is no room for it, the other way, or none.
void AdaptiveLimit::tryStep(const Level &base, int step, Instant now)
{
    const int to = std::clamp(base.limit + step, std::max(1, base.limit / 2), bound(now));
    m_step = to - base.limit;
    m_base = base;
    if (m_step == 0 && m_mayTurn) {
        m_mayTurn = false;
        tryStep(base, -step, now);
    } else if (m_step == 0) {
        rest(now);
    } else {
        moveTo(to, now);
    }
}

void AdaptiveLimit::sample(Instant now, const Sample &sample)
{
    const bool isAtLevel = std::abs(sample.active - m_limit) <= std::max(0.5, 0.1 * m_limit);
    if (m_isCautious || !sample.isUsed || sample.isHeldBack || !isAtLevel ||
        now - sample.length < m_changedAt) {
        return;
    }
    m_isStarting = false; // by now it has come as far as it can
    // Small files are judged by their number: each brings its own overhead, and that is what is shared.
    const double seconds = std::chrono::duration<double>(sample.length).count();
    const bool inFiles = sample.filesPerSecond * seconds >= filesThatTell * sample.active;
    const Level here{m_limit, inFiles ? sample.filesPerSecond : sample.bytesPerSecond, inFiles};
    if (here.throughput <= 0) {
        return;
    }
    if (m_step == 0 || !m_base || m_base->inFiles != here.inFiles) {
        if (now >= m_restUntil) {
            m_mayTurn = true;
            m_hasGained = m_isNarrowing = false;
            // Beside what was refused, one by one; else far enough to tell from noise.
            tryStep(here, m_refusedAt > 0 ? 1 : std::max(1, here.limit / 8), now);
        }
        return;
    }
    const bool isBetter =
        utility(here.throughput, here.limit) > clearlyBetter * utility(m_base->throughput, m_base->limit);
    if (isBetter) { // on, in longer strides, until one was too long
        m_rest = firstRest;
        m_mayTurn = false;
        m_hasGained = true;
        tryStep(here, m_isNarrowing ? m_step / 2 : 2 * m_step, now);
        return;
    }
    const Level base = *m_base;
    const int step = m_step;
    moveTo(base.limit, now);
    if (m_mayTurn) {
        m_mayTurn = false;
        tryStep(base, -step, now);
    } else if (m_hasGained && std::abs(step) > 1) {
        m_isNarrowing = true;
        tryStep(base, step / 2, now);
    } else {
        rest(now);
    }
}

} // namespace headgate
