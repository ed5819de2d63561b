// SPDX-License-Identifier: MIT
#include "ui/add_text.h"

#include "ui/add_dialog.h"
#include "ui/row_text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

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

} // namespace

QString describeCounts(const LinkReading &reading, const LinkPreview::Counts &counts,
                       const LinkPreview::Skips &skips)
{
    const QLocale locale;
    //: What was read: %1 links are new
    QString text = AddDialog::tr("%1 new").arg(locale.toString(counts.taken));
    const qint64 otherKinds = reading.links.size() - reading.inList - counts.wanted;
    if (otherKinds > 0) {
        //: %1 links are new, but of a kind of files that is not wanted
        text += AddDialog::tr(", %1 of other kinds").arg(locale.toString(otherKinds));
    }
    if (skips.fetched && counts.fetched > 0) {
        //: %1 links are left out, since they were fetched once
        text += AddDialog::tr(", %1 fetched before").arg(locale.toString(counts.fetched));
    }
    if (skips.existing && counts.existing > 0) {
        //: %1 links are left out, since their files are there
        text += AddDialog::tr(", %1 there already").arg(locale.toString(counts.existing));
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

} // namespace headgate
