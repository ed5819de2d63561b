// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

class QCheckBox;
class QComboBox;

namespace headgate {

class FolderField;

/// Where files go, and how they come to be there.
class FilePage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePage)
public:
    FilePage();
    ~FilePage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

private:
    FolderField *m_folder;
    QComboBox *m_onConflict;
    QCheckBox *m_preallocate;
    QCheckBox *m_findChecksums;
};

} // namespace headgate
