// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notifier.h"

#include <QDBusConnection>

class QDBusPendingCallWatcher;

namespace headgate {

/// Through the desktop's notification service
/// (https://specifications.freedesktop.org/notification-spec/1.2/).
class DbusNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DbusNotifier)
public:
    explicit DbusNotifier(const QDBusConnection &session, QObject *parent = nullptr);

    void tell(const QString &title, const QString &text) override;

private Q_SLOTS: // these two are connected by their names
    void onActivationToken(uint id, const QString &token);
    void onActionInvoked(uint id, const QString &action);

private:
    void onAnswer(QDBusPendingCallWatcher *answer, const QString &title, const QString &text);

    QDBusConnection m_bus;
    uint m_id = 0; ///< of the last one; 0: none
};

} // namespace headgate
