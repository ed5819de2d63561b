// SPDX-License-Identifier: MIT
#include "queue/proof.h"

#include "core/checksum_places.h"
#include "core/metalink.h"
#include "transfer/transfer_request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// A document that a server announces is a stranger's: a piece costs memory for as long as its file is there.
constexpr qint64 leastPiece = 16 * 1024; // bytes

/// As the folder calls it that the list lies in; with folders of its own it is another file.
QString nameOfEntry(QString name)
{
    while (name.startsWith("./"_L1)) {
        name.remove(0, 2);
    }
    return name;
}

const MetalinkFile *entryOf(const QList<MetalinkFile> &files, const QUrl &file)
{
    if (files.size() == 1) {
        return &files.first();
    }
    const QString name = nameInFolder(file);
    const auto found = std::ranges::find_if(
        files, [&](const MetalinkFile &entry) { return !name.isEmpty() && nameOfEntry(entry.name) == name; });
    return found == files.end() ? nullptr : &*found;
}

bool isWorthKeeping(const PieceDigests &pieces, std::optional<qint64> size)
{
    return size && *size > 0 && pieces.length >= leastPiece &&
           (*size - 1) / pieces.length + 1 == pieces.values.size();
}

} // namespace

QList<ChecksumEntry> readChecksums(const Document &document, const QUrl &from)
{
    // Half a name may be another file's.
    const qsizetype end = document.isWhole ? document.bytes.size() : document.bytes.lastIndexOf('\n') + 1;
    return parseChecksumFile(QByteArrayView(document.bytes).first(end),
                             algorithmOfChecksumFile(nameInFolder(from)));
}

FolderDigests digestsOfFolder(const QList<ChecksumEntry> &entries)
{
    FolderDigests digests;
    for (const ChecksumEntry &entry : entries) {
        const QString name = nameOfEntry(entry.name);
        if (name.isEmpty() || name.contains(u'/') || entry.digest.algorithm < DigestAlgorithm::Sha256) {
            continue;
        }
        const auto before = digests.find(name);
        if (before == digests.end() || before->algorithm < entry.digest.algorithm) {
            digests.insert(name, entry.digest);
        } else if (before->algorithm == entry.digest.algorithm && *before != entry.digest) {
            before->value.clear(); // it stays, so that no third entry decides
        }
    }
    digests.removeIf([](const auto &entry) { return entry.value().value.isEmpty(); });
    return digests;
}

Proof proofFromFolder(const FolderDigests &digests, const QUrl &file)
{
    const auto digest = digests.constFind(nameInFolder(file));
    return digest == digests.cend() ? Proof() : Proof{{*digest}, {}};
}

Proof proofFromOwn(const QList<ChecksumEntry> &entries, const QUrl &file)
{
    if (entries.size() != 1) {
        return proofFromFolder(digestsOfFolder(entries), file);
    }
    const auto digest = findDigest(entries, nameInFolder(file));
    return digest && digest->algorithm >= DigestAlgorithm::Sha256 ? Proof{{*digest}, {}} : Proof();
}

Proof proofFromMetalink(const Document &document, const QUrl &file)
{
    const auto files = parseMetalink(document.bytes);
    const MetalinkFile *entry = files.ok() ? entryOf(*files, file) : nullptr;
    if (!entry) {
        return {};
    }
    Proof proof;
    proof.digests = entry->digests;
    proof.sources.size = entry->size.value_or(-1);
    if (entry->pieces && isWorthKeeping(*entry->pieces, entry->size)) {
        proof.sources.pieces = entry->pieces;
    }
    for (const MetalinkSource &source : entry->sources) {
        const bool opens = file.scheme() == "https"_L1 && source.url.scheme() != "https"_L1;
        const QUrl mirror = source.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        if (!opens && proof.sources.mirrors.size() < Announced::maxMirrors &&
            !proof.sources.mirrors.contains(mirror)) {
            proof.sources.mirrors.append(mirror);
        }
    }
    return proof;
}

} // namespace headgate
