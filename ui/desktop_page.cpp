// SPDX-License-Identifier: MIT
#include "ui/desktop_page.h"

#include "ui/icons.h"
#include "ui/row_text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace headgate {

DesktopPage::DesktopPage()
    : m_inTray(new QWidget(this))
    , m_command(new QLineEdit(this))
{
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setContentsMargins(16, 14, 16, 14);
    const auto makeSwitch = [&](const QString &name, const QString &text, const QString &explanation) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setToolTip(explanation);
        return box;
    };
    m_trayIcon = makeSwitch(u"trayIcon"_s, tr("Show an icon in the &tray"),
                            tr("Its menu starts and pauses all, its tool tip tells how far they are"));
    m_closeToTray = makeSwitch(u"closeToTray"_s, tr("Closing the &window leaves Headgate in the tray"),
                               tr("Downloads go on there. File, Quit always ends the program."));
    m_startInTray = makeSwitch(u"startInTray"_s, tr("Start &in the tray"),
                               tr("The window appears when you click the icon, or start Headgate once more"));
    auto *inTray = new QVBoxLayout(m_inTray);
    inTray->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                                   style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                               0, 0, 0);
    inTray->setSpacing(form->verticalSpacing());
    inTray->addWidget(m_closeToTray);
    inTray->addWidget(m_startInTray);
    m_startAtLogin = makeSwitch(u"startAtLogin"_s, tr("Start when I &log in"),
                                tr("Unfinished downloads then go on by themselves"));
    m_keepAwake = makeSwitch(u"keepAwake"_s, tr("&Keep the machine awake while downloads run"),
                             tr("It does not go to sleep by itself. The screen may turn dark, and you can "
                                "still send it to sleep by hand."));
    m_notify = makeSwitch(u"notify"_s, tr("T&ell me when all downloads have ended"),
                          tr("One notification for all of them, not one for each file"));

    for (QWidget *row :
         std::initializer_list<QWidget *>{m_trayIcon, m_inTray, m_startAtLogin, m_keepAwake, m_notify}) {
        form->addRow(row);
    }

    m_command->setObjectName(u"command"_s);
    m_command->setPlaceholderText(tr("none"));
    m_command->setToolTip(
        plainToolTip(tr("A program and its arguments, in quotes where they have spaces; it is no shell.\n"
                        "HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.\n"
                        "Downloads, When all is done, Run the command switches it on.")));
    //: Before a field with a command
    form->addRow(tr("&Command when all is done"), m_command);
    watchFields();
    connect(m_trayIcon, &QCheckBox::toggled, this, &DesktopPage::enableWhatFits);
}

QString DesktopPage::title() const
{
    return tr("Desktop");
}

QIcon DesktopPage::icon() const
{
    return themedIcon(u"settings-desktop"_s);
}

void DesktopPage::fill(const Preferences &preferences)
{
    const DesktopSettings &settings = preferences.desktop;
    m_trayIcon->setChecked(settings.trayIcon);
    m_closeToTray->setChecked(settings.closeToTray);
    m_startInTray->setChecked(settings.startInTray);
    m_startAtLogin->setChecked(settings.startAtLogin);
    m_keepAwake->setChecked(settings.keepAwake);
    m_notify->setChecked(settings.notify);
    m_command->setText(settings.command);
    enableWhatFits();
}

void DesktopPage::setAbilities(const DesktopAbilities &abilities)
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    form->setRowVisible(m_trayIcon, abilities.tray);
    form->setRowVisible(m_inTray, abilities.tray);
    form->setRowVisible(m_startAtLogin, abilities.autostart);
    form->setRowVisible(m_keepAwake, abilities.wakeLock);
    form->setRowVisible(m_notify, abilities.notifications);
}

void DesktopPage::write(Preferences &preferences) const
{
    DesktopSettings &settings = preferences.desktop;
    settings.trayIcon = m_trayIcon->isChecked();
    settings.closeToTray = m_closeToTray->isChecked();
    settings.startInTray = m_startInTray->isChecked();
    settings.startAtLogin = m_startAtLogin->isChecked();
    settings.keepAwake = m_keepAwake->isChecked();
    settings.notify = m_notify->isChecked();
    settings.command = m_command->text();
    settings = settings.sanitized();
}

QString DesktopPage::problem() const
{
    const QStringList words = QProcess::splitCommand(m_command->text());
    if (words.isEmpty() || !QStandardPaths::findExecutable(words.first()).isEmpty()) {
        return {};
    }
    return tr("The command's program \"%1\" was not found.").arg(words.first());
}

void DesktopPage::enableWhatFits()
{
    m_inTray->setEnabled(m_trayIcon->isChecked());
}

} // namespace headgate
