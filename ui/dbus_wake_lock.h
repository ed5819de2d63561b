// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wake_lock.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCallWatcher;

namespace headgate {

/// Asks, in this order, the desktop's power manager (KDE, Xfce, MATE), GNOME's session manager, and logind
/// (https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html), until one of them
/// agrees.
class DbusWakeLock final : public QObject, public WakeLock
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DbusWakeLock)
public:
    DbusWakeLock(const QDBusConnection &session, const QDBusConnection &system);
    ~DbusWakeLock() override;

    void hold() override;
    void release() override;

private:
    enum class Keeper { PowerManager, GnomeSession, Logind, None };

    void ask(Keeper keeper);
    void onAnswer(Keeper keeper, const QDBusPendingCallWatcher &answer);
    void letGo();

    QDBusConnection m_session;
    QDBusConnection m_system;
    bool m_isWanted = false;
    bool m_isAsking = false;
    Keeper m_keeper = Keeper::None; ///< who holds it
    uint m_cookie = 0;
    QDBusUnixFileDescriptor m_descriptor; ///< of Logind: held while it is open
};

} // namespace headgate
