// SPDX-License-Identifier: MIT
#include "ui/row_text.h"

#include "core/format.h"
#include "transfer/file_naming.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

QString describeRetry(const RowView &view)
{
    const Row &row = view.row;
    if (row.failure && row.failure->kind == FailureKind::DiskFull) {
        //: %1 is "The disk is full"
        return Text::tr("Waiting for room: %1").arg(describe(*row.failure));
    }
    // No time yet means that the cause is still being looked into.
    const qint64 milliseconds = row.retryAt.isValid() ? view.now.msecsTo(row.retryAt) : 0;
    const auto wait = std::chrono::seconds{std::max(qint64{0}, (milliseconds + 999) / 1000)};
    const QString number = QLocale().toString(std::max(1, row.attempt));
    const QString of = QLocale().toString(std::max({1, row.attempt, row.attempts - 1}));
    const QString when = wait.count() > 0
                             //: %1 of %2 retries; %3 is a duration, "14 s"
                             ? Text::tr("Retry %1 of %2 in %3").arg(number, of, formatDuration(wait))
                             //: %1 of %2 retries
                             : Text::tr("Retry %1 of %2 soon").arg(number, of);
    return row.failure ? u"%1: %2"_s.arg(when, describe(*row.failure)) : when;
}

QString describeActive(const Row &row)
{
    QString text = Text::tr("Downloading");
    if (row.connections > 1) {
        text = Text::tr("Downloading over %n connection(s)", nullptr, row.connections);
    } else if (row.attempt > 1) {
        text = Text::tr("Downloading, attempt %1 of %2")
                   .arg(QLocale().toString(row.attempt),
                        QLocale().toString(std::max(row.attempt, row.attempts)));
    }
    //: %1 is "Downloading" or the like, %2 a speed
    return row.speedLimit > 0 ? Text::tr("%1, at most %2").arg(text, formatSpeed(row.speedLimit)) : text;
}

QString describeDone(const Row &row)
{
    QString text = row.skipped && row.verdict == Verdict::Verified
                       ? Text::tr("Skipped: the file was there, verified")
                   : row.skipped                      ? Text::tr("Skipped: the file was there")
                   : row.verdict == Verdict::Verified ? Text::tr("Done, verified")
                                                      : Text::tr("Done");
    return row.note.isEmpty() ? text : u"%1: %2"_s.arg(text, row.note);
}

} // namespace

QString describeState(const RowView &view)
{
    const Row &row = view.row;
    switch (row.state) {
    case State::Waiting:
        return view.reason && view.reason->kind != WaitReason::Kind::NotWaiting
                   ? oneLine(describe(*view.reason))
                   : Text::tr("Waiting");
    case State::Active:
        return describeActive(row);
    case State::Retrying:
        return oneLine(describeRetry(view));
    case State::Verifying:
        return Text::tr("Verifying");
    case State::Done:
        return oneLine(describeDone(row));
    case State::Failed:
        //: %1 is the reason, "404 Not Found"
        return row.failure ? oneLine(Text::tr("Failed: %1").arg(describe(*row.failure))) : Text::tr("Failed");
    case State::Paused:
        return Text::tr("Paused");
    }
    return {};
}

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return Text::tr("waiting");
    case State::Active:
        return Text::tr("downloading");
    case State::Retrying:
        return Text::tr("waiting to retry");
    case State::Verifying:
        return Text::tr("verifying");
    case State::Done:
        return Text::tr("done");
    case State::Failed:
        return Text::tr("failed");
    case State::Paused:
        return Text::tr("paused");
    }
    return {};
}

std::optional<double> progressOf(const Row &row)
{
    if (row.state == State::Done) {
        return 1.0;
    }
    if (row.total > 0) {
        return std::clamp(double(row.received) / double(row.total), 0.0, 1.0);
    }
    return std::nullopt;
}

QString describeProgress(const Row &row)
{
    if (const auto progress = progressOf(row)) {
        // Rounded down: 100 % is said only of what is whole.
        //: Progress in percent
        return Text::tr("%1 %").arg(QLocale().toString(int(*progress * 100)));
    }
    return row.received > 0 ? formatBytes(row.received) : QString();
}

std::optional<std::chrono::seconds> timeLeft(const Row &row)
{
    if (row.state != State::Active || row.total < 0 || row.bytesPerSecond <= 0) {
        return std::nullopt;
    }
    const qint64 left = std::max(qint64{0}, row.total - row.received);
    return std::chrono::seconds{left / row.bytesPerSecond + (left % row.bytesPerSecond != 0 ? 1 : 0)};
}

QString displayName(const Row &row)
{
    if (!row.name.isEmpty()) {
        return oneLine(row.name);
    }
    const QString last = QUrl(row.url).fileName();
    return oneLine(last.isEmpty() ? row.url : last);
}

bool isProgram(const Row &row)
{
    return isExecutableName(row.file.isEmpty() ? row.name : QFileInfo(row.file).fileName());
}

QString describeRow(const RowView &view)
{
    const Row &row = view.row;
    QStringList lines{displayName(row), describeState(view), oneLine(row.url)};
    if (row.total >= 0) {
        lines << Text::tr("%1 of %2").arg(formatBytes(row.received), formatBytes(row.total));
    }
    if (row.speedLimit > 0 && row.state != State::Done) {
        //: %1 is a speed
        lines << Text::tr("Limited to %1").arg(formatSpeed(row.speedLimit));
    }
    if (row.state == State::Done && !row.skipped) {
        lines << (row.verdict == Verdict::Verified
                      ? Text::tr("Verified: the file has the checksum that was asked for")
                      : Text::tr("Not verified: there was no checksum to compare with"));
    }
    if (!row.file.isEmpty()) {
        lines << oneLine(row.file);
    } else if (!row.folder.isEmpty()) {
        //: %1 is a folder
        lines << Text::tr("Into %1").arg(oneLine(row.folder));
    }
    if (isProgram(row)) {
        lines << Text::tr("A program: open it only if you trust where it comes from");
    }
    return lines.join(u'\n');
}

QString oneLine(const QString &text)
{
    const auto deceives = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || u == 0x7f || (u >= 0x80 && u < 0xa0) || u == 0x61c || u == 0x200e || u == 0x200f ||
               u == 0x2028 || u == 0x2029 || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    };
    if (std::none_of(text.cbegin(), text.cend(), deceives)) {
        return text;
    }
    QString shown = text;
    for (QChar &c : shown) {
        if (deceives(c)) {
            c = u'\ufffd';
        }
    }
    return shown;
}

QString plainToolTip(const QString &text)
{
    return u"<span style='white-space: pre-wrap'>%1</span>"_s.arg(text.toHtmlEscaped());
}

} // namespace headgate
