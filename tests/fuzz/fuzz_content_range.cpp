// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/content_length.h"
#include "core/content_range.h"

#include <limits>

using namespace headgate;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);
    if (const auto range = parseContentRange(bytes)) {
        check(range->first.has_value() == range->last.has_value(), "first and last come together");
        check(range->first || range->total, "there is a range or a total");
        if (range->first) {
            check(0 <= *range->first && *range->first <= *range->last, "first is not behind last");
            check(*range->last < std::numeric_limits<qint64>::max(), "last + 1 fits");
            check(!range->total || *range->last < *range->total, "last is within the total");
        }
    }
    const ContentLength length = parseContentLength(bytes);
    check(length.isKnown() == (length.bytes >= 0), "a known length is not negative");
    return 0;
}
