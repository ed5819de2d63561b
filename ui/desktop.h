// SPDX-License-Identifier: MIT
#pragma once

#include "ui/after_finish_control.h"
#include "ui/batch_watch.h"
#include "ui/desktop_page.h"
#include "ui/desktop_parts.h"
#include "ui/desktop_settings.h"

#include <QObject>

#include <memory>

class QSettings;

namespace headgate {

struct Actions;
class TrayIcon;

/// The window's dealings with the desktop around it: tray, notifications, taskbar, sleep, start at login, and
/// what comes after the last download. It is told the sums of each tick, and does the rest by itself.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)
public:
    /// The window is its parent; store and clock outlive it.
    Desktop(QWidget *window, const Actions &actions, QSettings &store, const Clock &clock,
            DesktopParts parts);
    ~Desktop() override;

    void show(const Totals &totals);

    [[nodiscard]] DesktopSettings settings() const;
    [[nodiscard]] DesktopAbilities abilities() const;
    /// Acts at once, and stores them.
    void apply(const DesktopSettings &settings);

    /// For a menu and for the status bar.
    [[nodiscard]] const AfterFinishControl &afterFinish() const { return m_afterFinish; }

    /// Whether closing the window now is to hide it, as hideInTray() does. Not while the program quits,
    /// whoever wants that: its menu, a signal, the end of the session.
    [[nodiscard]] bool closesToTray() const;
    /// Only the icon stays; the program goes on though no window is left.
    void hideInTray();
    /// Whether the window is not to be shown at first; then the program goes on without.
    [[nodiscard]] bool startInTray();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void showWanted();
    /// @param text  for the user: translated, plain text
    void failed(const QString &text);

private:
    void showTrayIcon();
    void keepAwake();
    void letSleep();
    void tell(const BatchEnd &batch);
    void store();

    QWidget &m_window;
    const Actions &m_actions;
    QSettings &m_store;
    const Clock &m_clock;
    DesktopParts m_parts;
    DesktopSettings m_settings;
    AfterFinishControl m_afterFinish;
    BatchWatch m_watch;
    Totals m_totals;
    std::unique_ptr<TrayIcon> m_tray; ///< null: none is available, or none is wanted
    bool m_isAwake = false;
    std::unique_ptr<Alarm> m_bedtime;
    bool m_isQuitting = false;
};

} // namespace headgate
