// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop_settings.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace headgate {

/// What this desktop has, so that nothing is offered in vain.
struct DesktopAbilities
{
    bool tray = true;
    bool notifications = true;
    bool wakeLock = true;
    bool autostart = true;
};

/// The page of the settings about running on the desktop.
class DesktopPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopPage)
public:
    explicit DesktopPage(QWidget *parent = nullptr);

    void fill(const DesktopSettings &settings);
    void setAbilities(const DesktopAbilities &abilities);

    /// As the fields say; what has no field stays as it was given.
    [[nodiscard]] DesktopSettings settings() const;
    /// What is wrong, as plain text; empty when nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void enableWhatFits();

    DesktopSettings m_settings;
    QCheckBox *m_trayIcon;
    QWidget *m_inTray; ///< what hangs on that one
    QCheckBox *m_closeToTray;
    QCheckBox *m_startInTray;
    QCheckBox *m_startAtLogin;
    QCheckBox *m_keepAwake;
    QCheckBox *m_notify;
    QLineEdit *m_command;
};

} // namespace headgate
