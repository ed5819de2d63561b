// SPDX-License-Identifier: MIT
// How links come in by the add dialog, and by what is copied elsewhere.
#include "ui/main_window.h"

#include "ui/add_dialog.h"
#include "ui/clipboard_watch.h"
#include "ui/cookies_dialog.h"
#include "ui/message_bar.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace headgate {

void MainWindow::makeClipboardWatch()
{
    const QString key = u"window/watchClipboard"_s;
    auto *watch = new ClipboardWatch(*QApplication::clipboard(), {}, this);
    QAction *action = m_actions.watchClipboard;
    const QString limits =
        tr("On Wayland a program sees what is copied only while its window is active: links that were copied "
           "elsewhere are offered when you come back to this window.");
    if (ClipboardWatch::seesOnlyWhileActive()) {
        action->setToolTip(action->toolTip() + u'\n' + limits);
    }
    action->setChecked(m_store.value(key, false).toBool());
    watch->setEnabled(action->isChecked());
    connect(action, &QAction::toggled, this, [this, watch, key, limits](bool isWanted) {
        m_store.setValue(key, isWanted);
        watch->setEnabled(isWanted);
        if (isWanted && ClipboardWatch::seesOnlyWhileActive()) {
            m_messages->inform(limits);
        }
    });
    connect(watch, &ClipboardWatch::copied, this, [this](qint64 count, const QString &text) {
        if (findChild<AddDialog *>()) {
            return; // there, links are pasted by hand
        }
        const int shown = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
        //: A button; it opens the dialog in which links are added
        m_messages->offer(tr("%Ln link(s) copied", nullptr, shown), tr("&Add…"),
                          [this, text] { showAddDialog(text); });
    });
}

void MainWindow::openAddDialog()
{
    showAddDialog({});
}

void MainWindow::showAddDialog(const QString &links)
{
    ListedLinks known;
    known.rules = m_settings.transfer.folderRules;
    known.addresses.reserve(m_model.size());
    for (int i = 0; i < m_model.size(); ++i) {
        const Row &row = m_model.at(i);
        known.addresses.append(row.url);
        if (row.state != State::Done) {
            known.targets.append((row.folder.isEmpty() ? m_settings.transfer.folder : row.folder) + u'/' +
                                 row.name);
        }
    }
    auto *dialog = new AddDialog(known, m_settings.transfer.folder, AddChoices::load(m_store), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddDialog::chosen, &m_intake, [this](command::Add add, qint64 twice, qint64 noLinks) {
        if (add.folder == m_settings.transfer.folder) {
            add.folder.clear(); // nobody chose another: the rules for folders hold
        }
        m_intake.add(add, twice, noLinks);
    });
    connect(dialog, &AddDialog::chosen, this, [this, dialog] { dialog->choices().save(m_store); });
    connect(dialog, &AddDialog::fetchedAsked, this,
            [this](const command::AskFetched &question) { m_engine.post(question); });
    connect(this, &MainWindow::fetchedAnswered, dialog, &AddDialog::takeAnswer);
    dialog->setLinks(links);
    dialog->open();
}

void MainWindow::useCookies()
{
    auto *dialog = new CookiesDialog(m_cookies, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CookiesDialog::chosen, this, [this](const CookiesDialog::Cookies &cookies) {
        m_cookies = cookies;
        applySettings(m_settings);
    });
    dialog->open();
}

void MainWindow::forgetFetched()
{
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(),
                                tr("Forget which links were ever fetched?"), QMessageBox::Cancel, this);
    box->setObjectName(u"forgetBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They can no longer be skipped when they are added again. The list and all "
                               "files stay."));
    QPushButton *yes = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this] { m_engine.post(command::ForgetFetched{}); });
    box->open();
}

} // namespace headgate
