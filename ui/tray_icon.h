// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

class QAction;

namespace headgate {

/// The program's icon in the tray, with its menu. A click wants the window shown.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)
public:
    /// @param window   outlives it; its menu's first entry hides or shows that
    /// @param actions  the rest of the menu; null separates. They outlive it.
    TrayIcon(QWidget &window, const QList<QAction *> &actions, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// As its tool tip.
    void show(const Totals &totals);
    /// As a message beside it, where the system has such messages.
    void tell(const QString &title, const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] static QString summary(const Totals &totals);

Q_SIGNALS:
    void showWanted();
    void hideWanted();

private:
    void nameToggle();

    QWidget &m_window;
    QMenu m_menu;
    QAction *m_toggle;
    QSystemTrayIcon m_icon;
};

} // namespace headgate
