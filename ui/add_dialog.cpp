// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"

#include "ui/folder_field.h"
#include "ui/icons.h"
#include "ui/link_edit.h"
#include "ui/link_preview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

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

QString describeCounts(const LinkReading &reading)
{
    const QLocale locale;
    const qint64 fresh = reading.links.size() - reading.inList;
    //: What was read: %1 links are new
    QString text = AddDialog::tr("%1 new").arg(locale.toString(fresh));
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

} // namespace

AddDialog::AddDialog(const QStringList &known, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_known(std::make_shared<KnownLinks>(known))
    , m_text(new LinkEdit)
    , m_preview(new LinkPreview(this))
    , m_table(makeTable(m_preview))
    , m_counts(new QLabel)
    , m_folder(new FolderField)
    , m_problem(new QLabel)
    , m_start(new QCheckBox(tr("&Start now")))
{
    setObjectName(u"addDialog"_s);
    setWindowTitle(tr("Add links"));
    m_pool.setMaxThreadCount(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);

    m_text->setObjectName(u"links"_s);
    m_text->setAccessibleName(tr("Links"));
    m_text->setPlaceholderText(tr("One link on each line, or any text with links in it"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_problem->setPalette(colors);
    m_start->setObjectName(u"startNow"_s);
    m_start->setChecked(true);
    m_start->setToolTip(tr("Without it, the downloads are put into the list as paused"));
    m_folder->setFolder(folder);

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

    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_counts);
    lowerLayout->addWidget(m_table, 1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_text);
    parts->addWidget(lower);
    parts->setChildrenCollapsible(false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(QString(), m_start);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_isStale = true;
        m_typing.start();
        check();
    });
    connect(&m_typing, &QTimer::timeout, this, &AddDialog::read);
    connect(m_folder, &FolderField::folderChanged, this, &AddDialog::check);
    show(LinkReading());
    m_text->setFocus();
    resize(720, 560);
}

void AddDialog::accept()
{
    if (!m_add->isEnabled()) {
        return;
    }
    command::Add add;
    add.links = m_reading.links;
    add.folder = m_folder->folder();
    add.paused = !m_start->isChecked();
    QDialog::accept();
    Q_EMIT chosen(add, m_reading.twice, m_reading.noLinks);
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
    watcher->setFuture(readLinksIn(m_pool, LinkSource::ofText(m_text->toPlainText()), m_known));
}

void AddDialog::show(const LinkReading &reading)
{
    m_reading = reading;
    m_preview->show(reading.entries);
    m_counts->setText(describeCounts(reading));
    check();
}

void AddDialog::check()
{
    const QString problem = m_folder->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // What is added is what the preview shows, so it must be of the text as it stands.
    m_add->setEnabled(problem.isEmpty() && !m_isStale && !m_isReading && !m_reading.links.isEmpty());
}

} // namespace headgate
