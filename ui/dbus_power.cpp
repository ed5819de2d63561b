// SPDX-License-Identifier: MIT
#include "ui/dbus_power.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QDBusMessage logind(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                          u"org.freedesktop.login1.Manager"_s, method);
}

} // namespace

DbusPower::DbusPower(const QDBusConnection &system, QObject *parent)
    : PowerControl(parent)
    , m_bus(system)
{
    refresh();
}

void DbusPower::refresh()
{
    ask(u"CanSuspend"_s, m_canSleep);
    ask(u"CanPowerOff"_s, m_canShutDown);
}

void DbusPower::sleep()
{
    order(u"Suspend"_s);
}

void DbusPower::shutDown()
{
    order(u"PowerOff"_s);
}

void DbusPower::ask(const QString &method, bool &can)
{
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(logind(method)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, &can](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QString> reply = *finished;
                const bool could = can;
                can = !reply.isError() && reply.value() == "yes"_L1;
                if (can != could) {
                    Q_EMIT changed();
                }
            });
}

void DbusPower::order(const QString &method)
{
    if (!m_bus.isConnected()) { // nobody would ever answer
        Q_EMIT failed(tr("The system refused: %1").arg(m_bus.lastError().message()));
        return;
    }
    constexpr bool mayAskForPassword = false;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(logind(method) << mayAskForPassword), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (finished->isError()) {
            Q_EMIT failed(tr("The system refused: %1").arg(finished->error().message()));
        }
    });
}

} // namespace headgate
