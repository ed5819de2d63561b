// SPDX-License-Identifier: MIT
#include "store/item_row.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// The table holds these numbers.
static_assert(int(StoredState::Unfinished) == 0 && int(StoredState::Finishing) == 1 &&
              int(StoredState::Done) == 2 && int(StoredState::Failed) == 3);

/// NULL takes no room in the row, and no time to read.
template <class Text>
QVariant orNull(const Text &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
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
    };
    return columns;
}

QString putItemSql()
{
    QStringList marks;
    marks.fill(u"?"_s, itemColumns().size());
    return u"INSERT OR REPLACE INTO downloads (%1) VALUES (%2)"_s.arg(itemColumns().join(u", "_s),
                                                                      marks.join(u", "_s));
}

void bindItem(QSqlQuery &put, const StoredItem &item)
{
    int at = 0;
    const auto bind = [&](const QVariant &value) { put.bindValue(at++, value); };
    bind(qint64(item.id.value));
    bind(item.position);
    bind(item.url);
    bind(orNull(item.name));
    bind(int(item.nameAsked));
    bind(orNull(item.folder));
    bind(int(item.paused));
    bind(int(item.state));
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
}

std::optional<StoredItem> readItem(const QSqlQuery &row)
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
    if (!item.id || qint64(item.id.value) < 0 || item.url.isEmpty() || state < int(StoredState::Unfinished) ||
        state > int(StoredState::Failed)) {
        return {};
    }
    item.state = StoredState(state);
    return item;
}

} // namespace headgate
