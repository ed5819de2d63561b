// SPDX-License-Identifier: MIT
#include "cli/json_display.h"

#include "captured_output.h"
#include "sample_run.h"
#include "support/manual_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

/// The events in the output; the test fails for a line that is no JSON object.
QList<QJsonObject> events(const QByteArray &output)
{
    QList<QJsonObject> result;
    if (!output.isEmpty() && !output.endsWith('\n')) {
        qFatal("a line without an end");
    }
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            qFatal("no JSON object: %s", line.constData());
        }
        result.append(document.object());
    }
    return result;
}

Row fullRow()
{
    Row row = sampleRow(7, u"größe.zip"_s, 5'000'000'000, 6'000'000'000);
    row.failure = Failure::http(503, u"try \"later\"\n"_s);
    row.retryAt = QDateTime({2024, 1, 1}, {0, 0, 30}, Qt::UTC);
    row.file = u"/tmp/größe.zip"_s;
    row.note = u"a note"_s;
    return row;
}

RunProgress fullProgress()
{
    RunProgress progress;
    progress.listed = 10;
    progress.expected = 20;
    progress.fraction = 0.5;
    progress.timeLeft = std::chrono::seconds{9};
    addSampleGate(progress);
    return progress;
}

RunSummary fullSummary()
{
    RunSummary summary;
    summary.failed = 2;
    summary.reasons = {{u"404 Not Found"_s, 2}};
    summary.elapsed = Milliseconds{1500};
    return summary;
}

} // namespace

class TestJsonDisplay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsDocumentedAndEveryDocumentedFieldComes()
    {
        const ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        using Kind = ItemEvent::Kind;
        for (const Kind kind : {Kind::Started, Kind::Redirected, Kind::Retrying, Kind::Done, Kind::DoneBefore,
                                Kind::Skipped, Kind::Failed}) {
            Row row = fullRow();
            row.verdict = kind == Kind::Failed ? Verdict::Wrong : Verdict::Verified;
            display.step({kind, row});
        }
        display.update(fullProgress());
        display.badLine({u"-"_s, 3, u"x"_s});
        display.textBehind({u"-"_s, 4, u"http://h/a"_s, u"y"_s});
        display.message(u"m"_s);
        display.finish(fullSummary());

        QHash<QString, QSet<QString>> documented;
        for (const JsonEventHelp &event : jsonEvents()) {
            QSet<QString> &fields = documented[event.name];
            for (const auto &[field, meaning] : event.fields) {
                QVERIFY2(!meaning.isEmpty(), qPrintable(field));
                fields.insert(field);
            }
        }
        documented.remove(u"every event"_s);
        for (QSet<QString> &fields : documented) {
            fields += {u"event"_s, u"time"_s};
        }
        QHash<QString, QSet<QString>> written;
        for (const QJsonObject &event : events(out.take())) {
            const QStringList keys = event.keys();
            written.insert(event[u"event"_s].toString(), {keys.cbegin(), keys.cend()});
        }
        QCOMPARE(written, documented);
    }

    void anItemIsToldInFull()
    {
        const ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        display.step({ItemEvent::Kind::Retrying, fullRow()});
        QCOMPARE(events(out.take()), (QList<QJsonObject>{{
                                         {u"event"_s, u"retrying"_s},
                                         {u"time"_s, u"2024-01-01T00:00:00.000Z"_s},
                                         {u"id"_s, 7},
                                         {u"url"_s, u"https://example.org/größe.zip"_s},
                                         {u"name"_s, u"größe.zip"_s},
                                         {u"attempt"_s, 1},
                                         {u"attempts"_s, 6},
                                         {u"bytes"_s, qint64{5'000'000'000}},
                                         {u"total"_s, qint64{6'000'000'000}},
                                         {u"failure"_s, u"http-status"_s},
                                         {u"http_status"_s, 503},
                                         {u"reason"_s, u"503 Service Unavailable: try \"later\"\n"_s},
                                         {u"retry_at"_s, u"2024-01-01T00:00:30.000Z"_s},
                                     }}));
        QCOMPARE(errors.take(), QByteArray());
    }

    void whatIsNotKnownIsLeftOut()
    {
        const ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        display.step({ItemEvent::Kind::Failed, sampleRow(1, u"a"_s)});
        display.update({});
        const QList<QJsonObject> written = events(out.take());
        for (const QString &field : {u"total"_s, u"failure"_s, u"http_status"_s, u"reason"_s}) {
            QVERIFY(!written[0].contains(field));
        }
        for (const QString &field : {u"expected"_s, u"fraction"_s, u"seconds_left"_s}) {
            QVERIFY(!written[1].contains(field));
        }
    }

    void aVerdictIsToldOnlyWhereThereIsOne()
    {
        const ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        Row row = sampleRow(1, u"a"_s, 10);
        display.step(sampleEvent(ItemEvent::Kind::Done, row));
        row.verdict = Verdict::Verified;
        display.step(sampleEvent(ItemEvent::Kind::Done, row));
        row.verdict = Verdict::Wrong;
        row.failure = Failure::of(FailureKind::WrongDigest, u"kept as a.wrong"_s);
        display.step(sampleEvent(ItemEvent::Kind::Failed, row));
        const QList<QJsonObject> written = events(out.take());
        QVERIFY(!written[0].contains(u"verified"_s));
        QCOMPARE(written[1][u"verified"_s], true);
        QCOMPARE(written[2][u"verified"_s], false);
        QCOMPARE(written[2][u"failure"_s], u"wrong-digest"_s);
        QCOMPARE(written[2][u"reason"_s], u"Wrong checksum: kept as a.wrong"_s);
    }

    void hostsSayWhyTheirLinesWait()
    {
        const ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        RunProgress progress;
        progress.at = clock.now();
        addSampleGate(progress);
        display.update(progress);
        const QJsonObject written = events(out.take()).first();
        QCOMPARE(written[u"gate"_s][u"on_loan"_s], 1);
        const QJsonArray hosts = written[u"hosts"_s].toArray();
        QCOMPARE(hosts.size(), 3);
        QCOMPARE(hosts[0].toObject(), (QJsonObject{{u"host"_s, u"a.example"_s},
                                                   {u"active"_s, 4},
                                                   {u"on_loan"_s, 0},
                                                   {u"limit"_s, 4},
                                                   {u"ceiling"_s, 8},
                                                   {u"waiting"_s, 800},
                                                   {u"waits_because"_s, u"host-busy"_s},
                                                   {u"reason"_s, u"Host busy, 4 of 4"_s}}));
        QCOMPARE(hosts[1][u"cooling_ms"_s], 37'000);
        QCOMPARE(hosts[1][u"waits_because"_s], u"host-cooling"_s);
        QVERIFY(!hosts[2].toObject().contains(u"waits_because"_s));
    }

    void progressIsToldOnceASecond()
    {
        ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        for (int i = 0; i < 25; ++i) {
            display.update(fullProgress());
            clock.advance(Milliseconds{100});
        }
        QCOMPARE(events(out.take()).size(), 3);
    }

    void problemsAreToldToPeopleToo()
    {
        const ManualClock clock;
        CapturedOutput out;
        CapturedOutput errors;
        JsonDisplay display(clock, out.output(), errors.output());
        display.badLine({u"list"_s, 3, u"\033[2J"_s});
        display.message(u"something"_s);
        QCOMPARE(QString::fromUtf8(errors.take()), u"list, line 3 is no link: \uFFFD[2J\nsomething\n"_s);
        QCOMPARE(events(out.take()).first()[u"text"_s], u"\033[2J"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonDisplay)
#include "tst_json_display.moc"
