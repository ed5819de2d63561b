// SPDX-License-Identifier: MIT
#pragma once

#include "ui/autostart.h"
#include "ui/notifier.h"
#include "ui/power_control.h"
#include "ui/taskbar.h"
#include "ui/wake_lock.h"

#include <memory>
#include <optional>

namespace headgate {

/// What the desktop has to offer. What is missing is not there, which is what a window in a test gets.
struct DesktopParts
{
    bool hasTray = false;
    std::unique_ptr<Notifier> notifier; ///< null: the tray's icon tells, if there is one
    std::unique_ptr<WakeLock> wakeLock;
    std::unique_ptr<PowerControl> power;
    std::unique_ptr<Taskbar> taskbar;
    std::optional<Autostart> autostart;

    /// Never waits for anybody. Needs a QApplication.
    [[nodiscard]] static DesktopParts ofThisSystem();
};

} // namespace headgate
