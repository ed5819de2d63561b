// SPDX-License-Identifier: MIT
#include "gate/ordered_line.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

namespace headgate {

/// A power of two, because that is how vectors grow: a full chunk wastes nothing.
size_t OrderedLine::longestChunk() const
{
    constexpr size_t least = 64; // below this a run of memory beats any structure
    return std::max(least, std::bit_ceil(size_t(std::sqrt(double(m_size)))));
}

/// The first chunk that ends at the key or beyond it; the number of chunks when all end before it.
size_t OrderedLine::chunkFor(const LineKey &key) const
{
    const auto found =
        std::ranges::partition_point(m_chunks, [&key](const Chunk &c) { return c.back() < key; });
    return size_t(found - m_chunks.begin());
}

void OrderedLine::insert(const LineKey &key)
{
    const size_t longest = longestChunk();
    ++m_size;
    size_t index = chunkFor(key);
    if (index == m_chunks.size()) {
        // Growing at the end leaves full chunks behind instead of halves.
        if (m_chunks.empty() || m_chunks.back().size() >= longest) {
            m_chunks.push_back({key});
            return;
        }
        --index;
    }
    Chunk &chunk = m_chunks[index];
    const auto place = std::ranges::lower_bound(chunk, key);
    Q_ASSERT(place == chunk.end() || *place != key);
    chunk.insert(place, key);
    if (chunk.size() > longest) {
        const auto middle = chunk.begin() + std::ssize(chunk) / 2;
        Chunk back(middle, chunk.end());
        chunk.erase(middle, chunk.end());
        m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(index) + 1, std::move(back));
    }
}

void OrderedLine::erase(const LineKey &key)
{
    const size_t index = chunkFor(key);
    Q_ASSERT(index < m_chunks.size());
    Chunk &chunk = m_chunks[index];
    const auto place = std::ranges::lower_bound(chunk, key);
    Q_ASSERT(place != chunk.end() && *place == key);
    chunk.erase(place);
    --m_size;
    if (chunk.empty()) {
        m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(index));
    } else if (!mergeWithNext(index) && index > 0) {
        mergeWithNext(index - 1);
    }
}

/// Keeps a thinned line from becoming many short chunks. Only where the two make half a chunk at most: then
/// merging and splitting cannot alternate.
bool OrderedLine::mergeWithNext(size_t index)
{
    if (index + 1 >= m_chunks.size()) {
        return false;
    }
    Chunk &chunk = m_chunks[index];
    const Chunk &next = m_chunks[index + 1];
    if (chunk.size() + next.size() > longestChunk() / 2) {
        return false;
    }
    chunk.insert(chunk.end(), next.begin(), next.end());
    m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(index) + 1);
    return true;
}

qsizetype OrderedLine::rank(const LineKey &key) const
{
    const size_t index = chunkFor(key);
    qsizetype before = 0;
    for (size_t i = 0; i < index; ++i) {
        before += std::ssize(m_chunks[i]);
    }
    if (index < m_chunks.size()) {
        const Chunk &chunk = m_chunks[index];
        before += std::ranges::lower_bound(chunk, key) - chunk.begin();
    }
    return before;
}

} // namespace headgate
