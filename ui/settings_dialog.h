// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop_page.h"

#include "app/settings.h"
#include "core/host_lesson.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QDoubleSpinBox;

namespace headgate {

class FolderField;
class HostRulesPage;
class TrustedList;

/// Everything a user can set. Apply and OK hand out the whole new value, and only one that makes sense.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)
public:
    explicit SettingsDialog(const Settings &settings, QWidget *parent = nullptr);

    /// As the fields say; what has no field stays as it was given.
    [[nodiscard]] Settings settings() const;
    /// What is wrong, as plain text; empty when nothing is.
    [[nodiscard]] QString problem() const;

    /// What hosts have taught: shown beside their rules.
    void setLearned(const QHash<Host, HostLesson> &learned);

    /// What is told by desktopApplied() instead: it is none of the engine's business.
    void setDesktop(const DesktopSettings &settings, const DesktopAbilities &abilities);

    void accept() override;

Q_SIGNALS:
    void applied(const headgate::Settings &settings);
    void desktopApplied(const headgate::DesktopSettings &settings);

private:
    QWidget *makeGatePage();
    QWidget *makeRetryPage();
    QWidget *makeFilePage();
    QWidget *makeNetworkPage();
    void fill(const Settings &settings);
    void tellWhatIsKept();
    void check();
    bool apply();

    Settings m_settings;
    DesktopSettings m_desktopSettings;
    QSpinBox *m_total;
    QSpinBox *m_perHost;
    QSpinBox *m_speedLimit; ///< KiB a second
    QSpinBox *m_hostSpeedLimit;
    QSpinBox *m_maxSegments;
    QCheckBox *m_adapt;
    QCheckBox *m_sharedGate;
    QSpinBox *m_interval;
    QSpinBox *m_hostInterval;
    QSpinBox *m_perMinute;
    QSpinBox *m_hostPerMinute;
    QSpinBox *m_retries;
    QDoubleSpinBox *m_firstWait;
    QSpinBox *m_longestRest;
    QSpinBox *m_timeout;
    FolderField *m_folder;
    QComboBox *m_onConflict;
    QCheckBox *m_preallocate;
    QCheckBox *m_findChecksums;
    QSpinBox *m_maxRedirects;
    QLineEdit *m_userAgent;
    QLineEdit *m_proxy;
    QCheckBox *m_keepPasswords; ///< hidden where there is no key ring
    TrustedList *m_trusted;
    HostRulesPage *m_hosts;
    DesktopPage *m_desktop;
    QLabel *m_problem;
    QPushButton *m_ok;
    QPushButton *m_apply;
};

} // namespace headgate
