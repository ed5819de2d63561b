// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/checksum_file.h"

using namespace headgate;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);
    for (const auto hint : {std::optional<DigestAlgorithm>(), std::optional(DigestAlgorithm::Blake2b512)}) {
        const QList<ChecksumEntry> entries = parseChecksumFile(bytes, hint);
        for (const ChecksumEntry &entry : entries) {
            check(entry.digest.value.size() == digestSize(entry.digest.algorithm),
                  "a digest has its algorithm's length");
        }
        if (!entries.isEmpty()) {
            (void)findDigest(entries, entries.front().name);
        }
    }
    (void)algorithmOfChecksumFile(QString::fromUtf8(bytes));
    return 0;
}
