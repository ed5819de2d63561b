// SPDX-License-Identifier: MIT
#pragma once

#include "queue/new_link.h"
#include "store/stored_item.h"

#include <QString>
#include <QUrl>

namespace headgate::bench {

/// Link n of a long list as they are: one server, a few folders, a name with a number.
inline QUrl sampleUrl(qint64 n, const QString &server = QStringLiteral("https://data.example.org"))
{
    return QUrl(server + QStringLiteral("/collection/2024/part-%1/measurement-%2.tar.gz")
                             .arg(n / 1000, 4, 10, QChar(u'0'))
                             .arg(n, 7, 10, QChar(u'0')));
}

/// Links first to first + count - 1.
inline QList<NewLink> sampleLinks(qint64 first, qint64 count, const QString &server)
{
    QList<NewLink> links;
    links.reserve(count);
    for (qint64 n = first; n < first + count; ++n) {
        links.append({sampleUrl(n, server), {}, {}});
    }
    return links;
}

/// The same link as it is written down while it waits.
inline StoredItem sampleItem(qint64 n)
{
    StoredItem item;
    item.id = DownloadId{quint64(n)};
    item.position = n << 20;
    item.url = sampleUrl(n).toEncoded();
    item.name = QStringLiteral("measurement-%1.tar.gz").arg(n, 7, 10, QChar(u'0'));
    item.folder = QStringLiteral("/home/somebody/Downloads");
    return item;
}

} // namespace headgate::bench
