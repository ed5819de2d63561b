// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace headgate {

struct ChecksumEntry
{
    QString name; ///< as it stands there, only to be compared; empty when the file holds a digest alone
    Digest digest;

    friend bool operator==(const ChecksumEntry &, const ChecksumEntry &) = default;
};

/// No checksum file needs to be longer; parseChecksumFile() reads nothing behind this.
inline constexpr qsizetype maxChecksumFileBytes = 16 * 1024 * 1024;

/// The entries of a file like SHA256SUMS, in its order: lines as coreutils write them ("hex  name",
/// "hex *name", "\hex  name" with escapes, "hex" alone), or as BSD and OpenSSL do ("SHA256 (name) = hex").
/// Lines that are neither (comments, signatures) are skipped.
///
/// @param algorithm  of digests whose line does not name it, as algorithmOfChecksumFile() tells it; without
///                   it the length decides, and 128 digits are SHA-512
[[nodiscard]] QList<ChecksumEntry> parseChecksumFile(QByteArrayView bytes,
                                                     std::optional<DigestAlgorithm> algorithm = {});

/// What the name of a checksum file says of its digests: "SHA512SUMS", "b2sums.txt", "file.iso.sha256".
[[nodiscard]] std::optional<DigestAlgorithm> algorithmOfChecksumFile(QStringView name);

/// The strongest digest given for that file. Names are compared without their folders; a lone entry without
/// name is for any file. Nothing when there is none, or when two entries contradict each other.
[[nodiscard]] std::optional<Digest> findDigest(const QList<ChecksumEntry> &entries, QStringView fileName);

} // namespace headgate
