// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host_lesson.h"
#include "gate/learned_pace.h"

#include <optional>

namespace headgate {

/// How many permits one host should have at once, learned from what it does with them. Pure: it is told what
/// happens, and when.
///
/// It begins with a few, and with each answer allows one more (slow start), up to the user's number, which is
/// its ceiling. A host that refuses halves it, once for all requests that were under way together; one that
/// drops connections takes 0.7 of it (the constants of AWS's adaptive retry). What was refused, or dropped
/// where fewer were not, is not tried again for a time that doubles each time, and then with one request
/// more, not with a burst.
///
/// Whether more is better is measured, not assumed: the utility of a level is its throughput divided by the
/// fourth root of the level, so that a step pays when it brings a quarter of what it costs. (A fixed price
/// for each connection, as throughput / 1.05^n, would stop at 20 of them even where each brings its full
/// share.) From time to time a step up or down is tried; it stays when it pays, and then the next is larger.
///
/// A host may count requests by time instead, and then no number of permits is right. It shows when a host
/// that was asked for fewer at once takes as many for a while, and refuses just as many again: then the
/// starts are spaced (LearnedPace), and the number of permits stays.
class AdaptiveLimit final
{
public:
    static constexpr int firstLimit = 8;
    static constexpr Milliseconds leastProbe{3000};

    /// @param learned  what an earlier run came to
    explicit AdaptiveLimit(int ceiling, const HostLesson &learned = {});

    /// Raised, it takes effect at once where nothing but the ceiling held the limit back.
    void setCeiling(int ceiling);

    struct Asked
    {
        Instant when{};
        int place = 1; ///< permits that were out at the host then, its own included
    };
    /// It was answered with what was asked for.
    /// @param isUsed  the limit keeps somebody waiting
    void accepted(Instant now, const Asked &asked, bool isUsed);
    /// It was told that there are too many (429, 503). How long the host is to be left alone, when it has not
    /// said so itself; nothing when that has been settled by another of the same burst, or it was only asked
    /// for one too many.
    /// @param chance  in [0, 1)
    std::optional<Milliseconds> refused(Instant now, const Asked &asked, double chance);
    /// It was reset, or timed out.
    void broken(Instant now, const Asked &asked);

    /// What came of a level.
    struct Sample
    {
        Milliseconds length{0}; ///< until now
        double active = 0;      ///< permits out, on the average
        double bytesPerSecond = 0;
        double filesPerSecond = 0;
        bool isUsed = false;     ///< the limit kept somebody waiting all the time
        bool isHeldBack = false; ///< a speed limit of ours decided how fast it was
    };
    /// To be called once a probe.
    void sample(Instant now, const Sample &sample);
    /// How long to watch before the next sample.
    [[nodiscard]] static Milliseconds probeLength(Milliseconds firstByte);

    /// One beside what goes on is allowed from time to time, so that long downloads never keep it from
    /// learning better.
    /// @param answered  live replies that have their answer: after a cool-down, they are left alone, and one
    ///                  more request goes out at a time until one is answered
    [[nodiscard]] int limit(Instant now, int answered) const;
    /// The least time between two starts; 0: none.
    [[nodiscard]] Milliseconds interval() const { return m_pace.interval(); }
    /// The limit below the ceiling that the host itself has taught; nothing when it has not.
    [[nodiscard]] std::optional<int> learned() const;
    /// What another run should know.
    [[nodiscard]] HostLesson lesson() const { return {learned().value_or(0), interval()}; }
    /// True when there is anything to remember of this host.
    [[nodiscard]] bool isTaught() const
    {
        return learned() || m_isCautious || m_coolings > 0 || m_refusedAt > 0 || interval() > Milliseconds{0};
    }

private:
    struct Level
    {
        int limit = 0;
        double throughput = 0;
        bool inFiles = false; ///< throughput is files a second, not bytes
    };

    [[nodiscard]] bool isOfPace(Instant now, const Asked &asked) const;
    [[nodiscard]] int bound(Instant now) const;
    void moveTo(int limit, Instant now);
    void holdBelow(int place, Instant now);
    void punish(double factor, Instant now);
    void tryStep(const Level &base, int step, Instant now);
    void rest(Instant now);
    void stopClimbing();

    int m_ceiling;
    int m_limit;
    int m_good = 0;                       ///< as many were not too many
    int m_refusedAt = 0;                  ///< as many were; 0: never refused
    int m_recoverTo = 0;                  ///< after a punishment, one more with each answer, up to here
    Instant m_heldUntil{};                ///< no more than m_refusedAt - 1 before
    Milliseconds m_hold;                  ///< how long the next time
    Instant m_burstFrom = Instant::min(); ///< when the first request that is known to be of it was made
    int m_takenInstead = 0;               ///< of the burst: above the lowest that was refused
    Instant m_punishedAt = Instant::min();
    int m_coolings = 0;   ///< in a row
    double m_strange = 0; ///< refusals where as many had been fine, of late: of the file, perhaps
    int m_fineSince = 0;  ///< as many were not too many, since it last refused
    Instant m_halvedAt = Instant::min();
    LearnedPace m_pace;
    bool m_isCautious = false; ///< the next request after a cool-down is one, not a burst
    bool m_isStarting = true;  ///< slow start
    Instant m_changedAt = Instant::min();
    // Climbing
    std::optional<Level> m_base; ///< the level that the present one is compared with
    int m_step = 0;              ///< from the base to the present one; 0: none is being tried
    bool m_mayTurn = false;      ///< the other direction has not been tried
    bool m_hasGained = false;    ///< a step has paid, so that this is the direction
    bool m_isNarrowing = false;  ///< a step was too long: the next ones are shorter
    Instant m_restUntil = Instant::min();
    Milliseconds m_rest;
};

} // namespace headgate
