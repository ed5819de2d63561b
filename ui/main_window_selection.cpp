// SPDX-License-Identifier: MIT
// What the window does with the downloads that are selected.
#include "ui/main_window.h"

#include "ui/download_view.h"
#include "ui/open_file.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr StateSet unfinished = everyState & ~setOf({State::Done, State::Verifying});

} // namespace

void MainWindow::removeSelected()
{
    const QList<DownloadId> ids = m_view->selectedIds();
    const QList<DownloadId> begun = m_view->selectedIds(unfinished);
    const auto holdsData = [this](DownloadId id) { return m_model.at(m_model.rowOf(id)).received > 0; };
    const auto lost = std::count_if(begun.cbegin(), begun.cend(), holdsData);
    if (lost == 0) {
        m_engine.post(command::Remove{ids});
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(),
                                tr("Remove %Ln download(s) from the list?", nullptr, int(ids.size())),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"removeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("What has arrived of %Ln unfinished download(s) is deleted. Finished files stay.", nullptr,
           int(lost)));
    QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] { m_engine.post(command::Remove{ids}); });
    box->open();
}

void MainWindow::move(LineMove move)
{
    if (const auto command = moveInLine(m_filter, m_view->selectedRows(), move)) {
        m_engine.post(*command);
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
