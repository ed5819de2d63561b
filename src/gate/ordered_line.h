// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "gate/ticket.h"

#include <compare>
#include <limits>
#include <vector>

namespace headgate {

/// Where somebody stands: by position, and in order of joining among equal positions.
struct LineKey
{
    Position position = 0;
    Ticket ticket;

    /// Of those who wait for a loan, behind everybody else.
    static constexpr Position forLoan = std::numeric_limits<Position>::max();
    [[nodiscard]] bool isForLoan() const { return position == forLoan; }

    friend auto operator<=>(const LineKey &, const LineKey &) = default;
};

/// A sorted set of keys that can also count how many stand before one.
///
/// A sorted list of sorted chunks of about sqrt(n) keys each. To insert, to erase and to rank cost O(sqrt n),
/// all of it in runs of memory; the first is there at once. A line that grows at its end, as lines do, is
/// packed: 16 bytes a key at 1,000,000 keys. Grown in random order it is about 24. A line of one key, and
/// there may be a million of those, takes two small allocations.
class OrderedLine
{
public:
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }

    /// The line must not be empty.
    [[nodiscard]] const LineKey &first() const { return m_chunks.front().front(); }

    /// The key must not be in the line.
    void insert(const LineKey &key);
    /// The key must be in the line.
    void erase(const LineKey &key);

    /// How many stand before the key, which need not be in the line.
    [[nodiscard]] qsizetype rank(const LineKey &key) const;

private:
    using Chunk = std::vector<LineKey>; // never empty
    using Chunks = std::vector<Chunk>;

    [[nodiscard]] size_t longestChunk() const;
    [[nodiscard]] size_t chunkFor(const LineKey &key) const;
    bool mergeWithNext(size_t index);

    Chunks m_chunks;
    qsizetype m_size = 0;
};

} // namespace headgate
