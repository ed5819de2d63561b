// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"

#include "ui/add_text.h"
#include "ui/folder_field.h"
#include "ui/kind_filter.h"
#include "ui/link_edit.h"
#include "ui/link_preview.h"
#include "ui/row_text.h"
#include "ui/tone_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::milliseconds typingTime{250};

QTableView *makeTable(LinkPreview *preview)
{
    auto *table = new QTableView;
    table->setObjectName(u"preview"_s);
    table->setAccessibleName(AddDialog::tr("Preview"));
    table->setModel(preview);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(LinkPreview::Address, QHeaderView::Stretch);
    const int character = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(LinkPreview::Verdict, 27 * character);
    table->setColumnWidth(LinkPreview::Name, 24 * character);
    return table;
}

} // namespace

AddDialog::AddDialog(const ListedLinks &known, const QString &folder, const AddChoices &choices,
                     QWidget *parent)
    : QDialog(parent)
    , m_known(std::make_shared<KnownLinks>(known.addresses))
    , m_targets(std::make_shared<ListedTargets>(known.targets))
    , m_rules(known.rules)
    , m_settingsFolder(folder)
    , m_choices(choices)
    , m_question(QRandomGenerator::global()->generate64()) // answers to another dialog may still come
    , m_text(new LinkEdit)
    , m_expand(new QCheckBox(tr("E&xpand patterns")))
    , m_patterns(new QLabel)
    , m_kinds(new KindFilter)
    , m_preview(new LinkPreview(this))
    , m_table(makeTable(m_preview))
    , m_skipFetched(new QCheckBox)
    , m_skipExisting(new QCheckBox)
    , m_counts(new QLabel)
    , m_folder(new FolderField(choices.folders))
    , m_mask(new QLineEdit)
    , m_problem(new ToneLabel(Tone::Bad))
    , m_start(new QCheckBox(tr("&Start now")))
{
    setObjectName(u"addDialog"_s);
    setWindowTitle(tr("Add links"));
    m_pool.setMaxThreadCount(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);

    m_text->setObjectName(u"links"_s);
    m_text->setAccessibleName(tr("Links"));
    //: %1 is "photo[001-120].jpg", %2 is "{one,two}"
    m_text->setPlaceholderText(tr("One link on each line, or any text with links in it. %1 and %2 stand for "
                                  "many links.")
                                   .arg(u"photo[001-120].jpg"_s, u"{one,two}"_s));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_expand->setObjectName(u"expandPatterns"_s);
    m_expand->setChecked(choices.expandPatterns);
    //: Examples are put in for %1 to %4
    m_expand->setToolTip(tr("%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as "
                            "parts of the link.")
                             .arg(u"[001-120]"_s, u"[0-100:10]"_s, u"[a-f]"_s, u"{one,two}"_s));
    m_patterns->setObjectName(u"patterns"_s);
    m_patterns->setTextFormat(Qt::PlainText);
    // However long the links are, the window need not be wider.
    m_patterns->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_kinds->setObjectName(u"kinds"_s);
    m_skipFetched->setObjectName(u"skipFetched"_s);
    m_skipFetched->setChecked(choices.skipFetched);
    m_skipFetched->setToolTip(
        tr("Headgate remembers which links it has fetched, also when they have gone from "
           "the list, and where their files are now does not matter"));
    m_skipExisting->setObjectName(u"skipExisting"_s);
    m_skipExisting->setChecked(choices.skipExisting);
    m_skipExisting->setToolTip(tr("By the name that is shown here: a file that is in the folder, or that an "
                                  "unfinished download of the list will be. Without this, the new one is "
                                  "named as the settings say. A server may still give it another name."));
    m_counts->setObjectName(u"counts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setObjectName(u"problem"_s);
    m_start->setObjectName(u"startNow"_s);
    m_start->setChecked(choices.start);
    m_start->setToolTip(tr("Without it, the downloads are put into the list as paused"));
    m_folder->setFolder(choices.folderToOffer(folder));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"add"_s);
    m_add->setDefault(true);
    // Enter in a field must not cancel while there is nothing to add yet.
    for (QAbstractButton *button : buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(button == m_add);
        button->setIcon({});
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);

    auto *patternRow = new QHBoxLayout;
    patternRow->addWidget(m_expand);
    patternRow->addWidget(m_patterns, 1);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addLayout(patternRow);
    lowerLayout->addWidget(m_kinds);
    lowerLayout->addWidget(m_table, 1);
    auto *skips = new QHBoxLayout;
    skips->addWidget(m_skipFetched);
    skips->addWidget(m_skipExisting);
    skips->addStretch();
    lowerLayout->addLayout(skips);
    lowerLayout->addWidget(m_counts);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_text);
    parts->addWidget(lower);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), m_folder);
    auto *maskLabel = new QLabel(tr("File &names"));
    maskLabel->setBuddy(m_mask);
    form->addRow(maskLabel, makeMaskRow());
    auto *last = new QHBoxLayout;
    last->addWidget(m_start);
    last->addWidget(buttons, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(last);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_isStale = true;
        m_typing.start();
        check();
    });
    connect(&m_typing, &QTimer::timeout, this, &AddDialog::read);
    connect(m_expand, &QCheckBox::clicked, this, &AddDialog::readAnew);
    connect(m_kinds, &KindFilter::kindsChanged, this, [this] {
        m_preview->setKinds(m_kinds->kinds());
        checkTargets();
        showCounts();
    });
    for (QCheckBox *skip : {m_skipFetched, m_skipExisting}) {
        connect(skip, &QCheckBox::clicked, this, &AddDialog::setSkips);
    }
    connect(m_folder, &FolderField::folderChanged, this, [this] {
        checkTargets();
        check();
    });
    connect(m_mask, &QLineEdit::textChanged, this, [this] {
        const NameMask mask(m_mask->text().trimmed());
        if (mask.problem().isEmpty()) {
            m_preview->setMask(mask, QDate::currentDate());
            checkTargets();
        }
        check();
    });
    m_preview->setSkips({choices.skipFetched, choices.skipExisting});
    show(LinkReading());
    m_text->setFocus();
    resize(760, 560);
}

