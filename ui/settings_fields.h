// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace headgate {

// What the pages of the settings are made of, so that all of them look alike.

/// @param zero  shown in place of the least number; empty: the number
[[nodiscard]] QSpinBox *makeNumberField(const QString &name, int least, int most, const QString &suffix,
                                        const QString &zero, const QString &explanation);
[[nodiscard]] QDoubleSpinBox *makeDecimalField(const QString &name, double least, double most,
                                               const QString &suffix, const QString &explanation);
/// A sentence about the fields, which may take several lines.
[[nodiscard]] QLabel *makeNote(const QString &text);
[[nodiscard]] QFormLayout *makeForm(QWidget *page);
void setPageMargins(QWidget *page);

} // namespace headgate
