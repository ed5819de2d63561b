// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QTest>

#include <utility>

namespace headgate {

/// An item as a queue holds it, the same for the same id.
[[nodiscard]] inline StoredItem plainItem(quint64 id)
{
    StoredItem item;
    item.id = DownloadId{id};
    item.position = Position(id) * 1024;
    item.url = "https://files.example.org/archive/2024/" + QByteArray::number(id) + "/photo-" +
               QByteArray::number(id * 7919) + ".jpeg?session=4711";
    item.name = QStringLiteral("photo-%1.jpeg").arg(id * 7919);
    item.folder = QStringLiteral("/home/someone/Downloads/archive");
    return item;
}

/// An item with something in every field that a failed one can have.
[[nodiscard]] inline StoredItem fullItem(quint64 id)
{
    StoredItem item = plainItem(id);
    item.name = QString::fromUtf8("Überraschung 🎁 «%1».tar").arg(id);
    item.nameAsked = true;
    item.paused = true;
    item.state = StoredState::Failed;
    item.file = item.folder + QStringLiteral("/final");
    item.received = 5'000'000'000;
    item.total = 9'007'199'254'740'993; // more than a double can hold
    item.partPath = item.folder + QStringLiteral("/final.part");
    item.partName = QStringLiteral("final");
    item.partBytes = 4'999'999'999;
    item.etag = QByteArray("\"\xff\x01 etag\"");
    item.lastModified = "Wed, 21 Oct 2015 07:28:00 GMT";
    item.failure = Failure::http(503, QString::fromUtf8("später"));
    item.skipped = true;
    item.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
    item.verdict = 2;
    item.sources = R"({"mirrors":["http://m.org/x"],"size":5})";
    item.speedLimit = 123'456;
    item.note = QString::fromUtf8("two\nlines, ein Vermerk");
    return item;
}

/// Opens or fails the test.
[[nodiscard]] inline std::unique_ptr<Store> opened(const QString &path)
{
    Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store) {
        qWarning("open: %s", qUtf8Printable(describe(store.failure())));
        return nullptr;
    }
    return std::move(*store);
}

[[nodiscard]] inline QList<StoredItem> loaded(const Store &store)
{
    QList<StoredItem> items;
    if (const auto failed = store.load([&](StoredItem &&item) { items.append(std::move(item)); })) {
        qWarning("load: %s", qUtf8Printable(describe(*failed)));
    }
    return items;
}

} // namespace headgate
