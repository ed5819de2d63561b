// SPDX-License-Identifier: MIT
#include "ui/host_rules_page.h"

#include "core/format.h"
#include "core/host_pattern.h"
#include "ui/icons.h"
#include "ui/kibibytes.h"
#include "ui/row_text.h"
#include "ui/settings_fields.h"
#include "ui/tone_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

enum Column { HostColumn, LimitColumn, PaceColumn, SpeedColumn, LearnedColumn, ColumnCount };

constexpr qsizetype mostNamed = 3; // of the hosts that a rule fits

QString describePace(const Pace &pace)
{
    QStringList parts;
    if (pace.interval > Milliseconds{0}) {
        //: Between two starts at a host; ms: milliseconds
        parts << HostRulesPage::tr("every %1 ms").arg(QLocale().toString(qint64{pace.interval.count()}));
    }
    if (pace.perMinute > 0) {
        //: Starts at a host
        parts << HostRulesPage::tr("%1 a minute").arg(QLocale().toString(pace.perMinute));
    }
    return parts.join(u", "_s);
}

QString describeLesson(const HostLesson &lesson)
{
    QStringList parts;
    if (lesson.limit > 0) {
        parts << QLocale().toString(lesson.limit);
    }
    if (lesson.interval > Milliseconds{0}) {
        parts << describePace({lesson.interval, 0});
    }
    return parts.join(u", "_s);
}

/// What a rule sends, without anything that is a secret.
QString describeSent(const HostRule &rule)
{
    QStringList lines;
    if (!rule.userAgent.isEmpty()) {
        lines << HostRulesPage::tr("User agent: %1").arg(rule.userAgent);
    }
    if (!rule.user.isEmpty()) {
        lines << HostRulesPage::tr("User name: %1").arg(oneLine(rule.user));
    }
    QStringList names;
    for (const Header &header : rule.headers) {
        names << QString::fromLatin1(header.first);
    }
    if (!names.isEmpty()) {
        //: %1 the names of header lines
        lines << HostRulesPage::tr("Header lines: %1").arg(names.join(u", "_s));
    }
    return lines.join(u'\n');
}

QString linesOf(const QList<Header> &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers) {
        lines << (QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value)).trimmed();
    }
    return lines.join(u'\n');
}

QSpinBox *makeNumber(const QString &name, int most, const QString &suffix, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setAccelerated(true);
    box->setAlignment(Qt::AlignRight);
    box->setSuffix(suffix);
    box->setSpecialValueText(HostRuleDialog::tr("as for others"));
    box->setValue(value);
    return box;
}

} // namespace

HostRulesPage::HostRulesPage()
    : m_list(new QTreeWidget)
    , m_secrets(new QLabel)
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_remove(new QPushButton(tr("Re&move")))
{
    setObjectName(u"hostRules"_s);
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Rules for hosts"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Host"), tr("At once"), tr("Pace"), tr("Speed"), tr("Learned")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    auto *addButton = new QPushButton(tr("&Add…"));
    addButton->setObjectName(u"addRule"_s);
    m_edit->setObjectName(u"editRule"_s);
    m_up->setObjectName(u"moveRuleUp"_s);
    m_remove->setObjectName(u"removeRule"_s);
    m_up->setToolTip(tr("Of several rules that fit a host, the first one holds"));

    auto *note =
        new QLabel(tr("What holds for some hosts instead of what holds for all. The first rule that fits a "
                      "host holds, and it alone. Write *.example.org for a whole domain."));
    m_secrets->setObjectName(u"ruleSecrets"_s);
    for (QLabel *label : {note, m_secrets}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    setKeepsSecrets(false);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {addButton, m_edit, m_up, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(this);
    layout->addWidget(note);
    layout->addLayout(row, 1);
    layout->addWidget(m_secrets);

    connect(addButton, &QPushButton::clicked, this, &HostRulesPage::add);
    connect(m_edit, &QPushButton::clicked, this, &HostRulesPage::edit);
    connect(m_up, &QPushButton::clicked, this, &HostRulesPage::moveUp);
    connect(m_remove, &QPushButton::clicked, this, &HostRulesPage::remove);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &HostRulesPage::edit);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_edit->setEnabled(current() >= 0);
        m_remove->setEnabled(current() >= 0);
        m_up->setEnabled(current() > 0);
    });
    showRules(-1);
}

QString HostRulesPage::title() const
{
    return tr("Hosts");
}

QIcon HostRulesPage::icon() const
{
    return themedIcon(u"settings-hosts"_s);
}

