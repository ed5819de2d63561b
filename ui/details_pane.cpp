// SPDX-License-Identifier: MIT
#include "ui/details_pane.h"

#include "core/format.h"
#include "ui/details_text.h"
#include "ui/elided_label.h"
#include "ui/host_color.h"
#include "ui/icons.h"
#include "ui/plot.h"
#include "ui/range_map.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr double leastSeconds = 60;
constexpr int margin = 6;

enum Tab { Overview, File, Attempts, Answer };

QLabel *makeFact(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// One line that can be longer than there is room, and be copied in whole or in part.
QLineEdit *makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setFrame(false);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(palette);
    return line;
}

/// What did not change is left alone: whatever is selected in it stays so, and nothing is painted.
void put(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
}

/// A line that has nothing to say is not there.
void put(QFormLayout *form, QWidget *field, QLineEdit *line, const QString &text)
{
    if (line->text() != text) {
        line->setText(text);
        line->setCursorPosition(0);
    }
    if (form->isRowVisible(field) == text.isEmpty()) {
        form->setRowVisible(field, !text.isEmpty());
    }
}

void addRow(QFormLayout *form, const QString &title, QWidget *field, QWidget *named = nullptr)
{
    form->addRow(title, field);
    QWidget *told = named ? named : field;
    if (!qobject_cast<QLabel *>(told)) { // whose name is its text
        QString name = title;
        told->setAccessibleName(name.remove(u':').remove(u'&'));
    }
}

} // namespace

void SelectionSum::add(const Row &row)
{
    ++items;
    ++states[size_t(row.state)];
    total += std::max<qint64>(row.total, 0);
    unsized += row.total < 0 ? 1 : 0;
    received += row.received;
    bytesPerSecond += row.bytesPerSecond;
}

DetailsPane::DetailsPane(const Clock &clock, QAction *changeAddress, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_pages(new QStackedWidget)
    , m_hint(new QLabel)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    m_hint->setObjectName(u"detailsHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(makeItem(changeAddress));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    showNothing();
}

QWidget *DetailsPane::makeItem(QAction *changeAddress)
{
    auto *item = new QWidget;
    m_name = new ElidedLabel;
    m_name->setObjectName(u"detailsName"_s);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_state = new ElidedLabel;
    m_state->setObjectName(u"detailsState"_s);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_map = new RangeMap;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->insertTab(Overview, makeOverview(), tr("Progress"));
    m_tabs->insertTab(File, makeFile(changeAddress), tr("File"));
    m_tabs->insertTab(Attempts, makeAttempts(), tr("Attempts"));
    m_tabs->insertTab(Answer, makeAnswer(), tr("Server's answer"));

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_name, 1);
    heading->addSpacing(12);
    heading->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(item);
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(margin);
    layout->addLayout(heading);
    layout->addWidget(m_map);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
    return item;
}

QWidget *DetailsPane::makeOverview()
{
    m_received = makeFact(u"detailsReceived"_s);
    m_speed = makeFact(u"detailsSpeed"_s);
    m_timeLeft = makeFact(u"detailsTimeLeft"_s);
    m_connections = makeFact(u"detailsConnections"_s);
    m_verdict = makeFact(u"detailsVerdict"_s);
    m_plot = new Plot([](double value) { return formatSpeed(qint64(value)); }, 1024);
    m_plot->setObjectName(u"detailsPlot"_s);
    m_plot->setAccessibleName(tr("Speed over time"));

    auto *facts = new QWidget;
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, tr("Received:"), m_received);
    addRow(form, tr("Speed:"), m_speed);
    addRow(form, tr("Time left:"), m_timeLeft);
    addRow(form, tr("Connections:"), m_connections);
    addRow(form, tr("Checksum:"), m_verdict);

    auto *overview = new QWidget;
    auto *layout = new QHBoxLayout(overview);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->addWidget(facts, 2, Qt::AlignTop);
    layout->addWidget(m_plot, 3);
    return overview;
}

