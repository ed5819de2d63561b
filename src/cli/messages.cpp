// SPDX-License-Identifier: MIT
#include "cli/messages.h"

#include "app/gate_words.h"
#include "cli/cli_text.h"
#include "cli/terminal_text.h"
#include "core/format.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What the item is in its folder, as far as it is there; else what it will be.
QString fileName(const Row &row)
{
    return safeForTerminal(row.file.isEmpty() ? row.name : QFileInfo(row.file).fileName());
}

QString reason(const Row &row)
{
    return safeForTerminal(describe(row.failure.value_or(Failure{})));
}

QString retryLine(const Row &row, const QDateTime &now)
{
    const auto wait = std::chrono::seconds{std::max(now.secsTo(row.retryAt), qint64{0})};
    //: %1 a link, %2 how long, %3 why, %4 and %5 numbers of tries
    return CliText::tr("retrying %1 in %2: %3 (try %4 of %5)")
        .arg(safeForTerminal(row.url), formatDuration(wait), reason(row))
        .arg(row.attempt + 1)
        .arg(row.attempts);
}

QStringList failureLines(const RunSummary &summary)
{
    QStringList lines;
    if (summary.failed == 0) {
        return lines;
    }
    lines.append(CliText::tr("Failed:"));
    for (const RunSummary::Failed &failed : summary.failures) {
        lines.append(u"  %1: %2"_s.arg(safeForTerminal(failed.url), safeForTerminal(failed.reason)));
    }
    const qint64 more = summary.failed - summary.failures.size();
    if (more > 0) {
        lines.append(u"  "_s + CliText::tr("... and %1 more").arg(number(more)));
    }
    lines.append(CliText::tr("Reasons:"));
    for (const auto &[text, count] : summary.reasons) {
        lines.append(u"  %1  %2"_s.arg(number(count).rightJustified(6), safeForTerminal(text)));
    }
    return lines;
}

} // namespace

QString describe(const BadLine &line)
{
    const QString text = safeForTerminal(line.text);
    if (line.number == 0) {
        //: %1 a Metalink document, %2 a file's name
        return CliText::tr("%1 names no http or https source for %2").arg(safeForTerminal(line.list), text);
    }
    const QString list = line.list == "-"_L1 ? CliText::tr("standard input") : safeForTerminal(line.list);
    const QString number = QString::number(line.number);
    return line.reason == RejectedLine::Reason::NoLink
               ? CliText::tr("%1, line %2 is no link: %3").arg(list, number, text)
               //: %3 why the line was not taken, %4 the line
               : CliText::tr("%1, line %2, %3: %4").arg(list, number, describe(line.reason), text);
}

QString describe(const TextBehind &text)
{
    const QString list = text.list == "-"_L1 ? CliText::tr("standard input") : safeForTerminal(text.list);
    //: %1 a list, %2 a number, %3 the text, %4 "%20"
    return CliText::tr("%1, line %2: what stands behind the link is left out: %3 (a checksum may stand "
                       "there; a blank in a link is written %4)")
        .arg(list, QString::number(text.number), safeForTerminal(text.text), u"%20"_s);
}

QString describe(const ItemEvent &event, const QDateTime &now)
{
    const Row &row = event.row;
    switch (event.kind) {
    case ItemEvent::Kind::Started:
    case ItemEvent::Kind::Redirected:
        return {};
    case ItemEvent::Kind::Retrying:
        return retryLine(row, now);
    case ItemEvent::Kind::Done: {
        const QString line =
            row.verdict == Verdict::Verified
                //: %1 a file, %2 its size; its checksum is right
                ? CliText::tr("done %1, %2, verified").arg(fileName(row), formatBytes(row.received))
                : CliText::tr("done %1, %2").arg(fileName(row), formatBytes(row.received));
        return row.note.isEmpty() ? line : u"%1 (%2)"_s.arg(line, safeForTerminal(row.note));
    }
    case ItemEvent::Kind::DoneBefore:
        return CliText::tr("done before: %1").arg(fileName(row));
    case ItemEvent::Kind::Skipped:
        return row.verdict == Verdict::Verified
                   //: Its checksum is right
                   ? CliText::tr("skipped %1, which is there, verified").arg(fileName(row))
                   : CliText::tr("skipped %1, which is there").arg(fileName(row));
    case ItemEvent::Kind::Failed:
        return CliText::tr("failed %1: %2").arg(safeForTerminal(row.url), reason(row));
    }
    Q_UNREACHABLE();
}

QString describeCount(const RunProgress &progress)
{
    const QString done = number(progress.done + progress.doneBefore + progress.skipped);
    if (progress.complete) {
        return u"%1/%2"_s.arg(done, number(progress.listed));
    }
    if (progress.expected) {
        return u"%1/~%2"_s.arg(done, number(std::max(*progress.expected, progress.listed)));
    }
    return u"%1/%2+"_s.arg(done, number(progress.listed));
}

QString describePercent(const RunProgress &progress)
{
    if (!progress.fraction) {
        return {};
    }
    // Rounded down: 100 % is said only when all is over.
    //: %1 is a number from 0 to 100
    return CliText::tr("%1 %").arg(int(std::floor(*progress.fraction * 100)));
}

