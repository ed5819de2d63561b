// SPDX-License-Identifier: MIT
#include "ui/download_filter.h"

#include "ui/columns.h"
#include "ui/download_model.h"
#include "ui/sort_ranks.h"

#include <algorithm>

namespace headgate {

bool accepts(StateFilter filter, State state)
{
    switch (filter) {
    case StateFilter::All:
        return true;
    case StateFilter::Active:
        return state == State::Active || state == State::Verifying;
    case StateFilter::Waiting:
        return state == State::Waiting || state == State::Retrying;
    case StateFilter::Paused:
        return state == State::Paused;
    case StateFilter::Failed:
        return state == State::Failed;
    case StateFilter::Done:
        return state == State::Done;
    }
    return false;
}

QString stateFilterTitle(StateFilter filter)
{
    switch (filter) {
    case StateFilter::All:
        return DownloadFilter::tr("All");
    case StateFilter::Active:
        return DownloadFilter::tr("Active");
    case StateFilter::Waiting:
        return DownloadFilter::tr("Waiting");
    case StateFilter::Paused:
        return DownloadFilter::tr("Paused");
    case StateFilter::Failed:
        return DownloadFilter::tr("Failed");
    case StateFilter::Done:
        return DownloadFilter::tr("Done");
    }
    return {};
}

DownloadFilter::DownloadFilter(DownloadModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(DownloadModel::SortRole);
    setSourceModel(&model);
    m_resort.setSingleShot(true);
    m_resort.setInterval(resortInterval);
    connect(&m_resort, &QTimer::timeout, this, &DownloadFilter::sortAnew);
    const auto goStale = [this] {
        if (!dynamicSortFilter() && !m_resort.isActive()) {
            m_resort.start();
        }
    };
    connect(&model, &DownloadModel::dataChanged, this, goStale);
    connect(&model, &DownloadModel::rowsInserted, this, goStale);
}

void DownloadFilter::setChoice(const ListChoice &choice)
{
    if (m_choice != choice) {
        m_choice = choice;
        // All mappings at once: row by row it takes a second and a half for 100,000 rows.
        sortAnew();
    }
}

void DownloadFilter::setWords(const QString &text)
{
    const QStringList words = text.simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    if (m_words != words) {
        m_words = words;
        sortAnew();
    }
}

void DownloadFilter::sort(int column, Qt::SortOrder order)
{
    if (column == sortColumn() && order == sortOrder() && dynamicSortFilter()) {
        return;
    }
    const auto all = columns();
    const bool isVolatile = column >= 0 && size_t(column) < all.size() && all[size_t(column)].isVolatile;
    m_resort.stop();
    if (isVolatile) {
        setDynamicSortFilter(false);
    }
    rank(column);
    QSortFilterProxyModel::sort(column, order);
    if (!isVolatile && !dynamicSortFilter()) {
        // Sorts once more; after the other, there is little left to do.
        setDynamicSortFilter(true);
    }
    m_ranks.clear();
    Q_EMIT orderChosen();
}

void DownloadFilter::sortAnew()
{
    rank(sortColumn());
    invalidate();
    m_ranks.clear();
}

void DownloadFilter::rank(int column)
{
    if (column >= 0 && column < columnCount()) {
        m_ranks = ranksOf(m_model, columns()[size_t(column)]);
    }
}

bool DownloadFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Row &row = m_model.at(sourceRow);
    return accepts(m_choice.states, row.state) &&
           (m_choice.host.isEmpty() || m_choice.host == m_model.hostAt(sourceRow)) &&
           (m_choice.folder.isEmpty() || m_choice.folder == row.folder) &&
           std::ranges::all_of(m_words, [&row](const QString &word) {
               return row.name.contains(word, Qt::CaseInsensitive) ||
                      row.url.contains(word, Qt::CaseInsensitive);
           });
}

bool DownloadFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!m_ranks.empty()) {
        return m_ranks[size_t(left.row())] < m_ranks[size_t(right.row())];
    }
    const auto key = columns()[size_t(left.column())].sortKey;
    return standsBefore(key(m_model.at(left.row())), key(m_model.at(right.row())));
}

} // namespace headgate
