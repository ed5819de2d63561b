// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace headgate {

/// How far apart the starts at one host should be, learned from when it refuses for their rate. Pure.
///
/// Such a host takes so many requests a second, whether it counts tokens or times, and between two refusals
/// it has taken as many as it takes: that is the first guess, and the right one for a bucket of tokens. From
/// there on it is a search between an interval that was fine and one that was too short: in strides while
/// nothing is known below, then halving what is between; and once that is a twentieth, it is asked again only
/// now and then, each time after a pause twice as long, whether the host has changed. What was fine and is so
/// no longer grows by a tenth, and more when that does not help.
class LearnedPace final
{
public:
    static constexpr Milliseconds shortest{10}; ///< below it is none
    static constexpr Milliseconds longest{60'000};

    /// What an earlier run came to.
    void recall(Milliseconds interval);
    /// The host has taken a request that was made at `asked`.
    void accepted(Instant now, Instant asked);
    /// The host has refused one for its pace that was made at `asked`.
    void refused(Instant now, Instant asked);
    /// It has refused for another reason. What it has taken is counted from here on.
    void beginCount(Instant now);

    /// The least time between two starts; 0: none.
    [[nodiscard]] Milliseconds interval() const;

private:
    using Seconds = std::chrono::duration<double>;

    void moveTo(Seconds interval, Instant now);
    void shorten(Instant now);

    Seconds m_interval{0};                  ///< 0: none
    Seconds m_fine{0};                      ///< the shortest that has stood a while; 0: none
    Seconds m_tooShort{0};                  ///< the longest that was refused; 0: none
    double m_stride = 0;                    ///< the next step down, as a factor
    int m_worse = 0;                        ///< in a row: refused although it was no trial
    Instant m_countedFrom = Instant::min(); ///< the last refusal, or change
    int m_taken = 0;                        ///< since then
    Instant m_heldUntil{};                  ///< no shorter one is tried before
    Milliseconds m_hold{0};                 ///< how long the next time
};

} // namespace headgate
