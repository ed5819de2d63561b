// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferences.h"

#include "core/host_lesson.h"

#include <QDialog>
#include <QHash>
#include <QList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace headgate {

struct DesktopAbilities;
class DesktopPage;
class FieldMarks;
class HostRulesPage;
class SettingsPage;
class ToneLabel;

/// The frame around the pages of the settings: a list of them, a search that finds fields on any of them, and
/// what to do with what was set. Apply and OK hand out the whole new value, and only one that makes sense.
/// To add a page, make a SettingsPage and one line in the constructor.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)
public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// As the fields say; what has no field stays as it was given.
    [[nodiscard]] Preferences preferences() const;
    /// What is wrong, as plain text; empty when nothing is.
    [[nodiscard]] QString problem() const;

    /// What hosts have taught: shown beside their rules.
    void setLearned(const QHash<Host, HostLesson> &learned);

    /// What has no use here is not offered.
    void setAbilities(const DesktopAbilities &abilities);

    void accept() override;

Q_SIGNALS:
    void applied(const headgate::Preferences &preferences);

private:
    struct Page
    {
        SettingsPage *page;
        QScrollArea *area;
        FieldMarks *marks;
    };

    void addPage(SettingsPage *page);
    [[nodiscard]] QVBoxLayout *makeList();
    void makeButtons();
    void makeShortcuts();
    void showPage(int index);
    void turnPage(int step);
    void search();
    void goToFirstMatch();
    void restoreDefaults();
    void check();
    bool apply();

    Preferences m_preferences; ///< as they were given, or applied last
    QList<Page> m_pages;       ///< in the order of the list
    HostRulesPage *m_hosts;
    DesktopPage *m_desktop;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing; ///< shown while a search finds nothing
    QStackedWidget *m_stack;
    ToneLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace headgate
