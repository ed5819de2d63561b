// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"

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
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
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

QString describeCounts(const LinkReading &reading, qint64 taken)
{
    const QLocale locale;
    //: What was read: %1 links are new
    QString text = AddDialog::tr("%1 new").arg(locale.toString(taken));
    const qint64 otherKinds = reading.links.size() - reading.inList - taken;
    if (otherKinds > 0) {
        //: %1 links are new, but of a kind of files that is not wanted
        text += AddDialog::tr(", %1 of other kinds").arg(locale.toString(otherKinds));
    }
    //: %1 links came more than once, in the text or with the list
    text += AddDialog::tr(", %1 twice").arg(locale.toString(reading.twice + reading.inList));
    //: %1 lines hold no link that can be used
    text += AddDialog::tr(", %1 without a usable link").arg(locale.toString(reading.noLinks));
    if (!reading.noLinkLines.isEmpty()) {
        constexpr qsizetype shown = 8;
        QStringList lines;
        for (const qint64 line : reading.noLinkLines.first(std::min(shown, reading.noLinkLines.size()))) {
            lines.append(locale.toString(line));
        }
        if (reading.noLinks > shown) {
            lines.append(u"…"_s);
        }
        //: %1 is a list of line numbers
        text += AddDialog::tr(" (line %1)", nullptr).arg(lines.join(u", "_s));
    }
    if (reading.textsBehind > 0) {
        //: %1 lines have text behind the link that is not understood
        text += AddDialog::tr(", %1 with text that is left out").arg(locale.toString(reading.textsBehind));
    }
    return text;
}

/// Of the first and the last link of patterns, what tells them apart: "001.jpg … 120.jpg".
QString describeSpan(const PatternCount &count)
{
    const auto differ = std::ranges::mismatch(count.first, count.last).in1;
    const QStringView same(count.first.constBegin(), differ);
    QString first = count.first.mid(same.lastIndexOf(u'/') + 1);
    QString last = count.last.mid(same.lastIndexOf(u'/') + 1);
    // Of different hosts, the names of the files are enough where they differ too.
    const auto nameIn = [](const QString &link) { return link.mid(link.lastIndexOf(u'/') + 1); };
    if (same.count(u'/') < 3 && nameIn(first) != nameIn(last)) {
        first = nameIn(first);
        last = nameIn(last);
    }
    //: From the first to the last of many links
    return AddDialog::tr("%1 … %2").arg(oneLine(first), oneLine(last));
}

QString describePatterns(const PatternCount &count, bool expand)
{
    const QLocale locale;
    if (!expand) {
        //: A pattern such as [001-120]; %1 is how many links it stands for
        return AddDialog::tr("Links are taken as they are, not as the %1 for which they stand")
            .arg(locale.toString(count.links));
    }
    if (count.links > LinkPattern::mostLinks) {
        //: %1 links are more than %2
        return AddDialog::tr("They stand for %1 links. At most %2 can be added at once.")
            .arg(locale.toString(count.links), locale.toString(LinkPattern::mostLinks));
    }
    //: What patterns such as [001-120] stand for: %1 links, %2 "001.jpg … 120.jpg"
    return AddDialog::tr("%1 links: %2").arg(locale.toString(count.links), describeSpan(count));
}

QString describeWord(const QString &word)
{
    const std::pair<QString, QString> meanings[] = {
        {u"*name*"_s, AddDialog::tr("the name in the link, without extension")},
        {u"*ext*"_s, AddDialog::tr("the extension in the link")},
        {u"*host*"_s, AddDialog::tr("the host")},
        {u"*path*"_s, AddDialog::tr("the folders in the link")},
        {u"*num*"_s, AddDialog::tr("1, 2, 3, …")},
        {u"*num3*"_s, AddDialog::tr("001, 002, 003, …")},
        {u"*date*"_s, AddDialog::tr("today: %1").arg(QDate::currentDate().toString(Qt::ISODate))},
    };
    const auto found = std::ranges::find(meanings, word, &std::pair<QString, QString>::first);
    return found == std::end(meanings) ? QString() : found->second;
}

} // namespace

AddDialog::AddDialog(const QStringList &known, const QString &folder, const AddChoices &choices,
                     QWidget *parent)
    : QDialog(parent)
    , m_known(std::make_shared<KnownLinks>(known))
    , m_settingsFolder(folder)
    , m_choices(choices)
    , m_text(new LinkEdit)
    , m_expand(new QCheckBox(tr("E&xpand patterns")))
    , m_patterns(new QLabel)
    , m_kinds(new KindFilter)
    , m_preview(new LinkPreview(this))
    , m_table(makeTable(m_preview))
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
        showCounts();
    });
    connect(m_folder, &FolderField::folderChanged, this, &AddDialog::check);
    connect(m_mask, &QLineEdit::textChanged, this, [this] {
        const NameMask mask(m_mask->text().trimmed());
        if (mask.problem().isEmpty()) {
            m_preview->setMask(mask, QDate::currentDate());
        }
        check();
    });
    show(LinkReading());
    m_text->setFocus();
    resize(760, 560);
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
    m_counts->setText(describeCounts(m_reading, m_preview->takenCount()));
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
    m_add->setEnabled(problem.isEmpty() && !m_isStale && !m_isReading && m_preview->takenCount() > 0);
}

} // namespace headgate
