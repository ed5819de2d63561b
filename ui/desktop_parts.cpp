// SPDX-License-Identifier: MIT
#include "ui/desktop_parts.h"

#include <QSystemTrayIcon>

#ifdef HEADGATE_HAVE_DBUS
#include "ui/dbus_notifier.h"
#include "ui/dbus_power.h"
#include "ui/dbus_taskbar.h"
#include "ui/dbus_wake_lock.h"
#endif
#ifdef Q_OS_WIN
#include "ui/windows_wake_lock.h"
#endif

namespace headgate {

DesktopParts DesktopParts::ofThisSystem()
{
    DesktopParts parts;
    parts.hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    if (Autostart::isOffered()) {
        parts.autostart = Autostart::ofThisProgram();
    }
    // macOS: neither sleep nor taskbar yet.
#ifdef Q_OS_WIN
    parts.wakeLock = std::make_unique<WindowsWakeLock>();
#elif defined(HEADGATE_HAVE_DBUS)
    if (const QDBusConnection session = QDBusConnection::sessionBus(); session.isConnected()) {
        const QDBusConnection system = QDBusConnection::systemBus();
        parts.notifier = std::make_unique<DbusNotifier>(session);
        parts.wakeLock = std::make_unique<DbusWakeLock>(session, system);
        parts.power = std::make_unique<DbusPower>(system);
        parts.taskbar = std::make_unique<DbusTaskbar>(session);
    }
#endif
    return parts;
}

} // namespace headgate
