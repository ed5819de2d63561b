// SPDX-License-Identifier: MIT
#pragma once

#include "app/fetched_answer.h"
#include "ui/add_choices.h"
#include "ui/link_reader.h"
#include "ui/target_check.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace headgate {

class FolderField;
class KindFilter;
class LinkPreview;

/// What new links are compared with.
struct ListedLinks
{
    QStringList addresses;
    QStringList targets;          ///< full paths of the files that unfinished items are to become
    QList<FolderRule> rules = {}; ///< which hold in the settings' folder
};

/// Many links at once, with a look at what they come to before they are added. Reading happens off the
/// window's thread, so that a text of 100,000 lines does not hold it up.
class AddDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddDialog)
public:
    /// @param known    what is in the list already
    /// @param folder   where files go by the settings
    /// @param choices  of the last time
    AddDialog(const ListedLinks &known, const QString &folder, const AddChoices &choices = {},
              QWidget *parent = nullptr);

    /// To be remembered, once links were chosen.
    [[nodiscard]] const AddChoices &choices() const noexcept { return m_choices; }

    /// As if it were pasted.
    void setLinks(const QString &text);
    /// An answer to any question of fetchedAsked().
    void takeAnswer(const FetchedAnswer &answer);

    void accept() override;

Q_SIGNALS:
    /// @param twice    links left out because they were in the text before, or are in the list
    /// @param noLinks  lines without a link
    void chosen(const headgate::command::Add &add, qint64 twice, qint64 noLinks);
    /// Which links of the text were ever fetched?
    void fetchedAsked(const headgate::command::AskFetched &question);

private:
    [[nodiscard]] QHBoxLayout *makeMaskRow();
    void readAnew();
    void read();
    void show(const LinkReading &reading);
    using QDialog::show;
    void askFetched();
    void checkTargets();
    void setSkips();
    void showPatterns();
    void showCounts();
    void check();

    std::shared_ptr<const KnownLinks> m_known;
    std::shared_ptr<const ListedTargets> m_targets;
    const QList<FolderRule> m_rules;
    const QString m_settingsFolder;
    AddChoices m_choices;
    QThreadPool m_pool;
    QTimer m_typing;
    LinkReading m_reading;
    bool m_isReading = false;    ///< a text is being read
    bool m_isStale = false;      ///< the text has changed since the last one was taken for reading
    quint64 m_question;          ///< number of the last one
    bool m_isUnanswered = false; ///< the last one
    bool m_isChecking = false;   ///< targets are being looked up
    bool m_isCheckStale = false; ///< something about them has changed since

    QPlainTextEdit *m_text;
    QCheckBox *m_expand;
    QLabel *m_patterns;
    KindFilter *m_kinds;
    LinkPreview *m_preview;
    QTableView *m_table;
    QCheckBox *m_skipFetched;
    QCheckBox *m_skipExisting;
    QLabel *m_counts;
    FolderField *m_folder;
    QLineEdit *m_mask;
    QLabel *m_problem;
    QCheckBox *m_start;
    QPushButton *m_add;
};

} // namespace headgate