QStringList describeRest(const RunProgress &progress)
{
    QStringList parts;
    if (progress.failed > 0) {
        parts.append(CliText::tr("%1 failed").arg(number(progress.failed)));
    }
    if (progress.retrying > 0) {
        //: items that wait for another try
        parts.append(CliText::tr("%1 to retry").arg(number(progress.retrying)));
    }
    parts.append(formatSpeed(progress.bytesPerSecond));
    if (progress.timeLeft) {
        //: %1 is a duration
        parts.append(CliText::tr("%1 left").arg(formatDuration(*progress.timeLeft)));
    }
    return parts;
}

QString describeGate(const RunProgress &progress, int cells)
{
    const GateStatistics &gate = progress.gate;
    const GatePicture &picture = *progress.picture;
    //: %1 of %2 permits are out
    QString line = CliText::tr("gate %1 of %2").arg(number(gate.active), number(gate.limit));
    if (gate.onLoan > 0) {
        //: Permits that further connections of a file have for as long as nobody else can use them
        line += CliText::tr(", %1 on loan").arg(number(gate.onLoan));
    }
    line += u"; "_s + describeWaiting(gate.waiting);
    qint64 inLine = 0;
    qint64 shown = 0;
    bool isFull = false;
    for (const HostStanding &host : picture.hosts) {
        if (!isInLine(host, progress.at)) {
            continue;
        }
        inLine += host.waiting > 0 ? 1 : 0;
        const QString part = (shown == 0 ? u" %1 (%2)"_s : u", %1 (%2)"_s)
                                 .arg(safeForTerminal(describeLineAt(host, progress.at)), describeUse(host));
        const qint64 left = std::max(picture.lines, inLine) - shown - 1;
        const int tail = left > 0 ? terminalWidth(describeMoreHosts(left)) + 2 : 0;
        isFull = isFull || terminalWidth(line + part) + tail > cells;
        if (!isFull) {
            line += part;
            shown += host.waiting > 0 ? 1 : 0;
        }
    }
    if (const qint64 more = std::max(picture.lines, inLine) - shown; more > 0) {
        line += (shown > 0 ? u", "_s : u" "_s) + describeMoreHosts(more);
    }
    return elidedForTerminal(line, cells);
}

QStringList describe(const RunSummary &summary)
{
    QStringList lines = failureLines(summary);
    QStringList counts{
        summary.verified > 0
            //: %2 of them had a checksum, and it was right
            ? CliText::tr("%1 done (%2 verified)").arg(number(summary.done), number(summary.verified))
            : CliText::tr("%1 done").arg(number(summary.done))};
    const auto count = [&counts](qint64 value, const QString &text) {
        if (value > 0) {
            counts.append(text.arg(number(value)));
        }
    };
    const auto proven = [&counts](qint64 value, qint64 verified, const QString &text,
                                  const QString &withVerified) {
        if (value > 0) {
            counts.append(verified > 0 ? withVerified.arg(number(value), number(verified))
                                       : text.arg(number(value)));
        }
    };
    //: Files that an earlier run has fetched
    proven(summary.doneBefore, summary.verifiedBefore, CliText::tr("%1 done before"),
           CliText::tr("%1 done before (%2 verified)"));
    proven(summary.skipped, summary.verifiedSkipped, CliText::tr("%1 skipped"),
           CliText::tr("%1 skipped (%2 verified)"));
    counts.append(CliText::tr("%1 failed").arg(number(summary.failed)));
    count(summary.notFetched, CliText::tr("%1 not fetched"));
    count(summary.duplicates, CliText::tr("%1 twice in the list"));
    //: Links that were left out
    count(summary.fetchedBefore, CliText::tr("%1 fetched before"));
    if (summary.badLines > 0) {
        counts.append(CliText::tr("%n line(s) without a usable link", nullptr,
                                  int(std::min<qint64>(summary.badLines, INT_MAX))));
    }
    if (summary.textsBehind > 0) {
        counts.append(CliText::tr("%n line(s) with text that was left out", nullptr,
                                  int(std::min<qint64>(summary.textsBehind, INT_MAX))));
    }
    if (summary.interrupted) {
        counts.append(CliText::tr("interrupted"));
    }
    lines.append(counts.join(u", "_s));

    const double seconds = std::max(std::chrono::duration<double>(summary.elapsed).count(), 0.001);
    //: %1 an amount of data, %2 a duration, %3 a speed
    lines.append(CliText::tr("%1 in %2, %3 on average")
                     .arg(formatBytes(summary.bytes), formatPrecise(summary.elapsed, 3),
                          formatSpeed(std::llround(double(summary.bytes) / seconds))));
    if (summary.gate.admitted > 0) {
        //: How long requests waited to be admitted; three durations
        lines.append(CliText::tr("wait at the gate: median %1, 95 % below %2, longest %3")
                         .arg(formatPrecise(summary.gate.waitP50, 3), formatPrecise(summary.gate.waitP95, 3),
                              formatPrecise(summary.gate.waitMax, 3)));
    }
    return lines;
}

QByteArray toLine(const QString &text)
{
    return text.toLocal8Bit() + '\n';
}

} // namespace headgate
