// SPDX-License-Identifier: MIT
#include "core/content_length.h"

#include "core/decimal.h"

namespace headgate {

ContentLength parseContentLength(QByteArrayView text)
{
    if (text.isNull()) {
        return {};
    }
    constexpr ContentLength malformed{ContentLength::Form::Malformed, -1};

    ContentLength result;
    QByteArrayView rest = text;
    for (;;) {
        const qsizetype comma = rest.indexOf(',');
        const auto bytes = parseDecimal((comma < 0 ? rest : rest.first(comma)).trimmed());
        if (!bytes || (result.isKnown() && result.bytes != *bytes)) {
            return malformed;
        }
        result = {ContentLength::Form::Known, *bytes};
        if (comma < 0) {
            return result;
        }
        rest = rest.sliced(comma + 1);
    }
}

} // namespace headgate
