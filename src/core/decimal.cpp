// SPDX-License-Identifier: MIT
#include "core/decimal.h"

#include <limits>

namespace headgate {

std::optional<qint64> parseDecimal(QByteArrayView text) noexcept
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        const int digit = c - '0';
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10) {
            return std::nullopt;
        }
        value = value * 10 + digit;
    }
    return value;
}

} // namespace headgate
