// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace headgate {

/// Weakest first: of several digests of one file the greatest is the one to check.
enum class DigestAlgorithm { Md5, Sha1, Sha224, Sha256, Sha384, Sha512, Blake2b256, Blake2b512 };

/// What a file must hash to.
struct Digest
{
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    QByteArray value; ///< raw bytes, as many as the algorithm gives

    /// "sha256:" and the value in lower case hexadecimal; what parseDigest() reads back.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const Digest &, const Digest &) = default;
};

/// Length of the algorithm's value in bytes.
[[nodiscard]] qsizetype digestSize(DigestAlgorithm algorithm) noexcept;

/// The algorithm by any of its usual names, in any case and with or without hyphens: "SHA-256", "sha256",
/// "sha" (SHA-1, RFC 3230), "b2" (BLAKE2b-512). Nothing for others.
[[nodiscard]] std::optional<DigestAlgorithm> digestAlgorithm(QByteArrayView name);

/// A value in hexadecimal or base64 (padded or not); nothing when it has not the algorithm's length.
[[nodiscard]] std::optional<Digest> digestFromValue(DigestAlgorithm algorithm, QByteArrayView value);

/// "sha256:VALUE", "sha-256=VALUE", "sha256-VALUE" with VALUE as in digestFromValue(), "sha-256=:BASE64:", or
/// hexadecimal digits alone, whose number tells the algorithm of the MD5 and SHA families.
[[nodiscard]] std::optional<Digest> parseDigest(QByteArrayView text);

} // namespace headgate
