// SPDX-License-Identifier: MIT
#include "ui/after_finish_control.h"

#include "ui/countdown_dialog.h"
#include "ui/power_control.h"
#include "ui/row_text.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QProcessEnvironment>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

AfterFinishControl::AfterFinishControl(const Clock &clock, PowerControl *power, QWidget *window)
    : m_clock(clock)
    , m_power(power)
    , m_window(window)
    , m_menu(new QMenu(tr("When all is d&one"), window))
    , m_actions(new QActionGroup(this))
    , m_label(new QLabel(window))
{
    m_menu->setObjectName(u"afterFinish"_s);
    m_menu->setToolTipsVisible(true);
    m_label->setObjectName(u"afterFinishLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    for (const AfterFinish what : afterFinishChoices) {
        QAction *action = m_menu->addAction(titleOf(what));
        action->setObjectName(u"afterFinish:"_s + wordOf(what));
        action->setCheckable(true);
        action->setData(int(what));
        m_actions->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] { choose(what); });
    }
    if (m_power) {
        connect(m_power, &PowerControl::changed, this, &AfterFinishControl::offer);
        connect(m_power, &PowerControl::failed, this, &AfterFinishControl::failed);
        connect(m_menu, &QMenu::aboutToShow, m_power, &PowerControl::refresh);
    }
    offer();
    showChoice();
}

void AfterFinishControl::setCommand(const QString &command)
{
    m_command = command;
    offer();
    if (!isOffered(m_chosen)) {
        choose(AfterFinish::Nothing);
    }
}

void AfterFinishControl::choose(AfterFinish what)
{
    if (what != m_chosen && isOffered(what)) {
        m_chosen = what;
        if (m_countdown) {
            m_countdown->reject(); // it speaks of another choice
        }
        showChoice();
        Q_EMIT choiceChanged();
    }
    // The menu has ticked it already, be it offered or not.
    showChoice();
}

void AfterFinishControl::announce(const BatchEnd &batch)
{
    if (m_chosen == AfterFinish::Nothing) {
        return;
    }
    delete m_countdown;
    m_countdown = new CountdownDialog(m_chosen, batch.text(), patience, m_clock, m_window);
    m_countdown->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_countdown, &CountdownDialog::accepted, this,
            [this, what = m_chosen, batch] { carryOut(what, batch); });
    connect(m_countdown, &CountdownDialog::rejected, this, [this, what = m_chosen] {
        if (!isLasting(what) && m_chosen == what) {
            choose(AfterFinish::Nothing);
        }
    });
    m_countdown->show();
    m_countdown->raise();
    m_countdown->activateWindow();
}

void AfterFinishControl::withdraw()
{
    if (m_countdown) {
        m_countdown->disconnect(this); // nobody has objected
        m_countdown->close();
    }
}

void AfterFinishControl::offer()
{
    for (QAction *action : m_actions->actions()) {
        const auto what = AfterFinish(action->data().toInt());
        if (what == AfterFinish::RunCommand) {
            action->setEnabled(isOffered(what));
            action->setToolTip(
                plainToolTip(m_command.isEmpty() ? tr("Which one, the settings say") : m_command));
        } else {
            action->setVisible(isOffered(what));
        }
    }
}

void AfterFinishControl::showChoice()
{
    for (QAction *action : m_actions->actions()) {
        action->setChecked(AfterFinish(action->data().toInt()) == m_chosen);
    }
    m_label->setText(reminderOf(m_chosen));
    m_label->setToolTip(tr("When all downloads have ended; the menu Downloads changes it"));
    m_label->setVisible(m_chosen != AfterFinish::Nothing);
}

void AfterFinishControl::carryOut(AfterFinish what, const BatchEnd &batch)
{
    m_countdown.clear(); // it has said its word
    if (!isLasting(what)) {
        choose(AfterFinish::Nothing);
    }
    switch (what) {
    case AfterFinish::Nothing:
        break;
    case AfterFinish::RunCommand:
        runCommand(batch);
        break;
    case AfterFinish::Quit:
        Q_EMIT quitWanted();
        break;
    case AfterFinish::Sleep:
        m_power->sleep();
        break;
    case AfterFinish::ShutDown:
        m_power->shutDown();
        break;
    }
}

void AfterFinishControl::runCommand(const BatchEnd &batch)
{
    QStringList arguments = QProcess::splitCommand(m_command);
    if (arguments.isEmpty()) {
        return;
    }
    QProcess process;
    process.setProgram(arguments.takeFirst());
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HEADGATE_DONE"_s, QString::number(batch.done));
    environment.insert(u"HEADGATE_FAILED"_s, QString::number(batch.failed));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!process.startDetached()) {
        Q_EMIT failed(tr("The command \"%1\" could not be run: %2").arg(m_command, process.errorString()));
    }
}

bool AfterFinishControl::isOffered(AfterFinish what) const
{
    switch (what) {
    case AfterFinish::RunCommand:
        return !QProcess::splitCommand(m_command).isEmpty();
    case AfterFinish::Sleep:
        return m_power && m_power->canSleep();
    case AfterFinish::ShutDown:
        return m_power && m_power->canShutDown();
    case AfterFinish::Nothing:
    case AfterFinish::Quit:
        break;
    }
    return true;
}

} // namespace headgate
