// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace headgate {

/// Digests of the equal parts of a file, in order; the last part may be shorter.
struct PieceDigests
{
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    qint64 length = 0;        ///< bytes of a part; positive
    QList<QByteArray> values; ///< raw, one for each part; not empty

    friend bool operator==(const PieceDigests &, const PieceDigests &) = default;
};

struct MetalinkSource
{
    static constexpr int lowestPriority = 999'999;

    QUrl url;                      ///< fetchable
    int priority = lowestPriority; ///< 1 is the best
    QString location;              ///< country code as it stands there; may be empty

    friend bool operator==(const MetalinkSource &, const MetalinkSource &) = default;
};

struct MetalinkFile
{
    QString name; ///< hostile: only for safeFileName(); may hold folders, may be empty
    std::optional<qint64> size;
    QList<Digest> digests;              ///< of the whole file
    std::optional<PieceDigests> pieces; ///< when they are complete and fit the size
    QList<MetalinkSource> sources;      ///< by priority, the best first
    int otherSources = 0;               ///< not http or https: ftp, BitTorrent

    friend bool operator==(const MetalinkFile &, const MetalinkFile &) = default;
};

inline constexpr qsizetype maxMetalinkBytes = qsizetype{16} * 1024 * 1024;
inline constexpr qsizetype maxMetalinkFiles = 10'000;
inline constexpr qsizetype maxMetalinkSources = 1'000; ///< of one file; further ones are left out
inline constexpr int maxMetalinkDepth = 16;            ///< of elements in elements
inline constexpr int maxMetalinkAttributes = 64;       ///< of one element

/// True when that is how a Metalink document begins; some kilobytes are enough.
[[nodiscard]] bool looksLikeMetalink(QByteArrayView start);

/// The files of a Metalink document: version 4 (RFC 5854) or 3 (.metalink), told by the root's namespace or
/// version. A preference of version 3 (100 is the best) becomes a priority: 101 - preference.
///
/// A failure is Malformed: not well-formed, not UTF-8, not Metalink, or beyond one of the limits above. A
/// document with a DTD is refused before anything of it is read, so that no entity is ever defined. Nothing
/// is loaded. Broken values inside (a size, a digest, a URL) are left out.
[[nodiscard]] Result<QList<MetalinkFile>> parseMetalink(QByteArrayView document);

} // namespace headgate
