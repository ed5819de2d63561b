// SPDX-License-Identifier: MIT
#include "gate/learned_pace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr Milliseconds firstHold{2s};
constexpr Milliseconds longestHold{10min};
constexpr double firstStride = 0.64;
constexpr double longestStride = 0.5;
constexpr double closeEnough = 0.95; // of the interval that is fine is too short: found
constexpr double slower = 1.1;
constexpr int mostWorse = 4;
constexpr int enoughFar = 5; // requests that tell whether an interval is fine, while it is only a guess
constexpr int enoughNear = 20;
constexpr Milliseconds enoughTime{2s}; // what it has saved up should not last as long
constexpr double isKept = 0.7; // so much of what an interval allows has to be used, or it says nothing

} // namespace

Milliseconds LearnedPace::interval() const
{
    return std::chrono::ceil<Milliseconds>(m_interval);
}

void LearnedPace::recall(Milliseconds interval)
{
    if (interval >= shortest) {
        m_interval = std::min(interval, longest);
        m_stride = firstStride;
        m_hold = firstHold;
    }
}

void LearnedPace::moveTo(Seconds interval, Instant now)
{
    m_interval = std::clamp<Seconds>(interval, shortest, longest);
    beginCount(now);
}

void LearnedPace::beginCount(Instant now)
{
    m_countedFrom = now;
    m_taken = 0;
}

void LearnedPace::refused(Instant now, Instant asked)
{
    if (m_interval == 0s) {
        m_stride = firstStride;
        m_hold = firstHold;
        m_fine = m_tooShort = 0s;
        m_worse = 0;
        moveTo(m_taken > 0 ? Seconds(asked - m_countedFrom) / m_taken : Seconds(1s), now);
        return;
    }
    m_heldUntil = now + m_hold;
    m_hold = std::min(2 * m_hold, longestHold);
    m_tooShort = m_interval;
    if (m_interval < m_fine) {
        moveTo(m_fine, now);
        return;
    }
    m_fine = 0s;
    double factor = slower;
    for (int i = 0; i < m_worse; ++i) {
        factor *= factor;
    }
    m_worse = std::min(m_worse + 1, mostWorse);
    moveTo(m_interval * factor, now);
}

void LearnedPace::accepted(Instant now, Instant asked)
{
    if (m_countedFrom == Instant::min()) {
        m_countedFrom = asked;
    } else if (asked <= m_countedFrom) {
        return;
    }
    ++m_taken;
    const bool isFar = m_tooShort < 0.8 * m_interval;
    const Seconds watched = asked - m_countedFrom;
    if (m_interval == 0s || m_taken < (isFar ? enoughFar : enoughNear) || watched < enoughTime) {
        return;
    }
    if (m_taken * m_interval < isKept * watched) {
        beginCount(asked); // fewer were made than might have been
        return;
    }
    m_worse = 0;
    m_fine = m_interval;
    if (m_tooShort >= m_interval) {
        if (watched < m_hold) {
            return; // what it had saved up may last a while
        }
        m_tooShort = 0s; // it takes more than it did
        m_hold = firstHold;
    }
    if (now >= m_heldUntil) {
        shorten(now);
    }
}

void LearnedPace::shorten(Instant now)
{
    if (m_tooShort == 0s) {
        const Seconds next = m_interval * m_stride;
        m_stride = std::max(m_stride * m_stride, longestStride);
        if (next < shortest) {
            m_interval = 0s;
            beginCount(now);
        } else {
            moveTo(next, now);
        }
        return;
    }
    m_stride = firstStride;
    moveTo(m_tooShort < closeEnough * m_interval ? (m_tooShort + m_interval) / 2 : m_tooShort, now);
}

} // namespace headgate
