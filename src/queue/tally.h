// SPDX-License-Identifier: MIT
#pragma once

#include "queue/download.h"

#include <array>

namespace headgate {

/// Running sums over all items, so that no total ever walks the queue. Count an item out before it changes
/// and in again afterwards.
class Tally
{
public:
    void countIn(const Download &item) { count(item, 1); }
    void countOut(const Download &item) { count(item, -1); }

    [[nodiscard]] qint64 items() const;
    [[nodiscard]] qint64 in(State state) const { return m_states[size_t(state)]; }
    [[nodiscard]] qint64 received() const { return m_received; } ///< bytes, but for those of live replies
    /// Bytes that the whole queue comes to: items of unknown length count as the average one, failed ones as
    /// what they got. Zero while no length is known.
    [[nodiscard]] double expectedBytes() const;

private:
    void count(const Download &item, qint64 sign);

    std::array<qint64, size_t(stateCount)> m_states{};
    qint64 m_received = 0;
    qint64 m_knownBytes = 0;
    qint64 m_known = 0;
    qint64 m_unknown = 0;
};

} // namespace headgate
