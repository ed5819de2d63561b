// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

class QDoubleSpinBox;
class QSpinBox;

namespace headgate {

/// How often, and how soon, what failed in passing is tried again.
class RetryPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryPage)
public:
    RetryPage();
    ~RetryPage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;

private:
    QSpinBox *m_retries;
    QDoubleSpinBox *m_firstWait; ///< seconds
    QSpinBox *m_timeout;         ///< seconds
    QSpinBox *m_longestRest;     ///< minutes
};

} // namespace headgate
