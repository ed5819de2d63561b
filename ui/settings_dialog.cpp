// SPDX-License-Identifier: MIT
#include "ui/settings_dialog.h"

#include "ui/appearance_page.h"
#include "ui/desktop_page.h"
#include "ui/field_marks.h"
#include "ui/file_page.h"
#include "ui/folder_rules_page.h"
#include "ui/gate_page.h"
#include "ui/host_rules_page.h"
#include "ui/icons.h"
#include "ui/network_page.h"
#include "ui/proxy_page.h"
#include "ui/retry_page.h"
#include "ui/settings_search.h"
#include "ui/system_vault.h"
#include "ui/tone_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QShortcut *addShortcut(const QKeySequence &keys, QWidget *owner, Qt::ShortcutContext context)
{
    return new QShortcut(keys, owner, nullptr, nullptr, context);
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_hosts(new HostRulesPage)
    , m_desktop(new DesktopPage)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("No setting has these words.")))
    , m_stack(new QStackedWidget)
    , m_problem(new ToneLabel(Tone::Bad))
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_problem->setObjectName(u"problem"_s);
    auto *columns = new QHBoxLayout;
    columns->addLayout(makeList());
    columns->addWidget(m_stack, 1);
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);

    addPage(new GatePage);
    addPage(m_hosts);
    addPage(new RetryPage);
    addPage(new FilePage);
    addPage(new FolderRulesPage);
    addPage(new NetworkPage);
    addPage(new ProxyPage);
    addPage(m_desktop);
    addPage(new AppearancePage);

    const int listWidth = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 12;
    const int width = std::max(listWidth, m_search->sizeHint().width());
    m_list->setFixedWidth(width);
    m_search->setFixedWidth(width); // also once it can be cleared
    m_list->setCurrentRow(0);
    m_list->setFocus();
    makeShortcuts();
    check();
    resize(760, 520);
}

SettingsDialog::~SettingsDialog() = default;

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_preferences;
    for (const Page &page : m_pages) {
        page.page->write(preferences);
    }
    return preferences;
}

QString SettingsDialog::problem() const
{
    for (const Page &page : m_pages) {
        if (const QString wrong = page.page->problem(); !wrong.isEmpty()) {
            //: %1 the title of a page of settings, %2 what is wrong there
            return page.area == m_stack->currentWidget() ? wrong
                                                         : tr("%1: %2").arg(page.page->title(), wrong);
        }
    }
    return {};
}

void SettingsDialog::setLearned(const QHash<Host, HostLesson> &learned)
{
    m_hosts->setLearned(learned);
}

void SettingsDialog::setAbilities(const DesktopAbilities &abilities)
{
    m_desktop->setAbilities(abilities);
}

void SettingsDialog::accept()
{
    if (apply()) {
        QDialog::accept();
    }
}

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_stack->addWidget(area);
    m_list->addItem(new QListWidgetItem(page->icon(), page->title()));
    m_pages.append({page, area, new FieldMarks(page)});
    page->fill(m_preferences);
    connect(page, &SettingsPage::changed, this, &SettingsDialog::check);
}

QVBoxLayout *SettingsDialog::makeList()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("By its name or by what is said about it"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    auto *column = new QVBoxLayout;
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return column;
}

void SettingsDialog::makeButtons()
{
    QPushButton *restore = m_buttons->addButton(tr("Restore &defaults"), QDialogButtonBox::ResetRole);
    restore->setObjectName(u"restoreDefaults"_s);
    restore->setToolTip(tr("Of this page. Nothing is changed before OK or Apply."));
    m_buttons->button(QDialogButtonBox::Apply)
        ->setToolTip(tr("Takes effect at once, for what waits and for what runs"));
    for (QAbstractButton *button : m_buttons->buttons()) {
        button->setIcon({});
    }
    connect(restore, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { apply(); });
}

void SettingsDialog::makeShortcuts()
{
    connect(addShortcut(QKeySequence::Find, this, Qt::WindowShortcut), &QShortcut::activated, m_search,
            [this] {
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
    const auto turn = [this](const QKeySequence &keys, int step) {
        connect(addShortcut(keys, this, Qt::WindowShortcut), &QShortcut::activated, this,
                [this, step] { turnPage(step); });
    };
    turn(QKeySequence(u"Ctrl+PgDown"_s), 1);
    turn(QKeySequence(u"Ctrl+PgUp"_s), -1);
    // In the search field, Enter means the field that is found and not OK.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(addShortcut(QKeySequence(key), m_search, Qt::WidgetShortcut), &QShortcut::activated, this,
                &SettingsDialog::goToFirstMatch);
    }
    connect(addShortcut(QKeySequence(Qt::Key_Down), m_search, Qt::WidgetShortcut), &QShortcut::activated,
            m_list, [this] { m_list->setFocus(); });
    // And Escape takes the words back before it closes.
    QShortcut *clear = addShortcut(QKeySequence(Qt::Key_Escape), m_search, Qt::WidgetShortcut);
    clear->setEnabled(false);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setEnabled(!text.isEmpty()); });
}

void SettingsDialog::showPage(int index)
{
    if (index >= 0) {
        m_stack->setCurrentIndex(index);
        check(); // a problem is told with its page where that is not shown
    }
}

void SettingsDialog::turnPage(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if ((m_list->item(row)->flags() & Qt::ItemIsEnabled) != 0) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SettingsDialog::search()
{
    const QString words = m_search->text();
    const bool isSearch = !words.trimmed().isEmpty();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const Page &page = m_pages[row];
        const PageMatch match = searchPage(*page.page, words);
        page.marks->setFields(match.fields);
        QListWidgetItem *item = m_list->item(row);
        item->setFlags(match.isMatch || !isSearch ? item->flags() | Qt::ItemIsEnabled
                                                  : item->flags() & ~Qt::ItemIsEnabled);
        if (match.isMatch && first < 0) {
            first = row;
            if (!match.fields.isEmpty()) {
                page.area->ensureWidgetVisible(match.fields.first());
            }
        }
    }
    m_nothing->setVisible(isSearch && first < 0);
    if (first >= 0) {
        m_list->setCurrentRow(first);
    }
}

void SettingsDialog::goToFirstMatch()
{
    const Page &page = m_pages[m_stack->currentIndex()];
    const PageMatch match = searchPage(*page.page, m_search->text());
    const auto found = std::ranges::find_if(match.fields, [](const QWidget *field) {
        return field->isEnabled() && !qobject_cast<const QLabel *>(field);
    });
    if (found != match.fields.end()) {
        (*found)->setFocus(Qt::ShortcutFocusReason);
    }
}

void SettingsDialog::restoreDefaults()
{
    m_pages[m_stack->currentIndex()].page->fill(Preferences::defaults());
    check();
}

void SettingsDialog::check()
{
    const QString wrong = problem();
    const Preferences now = preferences();
    m_hosts->setKeepsSecrets(hasSystemVault() && now.settings.keepPasswords);
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(wrong.isEmpty() && now != m_preferences);
}

bool SettingsDialog::apply()
{
    if (!problem().isEmpty()) {
        return false;
    }
    const Preferences changed = preferences();
    if (changed != m_preferences) {
        m_preferences = changed;
        Q_EMIT applied(changed);
    }
    check();
    return true;
}

} // namespace headgate
