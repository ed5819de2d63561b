// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace headgate {

/// Content-Range of an answer in bytes (RFC 9110, 14.4). first and last come together; without them ("*",
/// as with 416) there is a total.
struct ContentRange
{
    std::optional<qint64> first; ///< offset of the first byte
    std::optional<qint64> last;  ///< offset of the last byte, inclusive; first <= last
    std::optional<qint64> total; ///< complete length when known; greater than last

    friend bool operator==(const ContentRange &, const ContentRange &) = default;
};

/// "bytes 0-499/1234", "bytes 0-499/*" or "bytes */1234". Nothing for anything else, another unit, a range
/// that contradicts itself or its total, or numbers for which last + 1 does not fit in qint64.
[[nodiscard]] std::optional<ContentRange> parseContentRange(QByteArrayView text);

} // namespace headgate