QWidget *DetailsPane::makeFile(QAction *changeAddress)
{
    auto *file = new QWidget;
    auto *form = new QFormLayout(file);
    form->setContentsMargins(0, margin, margin, margin);
    form->setVerticalSpacing(3);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    // Without one of their own, texts as long as an address would decide how wide the window is.
    const auto addLine = [&](QLineEdit *&line, const QString &name, const QString &title) {
        line = makeLine(name);
        addRow(form, title, line);
    };
    const auto addAddress = [&](QLineEdit *&line, const QString &name, const QString &title,
                                const QString &copyTitle, QAction *more) {
        line = makeLine(name);
        auto *copy = new QToolButton;
        copy->setObjectName(name + u"Copy"_s);
        copy->setIcon(themedIcon(u"edit-copy"_s));
        copy->setAutoRaise(true);
        copy->setToolTip(copyTitle);
        copy->setAccessibleName(copyTitle);
        connect(copy, &QToolButton::clicked, line,
                [line] { QApplication::clipboard()->setText(line->text()); });
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(line, 1);
        layout->addWidget(copy);
        if (more) {
            auto *button = new QToolButton;
            button->setObjectName(name + u"Change"_s);
            button->setDefaultAction(more);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            layout->addWidget(button);
        }
        addRow(form, title, row, line);
    };
    addAddress(m_address, u"detailsAddress"_s, tr("Address:"), tr("Copy the address"), changeAddress);
    addAddress(m_finalAddress, u"detailsFinalAddress"_s, tr("Fetched from:"),
               tr("Copy the address that it is fetched from"), nullptr);
    addLine(m_mirrors, u"detailsMirrors"_s, tr("Also at:"));
    addLine(m_folder, u"detailsFolder"_s, tr("Folder:"));
    addLine(m_file, u"detailsFile"_s, tr("File:"));
    addLine(m_partFile, u"detailsPartFile"_s, tr("Unfinished file:"));
    addLine(m_size, u"detailsSize"_s, tr("Size:"));
    addLine(m_checksum, u"detailsChecksum"_s, tr("Checksum:"));
    addLine(m_type, u"detailsType"_s, tr("Type:"));
    addLine(m_modified, u"detailsModified"_s, tr("Changed on server:"));
    //: A technical term of HTTP, which servers call "ETag"
    addLine(m_etag, u"detailsEtag"_s, tr("Entity tag:"));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(file);
    scroll->setAccessibleName(tr("File"));
    return scroll;
}

QWidget *DetailsPane::makeAttempts()
{
    m_attempts = new QTreeWidget;
    m_attempts->setObjectName(u"detailsAttempts"_s);
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setFrameShape(QFrame::NoFrame);
    m_attempts->setRootIsDecorated(false);
    m_attempts->setUniformRowHeights(true);
    m_attempts->setAllColumnsShowFocus(true);
    //: Columns of the list of attempts; "After" is how long the attempt took
    m_attempts->setHeaderLabels({tr("When"), tr("After"), tr("Server"), tr("What happened")});
    QHeaderView *header = m_attempts->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int character = fontMetrics().averageCharWidth();
    m_attempts->setColumnWidth(0, 20 * character);
    m_attempts->setColumnWidth(1, 12 * character);
    m_attempts->setColumnWidth(2, 26 * character);
    return m_attempts;
}

QWidget *DetailsPane::makeAnswer()
{
    m_answer = new QPlainTextEdit;
    m_answer->setObjectName(u"detailsAnswer"_s);
    m_answer->setAccessibleName(tr("Lines of the server's last answer"));
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setPlaceholderText(tr("No answer has come in this run, or it is no longer remembered."));
    return m_answer;
}

QSize DetailsPane::minimumSizeHint() const
{
    return {200, fontMetrics().height() + m_map->minimumSizeHint().height() + 3 * margin};
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTabs();
}

/// Half a tab helps nobody.
void DetailsPane::placeTabs()
{
    m_tabs->setVisible(height() >= minimumSizeHint().height() + margin + m_tabs->minimumSizeHint().height());
}

void DetailsPane::showNothing()
{
    put(m_hint, tr("Select a download to see all about it"));
    m_pages->setCurrentIndex(0);
}

void DetailsPane::showSum(const SelectionSum &sum)
{
    put(m_hint, describe(sum));
    m_pages->setCurrentIndex(0);
}

