// SPDX-License-Identifier: MIT
#pragma once

#include "ui/taskbar.h"

#include <QDBusConnection>

namespace headgate {

/// By the signal that KDE's taskbar and many docks listen to
/// (https://wiki.ubuntu.com/Unity/LauncherAPI). Where nobody does, it costs next to nothing.
class DbusTaskbar final : public Taskbar
{
public:
    explicit DbusTaskbar(const QDBusConnection &session);
    ~DbusTaskbar() override;
    Q_DISABLE_COPY_MOVE(DbusTaskbar)

    void show(const TaskbarState &state) override;

private:
    QDBusConnection m_bus;
    TaskbarState m_shown;
};

} // namespace headgate
