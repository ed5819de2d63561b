// SPDX-License-Identifier: MIT
#include "core/content_range.h"

#include "core/decimal.h"

#include <limits>

namespace headgate {

std::optional<ContentRange> parseContentRange(QByteArrayView text)
{
    constexpr QByteArrayView unit("bytes ");
    const QByteArrayView value = text.trimmed();
    if (value.size() < unit.size() || value.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    const QByteArrayView spec = value.sliced(unit.size());
    const qsizetype slash = spec.indexOf('/');
    if (slash < 0) {
        return std::nullopt;
    }
    const QByteArrayView range = spec.first(slash);
    const QByteArrayView total = spec.sliced(slash + 1);

    ContentRange result;
    if (total != "*") {
        result.total = parseDecimal(total);
        if (!result.total) {
            return std::nullopt;
        }
    }
    if (range == "*") {
        return result.total ? std::optional(result) : std::nullopt;
    }
    const qsizetype dash = range.indexOf('-');
    if (dash < 0) {
        return std::nullopt;
    }
    result.first = parseDecimal(range.first(dash));
    result.last = parseDecimal(range.sliced(dash + 1));
    if (!result.first || !result.last || *result.first > *result.last ||
        *result.last == std::numeric_limits<qint64>::max() ||
        (result.total && *result.total <= *result.last)) {
        return std::nullopt;
    }
    return result;
}

} // namespace headgate
