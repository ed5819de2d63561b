// SPDX-License-Identifier: MIT
#include "ui/columns.h"

#include "core/format.h"
#include "core/host.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <limits>

namespace headgate {
namespace {

constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment trailing = Qt::AlignTrailing | Qt::AlignVCenter;

QString hostOf(const Row &row)
{
    return QUrl(row.url).host();
}

/// As QUrl wrote it, and without its help, which takes too long where all rows are sorted.
QString hostKey(const Row &row)
{
    QStringView rest(row.url);
    if (const qsizetype scheme = rest.indexOf(u"//"); scheme >= 0) {
        rest = rest.sliced(scheme + 2);
    }
    if (const qsizetype path = rest.indexOf(u'/'); path >= 0) {
        rest = rest.first(path);
    }
    return rest.sliced(rest.lastIndexOf(u'@') + 1).toString();
}

bool sameProgress(const Row &a, const Row &b)
{
    return a.received == b.received && a.total == b.total && a.state == b.state;
}

const std::array columnTable{
    Column{.word = "name",
           .title = QT_TRANSLATE_NOOP("Columns", "Name"),
           .alignment = leading,
           .elide = Qt::ElideMiddle,
           .width = 36,
           .isVolatile = false,
           .text = [](const RowView &view) { return displayName(view.row); },
           .sortKey = [](const Row &row) -> SortKey { return row.name.isEmpty() ? row.url : row.name; },
           .same = [](const Row &a,
                      const Row &b) { return a.name == b.name && a.file == b.file && a.url == b.url; }},
    Column{.word = "state",
           .title = QT_TRANSLATE_NOOP("Columns", "State"),
           .alignment = leading,
           .elide = Qt::ElideRight,
           .width = 47,
           .isVolatile = true,
           .text = describeState,
           .sortKey = [](const Row &row) -> SortKey { return qint64(row.state); },
           .same =
               [](const Row &a, const Row &b) {
                   return a.state == b.state && a.attempt == b.attempt && a.attempts == b.attempts &&
                          a.retryAt == b.retryAt && a.failure == b.failure && a.skipped == b.skipped &&
                          a.verdict == b.verdict && a.note == b.note && a.speedLimit == b.speedLimit &&
                          a.connections == b.connections;
               }},
    Column{.word = "progress",
           .title = QT_TRANSLATE_NOOP("Columns", "Progress"),
           .alignment = leading,
           .elide = Qt::ElideRight,
           .width = 24,
           .isVolatile = true,
           .text = [](const RowView &view) { return describeProgress(view.row); },
           .sortKey = [](const Row &row) -> SortKey {
               return qint64(progressOf(row).value_or(-1.0) * 1'000'000);
           },
           .same = sameProgress},
    Column{
        .word = "size",
        .title = QT_TRANSLATE_NOOP("Columns", "Size"),
        .alignment = trailing,
        .elide = Qt::ElideRight,
        .width = 13,
        .isVolatile = false,
        .text =
            [](const RowView &view) { return view.row.total < 0 ? QString() : formatBytes(view.row.total); },
        .sortKey = [](const Row &row) -> SortKey { return row.total; },
        .same = [](const Row &a, const Row &b) { return a.total == b.total; }},
    Column{.word = "speed",
           .title = QT_TRANSLATE_NOOP("Columns", "Speed"),
           .alignment = trailing,
           .elide = Qt::ElideRight,
           .width = 15,
           .isVolatile = true,
           .text =
               [](const RowView &view) {
                   return view.row.state == State::Active ? formatSpeed(view.row.bytesPerSecond) : QString();
               },
           .sortKey = [](const Row &row) -> SortKey {
               return row.state == State::Active ? row.bytesPerSecond : -1;
           },
           .same = [](const Row &a,
                      const Row &b) { return a.bytesPerSecond == b.bytesPerSecond && a.state == b.state; }},
    Column{.word = "time-left",
           .title = QT_TRANSLATE_NOOP("Columns", "Time left"),
           .alignment = trailing,
           .elide = Qt::ElideRight,
           .width = 16,
           .isVolatile = true,
           .text =
               [](const RowView &view) {
                   const auto left = timeLeft(view.row);
                   return left ? formatDuration(*left) : QString();
               },
           .sortKey = [](const Row &row) -> SortKey {
               const auto left = timeLeft(row);
               return left ? qint64(left->count()) : std::numeric_limits<qint64>::max();
           },
           .same = [](const Row &a,
                      const Row &b) { return sameProgress(a, b) && a.bytesPerSecond == b.bytesPerSecond; }},
    Column{.word = "host",
           .title = QT_TRANSLATE_NOOP("Columns", "Host"),
           .alignment = leading,
           .elide = Qt::ElideMiddle,
           .width = 20,
           .isVolatile = false,
           .text = [](const RowView &view) { return oneLine(hostOf(view.row)); },
           .sortKey = [](const Row &row) -> SortKey { return hostKey(row); },
           .same = [](const Row &a, const Row &b) { return a.url == b.url; }},
};

} // namespace

bool standsBefore(const SortKey &a, const SortKey &b)
{
    const auto *number = std::get_if<qint64>(&a);
    return number ? *number < std::get<qint64>(b)
                  : std::get<QString>(a).compare(std::get<QString>(b), Qt::CaseInsensitive) < 0;
}

std::span<const Column> columns()
{
    return columnTable;
}

QString columnTitle(const Column &column)
{
    return QCoreApplication::translate("Columns", column.title);
}

int columnOf(QLatin1StringView word)
{
    for (size_t i = 0; i < columnTable.size(); ++i) {
        if (word == QLatin1StringView(columnTable[i].word)) {
            return int(i);
        }
    }
    return -1;
}

} // namespace headgate
