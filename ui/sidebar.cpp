// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "ui/host_color.h"
#include "ui/icons.h"
#include "ui/row_text.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int valueRole = Qt::UserRole;

/// The last two parts tell folders apart well enough; the whole is in the tool tip.
QString shortFolder(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty()
               ? QDir::toNativeSeparators(path)
               : QDir::toNativeSeparators(parts.last(std::min<qsizetype>(parts.size(), 2)).join(u'/'));
}

QString shownHost(const QString &name)
{
    return oneLine(QUrl::fromAce(name.toLatin1()));
}

} // namespace

Sidebar::Sidebar(const RankedCounts &hosts, const RankedCounts &folders, QWidget *parent)
    : QTreeWidget(parent)
    , m_hosts{Kind::Host, hosts}
    , m_folders{Kind::Folder, folders}
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("What the list shows"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    addStates();
    addSection(m_hosts, tr("Servers"));
    addSection(m_folders, tr("Folders"));
    markChosen();
    connect(this, &QTreeWidget::currentItemChanged, this, &Sidebar::onCurrentChanged);
}

void Sidebar::refresh(const Totals &t)
{
    const std::array<qint64, stateFilterCount> counts{
        t.items, t.active + t.verifying, t.waiting + t.retrying, t.paused, t.failed, t.done};
    for (int i = 0; i < stateFilterCount; ++i) {
        showEntry(m_states[i], stateFilterTitle(StateFilter(i)), counts[size_t(i)]);
    }
    showSection(m_hosts);
    showSection(m_folders);
    markChosen();
}

void Sidebar::choose(const ListChoice &choice)
{
    if (m_choice != choice) {
        m_choice = choice;
        showSection(m_hosts);
        showSection(m_folders);
        markChosen();
        Q_EMIT chosen(m_choice);
    }
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 20};
}

QSize Sidebar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 4};
}

void Sidebar::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Section *section : {&m_hosts, &m_folders}) {
            colorPassive(*section);
            for (QTreeWidgetItem *item : section->entries) {
                item->setIcon(0, iconOf(section->kind, item->data(0, valueRole).toString()));
            }
        }
    }
}

void Sidebar::addStates()
{
    constexpr std::array icons{headgate::State::Active, headgate::State::Waiting, headgate::State::Paused,
                               headgate::State::Failed, headgate::State::Done};
    for (int i = 0; i < stateFilterCount; ++i) {
        auto *item = new QTreeWidgetItem(this);
        // Empty before the first one, so that their texts stand in line.
        item->setIcon(0, i == 0 ? themedIcon(u"view-list"_s) : stateIcon(icons[size_t(i) - 1]));
        m_states.append(item);
        showEntry(item, stateFilterTitle(StateFilter(i)), 0);
    }
}

void Sidebar::addSection(Section &section, const QString &title)
{
    const auto addPassive = [this](const QString &text) {
        auto *item = new QTreeWidgetItem(this, {text});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::NoItemFlags);
        item->setHidden(true);
        return item;
    };
    section.heading = addPassive(title);
    QFont bold = font();
    bold.setBold(true);
    section.heading->setFont(0, bold);
    section.heading->setTextAlignment(0, Qt::AlignLeading | Qt::AlignBottom);
    section.heading->setSizeHint(0, QSize(0, fontMetrics().height() * 2));
    section.more = addPassive({});
    colorPassive(section);
}

/// Not to be chosen, but to be read: what a style makes of disabled text is too pale.
void Sidebar::colorPassive(const Section &section)
{
    for (QTreeWidgetItem *item : {section.heading, section.more}) {
        item->setForeground(0, palette().placeholderText());
    }
}

