// SPDX-License-Identifier: MIT
#include "core/byte_ranges.h"

#include <algorithm>
#include <numeric>

namespace headgate {

void ByteRanges::add(const ByteRange &range)
{
    if (range.isEmpty()) {
        return;
    }
    // Everything from the first that touches it to the last becomes one with it.
    const auto first = std::ranges::lower_bound(m_ranges, range.begin, {}, &ByteRange::end);
    const auto last = std::ranges::upper_bound(m_ranges, range.end, {}, &ByteRange::begin);
    ByteRange merged = range;
    if (first < last) {
        merged.begin = std::min(merged.begin, first->begin);
        merged.end = std::max(merged.end, std::prev(last)->end);
    }
    const qsizetype at = std::distance(m_ranges.begin(), first);
    m_ranges.erase(first, std::max(first, last));
    m_ranges.insert(at, merged);
}

void ByteRanges::add(const ByteRanges &others)
{
    for (const ByteRange &range : others.m_ranges) {
        add(range);
    }
}

qint64 ByteRanges::size() const
{
    return std::accumulate(m_ranges.begin(), m_ranges.end(), qint64(0),
                           [](qint64 sum, const ByteRange &range) { return sum + range.size(); });
}

qint64 ByteRanges::end() const
{
    return m_ranges.isEmpty() ? 0 : m_ranges.last().end;
}

qint64 ByteRanges::prefix() const
{
    return !m_ranges.isEmpty() && m_ranges.first().begin == 0 ? m_ranges.first().end : 0;
}

ByteRanges ByteRanges::intersected(const ByteRanges &others) const
{
    ByteRanges common;
    auto mine = m_ranges.begin();
    auto theirs = others.m_ranges.begin();
    while (mine != m_ranges.end() && theirs != others.m_ranges.end()) {
        common.add(ByteRange{std::max(mine->begin, theirs->begin), std::min(mine->end, theirs->end)});
        if (mine->end < theirs->end) {
            ++mine;
        } else {
            ++theirs;
        }
    }
    return common;
}

QList<ByteRange> ByteRanges::gaps(qint64 total) const
{
    QList<ByteRange> missing;
    qint64 at = 0;
    for (const ByteRange &range : m_ranges) {
        if (at < std::min(range.begin, total)) {
            missing.append({at, std::min(range.begin, total)});
        }
        at = std::max(at, range.end);
    }
    if (at < total) {
        missing.append({at, total});
    }
    return missing;
}

QByteArray ByteRanges::toText() const
{
    QByteArray text;
    for (const ByteRange &range : m_ranges) {
        if (!text.isEmpty()) {
            text += ' ';
        }
        text += QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1);
    }
    return text;
}

std::optional<ByteRanges> ByteRanges::fromText(QByteArrayView text)
{
    constexpr qint64 highest = qint64(1) << 62;
    ByteRanges ranges;
    if (text.isEmpty()) {
        return ranges;
    }
    for (const QByteArray &word : text.toByteArray().split(' ')) {
        const qsizetype dash = word.indexOf('-', 1);
        bool firstOk = false;
        bool lastOk = false;
        const qint64 first = word.left(dash).toLongLong(&firstOk);
        const qint64 last = word.mid(dash + 1).toLongLong(&lastOk);
        const bool follows = ranges.isEmpty() ? first >= 0 : first > ranges.end();
        if (dash < 0 || !firstOk || !lastOk || !follows || last < first || last >= highest) {
            return {};
        }
        ranges.m_ranges.append({first, last + 1});
    }
    return ranges;
}

} // namespace headgate
