// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/digest.h"
#include "core/digest_fields.h"

using namespace headgate;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);
    QList<Digest> digests = parseDigestField(bytes) + parseStructuredDigestField(bytes);
    if (const auto digest = parseContentMd5(bytes)) {
        digests += *digest;
    }
    if (const auto digest = parseDigest(bytes)) {
        digests += *digest;
    }
    for (const Digest &digest : digests) {
        check(digest.value.size() == digestSize(digest.algorithm), "a digest has its algorithm's length");
        check(parseDigest(digest.toText().toLatin1()) == digest, "a digest reads back what it writes");
    }
    return 0;
}
