// SPDX-License-Identifier: MIT
#include "cli/plain_display.h"

#include "captured_output.h"
#include "sample_run.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

void tellEverything(ProgressDisplay &display)
{
    using Kind = ItemEvent::Kind;
    display.step(sampleEvent(Kind::Started, sampleRow(1, u"a.zip"_s)));
    display.step(sampleEvent(Kind::Redirected, sampleRow(1, u"a.zip"_s)));
    display.step(sampleEvent(Kind::Done, sampleRow(1, u"a.zip"_s, 1536)));
    Row noted = sampleRow(2, u"b.zip"_s, 10);
    noted.note = u"it runs\033"_s;
    display.step(sampleEvent(Kind::Done, noted));
    display.step(sampleEvent(Kind::Skipped, sampleRow(3, u"c.zip"_s)));
    Row retrying = sampleRow(4, u"d.zip"_s);
    retrying.failure = Failure::http(503);
    retrying.retryAt = QDateTime({2024, 1, 1}, {0, 1, 5}, Qt::UTC);
    display.step(sampleEvent(Kind::Retrying, retrying));
    display.step(sampleFailure(5, u"e\r\n.zip"_s, Failure::http(404)));
    display.badLine({u"-"_s, 9, u"hello"_s});
    display.message(u"a message"_s);
}

} // namespace

class TestPlainDisplay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLineForEachItemThatEndsOrIsRetried()
    {
        const ManualClock clock;
        CapturedOutput captured;
        PlainDisplay display(clock, captured.output(), PlainDisplay::Tell::Everything);
        tellEverything(display);
        QCOMPARE(QString::fromUtf8(captured.take()),
                 u"done a.zip, 1.5 KiB\n"
                 "done b.zip, 10 bytes (it runs\uFFFD)\n"
                 "skipped c.zip, which is there\n"
                 "retrying https://example.org/d.zip in 1 min 05 s: 503 Service Unavailable (try 2 of 6)\n"
                 "failed https://example.org/e\uFFFD\uFFFD.zip: 404 Not Found\n"
                 "standard input, line 9 is no link: hello\n"
                 "a message\n"_s);
    }

    void theGateIsToldWhereItIsAskedFor()
    {
        ManualClock clock;
        for (const auto tell : {PlainDisplay::Tell::Everything, PlainDisplay::Tell::ErrorsOnly}) {
            CapturedOutput captured;
            PlainDisplay display(clock, captured.output(), tell);
            RunProgress progress;
            display.update(progress);
            clock.advance(std::chrono::seconds{5});
            progress.at = clock.now();
            addSampleGate(progress);
            display.update(progress);
            const QStringList lines = QString::fromUtf8(captured.take()).split(u'\n', Qt::SkipEmptyParts);
            QCOMPARE(lines.first(),
                     u"gate 6 of 8, 1 on loan; 1204 waiting: 800 a.example (4 of 4 active), 404 b.example, "
                     "resting 37 s (0 of 1 active), and 3 more host(s)"_s);
            QCOMPARE(lines.size(), tell == PlainDisplay::Tell::Everything ? 2 : 1);
        }
    }

    void aRightChecksumIsToldBehindTheFile()
    {
        const ManualClock clock;
        CapturedOutput captured;
        PlainDisplay display(clock, captured.output(), PlainDisplay::Tell::Everything);
        Row row = sampleRow(1, u"a.zip"_s, 1536);
        row.verdict = Verdict::Verified;
        display.step(sampleEvent(ItemEvent::Kind::Done, row));
        display.step(
            sampleFailure(2, u"b.zip"_s, Failure::of(FailureKind::WrongDigest, u"kept as b.zip.wrong"_s)));
        RunSummary summary;
        summary.done = 3;
        summary.verified = 2;
        display.finish(summary);
        const QString text = QString::fromUtf8(captured.take());
        QVERIFY2(text.startsWith(u"done a.zip, 1.5 KiB, verified\n"
                                 "failed https://example.org/b.zip: Wrong checksum: kept as b.zip.wrong\n"
                                 "3 done (2 verified), 0 failed\n"_s),
                 qPrintable(text));
    }

    void quietItTellsErrorsAlone()
    {
        ManualClock clock;
        CapturedOutput captured;
        PlainDisplay display(clock, captured.output(), PlainDisplay::Tell::ErrorsOnly);
        tellEverything(display);
        clock.advance(std::chrono::minutes{1});
        display.update({});
        display.finish({});
        QCOMPARE(QString::fromUtf8(captured.take()),
                 u"failed https://example.org/e\uFFFD\uFFFD.zip: 404 Not Found\n"
                 "standard input, line 9 is no link: hello\n"
                 "a message\n"_s);
    }

    void howThingsStandEveryFiveSeconds()
    {
        ManualClock clock;
        CapturedOutput captured;
        PlainDisplay display(clock, captured.output(), PlainDisplay::Tell::Everything);
        RunProgress progress;
        progress.done = 5;
        progress.listed = 10;
        progress.complete = true;
        progress.retrying = 2;
        progress.fraction = 0.5;
        for (int i = 0; i < 119; ++i) {
            display.update(progress);
            clock.advance(Milliseconds{100});
        }
        const QByteArray line = "50 %, 5/10, 2 to retry, 0 bytes/s\n";
        QCOMPARE(captured.take(), line + line);
    }

    void theSummaryCountsWhatItDoesNotName()
    {
        const ManualClock clock;
        CapturedOutput captured;
        PlainDisplay display(clock, captured.output(), PlainDisplay::Tell::Everything);
        RunSummary summary;
        summary.done = 1;
        summary.skipped = 2;
        summary.failed = 60;
        summary.notFetched = 4;
        summary.duplicates = 5;
        summary.badLines = 6;
        summary.interrupted = true;
        for (int i = 0; i < 50; ++i) {
            summary.failures.append({u"https://example.org/%1"_s.arg(i), u"404 Not Found"_s});
        }
        summary.reasons = {{u"404 Not Found"_s, 59}, {u"Connection lost"_s, 1}};
        summary.elapsed = std::chrono::hours{2};
        display.finish(summary);
        const QStringList lines = QString::fromUtf8(captured.take()).split(u'\n');
        QCOMPARE(lines.first(), u"Failed:"_s);
        QCOMPARE(lines.mid(50),
                 (QStringList{
                     u"  https://example.org/49: 404 Not Found"_s,
                     u"  ... and 10 more"_s,
                     u"Reasons:"_s,
                     u"      59  404 Not Found"_s,
                     u"       1  Connection lost"_s,
                     u"1 done, 2 skipped, 60 failed, 4 not fetched, 5 twice in the list, 6 line(s) "
                     "without a usable link, interrupted"_s,
                     u"0 bytes in 2 h 00 min, 0 bytes/s on average"_s,
                     QString(),
                 }));
    }
};

QTEST_GUILESS_MAIN(TestPlainDisplay)
#include "tst_plain_display.moc"
