// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace headgate {

class TrustedList;

/// How requests are made, and whom they trust.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkPage)
public:
    NetworkPage();
    ~NetworkPage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

private:
    QSpinBox *m_maxRedirects;
    QLineEdit *m_userAgent;
    QCheckBox *m_keepPasswords; ///< hidden where there is no key ring
    TrustedList *m_trusted;
};

} // namespace headgate
