// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"

#include <QByteArrayView>
#include <QList>

namespace headgate {

/// Digest (RFC 3230, 4.3.2; obsolete, but sent by mirrors): "SHA-256=base64, MD5=base64". Digests of the
/// whole file, as it is stored, also with a range. What is broken or of an unknown kind is left out.
[[nodiscard]] QList<Digest> parseDigestField(QByteArrayView text);

/// Repr-Digest and Content-Digest (RFC 9530): "sha-256=:base64:, sha-512=:base64:". Repr-Digest is of the
/// whole file; Content-Digest is of what this answer carries, which with a range is only a part. Of a key
/// that comes twice the last counts (RFC 8941, 4.2.2). What is broken or of an unknown kind is left out.
[[nodiscard]] QList<Digest> parseStructuredDigestField(QByteArrayView text);

/// Content-MD5 (RFC 1864): the MD5 of what this answer carries, in base64.
[[nodiscard]] std::optional<Digest> parseContentMd5(QByteArrayView text);

} // namespace headgate
