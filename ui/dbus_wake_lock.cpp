// SPDX-License-Identifier: MIT
#include "ui/dbus_wake_lock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QDBusMessage powerManager(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.PowerManagement"_s,
                                          u"/org/freedesktop/PowerManagement/Inhibit"_s,
                                          u"org.freedesktop.PowerManagement.Inhibit"_s, method);
}

QDBusMessage gnomeSession(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s,
                                          u"org.gnome.SessionManager"_s, method);
}

QDBusMessage logind(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                          u"org.freedesktop.login1.Manager"_s, method);
}

} // namespace

DbusWakeLock::DbusWakeLock(const QDBusConnection &session, const QDBusConnection &system)
    : m_session(session)
    , m_system(system)
{
}

DbusWakeLock::~DbusWakeLock()
{
    letGo();
}

void DbusWakeLock::hold()
{
    m_isWanted = true;
    if (!m_isAsking && m_keeper == Keeper::None) {
        ask(Keeper::PowerManager);
    }
}

void DbusWakeLock::release()
{
    m_isWanted = false;
    letGo();
}

void DbusWakeLock::ask(Keeper keeper)
{
    const QString name = QCoreApplication::applicationName();
    const QString why = tr("Downloads are running");
    QDBusMessage call;
    switch (keeper) {
    case Keeper::PowerManager:
        call = powerManager(u"Inhibit"_s) << name << why;
        break;
    case Keeper::GnomeSession: {
        constexpr uint noWindow = 0;
        constexpr uint suspending = 4;
        call = gnomeSession(u"Inhibit"_s) << name << noWindow << why << suspending;
        break;
    }
    case Keeper::Logind:
        // Not "sleep": that would refuse the sleep that somebody asks for by hand, too.
        call = logind(u"Inhibit"_s) << u"idle"_s << name << why << u"block"_s;
        break;
    case Keeper::None:
        return; // nobody on this machine sends it to sleep, or nobody who can be asked not to
    }
    const QDBusConnection &bus = keeper == Keeper::Logind ? m_system : m_session;
    if (!bus.isConnected()) { // nobody would ever answer
        ask(Keeper(int(keeper) + 1));
        return;
    }
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, keeper](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                m_isAsking = false;
                onAnswer(keeper, *finished);
            });
}

void DbusWakeLock::onAnswer(Keeper keeper, const QDBusPendingCallWatcher &answer)
{
    if (answer.isError()) {
        if (m_isWanted) {
            ask(Keeper(int(keeper) + 1));
        }
        return;
    }
    if (keeper == Keeper::Logind) {
        m_descriptor = QDBusPendingReply<QDBusUnixFileDescriptor>(answer).value();
    } else {
        m_cookie = QDBusPendingReply<uint>(answer).value();
    }
    m_keeper = keeper;
    if (!m_isWanted) {
        letGo();
    }
}

void DbusWakeLock::letGo()
{
    switch (std::exchange(m_keeper, Keeper::None)) {
    case Keeper::PowerManager:
        m_session.send(powerManager(u"UnInhibit"_s) << m_cookie);
        break;
    case Keeper::GnomeSession:
        m_session.send(gnomeSession(u"Uninhibit"_s) << m_cookie);
        break;
    case Keeper::Logind:
        m_descriptor = {};
        break;
    case Keeper::None:
        break;
    }
}

} // namespace headgate