void HostRulesPage::fill(const Preferences &preferences)
{
    setRules(preferences.settings.transfer.hostRules);
}

void HostRulesPage::write(Preferences &preferences) const
{
    preferences.settings.transfer.hostRules = m_rules;
    preferences.settings.gate.rules = gateRules(m_rules);
}

void HostRulesPage::setRules(const QList<HostRule> &rules)
{
    m_rules = rules;
    showRules(rules.isEmpty() ? -1 : 0);
}

void HostRulesPage::setLearned(const QHash<Host, HostLesson> &learned)
{
    m_learned = learned;
    showRules(current());
}

void HostRulesPage::setKeepsSecrets(bool keeps)
{
    m_secrets->setText(
        keeps ? tr("Passwords and the values of header lines are kept in the system's key ring.")
              : tr("Passwords and the values of header lines are kept nowhere: they last until the program "
                   "ends."));
}

int HostRulesPage::current() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

QString HostRulesPage::learnedBy(const HostRule &rule) const
{
    QStringList hosts;
    for (auto it = m_learned.cbegin(); it != m_learned.cend(); ++it) {
        if (ruleFor(m_rules, it.key()) == &rule) {
            const QString lesson = describeLesson(*it);
            //: %1 a host, %2 what it has taught: how many requests it takes at once, and how far apart
            hosts << (it.key().name == rule.pattern ? lesson
                                                    : tr("%1: %2").arg(oneLine(it.key().name), lesson));
        }
    }
    std::ranges::sort(hosts);
    return QStringList(hosts.mid(0, mostNamed)).join(u", "_s) +
           (hosts.size() > mostNamed ? u" …"_s : QString());
}

void HostRulesPage::showRules(int current)
{
    m_list->clear();
    for (const HostRule &rule : std::as_const(m_rules)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(HostColumn, oneLine(rule.pattern));
        item->setText(LimitColumn, rule.limit > 0 ? QLocale().toString(rule.limit) : QString());
        item->setText(PaceColumn, describePace(rule.pace));
        item->setText(SpeedColumn, rule.speedLimit > 0 ? formatSpeed(rule.speedLimit) : QString());
        item->setText(LearnedColumn, learnedBy(rule));
        if (const QString sent = describeSent(rule); !sent.isEmpty()) {
            item->setToolTip(HostColumn, plainToolTip(sent));
        }
    }
    for (int column = 0; column < LearnedColumn; ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_list->setCurrentItem(m_list->topLevelItem(current));
    m_edit->setEnabled(this->current() >= 0);
    m_remove->setEnabled(this->current() >= 0);
    m_up->setEnabled(this->current() > 0);
}

void HostRulesPage::add()
{
    auto *dialog = new HostRuleDialog({}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rules.append(dialog->rule());
        showRules(int(m_rules.size()) - 1);
        Q_EMIT changed();
    });
    dialog->open();
}

void HostRulesPage::edit()
{
    const int row = current();
    if (row < 0) {
        return;
    }
    auto *dialog = new HostRuleDialog(m_rules[row], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        m_rules[row] = dialog->rule();
        showRules(row);
        Q_EMIT changed();
    });
    dialog->open();
}

void HostRulesPage::moveUp()
{
    const int row = current();
    if (row > 0) {
        m_rules.swapItemsAt(row, row - 1);
        showRules(row - 1);
        Q_EMIT changed();
    }
}

void HostRulesPage::remove()
{
    const int row = current();
    if (row >= 0) {
        m_rules.removeAt(row);
        showRules(std::min(row, int(m_rules.size()) - 1));
        Q_EMIT changed();
    }
}

