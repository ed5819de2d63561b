// SPDX-License-Identifier: MIT
#include "support/manual_clock.h"

#include <QList>
#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;

class tst_ManualClock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsStillUntilMoved();
    void ringsInOrderOfTimeEachAtItsOwnTime();
    void ringsEqualTimesInOrderOfSetting();
    void neverRingsFromInsideRingAt();
    void ringsWhatIsSetDuringTheAdvanceIfDue();
    void aTimeThatHasPassedRingsNow();
    void settingAgainMovesTheAlarm();
    void anAlarmMayDestroyItselfWhileItRings();
};

void tst_ManualClock::standsStillUntilMoved()
{
    ManualClock clock;
    const Instant start = clock.now();
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.wallTime(), QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
    clock.advance(1500ms);
    QVERIFY(clock.now() == start + 1500ms);
    QCOMPARE(clock.wallTime(), QDateTime(QDate(2024, 1, 1), QTime(0, 0, 1, 500), Qt::UTC));
}

void tst_ManualClock::ringsInOrderOfTimeEachAtItsOwnTime()
{
    ManualClock clock;
    const Instant start = clock.now();
    QList<Milliseconds> rung;
    const auto note = [&] { rung += std::chrono::duration_cast<Milliseconds>(clock.now() - start); };
    const auto late = clock.makeAlarm(note);
    const auto early = clock.makeAlarm(note);
    late->ringAt(start + 20ms);
    early->ringAt(start + 10ms);
    QVERIFY(clock.nextAlarm() == start + 10ms);
    clock.advance(10ms);
    QCOMPARE(rung, (QList<Milliseconds>{10ms}));
    QVERIFY(!early->isSet());
    QVERIFY(late->isSet());
    clock.advance(1h);
    QCOMPARE(rung, (QList<Milliseconds>{10ms, 20ms}));
    QVERIFY(clock.now() == start + 10ms + 1h);
    QVERIFY(!clock.nextAlarm());
}

void tst_ManualClock::ringsEqualTimesInOrderOfSetting()
{
    ManualClock clock;
    QList<int> rung;
    const auto one = clock.makeAlarm([&] { rung += 1; });
    const auto two = clock.makeAlarm([&] { rung += 2; });
    two->ringAt(clock.now() + 5ms);
    one->ringAt(clock.now() + 5ms);
    clock.advance(5ms);
    QCOMPARE(rung, (QList<int>{2, 1}));
}

void tst_ManualClock::neverRingsFromInsideRingAt()
{
    ManualClock clock;
    int rung = 0;
    const auto alarm = clock.makeAlarm([&] { ++rung; });
    alarm->ringAt(clock.now());
    QCOMPARE(rung, 0);
    clock.runDue();
    QCOMPARE(rung, 1);
    clock.runDue();
    QCOMPARE(rung, 1);
}

void tst_ManualClock::ringsWhatIsSetDuringTheAdvanceIfDue()
{
    ManualClock clock;
    int rung = 0;
    std::unique_ptr<Alarm> alarm;
    alarm = clock.makeAlarm([&] {
        ++rung;
        alarm->ringAt(clock.now() + 10ms);
    });
    alarm->ringAt(clock.now() + 10ms);
    clock.advance(35ms);
    QCOMPARE(rung, 3);
    QVERIFY(clock.nextAlarm() == clock.now() + 5ms);
}

void tst_ManualClock::aTimeThatHasPassedRingsNow()
{
    ManualClock clock;
    Instant rungAt;
    const auto alarm = clock.makeAlarm([&] { rungAt = clock.now(); });
    const Instant before = clock.now();
    alarm->ringAt(before - 1h);
    clock.runDue();
    QVERIFY(rungAt == before);
    QVERIFY(clock.now() == before);
}

void tst_ManualClock::settingAgainMovesTheAlarm()
{
    ManualClock clock;
    int rung = 0;
    const auto alarm = clock.makeAlarm([&] { ++rung; });
    alarm->ringAt(clock.now() + 1ms);
    alarm->ringAt(clock.now() + 10ms);
    clock.advance(9ms);
    QCOMPARE(rung, 0);
    clock.advance(1ms);
    QCOMPARE(rung, 1);
    alarm->ringAt(clock.now() + 1ms);
    alarm->silence();
    clock.advance(1h);
    QCOMPARE(rung, 1);
}

void tst_ManualClock::anAlarmMayDestroyItselfWhileItRings()
{
    ManualClock clock;
    std::unique_ptr<Alarm> alarm;
    int rung = 0;
    alarm = clock.makeAlarm([&alarm, &rung] {
        alarm.reset();
        ++rung;
    });
    alarm->ringAt(clock.now());
    clock.runDue();
    QCOMPARE(rung, 1);
    QVERIFY(!alarm);
}

QTEST_GUILESS_MAIN(tst_ManualClock)
#include "tst_manual_clock.moc"
