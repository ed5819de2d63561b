// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QMutex>
#include <QtGlobal>

#include <atomic>

namespace headgate {

/// A token bucket that any number of transfers, in whichever threads, share. Each reads only as many bytes as
/// it is given, and the connection does the rest: a peer whose bytes nobody reads stops sending.
///
/// Time passes in slots. Who could take all that it asked for is not held back; what they leave is divided
/// evenly among those who could not, as counted in the slot before, so that nobody takes it all. What nobody
/// takes is left for the next few slots only: the rate holds over any second, not just on average. Every
/// function may be called from any thread.
class SpeedLimit final
{
public:
    static constexpr Milliseconds slot{50}; ///< who got less than asked for asks again after that
    static constexpr qint64 highestRate = 1'000'000'000'000; ///< bytes a second; a higher one is taken for it

    SpeedLimit() = default;
    Q_DISABLE_COPY_MOVE(SpeedLimit)
    ~SpeedLimit() = default;

    /// Bytes a second; 0: no limit. At once, also for those who wait.
    void setRate(qint64 bytesPerSecond);
    [[nodiscard]] qint64 rate() const { return m_rate.load(std::memory_order_relaxed); }

    /// How many of so many bytes may be read now; 0: none yet.
    [[nodiscard]] qint64 take(qint64 wanted, Instant now);
    /// Taken and not used after all; a negative number: used without having been taken, a debt that all of
    /// them wait for.
    void giveBack(qint64 bytes);

private:
    void advance(Instant now);

    std::atomic<qint64> m_rate{0};
    QMutex m_mutex;
    double m_tokens = 0;
    Instant m_filled{}; ///< up to when tokens were added
    Instant m_slotEnds{};
    int m_hungry = 0;   ///< who got less than asked for, in this slot
    double m_sated = 0; ///< bytes that the others took in it
    double m_share = 0; ///< what each may have in this slot
};

} // namespace headgate
