// SPDX-License-Identifier: MIT
#include "ui/download_view.h"

#include "ui/columns.h"
#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/empty_hint.h"
#include "ui/progress_delegate.h"
#include "ui/text_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::milliseconds settleTime{60};

} // namespace

DownloadView::DownloadView(DownloadFilter &filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    , m_hint(new EmptyHint(viewport()))
{
    setObjectName(u"downloads"_s);
    setAccessibleName(tr("Downloads"));
    setModel(&filter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // Drops are taken by the window, wherever they land; but for rows that are dragged from here.
    setAcceptDrops(true); // of its own rows
    setDragEnabled(true);
    setItemDelegate(new TextDelegate(this));
    if (const int progress = columnOf("progress"_L1); progress >= 0) {
        setItemDelegateForColumn(progress, new ProgressDelegate(this));
    }
    setUpHeader();
    setRowHeight();

    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(settleTime);
    connect(&m_visibleTimer, &QTimer::timeout, this, &DownloadView::visibleRowsChanged);
    watchModel();
    placeHint();
}

void DownloadView::setDensity(Density density)
{
    m_density = density;
    setRowHeight();
    m_visibleTimer.start();
}

void DownloadView::setEmptyTexts(const QString &title, const QString &explanation)
{
    m_hint->setTexts(title, explanation);
}

SelectionBounds DownloadView::selectionBounds() const
{
    SelectionBounds bounds;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        bounds.rows += range.height();
        bounds.first = bounds.first < 0 ? range.top() : std::min(bounds.first, range.top());
        bounds.last = std::max(bounds.last, range.bottom());
    }
    return bounds;
}

StateSet DownloadView::selectedStates() const
{
    StateSet states = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && states != everyState; ++row) {
            states |= setOf({m_filter.downloads().at(m_filter.sourceRow(row)).state});
        }
    }
    return states;
}

std::vector<int> DownloadView::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    return rows;
}

QList<DownloadId> DownloadView::selectedIds(StateSet states) const
{
    QList<DownloadId> ids;
    for (const int row : selectedRows()) {
        const Row &download = m_filter.downloads().at(m_filter.sourceRow(row));
        if ((states & setOf({download.state})) != 0) {
            ids.append(download.id);
        }
    }
    return ids;
}

QList<DownloadId> DownloadView::visibleIds() const
{
    QList<DownloadId> ids;
    const int count = m_filter.rowCount();
    if (!isVisible() || window()->isMinimized() || count == 0) {
        return ids;
    }
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? count - 1 : below;
    for (int row = first; row <= last; ++row) {
        ids.append(m_filter.downloads().idAt(m_filter.sourceRow(row)));
    }
    return ids;
}

void DownloadView::saveHeader(QSettings &store) const
{
    store.setValue(u"window/header"_s, horizontalHeader()->saveState());
}

void DownloadView::restoreHeader(const QSettings &store)
{
    horizontalHeader()->restoreState(store.value(u"window/header"_s).toByteArray());
    // A sort order that is stored would let the queue look as if it stood in another order.
    showQueueOrder();
}

void DownloadView::showQueueOrder()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void DownloadView::fillColumnMenu(QMenu *menu)
{
    for (int i = 0; i < m_filter.columnCount(); ++i) {
        QAction *action = menu->addAction(columnTitle(columns()[size_t(i)]));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        // One column has to stay, or there would be no header to bring the others back.
        action->setEnabled(i != columnOf("name"_L1));
        connect(action, &QAction::toggled, this, [this, i](bool shown) { setColumnHidden(i, !shown); });
    }
}

void DownloadView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeHint();
    m_visibleTimer.start();
}

void DownloadView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_visibleTimer.start();
}

void DownloadView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_visibleTimer.start();
}

void DownloadView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
    }
}

void DownloadView::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    // The third click on a header shows the order of the queue again.
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(position));
    });
    const int character = fontMetrics().averageCharWidth();
    for (size_t i = 0; i < columns().size(); ++i) {
        setColumnWidth(int(i), columns()[i].width * character);
    }
}

void DownloadView::setRowHeight()
{
    const int room = m_density == Density::Compact ? 4 : 12;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + room);
    horizontalHeader()->setMinimumHeight(fontMetrics().height() + 10);
}

void DownloadView::watchModel()
{
    const auto changed = [this] {
        placeHint();
        m_visibleTimer.start();
    };
    connect(&m_filter, &DownloadFilter::rowsInserted, this, changed);
    connect(&m_filter, &DownloadFilter::rowsRemoved, this, changed);
    connect(&m_filter, &DownloadFilter::layoutChanged, this, changed);
    connect(&m_filter, &DownloadFilter::modelAboutToBeReset, this, &DownloadView::keepSelection);
    connect(&m_filter, &DownloadFilter::modelReset, this, &DownloadView::restoreSelection);
    connect(&m_filter, &DownloadFilter::modelReset, this, changed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_visibleTimer.start(); });
}

void DownloadView::keepSelection()
{
    m_kept = {selectedIds(), {}, verticalScrollBar()->value()};
    if (currentIndex().isValid()) {
        m_kept.current = m_filter.downloads().idAt(m_filter.sourceRow(currentIndex().row()));
    }
}

void DownloadView::restoreSelection()
{
    std::vector<int> rows;
    for (const DownloadId id : std::as_const(m_kept.selected)) {
        if (const int row = rowOf(id); row >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    const int lastColumn = m_filter.columnCount() - 1;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) {
            ++last;
        }
        selection.select(m_filter.index(rows[first], 0), m_filter.index(rows[last], lastColumn));
        first = last + 1;
    }
    if (const int current = rowOf(m_kept.current); current >= 0) {
        selectionModel()->setCurrentIndex(m_filter.index(current, 0), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_kept.scroll);
    m_kept = {};
}

/// As it is shown; -1: it is not.
int DownloadView::rowOf(DownloadId id) const
{
    const int source = m_filter.downloads().rowOf(id);
    return source < 0 ? -1 : m_filter.mapFromSource(m_filter.downloads().index(source, 0)).row();
}

bool DownloadView::choose(DownloadId id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return false;
    }
    const QModelIndex index = m_filter.index(row, std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, QAbstractItemView::EnsureVisible);
    return true;
}

void DownloadView::placeHint()
{
    m_hint->setGeometry(viewport()->rect());
    m_hint->setVisible(m_filter.rowCount() == 0);
}

} // namespace headgate
