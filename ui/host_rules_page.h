// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings_page.h"

#include "core/host.h"
#include "core/host_lesson.h"
#include "transfer/host_rule.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace headgate {

class ToneLabel;

/// The rules for some hosts, in the order in which they are looked at, and beside each what the hosts that it
/// fits have taught.
class HostRulesPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostRulesPage)
public:
    HostRulesPage();
    ~HostRulesPage() override = default;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void fill(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;

    void setRules(const QList<HostRule> &rules);
    [[nodiscard]] const QList<HostRule> &rules() const { return m_rules; }
    void setLearned(const QHash<Host, HostLesson> &learned);
    /// Whether passwords and the values of header lines outlive the program, which is told there.
    void setKeepsSecrets(bool keeps);

private:
    void showRules(int current);
    void add();
    void edit();
    void remove();
    void moveUp();
    [[nodiscard]] int current() const;
    [[nodiscard]] QString learnedBy(const HostRule &rule) const;

    QList<HostRule> m_rules; ///< as in the list
    QHash<Host, HostLesson> m_learned;
    QTreeWidget *m_list;
    QLabel *m_secrets;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_remove;
};

/// Asks for one rule. OK only where it is one. Where the given rule lacks a secret, leaving it out means the
/// one that was given before, for the same hosts.
class HostRuleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostRuleDialog)
public:
    explicit HostRuleDialog(const HostRule &rule, QWidget *parent = nullptr);
    ~HostRuleDialog() override = default;

    [[nodiscard]] HostRule rule() const;

private:
    void check();
    [[nodiscard]] Result<QList<Header>> headers() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isPasswordUnchanged(const HostRule &rule) const;
    [[nodiscard]] bool isUnchanged(const Header &header, const HostRule &rule) const;

    HostRule m_before;
    QLineEdit *m_host;
    QSpinBox *m_limit;
    QSpinBox *m_interval;
    QSpinBox *m_perMinute;
    QSpinBox *m_speed; ///< KiB a second
    QLineEdit *m_userAgent;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPlainTextEdit *m_headers;
    ToneLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace headgate
