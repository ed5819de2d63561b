// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace headgate::support {

/// Bytes [begin, end) of the endless pattern of that seed: any part in time and memory of its own size, so
/// that a file of many GB costs nothing. The pattern does not compress and never repeats in practice.
[[nodiscard]] QByteArray patternRange(quint64 seed, qint64 begin, qint64 end);

/// The first bytes of the pattern.
[[nodiscard]] QByteArray patternBody(quint64 seed, qint64 size);

/// `plain` as a gzip file (RFC 1952).
[[nodiscard]] QByteArray gzip(const QByteArray &plain);

/// What a resource consists of: bytes that a test gives, or a pattern that is made as it is read.
class Content
{
public:
    Content() = default;
    [[nodiscard]] static Content ofBytes(const QByteArray &bytes);
    [[nodiscard]] static Content ofPattern(quint64 seed, qint64 size);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Bytes [begin, end), past the end of a pattern too; given bytes are followed by zeros.
    [[nodiscard]] QByteArray read(qint64 begin, qint64 end) const;

private:
    QByteArray m_bytes;
    quint64 m_seed = 0;
    qint64 m_size = 0;
    bool m_isPattern = false;
};

} // namespace headgate::support