void Sidebar::showSection(Section &section)
{
    QList<RankedCounts::Ranked> values = section.counts.top(section.most);
    const QString &kept = chosenValue(section.kind);
    const bool isListed = std::ranges::any_of(
        values, [&kept](const RankedCounts::Ranked &ranked) { return ranked.value == kept; });
    if (!kept.isEmpty() && !isListed) {
        values.append({kept, section.counts.of(kept)}); // what the list shows is never without its entry
    }
    QScopedValueRollback marking(m_isMarking, true);
    while (section.entries.size() > values.size()) {
        delete section.entries.takeLast();
    }
    while (section.entries.size() < values.size()) {
        auto *item = new QTreeWidgetItem;
        insertTopLevelItem(indexOfTopLevelItem(section.more), item);
        section.entries.append(item);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        showValue(section.entries[i], section.kind, values[i].value);
        showEntry(section.entries[i], section.entries[i]->text(0), values[i].count);
    }
    section.heading->setHidden(values.isEmpty());
    const qsizetype others = section.counts.size() - std::min(section.counts.size(), section.most);
    section.more->setHidden(others <= 0);
    if (others > 0) {
        //: Below a list of servers or folders that is cut: how many are not shown
        const QString text = tr("%Ln more", nullptr, int(others));
        if (section.more->text(0) != text) {
            section.more->setText(0, text);
        }
        const bool opens = section.most < mostValues;
        section.more->setFlags(opens ? Qt::ItemIsEnabled : Qt::NoItemFlags);
        section.more->setToolTip(0, opens ? QString() : tr("Find shows them: type a part of the name"));
    }
}

void Sidebar::showMore(Section &section)
{
    section.most = mostValues;
    showSection(section);
    markChosen();
}

void Sidebar::showEntry(QTreeWidgetItem *item, const QString &text, qint64 count)
{
    const QString number = QLocale().toString(count);
    if (item->text(1) == number && item->text(0) == text) {
        return;
    }
    item->setText(0, text);
    item->setText(1, number);
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    //: Read aloud: an entry of the sidebar and how many downloads it has, "Failed, 3"
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(text, number));
}

void Sidebar::showValue(QTreeWidgetItem *item, Kind kind, const QString &value)
{
    if (item->data(0, valueRole).toString() == value) {
        return;
    }
    item->setData(0, valueRole, value);
    item->setText(0, kind == Kind::Host ? shownHost(value) : oneLine(shortFolder(value)));
    item->setText(1, {});
    item->setToolTip(0,
                     plainToolTip(kind == Kind::Host ? shownHost(value) : QDir::toNativeSeparators(value)));
    item->setIcon(0, iconOf(kind, value));
}

void Sidebar::markChosen()
{
    QTreeWidgetItem *item = m_states[int(m_choice.states)];
    for (const Section *section : {&m_hosts, &m_folders}) {
        const QString &value = chosenValue(section->kind);
        for (QTreeWidgetItem *entry : section->entries) {
            if (!value.isEmpty() && entry->data(0, valueRole).toString() == value) {
                item = entry;
            }
        }
    }
    if (currentItem() != item || !item->isSelected()) {
        QScopedValueRollback marking(m_isMarking, true);
        setCurrentItem(item);
    }
}

void Sidebar::onCurrentChanged(QTreeWidgetItem *item)
{
    if (m_isMarking || !item) {
        return;
    }
    for (Section *section : {&m_hosts, &m_folders}) {
        if (item == section->more) {
            // Not while the current entry is being changed. The choice stays what it was.
            QMetaObject::invokeMethod(
                this, [this, section] { showMore(*section); }, Qt::QueuedConnection);
            return;
        }
    }
    ListChoice choice;
    if (const qsizetype state = m_states.indexOf(item); state >= 0) {
        choice.states = StateFilter(state);
    } else if (m_hosts.entries.contains(item)) {
        choice.host = item->data(0, valueRole).toString();
    } else {
        choice.folder = item->data(0, valueRole).toString();
    }
    m_choice = choice;
    Q_EMIT chosen(m_choice);
}

const QString &Sidebar::chosenValue(Kind kind) const
{
    return kind == Kind::Host ? m_choice.host : m_choice.folder;
}

/// The colour of a host is that of its slots in the gate's strip.
QIcon Sidebar::iconOf(Kind kind, const QString &value) const
{
    if (kind == Kind::Folder) {
        return themedIcon(u"folder-open"_s);
    }
    constexpr int side = 16;
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hostColor(Host{value}, palette()));
    painter.drawRoundedRect(QRectF(4, 4, side - 8, side - 8), 2, 2);
    painter.end();
    return QIcon(picture);
}

} // namespace headgate
