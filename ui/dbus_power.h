// SPDX-License-Identifier: MIT
#pragma once

#include "ui/power_control.h"

#include <QDBusConnection>

namespace headgate {

/// Through logind (https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html).
/// Offered is only what it does without asking for a password: perhaps nobody is there to type one.
class DbusPower final : public PowerControl
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DbusPower)
public:
    explicit DbusPower(const QDBusConnection &system, QObject *parent = nullptr);

    [[nodiscard]] bool canSleep() const override { return m_canSleep; }
    [[nodiscard]] bool canShutDown() const override { return m_canShutDown; }
    void refresh() override;
    void sleep() override;
    void shutDown() override;

private:
    void ask(const QString &method, bool &can);
    void order(const QString &method);

    QDBusConnection m_bus;
    bool m_canSleep = false;
    bool m_canShutDown = false;
};

} // namespace headgate
