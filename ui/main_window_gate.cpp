// SPDX-License-Identifier: MIT
// The gate in the window.
#include "ui/main_window.h"

#include "ui/download_view.h"
#include "ui/gate_strip.h"
#include "ui/host_page.h"

#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

void MainWindow::makeGate(const Clock &clock)
{
    const QString key = u"window/gate"_s;
    const bool shown = m_store.value(key, true).toBool();
    m_gate = new GateStrip(clock, [this](DownloadId id) {
        const int row = m_model.rowOf(id);
        return row < 0 ? nullptr : &m_model.at(row);
    });
    m_gate->setLimit(m_settings.gate.total);
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_gate);
    m_gate->setVisible(shown);

    connect(m_gate, &GateStrip::itemChosen, this, &MainWindow::showItem);
    connect(m_gate, &GateStrip::hostChosen, this, &MainWindow::showHost);
    connect(m_actions.showHost, &QAction::triggered, this, &MainWindow::showHostOfSelected);
    connect(m_gate, &GateStrip::limitChosen, this, [this](int limit) {
        Settings settings = m_settings;
        settings.gate.total = limit;
        applySettings(settings);
    });
    m_actions.showGate->setChecked(shown);
    connect(m_actions.showGate, &QAction::toggled, this, [this, key](bool isWanted) {
        m_gate->setVisible(isWanted);
        m_store.setValue(key, isWanted);
        watchGate();
    });
}

/// The engine draws no picture that nobody sees.
void MainWindow::watchGate()
{
    const bool wanted = isVisible() && !isMinimized() && m_actions.showGate->isChecked();
    if (std::exchange(m_isGateWatched, wanted) != wanted) {
        m_engine.post(command::WatchGate{wanted});
    }
}

/// Selects an item and brings it into view; what hides it is lifted.
void MainWindow::showItem(DownloadId id)
{
    if (m_view->choose(id) || m_model.rowOf(id) < 0) {
        return;
    }
    showAll();
    m_view->choose(id);
}

void MainWindow::noteLearned(const GatePicture &picture)
{
    constexpr qsizetype most = 4096;
    for (const HostStanding &host : picture.hosts) {
        if (host.learned.isEmpty()) {
            m_learned.remove(host.host);
        } else if (m_learned.size() < most || m_learned.contains(host.host)) {
            m_learned.insert(host.host, host.learned);
        }
    }
}

/// One page at a time, which follows what is chosen.
void MainWindow::showHost(const Host &host)
{
    delete m_hostPage;
    m_hostPage = new HostPageDialog(m_clock, host, this);
    connect(m_hostPage, &QDialog::finished, this, [this] { m_engine.post(command::WatchHost{}); });
    m_engine.post(command::WatchHost{host});
    m_hostPage->show();
}

void MainWindow::showHostOfSelected()
{
    const QList<DownloadId> ids = m_view->selectedIds();
    const int row = ids.size() == 1 ? m_model.rowOf(ids.first()) : -1;
    if (row >= 0) {
        showHost(Host::of(QUrl(m_model.at(row).url)));
    }
}

} // namespace headgate
