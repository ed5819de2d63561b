// SPDX-License-Identifier: MIT
#include "ui/desktop_settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace headgate {

DesktopSettings DesktopSettings::sanitized() const
{
    DesktopSettings sane = *this;
    for (const QChar stranger : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::Null)}) {
        sane.command.replace(stranger, u' ');
    }
    sane.command = sane.command.trimmed();
    if (sane.command.isEmpty() && sane.afterFinish == AfterFinish::RunCommand) {
        sane.afterFinish = AfterFinish::Nothing;
    }
    return sane;
}

DesktopSettings DesktopSettings::load(const QSettings &store)
{
    DesktopSettings s;
    s.trayIcon = store.value(u"desktop/trayIcon"_s, s.trayIcon).toBool();
    s.closeToTray = store.value(u"desktop/closeToTray"_s, s.closeToTray).toBool();
    s.startInTray = store.value(u"desktop/startInTray"_s, s.startInTray).toBool();
    s.notify = store.value(u"desktop/notify"_s, s.notify).toBool();
    s.keepAwake = store.value(u"desktop/keepAwake"_s, s.keepAwake).toBool();
    s.command = store.value(u"desktop/command"_s).toString();
    s.afterFinish = afterFinishFrom(store.value(u"desktop/afterFinish"_s).toString());
    if (!isLasting(s.afterFinish)) {
        s.afterFinish = AfterFinish::Nothing;
    }
    return s.sanitized();
}

void DesktopSettings::save(QSettings &store) const
{
    store.setValue(u"desktop/trayIcon"_s, trayIcon);
    store.setValue(u"desktop/closeToTray"_s, closeToTray);
    store.setValue(u"desktop/startInTray"_s, startInTray);
    store.setValue(u"desktop/notify"_s, notify);
    store.setValue(u"desktop/keepAwake"_s, keepAwake);
    store.setValue(u"desktop/command"_s, command);
    store.setValue(u"desktop/afterFinish"_s,
                   wordOf(isLasting(afterFinish) ? afterFinish : AfterFinish::Nothing));
}

} // namespace headgate
