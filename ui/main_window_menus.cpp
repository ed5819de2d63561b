// SPDX-License-Identifier: MIT
// Where the window's actions are found: tool bar, menus, context menu and help.
#include "ui/main_window.h"

#include "ui/desktop.h"
#include "ui/download_view.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace headgate {

void MainWindow::makeToolBar()
{
    const Actions &a = m_actions;
    QToolBar *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(a.addLinks);
    bar->addSeparator();
    bar->addActions({a.start, a.pause, a.retry, a.remove});
    bar->addSeparator();
    bar->addActions({a.moveUp, a.moveDown});
    bar->addSeparator();
    bar->addAction(a.settings);
    for (QAction *action : {a.moveUp, a.moveDown, a.settings}) {
        qobject_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }

    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Find in names and links"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(a.find->toolTip());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_search->addAction(themedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    // Links that are dropped here too are meant for the list.
    m_search->setAcceptDrops(false);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        showFilter();
        m_view->setFocus();
    });
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] {
        m_search->clear();
        showFilter();
        m_view->setFocus();
    });
    bar->addWidget(m_search);
}

void MainWindow::makeMenus()
{
    const Actions &a = m_actions;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.addLinks, a.importList, a.exportList});
    file->addSeparator();
    file->addActions({a.watchClipboard, a.useCookies, a.forgetFetched});
    file->addSeparator();
    file->addAction(a.settings);
    file->addSeparator();
    file->addAction(a.quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(a.undo);
    edit->addSeparator();
    edit->addActions({a.copyLink, a.pasteLinks, a.remove});
    edit->addSeparator();
    edit->addAction(a.find);

    QMenu *downloads = menuBar()->addMenu(tr("&Downloads"));
    downloads->addActions({a.start, a.pause, a.retry, a.remove});
    downloads->addSeparator();
    downloads->addActions({a.moveTop, a.moveUp, a.moveDown, a.moveBottom});
    downloads->addSeparator();
    downloads->addActions({a.startAll, a.pauseAll, a.retryFailed, a.clearFinished});
    downloads->addMenu(m_desktop->afterFinish().menu());
    downloads->addSeparator();
    downloads->addActions({a.open, a.showInFolder, a.copyLink});
    downloads->addSeparator();
    downloads->addActions({a.limitSpeed, a.changeAddress, a.showHost, a.trust});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(a.queueOrder);
    view->addSeparator();
    view->addActions({a.showSidebar, a.showGate, a.showDetails});
    QMenu *columnMenu = view->addMenu(tr("&Columns"));
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_view->fillColumnMenu(columnMenu);
    });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.keys, a.about});
    for (QMenu *menu : {file, edit, downloads, view, help}) {
        menu->setToolTipsVisible(true);
    }
}

void MainWindow::offerActions(const QPoint &position)
{
    // What is offered must fit what is selected now, not a moment ago.
    updateActions();
    const Actions &a = m_actions;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_view->selectionBounds().rows == 0) {
        menu->addActions({a.addLinks, a.importList, a.pasteLinks});
        if (a.undo->isEnabled()) {
            menu->addAction(a.undo);
        }
    } else {
        menu->addActions({a.open, a.showInFolder, a.copyLink});
        menu->addSeparator();
        menu->addActions({a.start, a.pause, a.retry, a.remove, a.limitSpeed, a.showHost});
        if (a.changeAddress->isEnabled()) {
            menu->addAction(a.changeAddress);
        }
        if (a.trust->isEnabled()) {
            menu->addAction(a.trust);
        }
        menu->addSeparator();
        menu->addActions({a.moveTop, a.moveUp, a.moveDown, a.moveBottom});
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void MainWindow::showKeys()
{
    QStringList lines;
    for (const QAction *action : actions()) {
        if (!action->shortcut().isEmpty()) {
            const QString text = action->text().remove(u'&').remove(u'…');
            lines.append(u"%1\t%2"_s.arg(action->shortcut().toString(QKeySequence::NativeText), text));
        }
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keys"), lines.join(u'\n'), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Headgate"),
        u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QIcon(u":/icons/headgate.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setInformativeText(tr("A desktop manager for bulk downloads.\n"
                               "However much waits outside, only so much passes at once.\n\n"
                               "Made with Qt %1. MIT licence.")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace headgate
