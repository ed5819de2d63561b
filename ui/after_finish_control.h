// SPDX-License-Identifier: MIT
#pragma once

#include "ui/after_finish.h"
#include "ui/batch_watch.h"

#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;

namespace headgate {

class CountdownDialog;
class PowerControl;

/// What is done once all downloads have ended: chosen in a menu, seen in the status bar, announced by a
/// countdown, carried out.
class AfterFinishControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AfterFinishControl)
public:
    static constexpr Milliseconds patience{30'000}; ///< so long anybody can object

    /// @param power   outlives it; null: this system offers neither sleep nor shutting down
    /// @param window  the parent of menu, label and dialog; outlives it
    AfterFinishControl(const Clock &clock, PowerControl *power, QWidget *window);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Hidden while nothing is chosen.
    [[nodiscard]] QLabel *label() const { return m_label; }

    /// Program and arguments as in a shell, which has no part in it. Without one it cannot be chosen.
    void setCommand(const QString &command);
    void choose(AfterFinish what);
    [[nodiscard]] AfterFinish chosen() const { return m_chosen; }

    /// All have ended: the countdown for what is chosen begins.
    void announce(const BatchEnd &batch);
    /// Something runs again: what is chosen waits for the next end.
    void withdraw();

Q_SIGNALS:
    void choiceChanged();
    void quitWanted();
    /// @param why  plain text for people
    void failed(const QString &why);

private:
    void offer();
    void showChoice();
    void carryOut(AfterFinish what, const BatchEnd &batch);
    void runCommand(const BatchEnd &batch);
    [[nodiscard]] bool isOffered(AfterFinish what) const;

    const Clock &m_clock;
    PowerControl *m_power;
    QWidget *m_window;
    QMenu *m_menu;
    QActionGroup *m_actions;
    QLabel *m_label;
    QString m_command;
    AfterFinish m_chosen = AfterFinish::Nothing;
    QPointer<CountdownDialog> m_countdown;
};

} // namespace headgate
