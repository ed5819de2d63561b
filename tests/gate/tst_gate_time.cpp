// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;

class tst_GateTime final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsKeepTheInterval();
    void startsKeepToNPerMinute();
    void startsAtOneHostKeepItsPace();
    void aChangedPaceActsAtOnce();
    void whatAHostHasTaughtIsAPaceOfItsOwn();
    void theStricterPaceHolds();
    void startsKeepTheIntervalThoughTakersTakeTime();
    void aCoolDownEndsOnTime();
    void anEarlierCoolDownChangesNothing();
};

void tst_GateTime::startsKeepTheInterval()
{
    Fixture f(limits(100, 100, Pace{250ms, 0}));
    QList<Milliseconds> starts;
    const Instant beginning = f.clock.now();
    f.taker->onTake = [&](Ticket, quint64) {
        starts += std::chrono::duration_cast<Milliseconds>(f.clock.now() - beginning);
    };
    f.joinMany(a, 1, 2);
    f.joinMany(b, 3, 4);
    f.clock.advance(10s);
    QCOMPARE(starts, (QList<Milliseconds>{0ms, 250ms, 500ms, 750ms}));
}

void tst_GateTime::startsKeepToNPerMinute()
{
    Fixture f(limits(100, 100, Pace{0ms, 3}));
    QList<std::chrono::seconds> starts;
    const Instant beginning = f.clock.now();
    f.taker->onTake = [&](Ticket, quint64) {
        starts += std::chrono::duration_cast<std::chrono::seconds>(f.clock.now() - beginning);
    };
    f.joinMany(a, 1, 2);
    f.clock.advance(20s);
    f.joinMany(a, 3, 7);
    f.clock.advance(10min);
    QCOMPARE(starts, (QList<std::chrono::seconds>{0s, 0s, 20s, 60s, 60s, 80s, 120s}));
}

void tst_GateTime::startsAtOneHostKeepItsPace()
{
    Fixture f(limits(100, 100, {}, Pace{1s, 2}));
    f.joinMany(a, 1, 4);
    f.joinMany(b, 11, 11);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11}));
    f.clock.advance(1s);
    QCOMPARE(f.taker->granted, (Tags{1, 11, 2}));
    f.clock.advance(58999ms);
    QCOMPARE(f.taker->granted, (Tags{1, 11, 2}));
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1, 11, 2, 3}));
    // The host's pace outlives its last permit and its last waiter.
    f.taker->permits.clear();
    f.clock.advance(1s);
    QCOMPARE(f.taker->granted, (Tags{1, 11, 2, 3, 4}));
    f.taker->permits.clear();
    f.clock.advance(10s);
    f.joinMany(a, 5, 5);
    f.clock.advance(48s);
    QCOMPARE(f.taker->granted.size(), 5);
    f.clock.advance(2s);
    QCOMPARE(f.taker->granted.size(), 6);
}

void tst_GateTime::aChangedPaceActsAtOnce()
{
    Fixture f(limits(100, 100, Pace{10s, 0}));
    f.joinMany(a, 1, 4);
    f.clock.runDue();
    f.clock.advance(2s);
    QCOMPARE(f.taker->granted, (Tags{1}));
    f.gate->setLimits(limits(100, 100, Pace{1s, 0}));
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
    f.gate->setLimits(limits(100, 100, Pace{5s, 0}));
    f.clock.advance(4999ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3}));
    f.gate->setLimits(limits(100));
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3, 4}));
}

void tst_GateTime::whatAHostHasTaughtIsAPaceOfItsOwn()
{
    Fixture f(limits(100));
    f.gate->setLearnedPace(a, 1s);
    const Ticket last = [&f] {
        f.joinMany(a, 1, 2);
        return f.join(a, 3);
    }();
    f.joinMany(b, 11, 13);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11, 12, 13}));
    QCOMPARE(f.gate->reason(last).kind, WaitReason::Kind::HostSpacing);
    QCOMPARE(f.gate->reason(last).remaining, 1s);
    f.clock.advance(1s);
    QCOMPARE(f.taker->granted, (Tags{1, 11, 12, 13, 2}));
    f.gate->setLearnedPace(a, 0ms);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11, 12, 13, 2, 3}));
}

void tst_GateTime::theStricterPaceHolds()
{
    Fixture f(limits(100, 100, {}, Pace{2s, 0}));
    f.gate->setLearnedPace(a, 1s);
    f.joinMany(a, 1, 3);
    f.clock.advance(1999ms);
    QCOMPARE(f.taker->granted, (Tags{1}));
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
    f.gate->setLearnedPace(a, 5s); // from the last start
    f.clock.advance(4999ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3}));
    f.gate->setLearnedPace(a, 0ms); // the user's own goes on
    f.joinMany(a, 4, 4);
    f.clock.advance(1999ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3}));
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3, 4}));
}

void tst_GateTime::startsKeepTheIntervalThoughTakersTakeTime()
{
    Fixture f(limits(100, 100, Pace{100ms, 0}));
    QList<Instant> starts;
    f.taker->onTake = [&](Ticket, quint64) {
        starts += f.clock.now();
        f.clock.advance(130ms); // a slow disk, say
    };
    f.joinMany(a, 1, 3);
    f.clock.advance(1s);
    QCOMPARE(starts.size(), 3);
    QVERIFY(starts[1] - starts[0] >= 100ms);
    QVERIFY(starts[2] - starts[1] >= 100ms);
}

void tst_GateTime::aCoolDownEndsOnTime()
{
    Fixture f(limits(4));
    f.joinMany(a, 1, 1);
    f.clock.runDue();
    f.gate->coolDown(a, f.clock.now() + 37s); // as a permit of this host was told
    f.taker->release(1);
    f.joinMany(a, 2, 2);
    f.clock.advance(36999ms);
    QCOMPARE(f.taker->granted, (Tags{1}));
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
}

void tst_GateTime::anEarlierCoolDownChangesNothing()
{
    Fixture f(limits(4));
    f.gate->coolDown(a, f.clock.now() + 10s);
    f.gate->coolDown(a, f.clock.now() + 5s);
    f.gate->coolDown(a, f.clock.now() - 5s);
    f.joinMany(a, 1, 1);
    f.clock.advance(9999ms);
    QVERIFY(f.taker->granted.isEmpty());
    f.gate->coolDown(a, f.clock.now() + 20s);
    f.clock.advance(19999ms);
    QVERIFY(f.taker->granted.isEmpty());
    f.clock.advance(1ms);
    QCOMPARE(f.taker->granted, (Tags{1}));
}

QTEST_GUILESS_MAIN(tst_GateTime)
#include "tst_gate_time.moc"
