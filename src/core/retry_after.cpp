// SPDX-License-Identifier: MIT
#include "core/retry_after.h"

#include "core/decimal.h"
#include "core/http_date.h"

#include <algorithm>

namespace headgate {

std::optional<RetryAfter> parseRetryAfter(QByteArrayView text, const QDateTime &now)
{
    const QByteArrayView value = text.trimmed();
    const bool digitsOnly =
        !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (digitsOnly) {
        constexpr qint64 longest = qint64{1} << 31;
        return RetryAfter(std::chrono::seconds(std::min(parseDecimal(value).value_or(longest), longest)));
    }
    if (const auto date = parseHttpDate(value, now)) {
        return RetryAfter(*date);
    }
    return std::nullopt;
}

} // namespace headgate
