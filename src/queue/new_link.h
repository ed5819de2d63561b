// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"
#include "core/link.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace headgate {

/// One link on its way into the queue.
struct NewLink
{
    QUrl url;
    QString name;          ///< file name asked for; empty: from the server or the URL
    QList<Digest> digests; ///< what the file must hash to; empty: nobody said
};

/// As a list, a page or a clipboard names it.
[[nodiscard]] NewLink toNewLink(const Link &link);

} // namespace headgate
