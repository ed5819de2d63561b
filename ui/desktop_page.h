// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

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
class DesktopPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopPage)
public:
    DesktopPage();
    ~DesktopPage() override = default;

    void setAbilities(const DesktopAbilities &abilities);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

private:
    void enableWhatFits();

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
