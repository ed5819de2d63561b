// SPDX-License-Identifier: MIT
#include "ui/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

namespace headgate {

void SettingsPage::watchFields()
{
    for (const QSpinBox *box : findChildren<QSpinBox *>()) {
        connect(box, &QSpinBox::valueChanged, this, &SettingsPage::changed);
    }
    for (const QDoubleSpinBox *box : findChildren<QDoubleSpinBox *>()) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsPage::changed);
    }
    for (const QComboBox *box : findChildren<QComboBox *>()) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    }
    for (const QCheckBox *box : findChildren<QCheckBox *>()) {
        connect(box, &QCheckBox::toggled, this, &SettingsPage::changed);
    }
    for (const QLineEdit *edit : findChildren<QLineEdit *>()) {
        connect(edit, &QLineEdit::textChanged, this, &SettingsPage::changed);
    }
}

} // namespace headgate
