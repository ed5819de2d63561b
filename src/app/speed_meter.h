// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <array>

namespace headgate {

/// Bytes a second over about the last three seconds: quick enough to believe, calm enough to read.
class SpeedMeter
{
public:
    /// Adds a sample of a growing count. A count that shrinks (a file begun anew) starts the meter again.
    void sample(Instant now, qint64 bytes);
    [[nodiscard]] qint64 bytesPerSecond() const;

private:
    struct Sample
    {
        Instant at;
        qint64 bytes = 0;
    };
    static constexpr Milliseconds grain{250}; ///< samples closer together replace the newest
    std::array<Sample, 13> m_samples{};       ///< a ring of about three seconds
    size_t m_first = 0;
    size_t m_count = 0;
};

} // namespace headgate