HostRuleDialog::HostRuleDialog(const HostRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_before(rule)
    , m_host(new QLineEdit(rule.pattern))
    , m_limit(makeNumber(u"ruleLimit"_s, 1000, {}, rule.limit))
    , m_interval(makeNumber(u"ruleInterval"_s, 3'600'000, tr(" ms"), int(rule.pace.interval.count())))
    , m_perMinute(makeNumber(u"rulePerMinute"_s, 60'000, {}, rule.pace.perMinute))
    //: Unit: kibibytes a second
    , m_speed(makeNumber(u"ruleSpeed"_s, mostKib, tr(" KiB/s"), kibOf(rule.speedLimit)))
    , m_userAgent(new QLineEdit(rule.userAgent))
    , m_user(new QLineEdit(rule.user))
    , m_password(new QLineEdit(rule.password))
    , m_headers(new QPlainTextEdit(linesOf(rule.headers)))
    , m_problem(new ToneLabel(Tone::Bad))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"hostRuleDialog"_s);
    setWindowTitle(tr("Rule for a host"));
    m_host->setObjectName(u"ruleHost"_s);
    m_host->setPlaceholderText(u"*.example.org"_s);
    m_userAgent->setObjectName(u"ruleUserAgent"_s);
    m_userAgent->setPlaceholderText(tr("as for others"));
    m_user->setObjectName(u"ruleUser"_s);
    m_user->setPlaceholderText(tr("no login"));
    m_password->setObjectName(u"rulePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_headers->setObjectName(u"ruleHeaders"_s);
    m_headers->setTabChangesFocus(true);
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_headers->setPlaceholderText(tr("Name: value"));
    m_headers->setToolTip(
        tr("One a line, sent to these hosts alone. \"Name:\" alone stands for the value that "
           "was given before."));
    m_headers->setFixedHeight(5 * m_headers->fontMetrics().lineSpacing());
    m_problem->setObjectName(u"ruleProblem"_s);
    for (QAbstractButton *button : m_buttons->buttons()) {
        button->setIcon({});
    }
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("Requests at &once"), m_limit);
    form->addRow(tr("&Interval between starts"), m_interval);
    form->addRow(tr("Starts a &minute"), m_perMinute);
    form->addRow(tr("&Speed"), m_speed);
    form->addRow(tr("&User agent"), m_userAgent);
    form->addRow(tr("User &name"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(tr("Header &lines"), m_headers);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *edit : {m_host, m_userAgent, m_user, m_password}) {
        connect(edit, &QLineEdit::textChanged, this, &HostRuleDialog::check);
    }
    connect(m_headers, &QPlainTextEdit::textChanged, this, &HostRuleDialog::check);
    check();
}

void HostRuleDialog::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_password->setPlaceholderText(isPasswordUnchanged(rule()) ? tr("unchanged") : QString());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(wrong.isEmpty() && !m_host->text().trimmed().isEmpty());
}

QString HostRuleDialog::problem() const
{
    const QString host = m_host->text().trimmed();
    if (!host.isEmpty() && !toHostPattern(host)) {
        return tr("Write a host, like example.org, or *.example.org for a whole domain.");
    }
    if (!std::ranges::all_of(m_userAgent->text(), [](QChar c) { return c >= u' ' && c <= u'~'; })) {
        return tr("The user agent can have plain ASCII letters only.");
    }
    if (const auto lines = headers(); !lines) {
        return lines.failure().detail;
    }
    const HostRule made = rule();
    if (const QString wrong = problemOf(made); !wrong.isEmpty()) {
        return wrong;
    }
    if (!made.user.isEmpty() && made.password.isEmpty() && !isPasswordUnchanged(made)) {
        return tr("Give the password of this user, too.");
    }
    for (const Header &header : made.headers) {
        if (header.second.isEmpty() && !isUnchanged(header, made)) {
            //: %1 the name of a header line
            return tr("Give \"%1\" a value.").arg(QString::fromLatin1(header.first));
        }
    }
    return {};
}

/// A secret is for the hosts that it was given for, and not for whichever the rule is changed to.
bool HostRuleDialog::isPasswordUnchanged(const HostRule &rule) const
{
    return !rule.user.isEmpty() && m_before.password.isEmpty() && m_before.user == rule.user &&
           m_before.pattern == rule.pattern;
}

bool HostRuleDialog::isUnchanged(const Header &header, const HostRule &rule) const
{
    const auto isBefore = [&header](const Header &before) {
        return isSameName(before.first, header.first) && before.second.isEmpty();
    };
    return m_before.pattern == rule.pattern && std::ranges::any_of(m_before.headers, isBefore);
}

Result<QList<Header>> HostRuleDialog::headers() const
{
    QStringList lines;
    for (const QString &line : m_headers->toPlainText().split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty()) {
            lines << trimmed;
        }
    }
    return parseHeaders(lines);
}

HostRule HostRuleDialog::rule() const
{
    HostRule rule;
    rule.pattern = toHostPattern(m_host->text()).value_or(QString());
    rule.limit = m_limit->value();
    rule.pace = {Milliseconds{m_interval->value()}, m_perMinute->value()};
    rule.speedLimit = bytesFrom(*m_speed, m_before.speedLimit);
    rule.userAgent = m_userAgent->text().trimmed();
    rule.user = m_user->text().trimmed();
    rule.password = m_password->text();
    if (auto lines = headers()) {
        rule.headers = *std::move(lines);
    }
    return rule;
}

} // namespace headgate
