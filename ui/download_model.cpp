// SPDX-License-Identifier: MIT
#include "ui/download_model.h"

#include "ui/columns.h"
#include "ui/icons.h"

#include "core/host.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool standsBefore(const Row &a, const Row &b)
{
    return a.position != b.position ? a.position < b.position : a.id < b.id;
}

QString hostOf(const Row &row)
{
    return Host::of(row.url.toUtf8()).name;
}

/// Neighbouring rows as ranges [first, last], from sorted rows without doubles.
std::vector<std::pair<int, int>> contiguousRanges(const std::vector<int> &rows)
{
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().second + 1 == row) {
            ranges.back().second = row;
        } else {
            ranges.emplace_back(row, row);
        }
    }
    return ranges;
}

} // namespace

DownloadModel::DownloadModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_stateColumn(columnOf("state"_L1))
    , m_nameColumn(columnOf("name"_L1))
    , m_progressColumn(columnOf("progress"_L1))
{
    m_programIcon = programIcon();
    for (size_t i = 0; i < m_stateIcons.size(); ++i) {
        m_stateIcons[i] = stateIcon(State(i));
    }
}

void DownloadModel::apply(const Delta &delta)
{
    remove(delta.removed);
    insert(delta.added);
    Dirty dirty;
    change(delta.changed, dirty);
    takeReasons(delta.reasons, dirty);
    announce(dirty);
}

void DownloadModel::setWatched(const QList<DownloadId> &ids)
{
    m_watched = ids;
    if (m_reasons.isEmpty()) {
        return;
    }
    const QSet<DownloadId> watched(ids.begin(), ids.end());
    Dirty dirty;
    m_reasons.removeIf([&](const auto &reason) {
        if (watched.contains(reason.key())) {
            return false;
        }
        if (Entry *entry = find(reason.key())) {
            dirty[entry] |= ColumnMask{1} << m_stateColumn;
        }
        return true;
    });
    announce(dirty);
}

void DownloadModel::refreshCountdowns()
{
    Dirty dirty;
    for (const DownloadId id : std::as_const(m_watched)) {
        Entry *entry = find(id);
        if (entry && entry->row.state == State::Retrying) {
            dirty.insert(entry, ColumnMask{1} << m_stateColumn);
        }
    }
    announce(dirty);
}

int DownloadModel::rowOf(DownloadId id) const
{
    const Entry *entry = find(id);
    if (!entry) {
        return -1;
    }
    number();
    return entry->index;
}

int DownloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

int DownloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant DownloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = at(index.row());
    const Column &column = columns()[size_t(index.column())];
    const auto view = [&]() -> RowView {
        const auto reason = m_reasons.constFind(row.id);
        return {row, reason == m_reasons.cend() ? nullptr : &*reason, m_clock.wallTime()};
    };
    switch (role) {
    case Qt::DisplayRole:
        return column.text(view());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case Qt::DecorationRole:
        if (index.column() == m_nameColumn && isProgram(row)) {
            return m_programIcon;
        }
        return index.column() == m_stateColumn ? QVariant(m_stateIcons[size_t(row.state)]) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(describeRow(view()));
    case Qt::AccessibleTextRole: {
        const QString text = column.text(view());
        if (index.column() == m_nameColumn && isProgram(row)) {
            //: Read aloud: the name of a file that runs when it is opened
            return tr("%1, a program").arg(text);
        }
        if (index.column() != m_progressColumn) {
            return text;
        }
        //: Read aloud: progress and state, "42 %, downloading"
        return text.isEmpty() ? stateWord(row.state) : tr("%1, %2").arg(text, stateWord(row.state));
    }
    case SortRole:
        return std::visit([](const auto &key) { return QVariant(key); }, column.sortKey(row));
    case IdRole:
        return row.id.value;
    case StateRole:
        return int(row.state);
    case ProgressRole:
        return progressOf(row).value_or(-1.0);
    default:
        return {};
    }
}

Qt::ItemFlags DownloadModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant DownloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Column &column = columns()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    default:
        return {};
    }
}

void DownloadModel::remove(const QList<DownloadId> &ids)
{
    std::vector<int> gone;
    gone.reserve(size_t(ids.size()));
    number();
    for (const DownloadId id : ids) {
        m_reasons.remove(id);
        if (const Entry *entry = m_byId.take(id)) {
            gone.push_back(entry->index);
            m_hosts.remove(entry->host);
            m_folders.remove(entry->row.folder);
        }
    }
    if (gone.empty()) {
        return;
    }
    std::ranges::sort(gone);
    m_firstUnnumbered = size_t(gone.front());
    const auto ranges = contiguousRanges(gone);
    if (ranges.size() > mostRanges) {
        beginResetModel();
        for (const int row : gone) {
            m_rows[size_t(row)].reset();
        }
        std::erase(m_rows, nullptr);
        endResetModel();
        return;
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->second + 1);
        endRemoveRows();
    }
}

