// SPDX-License-Identifier: MIT
#include "ui/folder_rules_page.h"

#include "ui/folder_field.h"
#include "ui/icons.h"
#include "ui/settings_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString kindName(const QString &kind)
{
    if (kind == "images"_L1) {
        return FolderRulesPage::tr("Images");
    }
    if (kind == "videos"_L1) {
        return FolderRulesPage::tr("Videos");
    }
    if (kind == "audio"_L1) {
        return FolderRulesPage::tr("Audio");
    }
    if (kind == "archives"_L1) {
        return FolderRulesPage::tr("Archives");
    }
    if (kind == "documents"_L1) {
        return FolderRulesPage::tr("Documents");
    }
    return FolderRulesPage::tr("Programs");
}

QToolButton *makeButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FolderRuleRow::FolderRuleRow(const FolderRule &rule)
    : m_match(new QComboBox)
    , m_folder(new FolderField)
{
    m_match->setObjectName(u"folderMatch"_s);
    m_match->setEditable(true);
    m_match->setInsertPolicy(QComboBox::NoInsert);
    m_match->setAccessibleName(FolderRulesPage::tr("Kind of files, or host"));
    m_match->setToolTip(FolderRulesPage::tr("A kind of files, or a host: example.org, or *.example.org for a "
                                            "whole domain"));
    for (const QString &kind : folderRuleKinds()) {
        m_match->addItem(kindName(kind), kind);
    }
    m_match->setMinimumContentsLength(12);
    m_match->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (const int kind = m_match->findData(rule.match); kind >= 0) {
        m_match->setCurrentIndex(kind);
    } else {
        m_match->setEditText(rule.match);
    }
    m_folder->setFolder(rule.folder);
    m_folder->setToolTip(FolderRulesPage::tr("Where these files go; it is made when it is missing"));
    auto *up = makeButton(u"raiseFolderRule"_s, u"go-up"_s,
                          FolderRulesPage::tr("Move up: of several rules that fit, the first one holds"));
    auto *remove =
        makeButton(u"removeFolderRule"_s, u"edit-delete"_s, FolderRulesPage::tr("Remove this rule"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_match, 2);
    layout->addWidget(m_folder, 5);
    layout->addWidget(up);
    layout->addWidget(remove);
    connect(m_match, &QComboBox::editTextChanged, this, &FolderRuleRow::changed);
    connect(m_folder, &FolderField::folderChanged, this, &FolderRuleRow::changed);
    connect(up, &QToolButton::clicked, this, &FolderRuleRow::raised);
    connect(remove, &QToolButton::clicked, this, &FolderRuleRow::removed);
}

FolderRule FolderRuleRow::rule() const
{
    const QString typed = m_match->currentText().trimmed();
    const int kind = m_match->findText(typed, Qt::MatchFixedString);
    return {kind >= 0 ? m_match->itemData(kind).toString() : toFolderMatch(typed).value_or(QString()),
            m_folder->folder()};
}

QString FolderRuleRow::problem() const
{
    if (rule().match.isEmpty()) {
        return FolderRulesPage::tr("Choose a kind of files, or write a host, like example.org or "
                                   "*.example.org.");
    }
    return m_folder->problem();
}

FolderRulesPage::FolderRulesPage()
    : m_list(new QVBoxLayout)
    , m_none(makeNote(tr("There is no rule: all files go to the folder for all.")))
{
    auto *addButton = new QPushButton(tr("&Add a rule"));
    addButton->setObjectName(u"addFolderRule"_s);
    addButton->setAutoDefault(false);
    addButton->setToolTip(tr("Files of one kind, or from some hosts, go to a folder of their own"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(this);
    layout->addWidget(makeNote(tr("Where some files go instead of to the folder for all, unless a folder is "
                                  "chosen as they are added. The kind is that of the name in the link. Of "
                                  "several rules that fit, the first one holds.")));
    layout->addLayout(m_list);
    layout->addWidget(m_none);
    layout->addWidget(addButton, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(addButton, &QPushButton::clicked, this, &FolderRulesPage::add);
}

QString FolderRulesPage::title() const
{
    return tr("Folders");
}

QIcon FolderRulesPage::icon() const
{
    return themedIcon(u"folder-open"_s);
}

void FolderRulesPage::fill(const Preferences &preferences)
{
    const TransferSettings &transfer = preferences.settings.transfer;
    m_downloads = transfer.folder;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const FolderRule &rule : transfer.folderRules) {
        insert(rule, int(m_rows.size()));
    }
    m_none->setVisible(m_rows.isEmpty());
    Q_EMIT changed();
}

void FolderRulesPage::write(Preferences &preferences) const
{
    preferences.settings.transfer.folderRules = rules();
}

QString FolderRulesPage::problem() const
{
    for (const FolderRuleRow *row : m_rows) {
        if (const QString wrong = row->problem(); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

QList<FolderRule> FolderRulesPage::rules() const
{
    QList<FolderRule> rules;
    for (const FolderRuleRow *row : m_rows) {
        rules.append(row->rule());
    }
    return rules;
}

void FolderRulesPage::add()
{
    const QList<FolderRule> before = rules();
    const QStringList &kinds = folderRuleKinds();
    const auto isFree = [&before](const QString &kind) {
        return std::ranges::find(before, kind, &FolderRule::match) == before.end();
    };
    const auto found = std::ranges::find_if(kinds, isFree);
    const QString kind = found == kinds.end() ? QString() : *found;
    insert({kind, kind.isEmpty() ? m_downloads : m_downloads + u'/' + kindName(kind)}, int(m_rows.size()));
    m_rows.last()->findChild<QComboBox *>()->setFocus();
    Q_EMIT changed();
}

void FolderRulesPage::insert(const FolderRule &rule, int place)
{
    auto *row = new FolderRuleRow(rule);
    m_rows.insert(place, row);
    m_list->insertWidget(place, row);
    m_none->hide();
    connect(row, &FolderRuleRow::changed, this, &FolderRulesPage::changed);
    connect(row, &FolderRuleRow::raised, this, [this, row] { raise(row); });
    connect(row, &FolderRuleRow::removed, this, [this, row] { remove(row); });
}

void FolderRulesPage::remove(FolderRuleRow *row)
{
    m_rows.removeOne(row);
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
    m_none->setVisible(m_rows.isEmpty());
    Q_EMIT changed();
}

void FolderRulesPage::raise(FolderRuleRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    if (place > 0) {
        m_rows.move(place, place - 1);
        m_list->removeWidget(row);
        m_list->insertWidget(int(place - 1), row);
        orderTabs();
        Q_EMIT changed();
    }
}

/// As they stand, not as they were made.
void FolderRulesPage::orderTabs()
{
    QWidget *before = nullptr;
    for (const FolderRuleRow *row : std::as_const(m_rows)) {
        for (QWidget *field : row->findChildren<QWidget *>()) {
            if ((field->focusPolicy() & Qt::TabFocus) != 0) {
                if (before) {
                    setTabOrder(before, field);
                }
                before = field;
            }
        }
    }
}

} // namespace headgate
