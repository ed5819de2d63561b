// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace headgate {

/// How much may run at once, how soon and how fast, in all and at each host.
class GatePage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatePage)
public:
    GatePage();
    ~GatePage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;

private:
    void makeNumbers();
    void makeTicks();
    void layOut();

    QSpinBox *m_total = nullptr;
    QSpinBox *m_perHost = nullptr;
    QSpinBox *m_speedLimit = nullptr; ///< KiB a second
    QSpinBox *m_hostSpeedLimit = nullptr;
    QSpinBox *m_maxSegments = nullptr;
    QSpinBox *m_interval = nullptr; ///< milliseconds
    QSpinBox *m_hostInterval = nullptr;
    QSpinBox *m_perMinute = nullptr;
    QSpinBox *m_hostPerMinute = nullptr;
    QCheckBox *m_adapt = nullptr;
    QCheckBox *m_sharedGate = nullptr;
};

} // namespace headgate
