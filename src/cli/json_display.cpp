// SPDX-License-Identifier: MIT
#include "cli/json_display.h"

#include "cli/cli_text.h"
#include "cli/messages.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::seconds progressInterval{1};

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString eventName(ItemEvent::Kind kind)
{
    switch (kind) {
    case ItemEvent::Kind::Started:
        return u"started"_s;
    case ItemEvent::Kind::Redirected:
        return u"redirected"_s;
    case ItemEvent::Kind::Retrying:
        return u"retrying"_s;
    case ItemEvent::Kind::Done:
        return u"done"_s;
    case ItemEvent::Kind::DoneBefore:
        return u"done-before"_s;
    case ItemEvent::Kind::Skipped:
        return u"skipped"_s;
    case ItemEvent::Kind::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

void addFailure(QJsonObject &fields, const std::optional<Failure> &failure)
{
    if (!failure) {
        return;
    }
    fields.insert(u"failure"_s, toWord(failure->kind));
    fields.insert(u"reason"_s, describe(*failure));
    if (failure->httpStatus != 0) {
        fields.insert(u"http_status"_s, failure->httpStatus);
    }
}

QJsonObject gateFields(const GateStatistics &gate)
{
    return {
        {u"limit"_s, gate.limit},
        {u"active"_s, gate.active},
        {u"on_loan"_s, gate.onLoan},
        {u"waiting"_s, gate.waiting},
        {u"admitted"_s, gate.admitted},
        {u"wait_p50_ms"_s, qint64{gate.waitP50.count()}},
        {u"wait_p95_ms"_s, qint64{gate.waitP95.count()}},
        {u"wait_max_ms"_s, qint64{gate.waitMax.count()}},
    };
}

QString wordOf(WaitReason::Kind kind)
{
    switch (kind) {
    case WaitReason::Kind::NotWaiting:
        return u"not-waiting"_s;
    case WaitReason::Kind::Next:
        return u"next"_s;
    case WaitReason::Kind::InLine:
        return u"in-line"_s;
    case WaitReason::Kind::AllBusy:
        return u"all-busy"_s;
    case WaitReason::Kind::HostBusy:
        return u"host-busy"_s;
    case WaitReason::Kind::HostCooling:
        return u"host-cooling"_s;
    case WaitReason::Kind::Spacing:
        return u"spacing"_s;
    case WaitReason::Kind::HostSpacing:
        return u"host-spacing"_s;
    case WaitReason::Kind::Shared:
        return u"shared-gate"_s;
    case WaitReason::Kind::Frozen:
        return u"no-network"_s;
    case WaitReason::Kind::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray hostFields(const GatePicture &picture, Instant now)
{
    QJsonArray hosts;
    for (const HostStanding &host : picture.hosts) {
        QJsonObject fields{
            {u"host"_s, host.host.name}, {u"active"_s, host.active},   {u"on_loan"_s, host.onLoan},
            {u"limit"_s, host.limit},    {u"ceiling"_s, host.ceiling}, {u"waiting"_s, host.waiting},
        };
        if (host.learned.limit > 0) {
            fields.insert(u"learned"_s, host.learned.limit);
        }
        if (host.learned.interval > Milliseconds{0}) {
            fields.insert(u"learned_interval_ms"_s, qint64{host.learned.interval.count()});
        }
        if (host.coolUntil > now) {
            fields.insert(u"cooling_ms"_s,
                          qint64{std::chrono::ceil<Milliseconds>(host.coolUntil - now).count()});
        }
        if (const auto reason = picture.reasons.constFind(host.host); reason != picture.reasons.cend()) {
            fields.insert(u"waits_because"_s, wordOf(reason->kind));
            fields.insert(u"reason"_s, describe(*reason));
        }
        hosts.append(fields);
    }
    return hosts;
}

QString gateMeaning()
{
    return CliText::tr(
        "the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only "
        "speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, "
        "the time that requests waited for admission");
}

} // namespace

QList<JsonEventHelp> jsonEvents()
{
    using Fields = QList<QPair<QString, QString>>;
    const Fields item{
        {u"id"_s, CliText::tr("the item's number, the same in all its events")},
        {u"url"_s, CliText::tr("its link, without a password")},
        {u"name"_s, CliText::tr("the name of its file, as far as it is known")},
        {u"attempt"_s, CliText::tr("which try this is, from 1")},
        {u"attempts"_s, CliText::tr("how many tries there may be")},
        {u"bytes"_s, CliText::tr("bytes received")},
        {u"total"_s, CliText::tr("bytes of the whole file")},
    };
    const Fields failure{
        {u"failure"_s,
         CliText::tr("what went wrong, a word that never changes: http-status, connect-timeout, ...")},
        {u"http_status"_s, CliText::tr("the answer's status, where there was one")},
        {u"reason"_s, CliText::tr("the same for people, translated")},
    };
    return {
        {CliText::tr("every event"),
         CliText::tr("has these fields"),
         {{u"event"_s, CliText::tr("which of the following")},
          {u"time"_s, CliText::tr("when it was written: ISO 8601, UTC")}}},
        {u"started"_s, CliText::tr("a request for the item begins"), item},
        {u"redirected"_s, CliText::tr("the answer points elsewhere; the item goes there"), item},
        {u"retrying"_s, CliText::tr("a try failed; there will be another"),
         item + failure + Fields{{u"retry_at"_s, CliText::tr("when: ISO 8601, UTC")}}},
        {u"done"_s, CliText::tr("the file is complete and in its place"),
         item + Fields{{u"file"_s, CliText::tr("its full path")},
                       {u"verified"_s, CliText::tr("true: its checksum is right")},
                       {u"note"_s, CliText::tr("something a person should know of it, translated")}}},
        {u"done-before"_s,
         CliText::tr("an earlier run of the same command has fetched the file; it is there"),
         item + Fields{{u"file"_s, CliText::tr("its full path")},
                       {u"verified"_s, CliText::tr("true: its checksum was right")}}},
        {u"skipped"_s, CliText::tr("a file of that name is there (--on-conflict skip)"),
         item + Fields{{u"file"_s, CliText::tr("its full path")},
                       {u"verified"_s, CliText::tr("true: its checksum is right")}}},
        {u"failed"_s, CliText::tr("the last try failed, or another would not help"),
         item + failure +
             Fields{{u"verified"_s,
                     CliText::tr("false: its checksum is wrong; \"reason\" says where it lies")}}},
        {u"progress"_s,
         CliText::tr("where all stands, at most once a second"),
         {
             {u"done"_s, CliText::tr("items that are done")},
             {u"done_before"_s, CliText::tr("items that an earlier run has fetched")},
             {u"skipped"_s, CliText::tr("items that were skipped")},
             {u"failed"_s, CliText::tr("items that failed")},
             {u"active"_s, CliText::tr("items that are being fetched")},
             {u"retrying"_s, CliText::tr("items that wait for another try")},
             {u"listed"_s, CliText::tr("links taken from arguments and lists so far")},
             {u"complete"_s, CliText::tr("true when there are no more links than those listed")},
             {u"expected"_s, CliText::tr("about how many links there will be")},
             {u"bytes"_s, CliText::tr("bytes received in this run")},
             {u"bytes_per_second"_s, CliText::tr("the present speed")},
             {u"fraction"_s, CliText::tr("how much of all is over, 0 to 1")},
             {u"seconds_left"_s, CliText::tr("about how long it will take")},
             {u"gate"_s, gateMeaning()},
             {u"hosts"_s,
              CliText::tr("the hosts that are being asked, that have the longest lines, or that rest, as "
                          "objects: host; active, on_loan and waiting requests; limit, what it may have now; "
                          "ceiling, what the options allow it; learned, what it has been found to take; "
                          "learned_interval_ms, how far apart its starts had to be; "
                          "cooling_ms, how long it rests; waits_because, "
                          "why the first in its line waits, a word that never changes: host-busy, "
                          "host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, "
                          "next; reason, "
                          "the same "
                          "for people, translated")},
         }},
        {u"invalid-line"_s,
         CliText::tr("a line of a list has no link that can be used"),
         {{u"list"_s, CliText::tr("the list's file; \"-\" is standard input")},
          {u"line"_s, CliText::tr("the line's number, from 1; 0: a file of a Metalink document")},
          {u"reason"_s, CliText::tr("what is wrong with it, translated")},
          {u"text"_s, CliText::tr("what it says, at most its beginning, without passwords")}}},
        {u"not-understood"_s,
         CliText::tr("the link of a line is taken, but not what stands behind it"),
         {{u"list"_s, CliText::tr("the list's file; \"-\" is standard input")},
          {u"line"_s, CliText::tr("the line's number, from 1")},
          {u"url"_s, CliText::tr("its link, without a password")},
          {u"text"_s, CliText::tr("what stands behind it, at most its beginning")}}},
        {u"message"_s,
         CliText::tr("a problem of no single item"),
         {{u"text"_s, CliText::tr("one line for people, translated")}}},
        {u"summary"_s,
         CliText::tr("the last event"),
         {
             {u"done"_s, CliText::tr("items that are done")},
             {u"done_before"_s, CliText::tr("items that an earlier run has fetched")},
             {u"verified"_s,
              CliText::tr("of all these and those skipped, items whose checksum was there and is right")},
             {u"skipped"_s, CliText::tr("items that were skipped")},
             {u"failed"_s, CliText::tr("items that failed")},
             {u"not_fetched"_s, CliText::tr("items that were left when the run was interrupted")},
             {u"duplicates"_s, CliText::tr("links that came twice, and were left out")},
             {u"fetched_before"_s,
              CliText::tr("links that an earlier run has fetched, and were left out (--skip-fetched)")},
             {u"invalid_lines"_s, CliText::tr("lines without a usable link")},
             {u"not_understood"_s, CliText::tr("lines with text behind the link that was left out")},
             {u"interrupted"_s, CliText::tr("true when the run was ended from outside")},
             {u"reasons"_s,
              CliText::tr(
                  "why items failed, the most frequent first: a list of objects with reason and count")},
             {u"bytes"_s, CliText::tr("bytes received in this run")},
             {u"seconds"_s, CliText::tr("how long the run took")},
             {u"gate"_s, gateMeaning()},
         }},
    };
}

JsonDisplay::JsonDisplay(const Clock &clock, Output &out, Output &errors)
    : m_clock(clock)
    , m_out(out)
    , m_errors(errors)
{
}

void JsonDisplay::write(const QString &event, QJsonObject fields)
{
    fields.insert(u"event"_s, event);
    fields.insert(u"time"_s, toText(m_clock.wallTime()));
    m_out.write(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
}

void JsonDisplay::step(const ItemEvent &event)
{
    const Row &row = event.row;
    QJsonObject fields{
        {u"id"_s, qint64(row.id.value)}, {u"url"_s, row.url},           {u"name"_s, row.name},
        {u"attempt"_s, row.attempt},     {u"attempts"_s, row.attempts}, {u"bytes"_s, row.received},
    };
    if (row.total >= 0) {
        fields.insert(u"total"_s, row.total);
    }
    switch (event.kind) {
    case ItemEvent::Kind::Started:
    case ItemEvent::Kind::Redirected:
        break;
    case ItemEvent::Kind::Retrying:
        addFailure(fields, row.failure);
        if (row.retryAt.isValid()) {
            fields.insert(u"retry_at"_s, toText(row.retryAt));
        }
        break;
    case ItemEvent::Kind::Done:
    case ItemEvent::Kind::DoneBefore:
    case ItemEvent::Kind::Skipped:
        fields.insert(u"file"_s, row.file);
        if (row.verdict == Verdict::Verified) {
            fields.insert(u"verified"_s, true);
        }
        if (event.kind == ItemEvent::Kind::Done && !row.note.isEmpty()) {
            fields.insert(u"note"_s, row.note);
        }
        break;
    case ItemEvent::Kind::Failed:
        addFailure(fields, row.failure);
        if (row.verdict == Verdict::Wrong) {
            fields.insert(u"verified"_s, false);
        }
        break;
    }
    write(eventName(event.kind), fields);
}

void JsonDisplay::update(const RunProgress &progress)
{
    const Instant now = m_clock.now();
    // A reader that is behind gets the steps, but not every snapshot in between.
    if ((m_lastProgress && now - *m_lastProgress < progressInterval) || m_out.isFull()) {
        return;
    }
    m_lastProgress = now;
    QJsonObject fields{
        {u"done"_s, progress.done},
        {u"done_before"_s, progress.doneBefore},
        {u"skipped"_s, progress.skipped},
        {u"failed"_s, progress.failed},
        {u"active"_s, qint64(progress.active.size())},
        {u"retrying"_s, progress.retrying},
        {u"listed"_s, progress.listed},
        {u"complete"_s, progress.complete},
        {u"bytes"_s, progress.bytes},
        {u"bytes_per_second"_s, progress.bytesPerSecond},
        {u"gate"_s, gateFields(progress.gate)},
    };
    if (progress.picture) {
        fields.insert(u"hosts"_s, hostFields(*progress.picture, progress.at));
    }
    if (progress.expected) {
        fields.insert(u"expected"_s, *progress.expected);
    }
    if (progress.fraction) {
        fields.insert(u"fraction"_s, *progress.fraction);
    }
    if (progress.timeLeft) {
        fields.insert(u"seconds_left"_s, qint64{progress.timeLeft->count()});
    }
    write(u"progress"_s, fields);
}

void JsonDisplay::badLine(const BadLine &line)
{
    write(u"invalid-line"_s, {{u"list"_s, line.list},
                              {u"line"_s, line.number},
                              {u"reason"_s, describe(line.reason)},
                              {u"text"_s, line.text}});
    m_errors.write(toLine(describe(line)));
}

void JsonDisplay::textBehind(const TextBehind &text)
{
    write(u"not-understood"_s,
          {{u"list"_s, text.list}, {u"line"_s, text.number}, {u"url"_s, text.url}, {u"text"_s, text.text}});
    m_errors.write(toLine(describe(text)));
}

void JsonDisplay::message(const QString &line)
{
    write(u"message"_s, {{u"text"_s, line}});
    m_errors.write(toLine(line));
}

void JsonDisplay::finish(const RunSummary &summary)
{
    QJsonArray reasons;
    for (const auto &[reason, count] : summary.reasons) {
        reasons.append(QJsonObject{{u"reason"_s, reason}, {u"count"_s, count}});
    }
    write(u"summary"_s,
          {
              {u"done"_s, summary.done},
              {u"done_before"_s, summary.doneBefore},
              {u"verified"_s, summary.verified + summary.verifiedBefore + summary.verifiedSkipped},
              {u"skipped"_s, summary.skipped},
              {u"failed"_s, summary.failed},
              {u"not_fetched"_s, summary.notFetched},
              {u"duplicates"_s, summary.duplicates},
              {u"fetched_before"_s, summary.fetchedBefore},
              {u"invalid_lines"_s, summary.badLines},
              {u"not_understood"_s, summary.textsBehind},
              {u"interrupted"_s, summary.interrupted},
              {u"reasons"_s, reasons},
              {u"bytes"_s, summary.bytes},
              {u"seconds"_s, std::chrono::duration<double>(summary.elapsed).count()},
              {u"gate"_s, gateFields(summary.gate)},
          });
}

} // namespace headgate
