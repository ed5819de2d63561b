// SPDX-License-Identifier: MIT
#pragma once

#include "core/checksum_file.h"
#include "core/digest.h"
#include "core/sources.h"
#include "transfer/small_fetch.h"

#include <QHash>
#include <QList>
#include <QUrl>

namespace headgate {

/// What is found about a file besides the file: what it must be, and where else it is to be had.
struct Proof
{
    QList<Digest> digests;
    Sources sources;    ///< mirrors are worth something only where something proves what they send
    bool isOld = false; ///< the digests were asked for before the file was, which may be newer

    [[nodiscard]] bool isEmpty() const { return digests.isEmpty() && sources.isEmpty(); }
    /// True when it tells whether a file is right.
    [[nodiscard]] bool isProof() const { return !digests.isEmpty() || sources.pieces.has_value(); }
};

/// The entries of a checksum file as it came. What may have been cut off at its end is left out.
[[nodiscard]] QList<ChecksumEntry> readChecksums(const Document &document, const QUrl &from);

/// The strongest digest of each file of a folder, by its name there. What lies in other folders is left out,
/// and so are names of which entries contradict each other, and digests weaker than SHA-256.
using FolderDigests = QHash<QString, Digest>;
[[nodiscard]] FolderDigests digestsOfFolder(const QList<ChecksumEntry> &entries);

/// What a list of its folder says of the file; empty for nothing.
[[nodiscard]] Proof proofFromFolder(const FolderDigests &digests, const QUrl &file);
/// What a checksum file of its own says of it: a lone entry is of this file, whatever folder or name it
/// gives; of several, that of its name. Empty for nothing.
[[nodiscard]] Proof proofFromOwn(const QList<ChecksumEntry> &entries, const QUrl &file);

/// What a Metalink document says of the file that it describes: of its only entry, else of the one of that
/// whole name. Empty for anything else. Digests are all that it gives. Pieces are there only where they are
/// worth their memory: with a size that they fit, and not too small. Mirrors are at most
/// Announced::maxMirrors, without passwords, and no way leads from a secure to an open connection.
[[nodiscard]] Proof proofFromMetalink(const Document &document, const QUrl &file);

} // namespace headgate
