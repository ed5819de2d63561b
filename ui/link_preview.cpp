// SPDX-License-Identifier: MIT
#include "ui/link_preview.h"

#include "ui/icons.h"
#include "ui/row_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace headgate {

void LinkPreview::show(const QList<LinkEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int LinkPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
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
    const LinkEntry &entry = m_entries[index.row()];
    if (role == Qt::ToolTipRole) {
        QString text = entry.text.left(2000);
        if (!entry.digest.isEmpty()) {
            //: %1 is a checksum: "sha256:..."
            text += u'\n' + tr("Will be verified: %1").arg(entry.digest);
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
        return plainToolTip(text);
    }
    if (role == Qt::DecorationRole && index.column() == Verdict) {
        switch (entry.kind) {
        case LinkEntry::Kind::New:
            return stateIcon(State::Done);
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
    case Address:
        // A line may be a whole book; a cell shows its beginning.
        return oneLine(entry.text.left(500));
    case Name:
        return oneLine(entry.name);
    default:
        break;
    }
    switch (entry.kind) {
    case LinkEntry::Kind::New:
        if (!entry.behind.isEmpty()) {
            //: %1 is a line's number; behind its link stands text that is not understood
            return tr("New; line %1: rest left out").arg(QLocale().toString(entry.line));
        }
        return entry.digest.isEmpty() ? tr("New") : tr("New, with checksum");
    case LinkEntry::Kind::Twice:
        return tr("Twice");
    case LinkEntry::Kind::InList:
        return tr("In the list already");
    case LinkEntry::Kind::NoLink:
        if (entry.reason == RejectedLine::Reason::RawPassword) {
            return tr("Line %1: @ or / in the password").arg(QLocale().toString(entry.line));
        }
        if (entry.reason == RejectedLine::Reason::BrokenDigest) {
            return tr("Line %1: broken checksum").arg(QLocale().toString(entry.line));
        }
        return entry.line > 0 ? tr("Line %1: no link").arg(QLocale().toString(entry.line)) : tr("No link");
    }
    return {};
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
