// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"
#include "core/host_lesson.h"
#include "transfer/host_rule.h"

#include <QDialog>
#include <QHash>
#include <QWidget>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace headgate {

/// The rules for some hosts, in the order in which they are looked at, and beside each what the hosts that it
/// fits have taught.
class HostRulesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostRulesPage)
public:
    explicit HostRulesPage(QWidget *parent = nullptr);

    void setRules(const QList<HostRule> &rules);
    [[nodiscard]] const QList<HostRule> &rules() const { return m_rules; }
    void setLearned(const QHash<Host, HostLesson> &learned);

Q_SIGNALS:
    void changed();

private:
    void fill(int current);
    void add();
    void edit();
    void remove();
    void moveUp();
    [[nodiscard]] int current() const;
    [[nodiscard]] QString learnedBy(const HostRule &rule) const;

    QList<HostRule> m_rules; ///< as in the list
    QHash<Host, HostLesson> m_learned;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_remove;
};

/// Asks for one rule. OK only where it is one.
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

    HostRule m_before;
    QLineEdit *m_host;
    QSpinBox *m_limit;
    QSpinBox *m_interval;
    QSpinBox *m_perMinute;
    QSpinBox *m_speed; ///< KiB a second
    QLineEdit *m_userAgent;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace headgate
