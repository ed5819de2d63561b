// SPDX-License-Identifier: MIT
// What the window does with the downloads that are selected.
#include "ui/main_window.h"

#include "ui/certificate_question.h"
#include "ui/download_view.h"
#include "ui/message_bar.h"
#include "ui/open_file.h"
#include "ui/speed_limit_dialog.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr StateSet startable = setOf({State::Paused});
constexpr StateSet retryable = setOf({State::Failed, State::Retrying});
constexpr StateSet pausable = setOf({State::Waiting, State::Active, State::Retrying});
constexpr StateSet unfinished = everyState & ~setOf({State::Done, State::Verifying});

/// The states that the sums over the queue say to exist.
StateSet statesIn(const Totals &totals)
{
    const auto has = [](qint64 count, State state) { return count > 0 ? setOf({state}) : StateSet{0}; };
    return has(totals.done, State::Done) | has(totals.failed, State::Failed) |
           has(totals.paused, State::Paused) | has(totals.waiting, State::Waiting) |
           has(totals.active, State::Active) | has(totals.retrying, State::Retrying) |
           has(totals.verifying, State::Verifying);
}

} // namespace

void MainWindow::updateActions()
{
    const SelectionBounds bounds = m_view->selectionBounds();
    const int shown = m_filter.rowCount();
    const bool any = bounds.rows > 0;
    const bool everything = m_filter.showsAll() && bounds.rows == shown;
    const StateSet states = everything ? statesIn(m_totals) : m_view->selectedStates();
    const Actions &a = m_actions;
    a.start->setEnabled(any && (states & startable) != 0);
    a.pause->setEnabled(any && (states & pausable) != 0);
    a.retry->setEnabled(any && (states & retryable) != 0);
    a.remove->setEnabled(any);
    a.limitSpeed->setEnabled(any && (states & unfinished) != 0);
    a.copyLink->setEnabled(any);
    a.showHost->setEnabled(bounds.rows == 1);
    a.changeAddress->setEnabled(canChangeAddress());
    a.open->setEnabled(bounds.rows == 1 && states == setOf({State::Done}));
    a.showInFolder->setEnabled(any);
    a.trust->setEnabled(refusedCertificate() != nullptr);

    const bool movable = any && m_filter.isQueueOrder();
    const bool atTop = bounds.last + 1 == bounds.rows;
    const bool atBottom = bounds.first + bounds.rows == shown;
    a.moveUp->setEnabled(movable && !atTop);
    a.moveDown->setEnabled(movable && !atBottom);
    // What is first of those that are shown need not be first in line.
    a.moveTop->setEnabled(movable && !(atTop && m_filter.showsAll()));
    a.moveBottom->setEnabled(movable && !(atBottom && m_filter.showsAll()));
    a.queueOrder->setEnabled(!m_filter.isQueueOrder());

    a.undo->setEnabled(m_undoable.kind != Undoable::Kind::Nothing);
    switch (m_undoable.kind) {
    case Undoable::Kind::Nothing:
        a.undo->setText(tr("&Undo"));
        break;
    case Undoable::Kind::Removal:
        a.undo->setText(tr("&Undo: remove %Ln download(s)", nullptr, int(m_undoable.items)));
        break;
    case Undoable::Kind::Move:
        a.undo->setText(tr("&Undo: move %Ln download(s)", nullptr, int(m_undoable.items)));
        break;
    }

    const Totals &t = m_totals;
    a.startAll->setEnabled(t.paused > 0);
    a.pauseAll->setEnabled(t.waiting + t.active + t.retrying > 0);
    a.retryFailed->setEnabled(t.failed > 0);
    a.clearFinished->setEnabled(t.done > 0);
}

void MainWindow::startSelected()
{
    m_engine.post(command::Start{m_view->selectedIds(startable)});
}

void MainWindow::pauseSelected()
{
    m_engine.post(command::Pause{m_view->selectedIds(pausable)});
}

void MainWindow::retrySelected()
{
    m_engine.post(command::Start{m_view->selectedIds(retryable)});
}

/// Nobody is asked: it can be taken back.
void MainWindow::removeSelected()
{
    const QList<DownloadId> ids = m_view->selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    const QList<DownloadId> begun = m_view->selectedIds(unfinished);
    const auto holdsData = [this](DownloadId id) { return m_model.at(m_model.rowOf(id)).received > 0; };
    const auto withData = std::count_if(begun.cbegin(), begun.cend(), holdsData);
    m_engine.post(command::Remove{ids});
    tellRemoved(ids.size(), withData);
}

void MainWindow::removeFinished()
{
    m_engine.post(command::RemoveDone{});
    tellRemoved(m_totals.done, 0);
}

