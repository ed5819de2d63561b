// SPDX-License-Identifier: MIT
#include "store/item_row.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// The table holds these numbers.
static_assert(int(StoredState::Unfinished) == 0 && int(StoredState::Finishing) == 1 &&
              int(StoredState::Done) == 2 && int(StoredState::Failed) == 3 && int(StoredState::Removed) == 4);

/// As many of the first columns say all that there is to say of a fresh item.
constexpr qsizetype freshColumns = 8;

/// NULL takes no room in the row, and no time to read.
template <class Text>
QVariant orNull(const Text &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// One for each column. By name, because Qt makes a name of each number anew.
const QStringList &placeholders()
{
    static const QStringList names = [] {
        QStringList made;
        for (const QString &column : itemColumns()) {
            made.append(u':' + column);
        }
        return made;
    }();
    return names;
}

} // namespace

const QStringList &itemColumns()
{
    static const QStringList columns{
        u"id"_s,
        u"position"_s,
        u"url"_s,
        u"name"_s,
        u"name_asked"_s,
        u"folder"_s,
        u"paused"_s,
        u"state"_s,
        u"file"_s,
        u"received"_s,
        u"total"_s,
        u"part_path"_s,
        u"part_name"_s,
        u"part_bytes"_s,
        u"etag"_s,
        u"last_modified"_s,
        u"failure"_s,
        u"http_status"_s,
        u"failure_detail"_s,
        u"skipped"_s,
        u"digest"_s,
        u"verdict"_s,
        u"note"_s,
        u"sources"_s,
        u"part_beyond"_s,
        u"speed_limit"_s,
    };
    return columns;
}

bool isFresh(const StoredItem &item)
{
    return item.state == StoredState::Unfinished && item.received == 0 && item.total < 0 && !item.failure &&
           item.partBytes == 0 && !item.skipped && item.verdict == 0 && item.file.isEmpty() &&
           item.partPath.isEmpty() && item.partName.isEmpty() && item.etag.isEmpty() &&
           item.lastModified.isEmpty() && item.digest.isEmpty() && item.note.isEmpty() &&
           item.sources.isEmpty() && item.partBeyond.isEmpty() && item.speedLimit == 0;
}

QString putItemSql(bool fresh)
{
    const QStringList columns = fresh ? itemColumns().first(freshColumns) : itemColumns();
    return u"INSERT OR REPLACE INTO downloads (%1) VALUES (%2)"_s.arg(
        columns.join(u", "_s), placeholders().first(columns.size()).join(u", "_s));
}

void bindItem(QSqlQuery &put, const StoredItem &item)
{
    auto placeholder = placeholders().cbegin();
    const auto bind = [&](const QVariant &value) { put.bindValue(*placeholder++, value); };
    bind(qint64(item.id.value));
    bind(item.position);
    bind(item.url);
    bind(orNull(item.name));
    bind(int(item.nameAsked));
    bind(orNull(item.folder));
    bind(int(item.paused));
    bind(int(item.state));
    if (isFresh(item)) {
        return;
    }
    bind(orNull(item.file));
    bind(item.received);
    bind(item.total);
    bind(orNull(item.partPath));
    bind(orNull(item.partName));
    bind(item.partBytes);
    bind(orNull(item.etag));
    bind(orNull(item.lastModified));
    bind(item.failure ? QVariant(toWord(item.failure->kind)) : QVariant());
    bind(item.failure ? QVariant(item.failure->httpStatus) : QVariant());
    bind(item.failure ? orNull(item.failure->detail) : QVariant());
    bind(int(item.skipped));
    bind(orNull(item.digest));
    bind(item.verdict);
    bind(orNull(item.note));
    bind(orNull(item.sources));
    bind(orNull(item.partBeyond));
    bind(item.speedLimit > 0 ? QVariant(item.speedLimit) : QVariant());
}

QString selectItemsSql(bool fresh)
{
    const QStringList columns = fresh ? itemColumns().first(freshColumns) : itemColumns();
    return u"SELECT %1 FROM downloads WHERE coalesce(%2) IS %3 ORDER BY position, id"_s.arg(
        columns.join(u", "_s), itemColumns().sliced(freshColumns).join(u", "_s),
        fresh ? u"NULL"_s : u"NOT NULL"_s);
}

std::optional<StoredItem> readItem(const QSqlQuery &row, bool fresh)
{
    int at = 0;
    const auto next = [&] { return row.value(at++); };
    StoredItem item;
    item.id = DownloadId{next().toULongLong()};
    item.position = next().toLongLong();
    item.url = next().toByteArray();
    item.name = next().toString();
    item.nameAsked = next().toBool();
    item.folder = next().toString();
    item.paused = next().toBool();
    const int state = next().toInt();
    if (!item.id || qint64(item.id.value) < 0 || item.url.isEmpty() || state < int(StoredState::Unfinished) ||
        state > int(StoredState::Removed)) {
        return {};
    }
    item.state = StoredState(state);
    if (fresh) {
        return item;
    }
    item.file = next().toString();
    item.received = next().toLongLong();
    const QVariant total = next();
    item.total = total.isNull() ? item.total : total.toLongLong();
    item.partPath = next().toString();
    item.partName = next().toString();
    item.partBytes = next().toLongLong();
    item.etag = next().toByteArray();
    item.lastModified = next().toByteArray();
    const QVariant failure = next();
    const int httpStatus = next().toInt();
    const QString detail = next().toString();
    if (!failure.isNull()) {
        item.failure = Failure::of(failureKindFromWord(failure.toString()), detail);
        item.failure->httpStatus = httpStatus;
    }
    item.skipped = next().toBool();
    item.digest = next().toString();
    item.verdict = next().toInt();
    item.note = next().toString();
    item.sources = next().toByteArray();
    item.partBeyond = next().toByteArray();
    item.speedLimit = std::max(next().toLongLong(), qint64(0));
    return item;
}

} // namespace headgate
