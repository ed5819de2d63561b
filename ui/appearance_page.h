// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

class QComboBox;

namespace headgate {

/// How the window looks, and which language it speaks.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearancePage)
public:
    AppearancePage();
    ~AppearancePage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;

private:
    QComboBox *m_colors;
    QComboBox *m_density;
    QComboBox *m_language;
};

} // namespace headgate