void MainWindow::tellRemoved(qint64 items, qint64 withData)
{
    QString text = tr("%Ln download(s) removed", nullptr, int(items));
    if (withData > 0) {
        //: Follows "N downloads removed": what has arrived of so many unfinished ones goes when they cannot
        //: be brought back any more
        text += tr("; what has arrived of %Ln unfinished one(s) will be deleted", nullptr, int(withData));
    }
    m_messages->inform(text, tr("&Undo"), [this] { m_engine.post(command::Undo{true}); });
}

void MainWindow::undo()
{
    m_messages->dropNotice(); // it may offer what is being done
    m_engine.post(command::Undo{});
}

void MainWindow::limitSpeedOfSelected()
{
    const QList<DownloadId> ids = m_view->selectedIds(unfinished);
    if (ids.isEmpty()) {
        return;
    }
    const auto limitOf = [this](DownloadId id) { return m_model.at(m_model.rowOf(id)).speedLimit; };
    const qint64 first = limitOf(ids.front());
    const bool areAlike =
        std::all_of(ids.cbegin(), ids.cend(), [&](DownloadId id) { return limitOf(id) == first; });
    auto *dialog = new SpeedLimitDialog(areAlike ? first : 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpeedLimitDialog::accepted, this, [this, dialog, ids] {
        m_engine.post(command::LimitSpeed{ids, dialog->bytesPerSecond()});
    });
    dialog->open();
}

/// Of the one item that is selected, if it failed for that.
std::shared_ptr<const RefusedCertificate> MainWindow::refusedCertificate() const
{
    if (m_view->selectionBounds().rows != 1) {
        return {};
    }
    const QList<DownloadId> failed = m_view->selectedIds(setOf({State::Failed}));
    if (failed.isEmpty()) {
        return {};
    }
    const Row &row = m_model.at(m_model.rowOf(failed.front()));
    return row.failure ? row.failure->certificate : nullptr;
}

void MainWindow::trustSelected()
{
    if (const auto refused = refusedCertificate()) {
        askToTrust(this, *refused, [this, refused] { trust(*refused); });
    }
}

/// Accepts it, and tries again all that failed for it.
void MainWindow::trust(const RefusedCertificate &certificate)
{
    Settings settings = m_settings;
    const TrustedCertificate trusted{certificate.host, certificate.sha256};
    if (!settings.transfer.trusted.contains(trusted)) {
        settings.transfer.trusted.append(trusted);
        applySettings(settings);
    }
    QList<DownloadId> again;
    for (int i = 0; i < m_model.size(); ++i) {
        const Row &row = m_model.at(i);
        const RefusedCertificate *refused =
            row.state == State::Failed && row.failure ? row.failure->certificate.get() : nullptr;
        if (refused && refused->host == trusted.host && refused->sha256 == trusted.sha256) {
            again.append(row.id);
        }
    }
    m_engine.post(command::Start{again});
}

void MainWindow::move(LineMove move)
{
    if (const auto command = moveInLine(m_filter, m_view->selectedRows(), move)) {
        m_engine.post(*command);
    }
}

/// A double click, or the return key: whatever brings this download further. Never a stop.
void MainWindow::goOnWithSelected()
{
    if (m_view->selectionBounds().rows != 1) {
        return;
    }
    const StateSet state = m_view->selectedStates();
    if ((state & startable) != 0) {
        startSelected();
    } else if (refusedCertificate()) {
        trustSelected(); // without that it would only fail again
    } else if ((state & retryable) != 0) {
        retrySelected();
    } else {
        openSelected();
    }
}

void MainWindow::openSelected()
{
    const QList<DownloadId> done = m_view->selectedIds(setOf({State::Done}));
    if (done.size() == 1 && m_view->selectionBounds().rows == 1) {
        openFile(this, m_model.at(m_model.rowOf(done.front())).file);
    }
}

void MainWindow::showSelectedInFolder()
{
    QStringList files;
    QString folder = m_settings.transfer.folder;
    for (const DownloadId id : m_view->selectedIds()) {
        const Row &row = m_model.at(m_model.rowOf(id));
        if (!row.folder.isEmpty()) {
            folder = row.folder;
        }
        // A file manager does not thank for a thousand windows or selections.
        if (!row.file.isEmpty() && files.size() < 50) {
            files.append(row.file);
        }
    }
    showInFolder(this, files, folder);
}

void MainWindow::copyLinks()
{
    QStringList urls;
    for (const DownloadId id : m_view->selectedIds()) {
        urls.append(m_model.at(m_model.rowOf(id)).url);
    }
    QApplication::clipboard()->setText(urls.join(u'\n'));
}

} // namespace headgate
