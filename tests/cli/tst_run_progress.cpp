// SPDX-License-Identifier: MIT
#include "cli/run_progress.h"

#include "sample_run.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;
using std::chrono::seconds;

class TestRunProgress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnownOfAnEndlessListAndItIsNotGuessed()
    {
        const ManualClock clock;
        RunTally tally(clock.now());
        tally.addListed(100);
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).fraction, std::nullopt);
        tally.setComplete();
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).fraction, 0.0);
    }

    void whatWillComeCountsBeforeItIsRead()
    {
        const ManualClock clock;
        RunTally tally(clock.now());
        tally.setExpected(200);
        tally.addListed(100);
        tally.step(sampleFailure(1, u"a"_s, Failure::http(404)));
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).fraction, 0.005);
        // Lines that turned out to be no new links are not expected any more.
        tally.addDuplicates(60);
        tally.addBadLines(40);
        const RunProgress progress = tally.progress(clock.now(), {}, {}, {});
        QCOMPARE(progress.expected, qint64{100});
        QCOMPARE(progress.fraction, 0.01);
    }

    void itemsOfUnknownSizeCountAsTheAverage()
    {
        const ManualClock clock;
        RunTally tally(clock.now());
        tally.addListed(4);
        tally.setComplete();
        tally.step(sampleEvent(ItemEvent::Kind::Done, sampleRow(1, u"a"_s, 1000)));
        // 1000 of 4 x 1000 bytes.
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).fraction, 0.25);
        // 1000 + 1500 of 4 x 2000 bytes.
        const RunProgress progress = tally.progress(clock.now(), {}, {}, {sampleRow(2, u"b"_s, 1500, 3000)});
        QCOMPARE(progress.fraction, 2500.0 / 8000);
        QCOMPARE(progress.bytes, 2500);
    }

    void allIsOverWhenAllIsDoneSkippedOrFailed()
    {
        const ManualClock clock;
        RunTally tally(clock.now());
        tally.addListed(3);
        tally.setComplete();
        QCOMPARE(tally.unfinished(), 3);
        tally.step(sampleEvent(ItemEvent::Kind::Done, sampleRow(1, u"a"_s, 1000)));
        tally.step(sampleEvent(ItemEvent::Kind::Skipped, sampleRow(2, u"b"_s)));
        tally.step(sampleFailure(3, u"c"_s, Failure::http(404)));
        QCOMPARE(tally.unfinished(), 0);
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).fraction, 1.0);
    }

    void emptyFilesAreCountedByNumber()
    {
        const ManualClock clock;
        RunTally tally(clock.now());
        tally.addListed(2);
        tally.setComplete();
        tally.step(sampleEvent(ItemEvent::Kind::Done, sampleRow(1, u"a"_s, 0)));
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).fraction, 0.5);
    }

    void timeLeftFollowsTheLastHalfMinute()
    {
        ManualClock clock;
        RunTally tally(clock.now());
        tally.addListed(100);
        tally.setComplete();
        const auto pass = [&](quint64 id, seconds time) {
            clock.advance(time);
            tally.step(sampleEvent(ItemEvent::Kind::Done, sampleRow(id, u"a"_s, 1000)));
            return tally.progress(clock.now(), {}, {}, {}).timeLeft;
        };
        QCOMPARE(tally.progress(clock.now(), {}, {}, {}).timeLeft, std::nullopt);
        quint64 id = 0;
        std::optional<seconds> left;
        while (id < 20) {
            left = pass(++id, seconds{10});
        }
        QCOMPARE(left, seconds{800}); // 80 more, 10 s each
        while (id < 60) {
            left = pass(++id, seconds{1});
        }
        QCOMPARE(left, seconds{40}); // the slow beginning is forgotten
    }

    void bytesAreThoseOfThisRun()
    {
        const ManualClock clock;
        RunTally tally(clock.now());
        using Kind = ItemEvent::Kind;
        tally.addListed(5);
        // Continued from 400, interrupted at 700; retried, then done; failed half way; done before.
        tally.step(sampleEvent(Kind::Started, sampleRow(1, u"a"_s, 400, 1000)));
        tally.step(sampleEvent(Kind::Started, sampleRow(2, u"b"_s, 0, 1000)));
        tally.step(sampleEvent(Kind::Retrying, sampleRow(2, u"b"_s, 600, 1000)));
        tally.step(sampleEvent(Kind::Started, sampleRow(2, u"b"_s, 600, 1000)));
        tally.step(sampleEvent(Kind::Done, sampleRow(2, u"b"_s, 1000)));
        tally.step(sampleEvent(Kind::Started, sampleRow(3, u"c"_s, 0, 1000)));
        tally.step(sampleEvent(Kind::Failed, sampleRow(3, u"c"_s, 500, 1000)));
        Row before = sampleRow(4, u"d"_s, 1000);
        before.verdict = Verdict::Verified;
        tally.step(sampleEvent(Kind::DoneBefore, before));
        QCOMPARE(tally.progress(clock.now(), {}, {}, {sampleRow(1, u"a"_s, 700, 1000)}).bytes, 1800);
        tally.leave({sampleRow(1, u"a"_s, 700, 1000)});
        const RunSummary summary = tally.summary(clock.now(), {});
        QCOMPARE(summary.bytes, 300 + 1000 + 500);
        QCOMPARE(summary.done, 1);
        QCOMPARE(summary.doneBefore, 1);
        QCOMPARE(summary.verifiedBefore, 1);
        QCOMPARE(summary.skipped, 0);
        QCOMPARE(summary.notFetched, 2);
    }

    void theSummaryGroupsFailuresAndKeepsTheFirstOnes()
    {
        ManualClock clock;
        RunTally tally(clock.now());
        tally.addListed(100);
        for (quint64 id = 1; id <= 30; ++id) {
            tally.step(sampleFailure(id, u"gone"_s, Failure::http(404)));
        }
        for (quint64 id = 31; id <= 70; ++id) {
            // What is particular to one does not make a reason of its own.
            tally.step(sampleFailure(id, u"refused"_s,
                                     Failure::of(FailureKind::ConnectionRefused, u"port %1"_s.arg(id))));
        }
        clock.advance(seconds{5});
        const RunSummary summary = tally.summary(clock.now(), {});
        QCOMPARE(summary.failed, 70);
        QCOMPARE(summary.failures.size(), 50);
        QCOMPARE(summary.failures.last().reason, u"Connection refused: port 50"_s);
        QCOMPARE(summary.reasons,
                 (QList<QPair<QString, qint64>>{{u"Connection refused"_s, 40}, {u"404 Not Found"_s, 30}}));
        QCOMPARE(summary.notFetched, 30);
        QCOMPARE(summary.elapsed, Milliseconds{5000});
    }
};

QTEST_GUILESS_MAIN(TestRunProgress)
#include "tst_run_progress.moc"
