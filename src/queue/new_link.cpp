// SPDX-License-Identifier: MIT
#include "queue/new_link.h"

#include "core/foreign_text.h"
#include "transfer/file_naming.h"

#include <QStringList>

#include <algorithm>

namespace headgate {

NewLink toNewLink(const Link &link)
{
    NewLink wanted{link.url, link.name, {}};
    if (const auto digest = parseDigest(link.digest.toLatin1())) {
        wanted.digests = {*digest};
    }
    return wanted;
}

std::optional<NewLink> toNewLink(const MetalinkFile &file)
{
    if (file.sources.isEmpty()) {
        return {};
    }
    NewLink wanted{file.sources.first().url, file.name, {}};
    const auto strongest = std::ranges::max_element(file.digests, {}, &Digest::algorithm);
    if (strongest != file.digests.end()) {
        wanted.digests = {*strongest};
    }
    for (const MetalinkSource &source : file.sources.sliced(1)) {
        if (wanted.sources.mirrors.size() < Sources::maxMirrors && source.url != wanted.url &&
            !wanted.sources.mirrors.contains(source.url)) {
            wanted.sources.mirrors.append(source.url);
        }
    }
    wanted.sources.size = file.size.value_or(-1);
    wanted.sources.pieces = file.pieces;
    return wanted;
}

QString maskedName(const NameMask &mask, const NewLink &link, qint64 number, const QDate &today)
{
    const QString name = link.name.isEmpty() ? chooseFileName(link.url, {}, {}, {}) : safeFileName(link.name);
    const NameParts parts = splitName(name);
    NameFacts facts;
    facts.name = parts.stem.toString();
    facts.extension = parts.suffix.isEmpty() ? QString() : parts.suffix.sliced(1).toString();
    facts.host = link.url.host();
    const QByteArray path = link.url.path(QUrl::FullyEncoded).toLatin1();
    QStringList folders;
    for (const QByteArray &folder : path.first(path.lastIndexOf('/') + 1).split('/')) {
        if (!folder.isEmpty()) {
            folders.append(decodeForeignText(QByteArray::fromPercentEncoding(folder)));
        }
    }
    facts.path = folders.join(u'-');
    facts.number = number;
    facts.date = today;
    return safeFileName(mask.apply(facts));
}

void chooseFolders(QList<NewLink> &links, const QList<FolderRule> &rules)
{
    if (rules.isEmpty()) {
        return;
    }
    for (NewLink &link : links) {
        if (link.folder.isEmpty()) {
            const QString name = link.name.isEmpty() ? chooseFileName(link.url, {}, {}, {}) : link.name;
            link.folder = folderFor(rules, link.url, name);
        }
    }
}

} // namespace headgate
