// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace headgate {

/// Bytes from `begin` up to, not including, `end`.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 size() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// A set of bytes of a file, as few ranges as can be: sorted, never touching. Small: as many ranges as a file
/// had segments.
class ByteRanges
{
public:
    ByteRanges() = default;
    ByteRanges(const ByteRange &range) { add(range); }

    void add(const ByteRange &range); ///< an empty one changes nothing
    void add(const ByteRanges &others);

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] const QList<ByteRange> &ranges() const { return m_ranges; }
    [[nodiscard]] qint64 size() const; ///< bytes in the set
    [[nodiscard]] qint64 end() const;  ///< behind the last byte; 0: none
    /// How many there are from the first byte of the file on without a gap.
    [[nodiscard]] qint64 prefix() const;
    [[nodiscard]] ByteRanges intersected(const ByteRanges &others) const;
    /// What is not in the set of a file of that many bytes.
    [[nodiscard]] QList<ByteRange> gaps(qint64 total) const;

    /// "0-99 200-299", first and last byte as in HTTP; empty for none.
    [[nodiscard]] QByteArray toText() const;
    /// Nothing unless all of it is as toText() writes it: ascending, not touching, below 2^62.
    [[nodiscard]] static std::optional<ByteRanges> fromText(QByteArrayView text);

    friend bool operator==(const ByteRanges &, const ByteRanges &) = default;

private:
    QList<ByteRange> m_ranges;
};

} // namespace headgate
