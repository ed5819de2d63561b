// SPDX-License-Identifier: MIT
#include "core/digest_fields.h"

#include "core/field_scanner.h"

#include <utility>

namespace headgate {

QList<Digest> parseDigestField(QByteArrayView text)
{
    QList<Digest> digests;
    FieldScanner scan(text);
    while (!scan.atEnd()) {
        FieldScanner member(scan.until(','));
        scan.accept(',');
        member.skipSpace();
        const QByteArrayView name = member.until('=');
        member.accept('=');
        const QByteArrayView value = member.rest().trimmed();
        if (const auto algorithm = digestAlgorithm(name.trimmed())) {
            if (auto digest = digestFromValue(*algorithm, value)) {
                digests += std::move(*digest);
            }
        }
    }
    return digests;
}

QList<Digest> parseStructuredDigestField(QByteArrayView text)
{
    QList<Digest> digests;
    FieldScanner scan(text);
    while (!scan.atEnd()) {
        scan.skipSpace();
        const QByteArrayView key = scan.token();
        std::optional<Digest> digest;
        if (scan.accept('=') && scan.accept(':')) {
            const QByteArrayView value = scan.until(':');
            const auto algorithm = digestAlgorithm(key);
            if (scan.accept(':') && algorithm) {
                digest = digestFromValue(*algorithm, value);
            }
        }
        // Parameters of the member, in which a string may hold a comma.
        while (!scan.atEnd() && !scan.at(',')) {
            if (scan.at('"')) {
                (void)scan.quotedString();
            } else {
                scan.next();
            }
        }
        scan.accept(',');
        if (digest) {
            digests.removeIf([&digest](const Digest &d) { return d.algorithm == digest->algorithm; });
            digests += std::move(*digest);
        }
    }
    return digests;
}

std::optional<Digest> parseContentMd5(QByteArrayView text)
{
    return digestFromValue(DigestAlgorithm::Md5, text.trimmed());
}

} // namespace headgate