void DownloadModel::insert(const QList<Row> &rows)
{
    std::vector<std::unique_ptr<Entry>> fresh;
    fresh.reserve(size_t(rows.size()));
    m_byId.reserve(m_byId.size() + rows.size());
    for (const Row &row : rows) {
        Q_ASSERT(!m_byId.contains(row.id));
        fresh.push_back(makeEntry(row));
    }
    const auto before = [](const auto &a, const auto &b) { return standsBefore(a->row, b->row); };
    if (!std::ranges::is_sorted(fresh, before)) {
        std::ranges::sort(fresh, before);
    }

    struct Run
    {
        size_t at;          ///< in m_rows, as it is now
        size_t first, last; ///< in fresh, without last
    };
    std::vector<Run> runs;
    auto from = m_rows.begin();
    for (size_t i = 0; i < fresh.size(); ++i) {
        from = std::upper_bound(from, m_rows.end(), fresh[i], before);
        const auto at = size_t(from - m_rows.begin());
        if (!runs.empty() && runs.back().at == at) {
            runs.back().last = i + 1;
        } else {
            runs.push_back({at, i, i + 1});
        }
    }
    if (runs.empty()) {
        return;
    }
    m_firstUnnumbered = std::min(m_firstUnnumbered, runs.front().at);
    const auto move = [](auto iterator) { return std::make_move_iterator(iterator); };
    if (runs.size() > mostRanges) {
        beginResetModel();
        std::vector<std::unique_ptr<Entry>> merged;
        merged.reserve(m_rows.size() + fresh.size());
        std::merge(move(m_rows.begin()), move(m_rows.end()), move(fresh.begin()), move(fresh.end()),
                   std::back_inserter(merged), before);
        m_rows = std::move(merged);
        endResetModel();
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginInsertRows({}, int(run->at), int(run->at + run->last - run->first - 1));
        m_rows.insert(m_rows.begin() + qptrdiff(run->at), move(fresh.begin() + qptrdiff(run->first)),
                      move(fresh.begin() + qptrdiff(run->last)));
        endInsertRows();
    }
}

void DownloadModel::change(const QList<Row> &rows, Dirty &dirty)
{
    const auto all = columns();
    bool moved = false;
    for (const Row &row : rows) {
        Entry *entry = find(row.id);
        if (!entry) {
            continue;
        }
        ColumnMask mask = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            if (!all[i].same(entry->row, row)) {
                mask |= ColumnMask{1} << i;
            }
        }
        if (row.state != State::Waiting) {
            m_reasons.remove(row.id);
        }
        if (entry->row.url != row.url) {
            m_hosts.remove(std::exchange(entry->host, m_hosts.add(hostOf(row))));
        }
        if (entry->row.folder != row.folder) {
            m_folders.remove(entry->row.folder);
            (void)m_folders.add(row.folder);
        }
        moved = moved || entry->row.position != row.position;
        entry->row = row;
        if (mask != 0) {
            dirty[entry] |= mask;
        }
    }
    if (moved) {
        restoreOrder();
    }
}

void DownloadModel::takeReasons(const QList<QPair<DownloadId, WaitReason>> &reasons, Dirty &dirty)
{
    for (const auto &[id, reason] : reasons) {
        Entry *entry = find(id);
        if (!entry || entry->row.state != State::Waiting) {
            continue;
        }
        const auto known = m_reasons.constFind(id);
        if (known == m_reasons.cend() || *known != reason) {
            m_reasons.insert(id, reason);
            dirty[entry] |= ColumnMask{1} << m_stateColumn;
        }
    }
}

void DownloadModel::restoreOrder()
{
    const auto before = [](const auto &a, const auto &b) { return standsBefore(a->row, b->row); };
    if (std::ranges::is_sorted(m_rows, before)) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<const Entry *> held;
    held.reserve(size_t(old.size()));
    for (const QModelIndex &index : old) {
        held.push_back(m_rows[size_t(index.row())].get());
    }
    std::ranges::stable_sort(m_rows, before);
    m_firstUnnumbered = 0;
    number();
    QModelIndexList now;
    now.reserve(old.size());
    for (qsizetype i = 0; i < old.size(); ++i) {
        now.append(index(held[size_t(i)]->index, old[i].column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DownloadModel::announce(const Dirty &dirty)
{
    if (dirty.isEmpty()) {
        return;
    }
    number();
    std::vector<std::pair<int, ColumnMask>> rows;
    rows.reserve(size_t(dirty.size()));
    for (auto it = dirty.cbegin(); it != dirty.cend(); ++it) {
        rows.emplace_back(it.key()->index, it.value());
    }
    std::ranges::sort(rows);
    const int count = columnCount();
    for (size_t first = 0; first < rows.size();) {
        // Rows side by side in which the same columns changed go out together, column range by column range.
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1].first == rows[last].first + 1 &&
               rows[last + 1].second == rows[first].second) {
            ++last;
        }
        const ColumnMask mask = rows[first].second;
        for (int column = 0; column < count; ++column) {
            if ((mask >> column & 1U) == 0) {
                continue;
            }
            int end = column;
            while (end + 1 < count && (mask >> (end + 1) & 1U) != 0) {
                ++end;
            }
            Q_EMIT dataChanged(index(rows[first].first, column), index(rows[last].first, end));
            column = end;
        }
        first = last + 1;
    }
}

void DownloadModel::number() const
{
    for (; m_firstUnnumbered < m_rows.size(); ++m_firstUnnumbered) {
        m_rows[m_firstUnnumbered]->index = int(m_firstUnnumbered);
    }
}

std::unique_ptr<DownloadModel::Entry> DownloadModel::makeEntry(const Row &row)
{
    auto entry = std::make_unique<Entry>(Entry{row, m_hosts.add(hostOf(row)), 0});
    entry->row.folder = m_folders.add(row.folder);
    m_byId.insert(row.id, entry.get());
    return entry;
}

} // namespace headgate
