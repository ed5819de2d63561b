// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"
#include "core/link.h"
#include "core/metalink.h"
#include "core/name_mask.h"
#include "core/sources.h"
#include "transfer/folder_rule.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace headgate {

/// One link on its way into the queue.
struct NewLink
{
    QUrl url;
    QString name;          ///< file name asked for; empty: from the server or the URL
    QList<Digest> digests; ///< what the file must hash to; empty: nobody said
    Sources sources = {};  ///< further ones of the same file
    QString folder = {};   ///< of its own, absolute; empty: that of all that are added with it
};

/// As a list, a page or a clipboard names it.
[[nodiscard]] NewLink toNewLink(const Link &link);

/// Its best source, the others as mirrors, and the strongest of its digests; nothing when it has no source
/// over http or https.
[[nodiscard]] std::optional<NewLink> toNewLink(const MetalinkFile &file);

/// The safe name that a mask gives to the file of a link. *name* and *ext* are those of the name asked for,
/// else of the link: what the server will say is not known yet.
/// @param number  of the link among those that are added together, from 1
[[nodiscard]] QString maskedName(const NameMask &mask, const NewLink &link, qint64 number,
                                 const QDate &today);

/// Gives each link that has no folder of its own that of the first rule that fits it, by the name asked for,
/// else that of the link: what the server will say is not known yet.
void chooseFolders(QList<NewLink> &links, const QList<FolderRule> &rules);

} // namespace headgate
