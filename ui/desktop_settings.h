// SPDX-License-Identifier: MIT
#pragma once

#include "ui/after_finish.h"

class QSettings;

namespace headgate {

/// How the window behaves on the desktop, as a value. The engine has no part in it.
struct DesktopSettings
{
    bool trayIcon = true;
    bool closeToTray = false; ///< while there is an icon
    bool startInTray = false; ///< likewise
    bool notify = true;       ///< once per batch
    bool keepAwake = true;    ///< while downloads run
    bool startAtLogin =
        false;       ///< kept in the autostart file alone, which desktops let their users change too
    QString command; ///< for AfterFinish::RunCommand: program and arguments, no shell
    AfterFinish afterFinish = AfterFinish::Nothing;

    friend bool operator==(const DesktopSettings &, const DesktopSettings &) = default;

    /// The command is one line, and is what is chosen only if there is one.
    [[nodiscard]] DesktopSettings sanitized() const;

    /// Reads what is there and takes the default for the rest. What is done once only is never read or
    /// written: it ends with the program.
    [[nodiscard]] static DesktopSettings load(const QSettings &store);
    void save(QSettings &store) const;
};

} // namespace headgate
