// SPDX-License-Identifier: MIT
#include "ui/dbus_notifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr QLatin1StringView service{"org.freedesktop.Notifications"}; // and the name of its interface
constexpr QLatin1StringView path{"/org/freedesktop/Notifications"};

} // namespace

DbusNotifier::DbusNotifier(const QDBusConnection &session, QObject *parent)
    : Notifier(parent)
    , m_bus(session)
{
    // From whoever sends them: to name the service would ask the bus for its owner, and wait.
    m_bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    m_bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
}

void DbusNotifier::tell(const QString &title, const QString &text)
{
    if (!m_bus.isConnected()) { // nobody would ever answer
        Q_EMIT undelivered(title, text);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The text may be markup there, so it is escaped.
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.headgate.Headgate"_s}};
    const QStringList actions{u"default"_s, tr("Show the window")};
    constexpr int asTheDesktopLikes = -1;
    call << QCoreApplication::applicationName() << m_id << u"io.github.headgate.Headgate"_s << title
         << text.toHtmlEscaped() << actions << hints << asTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, title, text](QDBusPendingCallWatcher *finished) { onAnswer(finished, title, text); });
}

void DbusNotifier::onAnswer(QDBusPendingCallWatcher *answer, const QString &title, const QString &text)
{
    answer->deleteLater();
    const QDBusPendingReply<uint> reply = *answer;
    if (reply.isError()) {
        m_id = 0;
        Q_EMIT undelivered(title, text);
    } else {
        m_id = reply.value();
    }
}

void DbusNotifier::onActivationToken(uint id, const QString &token)
{
    // Without it a Wayland compositor brings no window forward; Qt takes it from there.
    if (id == m_id && m_id != 0) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

void DbusNotifier::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && m_id != 0 && action == "default"_L1) {
        Q_EMIT clicked();
    }
}

} // namespace headgate
