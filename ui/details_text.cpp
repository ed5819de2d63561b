// SPDX-License-Identifier: MIT
#include "ui/details_text.h"

#include "core/format.h"
#include "ui/details_pane.h"
#include "ui/row_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString originOf(ItemChecksum::Origin origin)
{
    switch (origin) {
    case ItemChecksum::Origin::User:
        //: Where a checksum is from
        return Text::tr("came with the link");
    case ItemChecksum::Origin::Server:
        //: Where a checksum is from
        return Text::tr("told by the server");
    case ItemChecksum::Origin::Found:
        //: Where a checksum is from
        return Text::tr("found beside the file");
    }
    return {};
}

/// To the second, and with the day unless it is today.
QString timeOf(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u"ss"_s)) {
        format.replace(u"mm"_s, u"mm:ss"_s);
    }
    const QString time = locale.toString(local.time(), format);
    return local.date() == now.toLocalTime().date()
               ? time
               : u"%1 %2"_s.arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

} // namespace

QString describe(const SelectionSum &sum)
{
    QStringList lines{Text::tr("%Ln download(s) selected", nullptr, int(sum.items))};
    QString size;
    if (sum.unsized == 0) {
        //: %1 and %2 are amounts of data
        size = Text::tr("%1 of %2 received").arg(formatBytes(sum.received), formatBytes(sum.total));
    } else if (sum.unsized < sum.items) {
        size = Text::tr("%1 received; %2 in all, and %Ln of unknown size", nullptr, int(sum.unsized))
                   .arg(formatBytes(sum.received), formatBytes(sum.total));
    } else {
        size = Text::tr("%1 received; the sizes are not known yet").arg(formatBytes(sum.received));
    }
    lines << size;
    QStringList states;
    for (size_t i = 0; i < sum.states.size(); ++i) {
        if (sum.states[i] > 0) {
            states << u"%1 %2"_s.arg(number(sum.states[i]), stateWord(State(i)));
        }
    }
    if (sum.bytesPerSecond > 0) {
        states << formatSpeed(sum.bytesPerSecond);
    }
    lines << states.join(u", "_s);
    return lines.join(u'\n');
}

QString describeReceived(const Row &row)
{
    if (row.total < 0) {
        return row.received > 0
                   //: %1 is an amount of data
                   ? Text::tr("%1 of a file whose size is not known").arg(formatBytes(row.received))
                   : Text::tr("nothing yet; the size is not known");
    }
    const QString percent = describeProgress(row);
    //: %1 and %2 are amounts of data, %3 is "15 %"
    return Text::tr("%1 of %2 (%3)").arg(formatBytes(row.received), formatBytes(row.total), percent);
}

QString describeSize(qint64 bytes)
{
    if (bytes < 0) {
        return {};
    }
    //: %1 is "204.0 MiB", %2 a number of bytes
    return Text::tr("%1 (%2 bytes)").arg(formatBytes(bytes), number(bytes));
}

QString describeSpeed(const Row &row, const ItemPage &page)
{
    const bool isActive = row.state == State::Active;
    if (isActive && page.meanSpeed >= 0) {
        //: Speeds
        return Text::tr("%1 now, %2 on average")
            .arg(formatSpeed(row.bytesPerSecond), formatSpeed(page.meanSpeed));
    }
    if (isActive) {
        return formatSpeed(row.bytesPerSecond);
    }
    //: A speed
    return page.meanSpeed > 0 ? Text::tr("%1 on average").arg(formatSpeed(page.meanSpeed)) : u"–"_s;
}

QString describeConnections(const QList<ItemConnection> &connections)
{
    if (connections.isEmpty()) {
        return Text::tr("none");
    }
    QList<std::pair<QString, int>> hosts; // in the order in which they came
    for (const ItemConnection &connection : connections) {
        const QString &name = connection.host.name;
        const auto known = std::ranges::find(hosts, name, &std::pair<QString, int>::first);
        if (known == hosts.end()) {
            hosts.append({name, 1});
        } else {
            ++known->second;
        }
    }
    if (hosts.size() == 1) {
        //: %n connections to the server %1
        return Text::tr("%n to %1", nullptr, int(connections.size())).arg(oneLine(hosts.first().first));
    }
    QStringList parts;
    for (const auto &[name, count] : std::as_const(hosts)) {
        parts << Text::tr("%n to %1", nullptr, count).arg(oneLine(name));
    }
    return parts.join(u", "_s);
}

QString describeVerdict(const Row &row, const QList<ItemChecksum> &checksums)
{
    QString what;
    if (!checksums.isEmpty()) {
        const ItemChecksum &first = checksums.first();
        const QString kind = first.text.isEmpty()
                                 ? Text::tr("%n checksum(s) of pieces", nullptr, int(first.pieces))
                                 : first.text.section(u':', 0, 0);
        what = u"%1, %2"_s.arg(kind, originOf(first.origin));
    }
    if (row.verdict == Verdict::Verified) {
        //: %1 is "sha256, came with the link"
        return what.isEmpty() ? Text::tr("verified") : Text::tr("verified: %1").arg(what);
    }
    if (row.verdict == Verdict::Wrong) {
        //: %1 is "sha256, came with the link"
        return what.isEmpty() ? Text::tr("wrong") : Text::tr("wrong: %1").arg(what);
    }
    if (row.state == State::Done) {
        return Text::tr("not verified: there was no checksum to compare with");
    }
    return what.isEmpty() ? Text::tr("none is known yet")
                          //: %1 is "sha256, came with the link"
                          : Text::tr("to be compared: %1").arg(what);
}

QString describeChecksums(const QList<ItemChecksum> &checksums)
{
    QStringList parts;
    for (const ItemChecksum &checksum : checksums) {
        const QString text = checksum.text.isEmpty()
                                 ? Text::tr("%n checksum(s) of pieces", nullptr, int(checksum.pieces))
                                 : checksum.text;
        //: %1 is a checksum, %2 where it is from
        parts << Text::tr("%1 (%2)").arg(text, originOf(checksum.origin));
    }
    return parts.join(u"; "_s);
}

QList<QStringList> describeAttempts(const Row &row, const ItemPage &page, const QDateTime &now)
{
    QList<QStringList> lines;
    if (row.state == State::Retrying && row.retryAt.isValid()) {
        const QString number = QLocale().toString(std::max(1, row.attempt));
        const QString of = QLocale().toString(std::max({1, row.attempt, row.attempts - 1}));
        lines.append(
            {timeOf(row.retryAt, now), {}, {}, Text::tr("Next try: retry %1 of %2").arg(number, of)});
    }
    if (page.asked.isValid()) {
        const QString host = page.connections.isEmpty() ? QString() : page.connections.first().host.name;
        lines.append({timeOf(page.asked, now), {}, oneLine(host), Text::tr("Asked, and is being received")});
    }
    for (const ItemAttempt &attempt : page.attempts) {
        lines.append({timeOf(attempt.when, now),
                      attempt.took > Milliseconds{0} ? formatPrecise(attempt.took, 1) : QString(),
                      oneLine(attempt.host.name), oneLine(describe(attempt.failure))});
    }
    if (lines.isEmpty()) {
        lines.append({{},
                      {},
                      {},
                      row.state == State::Done ? Text::tr("Nothing went wrong in this run")
                                               : Text::tr("Nothing went wrong so far")});
    }
    return lines;
}

} // namespace headgate
