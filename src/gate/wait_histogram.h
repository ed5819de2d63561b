// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace headgate {

/// Wait times in constant memory (9 KiB). Log-linear, as in HdrHistogram (G. Tene): every doubling of time is
/// cut into 32 equal buckets and a bucket answers with its middle, so that a percentile is off by 1/64 at
/// most, 1.6 %. Times below 64 ms and the longest are exact.
class WaitHistogram
{
public:
    /// In whole milliseconds; a negative time counts as none.
    void record(Milliseconds wait)
    {
        wait = std::max(wait, Milliseconds{0});
        m_max = std::max(m_max, wait);
        ++m_counts[bucketOf(quint64(wait.count()))];
        ++m_count;
    }

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] Milliseconds max() const { return m_max; }

    /// The least recorded time that `fraction` (0 to 1) of all are not above (nearest rank); 0 when there are
    /// none.
    [[nodiscard]] Milliseconds percentile(double fraction) const
    {
        const qint64 rank = std::max<qint64>(1, std::llround(std::ceil(fraction * double(m_count))));
        qint64 seen = 0;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            seen += m_counts[i];
            if (seen >= rank) {
                return std::min(middleOf(i), m_max);
            }
        }
        return m_max;
    }

private:
    static constexpr size_t subBuckets = 32; // per doubling
    static constexpr int exactBits = 6;      // below 2^6 every value has its own bucket
    static constexpr int longestBits = 41;   // 2^41 ms, 69 years; whatever is longer counts as that
    static constexpr size_t buckets = (size_t(1) << exactBits) + size_t(longestBits - exactBits) * subBuckets;

    static size_t bucketOf(quint64 value)
    {
        value = std::min(value, (quint64(1) << longestBits) - 1);
        const int extraBits = std::max(0, int(std::bit_width(value)) - exactBits);
        return size_t(extraBits) * subBuckets + size_t(value >> extraBits);
    }

    static Milliseconds middleOf(size_t bucket)
    {
        if (bucket < 2 * subBuckets) {
            return Milliseconds{qint64(bucket)};
        }
        const size_t extraBits = bucket / subBuckets - 1;
        const size_t lowest = (bucket - extraBits * subBuckets) << extraBits;
        return Milliseconds{qint64(lowest + (size_t(1) << extraBits) / 2)};
    }

    std::array<qint64, buckets> m_counts{};
    qint64 m_count = 0;
    Milliseconds m_max{0};
};

} // namespace headgate
