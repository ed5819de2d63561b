// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferences.h"

#include <QIcon>
#include <QWidget>

namespace headgate {

/// One page of the settings: shows its part of the preferences, and says what became of it. It changes
/// nothing by itself. What can be looked for are its fields, by their labels and tool tips.
class SettingsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)
public:
    ~SettingsPage() override = default;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;

    virtual void fill(const Preferences &preferences) = 0;
    /// Its part, as the fields say; the rest stays as it is there.
    virtual void write(Preferences &preferences) const = 0;
    /// What is wrong, as plain text; empty when nothing is.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void changed(); ///< by the user or by fill()

protected:
    using QWidget::QWidget;

    /// Lets every field that is there now tell of changes: numbers, texts, choices and ticks.
    void watchFields();
};

} // namespace headgate