void AddDialog::setLinks(const QString &text)
{
    m_text->setPlainText(text);
}

void AddDialog::accept()
{
    if (!m_add->isEnabled()) {
        return;
    }
    command::Add add;
    add.links = m_preview->taken();
    add.folder = m_folder->folder();
    add.paused = !m_start->isChecked();
    m_choices.rememberFolder(add.folder, m_settingsFolder);
    m_choices.start = m_start->isChecked();
    m_choices.expandPatterns = m_expand->isChecked();
    m_choices.skipFetched = m_skipFetched->isChecked();
    m_choices.skipExisting = m_skipExisting->isChecked();
    QDialog::accept();
    Q_EMIT chosen(add, m_reading.twice + m_reading.inList, m_reading.noLinks);
}

QHBoxLayout *AddDialog::makeMaskRow()
{
    m_mask->setObjectName(u"nameMask"_s);
    m_mask->setAccessibleName(tr("File names"));
    m_mask->setPlaceholderText(tr("As the server says"));
    m_mask->setClearButtonEnabled(true);
    auto *insert = new QPushButton(tr("&Insert"));
    insert->setObjectName(u"insertWord"_s);
    insert->setAutoDefault(false);
    insert->setToolTip(tr("Words that stand for something of each link"));
    auto *menu = new QMenu(insert);
    for (const QString &word : NameMask::words()) {
        //: A word such as *name*, and what it stands for
        menu->addAction(tr("%1  –  %2").arg(word, describeWord(word)), m_mask, [this, word] {
            m_mask->insert(word);
            m_mask->setFocus();
        });
    }
    insert->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_mask, 1);
    row->addWidget(insert);
    return row;
}

void AddDialog::readAnew()
{
    m_isStale = true;
    m_typing.stop();
    read();
    check();
}

void AddDialog::read()
{
    if (m_isReading) {
        return; // the end of that reading starts the next
    }
    m_isReading = true;
    m_isStale = false;
    auto *watcher = new QFutureWatcher<LinkReading>(this);
    connect(watcher, &QFutureWatcher<LinkReading>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isReading = false;
        show(watcher->result());
        if (m_isStale && !m_typing.isActive()) {
            read();
        }
    });
    watcher->setFuture(readLinksIn(m_pool, LinkSource::ofText(m_text->toPlainText()), m_known,
                                   m_expand->isChecked() ? Patterns::Expand : Patterns::Keep));
}

