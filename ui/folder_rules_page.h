// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

#include <QList>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace headgate {

class FolderField;

/// One rule as it is typed: for which files or hosts, and which folder.
class FolderRuleRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderRuleRow)
public:
    explicit FolderRuleRow(const FolderRule &rule);
    ~FolderRuleRow() override = default;

    [[nodiscard]] FolderRule rule() const; ///< its match is empty where that cannot be used
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void raised();  ///< wants to stand one higher
    void removed(); ///< wants to go

private:
    QComboBox *m_match;
    FolderField *m_folder;
};

/// The rules for folders by kind or host, in the order in which they are looked at.
class FolderRulesPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderRulesPage)
public:
    FolderRulesPage();
    ~FolderRulesPage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

private:
    void add();
    void insert(const FolderRule &rule, int place);
    void remove(FolderRuleRow *row);
    void raise(FolderRuleRow *row);
    using QWidget::raise;
    void orderTabs();
    [[nodiscard]] QList<FolderRule> rules() const;

    QString m_downloads; ///< the folder for all, in which others are offered
    QList<FolderRuleRow *> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_none; ///< shown while there is no rule
};

} // namespace headgate
