// SPDX-License-Identifier: MIT
#include "queue/segment_choice.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;

class TestSegmentChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatNobodyReceivesFirst();
    void halvesTheOneWithTheMostTimeLeft();
    void sharesBySpeed();
    void leavesAloneWhatIsNearlyThere();
    void leavesAloneWhatTakesNoLongerThanAsking();
    void cutsNoneThatHasNoAnswerYet();
    void takesOverFromOneThatIsFarSlower();
    void givesAFreshOneTime();
    void halvingAgainAndAgainMakesEvenPieces();
};

namespace {

constexpr qint64 MiB = 1024 * 1024;

LiveSegment segment(qint64 at, qint64 end, std::optional<double> speed = {}, bool mayBeCut = true)
{
    return {at, end, speed, true, mayBeCut};
}

} // namespace

void TestSegmentChoice::takesWhatNobodyReceivesFirst()
{
    const auto choice = chooseSegment({segment(0, 100 * MiB)}, {{200, 210}, {300, 400}}, 0s);
    QVERIFY(choice);
    QCOMPARE(choice->range, (ByteRange{200, 210})); // however small: it has to come from somewhere
    QCOMPARE(choice->victim, -1);
    QVERIFY(!chooseSegment({}, {}, 0s));
}

void TestSegmentChoice::halvesTheOneWithTheMostTimeLeft()
{
    const QList<LiveSegment> live{segment(0, 8 * MiB, 4.0 * MiB), segment(10 * MiB, 14 * MiB, 1.0 * MiB)};
    const auto choice = chooseSegment(live, {}, 0s);
    QVERIFY(choice);
    QCOMPARE(choice->victim, 1); // 4 s against 2 s
    QVERIFY(!choice->replaces);
    QCOMPARE(choice->range.end, 14 * MiB);
    // Of two that nothing is known of, the larger.
    QCOMPARE(chooseSegment({segment(0, 20 * MiB), segment(20 * MiB, 80 * MiB)}, {}, 0s)->range,
             (ByteRange{50 * MiB, 80 * MiB}));
}

void TestSegmentChoice::sharesBySpeed()
{
    // The new one is taken to be three times as fast as the victim: it takes three quarters.
    const auto choice =
        chooseSegment({segment(0, 16 * MiB, 1.0 * MiB), segment(20 * MiB, 21 * MiB, 3.0 * MiB)}, {}, 0s);
    QVERIFY(choice);
    QCOMPARE(choice->range, (ByteRange{4 * MiB, 16 * MiB}));
    QVERIFY(!choice->replaces);
}

void TestSegmentChoice::leavesAloneWhatIsNearlyThere()
{
    QVERIFY(!chooseSegment({segment(0, 2 * leastSegment - 1, 100'000)}, {}, 0s));
    QCOMPARE(chooseSegment({segment(0, 2 * leastSegment, 100'000)}, {}, 0s)->range,
             (ByteRange{leastSegment, 2 * leastSegment}));
    QVERIFY(!chooseSegment({segment(0, 8 * MiB, 100.0 * MiB)}, {}, 0s)); // 0.08 s
    QVERIFY(!chooseSegment({segment(0, 8 * MiB)}, {}, 0s));              // who knows
}

void TestSegmentChoice::leavesAloneWhatTakesNoLongerThanAsking()
{
    const QList<LiveSegment> live{segment(0, 8 * MiB, 40.0 * MiB)}; // 0.2 s
    QVERIFY(chooseSegment(live, {}, 10ms));
    QVERIFY(!chooseSegment(live, {}, 70ms));
}

void TestSegmentChoice::cutsNoneThatHasNoAnswerYet()
{
    QVERIFY(!chooseSegment({segment(0, 100 * MiB, {}, false)}, {}, 0s));
}

void TestSegmentChoice::takesOverFromOneThatIsFarSlower()
{
    const QList<LiveSegment> live{segment(0, 100'000, 1000), segment(20 * MiB, 21 * MiB, 1.0 * MiB)};
    const auto choice = chooseSegment(live, {}, 0s); // far too small to share, and 100 s to go
    QVERIFY(choice);
    QCOMPARE(choice->victim, 0);
    QVERIFY(choice->replaces);
    QCOMPARE(choice->range, (ByteRange{0, 100'000}));
    // One that stands still at all is as slow as can be.
    QVERIFY(chooseSegment({segment(0, 100'000, 0.0), live[1]}, {}, 0s)->replaces);
    LiveSegment young = live[0];
    young.mayBeReplaced = false;
    QCOMPARE(chooseSegment({young, live[1]}, {}, 0s)->victim, 1);
    // With a second to go, it may keep it.
    QVERIFY(!chooseSegment({segment(99'000, 100'000, 1000), live[1]}, {}, 0s)->replaces);
}

void TestSegmentChoice::givesAFreshOneTime()
{
    const auto choice = chooseSegment({segment(0, 100'000), segment(20 * MiB, 21 * MiB, 1.0 * MiB)}, {}, 0s);
    QVERIFY(choice);
    QCOMPARE(choice->victim, 1);
}

void TestSegmentChoice::halvingAgainAndAgainMakesEvenPieces()
{
    QList<LiveSegment> live{segment(0, 64 * MiB)};
    for (int i = 1; i < 16; ++i) {
        for (LiveSegment &each : live) {
            each.speed = MiB;
        }
        const auto choice = chooseSegment(live, {}, 0s);
        QVERIFY(choice);
        live[choice->victim].end = choice->range.begin;
        live.append(segment(choice->range.begin, choice->range.end));
    }
    for (const LiveSegment &piece : live) {
        QCOMPARE(piece.end - piece.at, 4 * MiB);
    }
}

QTEST_GUILESS_MAIN(TestSegmentChoice)
#include "tst_segment_choice.moc"
