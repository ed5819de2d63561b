// SPDX-License-Identifier: MIT
#pragma once

#include "core/checksum_file.h"
#include "core/digest.h"
#include "core/sources.h"
#include "transfer/small_fetch.h"

#include <QList>
#include <QUrl>

namespace headgate {

/// What is found about a file besides the file: what it must be, and where else it is to be had.
struct Proof
{
    QList<Digest> digests;
    Sources sources; ///< mirrors are worth something only where something proves what they send

    [[nodiscard]] bool isEmpty() const { return digests.isEmpty() && sources.isEmpty(); }
    /// True when it tells whether a file is right.
    [[nodiscard]] bool isProof() const { return !digests.isEmpty() || sources.pieces.has_value(); }
};

/// The entries of a checksum file as it came. What may have been cut off at its end is left out.
[[nodiscard]] QList<ChecksumEntry> readChecksums(const Document &document, const QUrl &from);

/// What a list of its folder, or a checksum file of its own, says of the file; empty for nothing.
/// @param isOfFolder  a digest without a name is then of no file; else it is of this one
[[nodiscard]] Proof proofFromChecksums(const QList<ChecksumEntry> &entries, const QUrl &file,
                                       bool isOfFolder);

/// What a Metalink document says of the file that it describes: of its only entry, else of the one of that
/// name. Empty for anything else. Mirrors are at most Announced::maxMirrors, without passwords, and no way
/// leads from a secure to an open connection.
[[nodiscard]] Proof proofFromMetalink(const Document &document, const QUrl &file);

} // namespace headgate
