// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/http_date.h"
#include "core/retry_after.h"

using namespace headgate;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);
    if (const auto date = parseHttpDate(bytes)) {
        check(date->isValid() && date->timeSpec() == Qt::UTC, "a date is valid and UTC");
        check(parseHttpDate(toHttpDate(*date)) == date, "a date reads back what it writes");
    }
    if (const auto retryAfter = parseRetryAfter(bytes)) {
        if (const auto *delay = std::get_if<std::chrono::seconds>(&*retryAfter)) {
            check(delay->count() >= 0 && delay->count() <= qint64{1} << 31, "a delay is bounded");
        }
    }
    return 0;
}
