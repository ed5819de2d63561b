// SPDX-License-Identifier: MIT
// The sidebar in the window, and the tabs that stand in for it.
#include "ui/main_window.h"

#include "ui/sidebar.h"

#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// In a narrower window the list needs the room, and the states are tabs above it.
constexpr int leastWidthForSidebar = 700;

} // namespace

void MainWindow::makeSidebar()
{
    const QString key = u"window/sidebar"_s;
    m_sidebar = new Sidebar(m_model.hosts(), m_model.folders());
    m_splitter->insertWidget(0, m_sidebar);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_sidebar->hide();
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showFilter);
    m_actions.showSidebar->setChecked(m_store.value(key, true).toBool());
    connect(m_actions.showSidebar, &QAction::toggled, this, [this, key](bool isWanted) {
        m_store.setValue(key, isWanted);
        placeSidebar();
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeSidebar();
}

/// What the tabs cannot show, a server or a folder, is given up with the sidebar: no list without a word of
/// why it is so short.
void MainWindow::placeSidebar()
{
    const bool wanted = m_actions.showSidebar->isChecked() && width() >= leastWidthForSidebar;
    if (std::exchange(m_hasSidebar, wanted) == wanted) {
        return;
    }
    if (wanted) {
        m_sidebar->choose({StateFilter(m_tabs->currentIndex()), {}, {}});
    } else {
        m_tabs->setCurrentIndex(int(m_sidebar->choice().states));
    }
    m_sidebar->setVisible(wanted);
    m_tabs->setVisible(!wanted);
    showFilter();
}

void MainWindow::showAll()
{
    m_search->clear();
    m_tabs->setCurrentIndex(int(StateFilter::All));
    m_sidebar->choose({});
    showFilter();
}

} // namespace headgate