void DetailsPane::showItem(const RowView &view, const ItemPage *page)
{
    static const ItemPage nothing;
    const Row &row = view.row;
    const ItemPage &known = page && page->id == row.id ? *page : nothing;
    const RowView fuller{row, row.state == State::Waiting ? &known.reason : nullptr, view.now};
    m_name->setText(displayName(row));
    m_state->setText(describeState(fuller));
    ByteRanges received = known.received;
    if (&known == &nothing && row.state == State::Done) {
        received = ByteRange{0, row.total};
    }
    m_map->show(row.state, row.total, received, known.connections);
    showOverview(fuller, known);
    showFile(row, known);
    showAttempts(row, known);
    showAnswer(known);
    m_pages->setCurrentIndex(1);
}

void DetailsPane::showOverview(const RowView &view, const ItemPage &page)
{
    const Row &row = view.row;
    put(m_received, describeReceived(row));
    put(m_speed, describeSpeed(row, page));
    const auto left = timeLeft(row);
    put(m_timeLeft, left ? formatDuration(*left) : u"–"_s);
    put(m_connections, describeConnections(page.connections));
    put(m_verdict, describeVerdict(row, page.checksums));
    showPlot(view, page);
}

void DetailsPane::showPlot(const RowView &view, const ItemPage &page)
{
    const Instant now = m_clock.now();
    const Row &row = view.row;
    Plot::Series speed{tr("Speed"), hostColor(Host::of(QUrl(row.url)), palette()), {}, true, false};
    for (const ItemSample &sample : page.samples) {
        const double x = -std::chrono::duration<double>(now - sample.at).count();
        speed.points.append({x, double(sample.bytesPerSecond)});
    }
    const double seconds =
        speed.points.isEmpty() ? leastSeconds : std::max(-speed.points.first().x(), leastSeconds);
    m_plot->show({speed}, seconds, false);
    m_plot->setAccessibleDescription(describeSpeed(row, page));
}

void DetailsPane::showFile(const Row &row, const ItemPage &page)
{
    auto *form = qobject_cast<QFormLayout *>(m_size->parentWidget()->layout());
    const auto line = [form](QLineEdit *field, const QString &text) {
        put(form, field, field, oneLine(text));
    };
    put(form, m_address->parentWidget(), m_address, oneLine(row.url));
    put(form, m_finalAddress->parentWidget(), m_finalAddress, oneLine(page.finalAddress));
    line(m_mirrors, page.mirrors.join(u"  "_s));
    line(m_folder, QDir::toNativeSeparators(row.folder));
    line(m_file, row.file.isEmpty() ? row.name : QDir::toNativeSeparators(row.file));
    line(m_partFile, QDir::toNativeSeparators(page.partFile));
    line(m_size, describeSize(row.total));
    line(m_checksum, describeChecksums(page.checksums));
    line(m_type, page.contentType);
    line(m_modified, page.lastModified.isValid()
                         ? QLocale().toString(page.lastModified.toLocalTime(), QLocale::ShortFormat)
                         : QString());
    line(m_etag, page.etag);
}

void DetailsPane::showAttempts(const Row &row, const ItemPage &page)
{
    const QList<QStringList> lines = describeAttempts(row, page, m_clock.wallTime());
    const QString title = page.attempts.isEmpty()
                              ? tr("Attempts")
                              //: %1 is a number of attempts that failed
                              : tr("Attempts (%1)").arg(QLocale().toString(page.attempts.size()));
    if (m_tabs->tabText(Attempts) != title) {
        m_tabs->setTabText(Attempts, title);
    }
    while (m_attempts->topLevelItemCount() > lines.size()) {
        delete m_attempts->takeTopLevelItem(m_attempts->topLevelItemCount() - 1);
    }
    for (int i = 0; i < lines.size(); ++i) {
        QTreeWidgetItem *item = m_attempts->topLevelItem(i);
        if (!item) {
            item = new QTreeWidgetItem(m_attempts);
        }
        for (int column = 0; column < lines[i].size(); ++column) {
            if (item->text(column) != lines[i][column]) {
                item->setText(column, lines[i][column]);
            }
        }
    }
}

void DetailsPane::showAnswer(const ItemPage &page)
{
    QStringList lines;
    if (page.status != 0) {
        lines << u"HTTP %1"_s.arg(page.status);
    }
    std::transform(page.headers.cbegin(), page.headers.cend(), std::back_inserter(lines), oneLine);
    const QString text = lines.join(u'\n');
    if (m_answer->toPlainText() != text) {
        m_answer->setPlainText(text);
    }
}

} // namespace headgate