void AddDialog::show(const LinkReading &reading)
{
    m_reading = reading;
    m_preview->show(reading);
    m_kinds->setCounts(m_preview->kindCounts());
    showPatterns();
    askFetched();
    checkTargets();
    showCounts();
}

void AddDialog::askFetched()
{
    m_isUnanswered = !m_reading.links.isEmpty();
    if (m_isUnanswered) {
        Q_EMIT fetchedAsked({++m_question, m_reading.digests});
    }
}

void AddDialog::takeAnswer(const FetchedAnswer &answer)
{
    if (answer.question != m_question || !m_isUnanswered) {
        return;
    }
    m_isUnanswered = false;
    m_preview->setFetched(answer.fetched);
    if (m_skipFetched->isChecked() && m_preview->counts().fetched > 0) {
        checkTargets(); // the names that a mask gives are others now
    }
    showCounts();
}

/// Anew, whenever something has changed by which names or folder are others.
void AddDialog::checkTargets()
{
    m_isCheckStale = true;
    if (m_isChecking) {
        return; // the end of that look-up starts the next
    }
    m_isCheckStale = false;
    TargetQuestion question = m_preview->targetQuestion();
    if (question.links.isEmpty()) {
        return;
    }
    m_isChecking = true;
    question.folder = m_folder->folder();
    question.rules = m_folder->folder() == m_settingsFolder ? m_rules : QList<FolderRule>();
    question.listed = m_targets;
    auto *watcher = new QFutureWatcher<std::vector<TargetState>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isChecking = false;
        if (m_isCheckStale) {
            checkTargets();
            return;
        }
        m_preview->setTargets(watcher->result());
        showCounts();
    });
    watcher->setFuture(headgate::checkTargets(question));
}

void AddDialog::setSkips()
{
    m_preview->setSkips({m_skipFetched->isChecked(), m_skipExisting->isChecked()});
    checkTargets();
    showCounts();
}

void AddDialog::showPatterns()
{
    const PatternCount &count = m_reading.patterns;
    // Where it is off it stays to be seen: a link that is none until it is expanded is not counted then.
    m_expand->setVisible(count.patterns > 0 || (!m_expand->isChecked() && !m_text->document()->isEmpty()));
    m_patterns->setVisible(count.patterns > 0);
    if (count.patterns > 0) {
        m_patterns->setText(describePatterns(count, m_expand->isChecked()));
        //: The first and the last of many links, on lines of their own
        m_patterns->setToolTip(plainToolTip(tr("First: %1\nLast: %2").arg(count.first, count.last)));
    }
}

void AddDialog::showCounts()
{
    const LinkPreview::Counts &counts = m_preview->counts();
    const QLocale locale;
    //: A choice; %1 links were fetched once
    m_skipFetched->setText(tr("Skip what was &fetched before (%1)").arg(locale.toString(counts.fetched)));
    m_skipFetched->setVisible(counts.fetched > 0);
    //: A choice; of %1 links the files are there
    m_skipExisting->setText(
        tr("Skip files that are there a&lready (%1)").arg(locale.toString(counts.existing)));
    m_skipExisting->setVisible(counts.existing > 0);
    m_counts->setText(
        describeCounts(m_reading, counts, {m_skipFetched->isChecked(), m_skipExisting->isChecked()}));
    check();
}

void AddDialog::check()
{
    QString problem = m_folder->problem();
    if (problem.isEmpty()) {
        problem = NameMask(m_mask->text().trimmed()).problem();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // What is added is what the preview shows, so it must be of the text as it stands.
    const bool isUnsure = (m_isUnanswered && m_skipFetched->isChecked()) ||
                          ((m_isChecking || m_isCheckStale) && m_skipExisting->isChecked());
    m_add->setEnabled(problem.isEmpty() && !m_isStale && !m_isReading && !isUnsure &&
                      m_preview->counts().taken > 0);
}

} // namespace headgate
