// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/content_disposition.h"

using namespace headgate;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);
    const ContentDisposition disposition = parseContentDisposition(bytes);
    check(disposition.fileName.size() <= bytes.size(), "a name is no longer than its field");
    return 0;
}
