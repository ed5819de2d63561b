// SPDX-License-Identifier: MIT
#include "ui/link_preview.h"

#include "ui/icons.h"
#include "ui/row_text.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace headgate {

void LinkPreview::show(const LinkReading &reading)
{
    beginResetModel();
    m_reading = reading;
    m_fetched.clear();
    m_targets.clear();
    m_kindCounts.fill(0);
    for (const LinkEntry &entry : m_reading.entries) {
        m_kindCounts[size_t(entry.file)] += entry.kind == LinkEntry::Kind::New ? 1 : 0;
    }
    chooseRows();
    endResetModel();
}

void LinkPreview::setKinds(const KindSet &kinds)
{
    if (kinds == m_kinds) {
        return;
    }
    beginResetModel();
    m_kinds = kinds;
    chooseRows();
    endResetModel();
}

void LinkPreview::setMask(const NameMask &mask, const QDate &today)
{
    m_mask = mask;
    m_today = today;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
    }
}

void LinkPreview::setFetched(const QBitArray &fetched)
{
    m_fetched = fetched;
    judgeRows();
    touchRows();
}

void LinkPreview::setTargets(std::vector<TargetState> states)
{
    m_targets = std::move(states);
    judgeRows();
    touchRows();
}

void LinkPreview::setSkips(const Skips &skips)
{
    if (skips != m_skips) {
        m_skips = skips;
        judgeRows();
        touchRows();
    }
}

void LinkPreview::touchRows()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void LinkPreview::chooseRows()
{
    m_rows.clear();
    m_rows.reserve(size_t(m_reading.entries.size()));
    for (qsizetype i = 0; i < m_reading.entries.size(); ++i) {
        const LinkEntry &entry = m_reading.entries[i];
        if (entry.kind != LinkEntry::Kind::New || m_kinds[size_t(entry.file)]) {
            m_rows.push_back({i, 0, false});
        }
    }
    judgeRows();
}

void LinkPreview::judgeRows()
{
    m_counts = {};
    qint64 number = 0;
    for (PreviewRow &row : m_rows) {
        const LinkEntry &entry = m_reading.entries[row.entry];
        row.number = 0;
        row.isTaken = false;
        if (entry.kind != LinkEntry::Kind::New) {
            continue;
        }
        ++m_counts.wanted;
        if (isFetched(entry)) {
            ++m_counts.fetched;
            if (m_skips.fetched) {
                continue;
            }
        }
        row.number = ++number;
        const bool isThere = targetOf(entry) != TargetState::Free;
        m_counts.existing += isThere ? 1 : 0;
        row.isTaken = !isThere || !m_skips.existing;
        m_counts.taken += row.isTaken ? 1 : 0;
    }
}

bool LinkPreview::isFetched(const LinkEntry &entry) const
{
    return entry.link >= 0 && entry.link < m_fetched.size() && m_fetched.testBit(entry.link);
}

TargetState LinkPreview::targetOf(const LinkEntry &entry) const
{
    return entry.link >= 0 && size_t(entry.link) < m_targets.size() ? m_targets[size_t(entry.link)]
                                                                    : TargetState::Free;
}

TargetQuestion LinkPreview::targetQuestion() const
{
    TargetQuestion question;
    question.links = m_reading.links;
    question.numbers.resize(size_t(m_reading.links.size()));
    for (const PreviewRow &row : m_rows) {
        if (row.number > 0) {
            question.numbers[size_t(m_reading.entries[row.entry].link)] = row.number;
        }
    }
    question.mask = m_mask;
    question.today = m_today;
    return question;
}

QList<NewLink> LinkPreview::taken() const
{
    QList<NewLink> links;
    links.reserve(m_counts.taken);
    for (const PreviewRow &row : m_rows) {
        if (!row.isTaken) {
            continue;
        }
        links.append(m_reading.links[m_reading.entries[row.entry].link]);
        if (!m_mask.isEmpty()) {
            links.back().name = likelyName(m_mask, links.back(), row.number, m_today);
        }
    }
    return links;
}

const NewLink *LinkPreview::linkOf(const LinkEntry &entry) const
{
    return entry.link < 0 ? nullptr : &m_reading.links[entry.link];
}

int LinkPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LinkPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PreviewRow &row = m_rows[size_t(index.row())];
    const LinkEntry &entry = m_reading.entries[row.entry];
    const NewLink *link = linkOf(entry);
    if (role == Qt::ToolTipRole) {
        return plainToolTip(toolTip(entry));
    }
    if (role == Qt::ForegroundRole && !row.isTaken) {
        return toneColor(Tone::Muted, QGuiApplication::palette());
    }
    if (role == Qt::DecorationRole && index.column() == Verdict) {
        switch (entry.kind) {
        case LinkEntry::Kind::New:
            return row.isTaken ? stateIcon(State::Done) : themedIcon(u"edit-copy"_s);
        case LinkEntry::Kind::Twice:
        case LinkEntry::Kind::InList:
            return themedIcon(u"edit-copy"_s);
        case LinkEntry::Kind::NoLink:
            return stateIcon(State::Failed);
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Verdict:
        return describeVerdict(entry, link);
    case Address:
        // A line may be a whole book; a cell shows its beginning.
        return oneLine((link ? link->url.toDisplayString() : entry.text).left(500));
    case Name:
        return row.number > 0 ? oneLine(likelyName(m_mask, *link, row.number, m_today)) : QString();
    default:
        return {};
    }
}

QString LinkPreview::toolTip(const LinkEntry &entry) const
{
    const NewLink *link = linkOf(entry);
    QString text = (link ? link->url.toDisplayString() : entry.text).left(2000);
    if (link && !link->digests.isEmpty()) {
        //: %1 is a checksum: "sha256:..."
        text += u'\n' + tr("Will be verified: %1").arg(link->digests.first().toText());
    }
    if (entry.kind == LinkEntry::Kind::NoLink && entry.reason != RejectedLine::Reason::NoLink) {
        //: %1 says why, and what to write instead
        text += u'\n' + tr("Not taken: %1").arg(describe(entry.reason));
    }
    if (!entry.behind.isEmpty()) {
        //: %1 stands behind a link, %2 is "%20"
        text += u'\n' + tr("Left out, because it is not understood: %1\nBehind a link a checksum may "
                           "stand. A blank in a link is written %2.")
                            .arg(entry.behind, u"%20"_s);
    }
    return text;
}

/// What is known of a new link from elsewhere; empty: nothing.
QString LinkPreview::describeNew(const LinkEntry &entry) const
{
    if (isFetched(entry)) {
        return tr("Fetched before");
    }
    switch (targetOf(entry)) {
    case TargetState::Free:
        break;
    case TargetState::OnDisk:
        return tr("The file is there");
    case TargetState::InList:
        //: Another download of the list will have the same file name in the same folder
        return tr("Its file is in the list");
    }
    return {};
}

QString LinkPreview::describeVerdict(const LinkEntry &entry, const NewLink *link) const
{
    const QString line = QLocale().toString(entry.line);
    switch (entry.kind) {
    case LinkEntry::Kind::New:
        if (const QString special = describeNew(entry); !special.isEmpty()) {
            return special;
        }
        if (!entry.behind.isEmpty()) {
            //: %1 is a line's number; behind its link stands text that is not understood
            return tr("New; line %1: rest left out").arg(line);
        }
        return link->digests.isEmpty() ? tr("New") : tr("New, with checksum");
    case LinkEntry::Kind::Twice:
        return tr("Twice");
    case LinkEntry::Kind::InList:
        return tr("In the list already");
    case LinkEntry::Kind::NoLink:
        break;
    }
    switch (entry.reason) {
    case RejectedLine::Reason::RawPassword:
        return tr("Line %1: @ or / in the password").arg(line);
    case RejectedLine::Reason::BrokenDigest:
        return tr("Line %1: broken checksum").arg(line);
    case RejectedLine::Reason::TooManyLinks:
        return tr("Line %1: too many links").arg(line);
    default:
        return entry.line > 0 ? tr("Line %1: no link").arg(line) : tr("No link");
    }
}

QVariant LinkPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Address:
        return tr("Link");
    case Name:
        return tr("Save as");
    default:
        return {};
    }
}

} // namespace headgate
