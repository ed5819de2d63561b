// SPDX-License-Identifier: MIT
#include "queue/proof.h"

#include "core/checksum_places.h"
#include "core/metalink.h"
#include "transfer/transfer_request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString lastSegment(const QString &name)
{
    return name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
}

const MetalinkFile *entryOf(const QList<MetalinkFile> &files, const QUrl &file)
{
    if (files.size() == 1) {
        return &files.first();
    }
    const QString name = nameInFolder(file);
    const auto found = std::ranges::find_if(
        files, [&](const MetalinkFile &entry) { return !name.isEmpty() && lastSegment(entry.name) == name; });
    return found == files.end() ? nullptr : &*found;
}

} // namespace

QList<ChecksumEntry> readChecksums(const Document &document, const QUrl &from)
{
    // Half a name may be another file's.
    const qsizetype end = document.isWhole ? document.bytes.size() : document.bytes.lastIndexOf('\n') + 1;
    return parseChecksumFile(QByteArrayView(document.bytes).first(end),
                             algorithmOfChecksumFile(nameInFolder(from)));
}

Proof proofFromChecksums(const QList<ChecksumEntry> &entries, const QUrl &file, bool isOfFolder)
{
    if (isOfFolder && entries.size() == 1 && entries.first().name.isEmpty()) {
        return {};
    }
    const auto digest = findDigest(entries, nameInFolder(file));
    return digest ? Proof{{*digest}, {}} : Proof();
}

Proof proofFromMetalink(const Document &document, const QUrl &file)
{
    const auto files = parseMetalink(document.bytes);
    const MetalinkFile *entry = files.ok() ? entryOf(*files, file) : nullptr;
    if (!entry) {
        return {};
    }
    Proof proof;
    const auto strongest = std::ranges::max_element(entry->digests, {}, &Digest::algorithm);
    if (strongest != entry->digests.end()) {
        proof.digests = {*strongest};
    }
    proof.sources.size = entry->size.value_or(-1);
    proof.sources.pieces = entry->pieces;
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
