// SPDX-License-Identifier: MIT
#include "ui/tray_icon.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace headgate {

TrayIcon::TrayIcon(QWidget &window, const QList<QAction *> &actions, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_toggle(m_menu.addAction(QString()))
    , m_icon(QIcon(u":/icons/headgate.svg"_s), this)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_toggle->setObjectName(u"trayToggle"_s);
    m_menu.addSeparator();
    for (QAction *action : actions) {
        if (action) {
            m_menu.addAction(action);
        } else {
            m_menu.addSeparator();
        }
    }
    m_icon.setContextMenu(&m_menu);
    connect(m_toggle, &QAction::triggered, this, [this] {
        if (m_window.isVisible()) {
            Q_EMIT hideWanted();
        } else {
            Q_EMIT showWanted();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT showWanted();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showWanted);
    m_window.installEventFilter(this);
    nameToggle();
    show(Totals());
    m_icon.show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show(const Totals &totals)
{
    const QString text = summary(totals);
    if (text != m_icon.toolTip()) {
        m_icon.setToolTip(text);
    }
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_icon.icon());
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        nameToggle();
    }
    return QObject::eventFilter(watched, event);
}

QString TrayIcon::summary(const Totals &totals)
{
    const QLocale locale;
    QStringList lines{QCoreApplication::applicationName()};
    if (totals.items > 0) {
        QString done =
            //: %1 of %2 items
            tr("%1 of %2 done").arg(locale.toString(totals.done), locale.toString(totals.items));
        if (totals.failed > 0) {
            //: Appended to "N of M done"
            done += tr(", %1 failed").arg(locale.toString(totals.failed));
        }
        lines.append(done);
    }
    if (totals.active > 0) {
        //: %1 is a number of downloads, %2 a speed
        lines.append(
            tr("%1 active, %2").arg(locale.toString(totals.active), formatSpeed(totals.bytesPerSecond)));
    }
    return lines.join(u'\n');
}

void TrayIcon::nameToggle()
{
    m_toggle->setText(m_window.isVisible() ? tr("&Hide the window") : tr("&Show the window"));
}

} // namespace headgate
