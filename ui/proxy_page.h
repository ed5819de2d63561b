// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace headgate {

/// Whether requests go through a proxy, which one, and for which hosts not.
class ProxyPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyPage)
public:
    ProxyPage();
    ~ProxyPage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

private:
    enum class Choice { System, None, Http, Socks5 };

    [[nodiscard]] Choice choice() const;
    [[nodiscard]] bool isOwn() const; ///< an address of the user's own is to be used
    [[nodiscard]] QUrl address() const;
    void offerFields();
    void takeWholeAddress();

    bool m_isSocks = false; ///< the kind of the address, also while it is not used
    QComboBox *m_choice;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_exclusions;
};

} // namespace headgate
