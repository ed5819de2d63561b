// SPDX-License-Identifier: MIT
// The details of what is selected.
#include "ui/main_window.h"

#include "ui/address_dialog.h"
#include "ui/details_pane.h"
#include "ui/download_view.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::milliseconds soon{60};
constexpr std::chrono::milliseconds repaintInterval{250};
constexpr std::chrono::milliseconds longInterval{1000}; ///< to sum up what takes its time
constexpr int many = 5000;                              ///< items
constexpr int leastRows = 4;

constexpr StateSet changeable = setOf({State::Failed, State::Paused});

QString shownKey()
{
    return u"window/details"_s;
}

QString splitKey()
{
    return u"window/detailsSplit"_s;
}

} // namespace

void MainWindow::makeDetails()
{
    m_details = new DetailsPane(m_clock, m_actions.changeAddress);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->restoreState(m_store.value(splitKey()).toByteArray());
    const bool isWanted = m_store.value(shownKey(), false).toBool();
    m_actions.showDetails->setChecked(isWanted);
    m_details->setVisible(isWanted);
    keepListUsable(isWanted);

    m_detailsTimer.setSingleShot(true);
    connect(&m_detailsTimer, &QTimer::timeout, this, &MainWindow::showDetails);
    connect(m_actions.showDetails, &QAction::toggled, this, [this](bool wanted) {
        m_store.setValue(shownKey(), wanted);
        keepListUsable(wanted);
        m_details->setVisible(wanted);
        showDetails();
    });
    connect(m_actions.changeAddress, &QAction::triggered, this, &MainWindow::changeAddressOfSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_detailsTimer.start(soon); });
    connect(&m_filter, &DownloadFilter::modelReset, this, [this] { m_detailsTimer.start(soon); });
}

void MainWindow::storeDetails()
{
    m_store.setValue(splitKey(), m_split->saveState());
}

/// However low the window is, the list keeps a few rows.
void MainWindow::keepListUsable(bool areDetailsShown)
{
    const int rows = m_view->horizontalHeader()->minimumHeight() +
                     leastRows * m_view->verticalHeader()->defaultSectionSize();
    m_view->setMinimumHeight(areDetailsShown ? rows : 0);
}

bool MainWindow::areDetailsSeen() const
{
    return isVisible() && !isMinimized() && m_actions.showDetails->isChecked();
}

/// The engine makes no page that nobody sees.
void MainWindow::watchItem(DownloadId id)
{
    if (std::exchange(m_watchedItem, id) != id) {
        m_itemPage.reset();
        m_engine.post(command::WatchItem{id});
    }
}

/// Soon, but only a few times a second.
void MainWindow::touchDetails()
{
    if (areDetailsSeen() && !m_detailsTimer.isActive()) {
        m_detailsTimer.start(m_view->selectionBounds().rows > many ? longInterval : repaintInterval);
    }
}

void MainWindow::showDetails()
{
    const std::vector<int> rows = areDetailsSeen() ? m_view->selectedRows() : std::vector<int>();
    const auto at = [this](int row) -> const Row & { return m_model.at(m_filter.sourceRow(row)); };
    watchItem(rows.size() == 1 ? at(rows.front()).id : DownloadId());
    if (!areDetailsSeen()) {
        return;
    }
    if (rows.empty()) {
        m_details->showNothing();
    } else if (rows.size() == 1) {
        m_details->showItem({at(rows.front()), nullptr, m_clock.wallTime()},
                            m_itemPage ? &*m_itemPage : nullptr);
    } else {
        SelectionSum sum;
        for (const int row : rows) {
            sum.add(at(row));
        }
        m_details->showSum(sum);
    }
}

bool MainWindow::canChangeAddress() const
{
    return m_view->selectionBounds().rows == 1 && !m_view->selectedIds(changeable).isEmpty();
}

void MainWindow::changeAddressOfSelected()
{
    if (!canChangeAddress()) {
        return;
    }
    const Row &row = m_model.at(m_model.rowOf(m_view->selectedIds(changeable).constFirst()));
    auto *dialog = new AddressDialog(row.url, row.received > 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddressDialog::accepted, this, [this, dialog, id = row.id] {
        m_engine.post(command::ChangeAddress{id, dialog->address()});
    });
    dialog->open();
}

} // namespace headgate
