// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;

class tst_Gate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The limits
    void letsAsManyPassAsMay_data();
    void letsAsManyPassAsMay();
    void growingAdmitsOnTheNextTurn();
    void shrinkingRevokesNothingAndDrains();
    void growingTheHostLimitAdmitsOnTheNextTurn();
    void impossibleLimitsAreMadePossible();
    // The line
    void passesInOrderOfPositionThenOfJoining();
    void movingChangesTheTurn();
    void movingWhoHasPassedChangesNothing();
    void aFullHostBlocksNobody();
    void aCoolingHostBlocksNobody();
    void aPacedHostBlocksNobody();
    void ticketsAreNeverUsedTwice();
    // Leaving
    void leavingGivesUpThePlace();
    void leavingTwiceOrAfterwardsChangesNothing();
    void aTakerThatHasGoneLosesNoPermit();
    void aTakerThatGoesInsideItsOwnTakeLosesNoPermit();
    // Turns
    void nothingHappensInsideACall();
    void releasingInsideTakeNeedsNoStack();
    void aCrowdDoesNotHoldUpTheEventLoop();
    void theAlarmIsSetOnlyWhenTimeAloneHoldsSomebody();
};

void tst_Gate::letsAsManyPassAsMay_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("perHost");
    QTest::addColumn<int>("atA");
    QTest::addColumn<int>("atB");
    QTest::addColumn<int>("activeA");
    QTest::addColumn<int>("activeB");
    QTest::newRow("all when there is room") << 8 << 8 << 3 << 2 << 3 << 2;
    QTest::newRow("as many as the limit for all") << 4 << 8 << 3 << 3 << 3 << 1;
    QTest::newRow("as many as the limit per host") << 8 << 2 << 5 << 5 << 2 << 2;
    QTest::newRow("one at a time") << 1 << 1 << 9 << 9 << 1 << 0;
    QTest::newRow("a full host leaves its room to others") << 4 << 3 << 9 << 9 << 3 << 1;
}

void tst_Gate::letsAsManyPassAsMay()
{
    QFETCH(const int, total);
    QFETCH(const int, perHost);
    QFETCH(const int, atA);
    QFETCH(const int, atB);
    QFETCH(const int, activeA);
    QFETCH(const int, activeB);
    Fixture f(limits(total, perHost));
    f.joinMany(a, 1, quint64(atA));
    f.joinMany(b, 101, 100 + quint64(atB));
    f.clock.runDue();
    QCOMPARE(f.gate->active(a), activeA);
    QCOMPARE(f.gate->active(b), activeB);
    QCOMPARE(f.gate->statistics().active, activeA + activeB);
    QCOMPARE(f.gate->statistics().waiting, atA + atB - activeA - activeB);
    QCOMPARE(int(f.taker->permits.size()), activeA + activeB);
}

void tst_Gate::growingAdmitsOnTheNextTurn()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 5);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1}));
    f.gate->setLimits(limits(3));
    QCOMPARE(f.taker->granted, (Tags{1}));
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3}));
}

void tst_Gate::shrinkingRevokesNothingAndDrains()
{
    Fixture f(limits(4));
    f.joinMany(a, 1, 6);
    f.clock.runDue();
    f.gate->setLimits(limits(2));
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().active, 4);
    QCOMPARE(f.gate->statistics().limit, 2);
    f.taker->release(1);
    f.taker->release(2);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3, 4}));
    f.taker->release(3);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3, 4, 5}));
    QCOMPARE(f.gate->statistics().active, 2);
}

void tst_Gate::growingTheHostLimitAdmitsOnTheNextTurn()
{
    GateLimits own = limits(8, 1);
    Fixture f(own);
    f.joinMany(a, 1, 4);
    f.joinMany(b, 11, 14);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11}));
    own.rules = {{b.name, 3, {}}};
    f.gate->setLimits(own);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11, 12, 13}));
    own.perHost = 2;
    f.gate->setLimits(own);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11, 12, 13, 2}));
}

void tst_Gate::impossibleLimitsAreMadePossible()
{
    GateLimits odd = limits(0, -3, Pace{-5ms, -1}, Pace{Milliseconds::min(), 0});
    odd.rules = {{a.name, -7, {}}};
    Fixture f(odd);
    QCOMPARE(f.gate->limits().total, 1);
    QCOMPARE(f.gate->limits().perHost, 1);
    QCOMPARE(f.gate->limits().rules.first().limit, 0); // as for others
    QCOMPARE(f.gate->limits().pace, Pace{});
    QCOMPARE(f.gate->limits().hostPace, Pace{});
    f.joinMany(a, 1, 2);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1}));
    f.gate->setLimits(limits(2, 2, Pace{Milliseconds::max(), 0}));
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2})); // nothing was recorded while there was no pace
    QVERIFY(f.join(a, 3));
    f.clock.advance(std::chrono::hours{24 * 300});
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
}

void tst_Gate::passesInOrderOfPositionThenOfJoining()
{
    Fixture f(limits(1));
    QVERIFY(f.join(a, 1, 5));
    QVERIFY(f.join(b, 2, -1));
    QVERIFY(f.join(a, 3, 5));
    QVERIFY(f.join(c, 4, 0));
    QVERIFY(f.join(b, 5, 5));
    for (const quint64 tag : Tags{2, 4, 1, 3, 5}) {
        f.clock.runDue();
        QCOMPARE(f.taker->granted.last(), tag);
        f.taker->release(tag);
    }
}

void tst_Gate::movingChangesTheTurn()
{
    Fixture f(limits(1));
    const Ticket one = f.join(a, 1, 1);
    QVERIFY(f.join(a, 2, 2));
    const Ticket three = f.join(b, 3, 3);
    QVERIFY(f.join(a, 4, 4));
    QVERIFY(f.gate->move(three, -10));
    QVERIFY(f.gate->move(one, 4)); // as far back as 4, which joined later
    QCOMPARE(f.gate->reason(three).place, 1);
    QCOMPARE(f.gate->reason(one).place, 3);
    for (const quint64 tag : Tags{3, 2, 1, 4}) {
        f.clock.runDue();
        QCOMPARE(f.taker->granted.last(), tag);
        f.taker->release(tag);
    }
}

void tst_Gate::movingWhoHasPassedChangesNothing()
{
    Fixture f(limits(1));
    const Ticket ticket = f.join(a, 1);
    f.clock.runDue();
    QVERIFY(!f.gate->move(ticket, -1));
    QVERIFY(!f.gate->move(Ticket{}, -1));
    QVERIFY(!f.gate->move(Ticket{999}, -1));
    QCOMPARE(f.gate->statistics().waiting, 0);
}

void tst_Gate::aFullHostBlocksNobody()
{
    Fixture f(limits(3, 1));
    f.joinMany(a, 1, 100);
    f.joinMany(b, 101, 102);
    f.joinMany(c, 201, 202);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 101, 201}));
    f.taker->release(101);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 101, 201, 102})); // not 2, though it stands far before
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 101, 201, 102, 2}));
}

void tst_Gate::aCoolingHostBlocksNobody()
{
    Fixture f(limits(2));
    f.gate->coolDown(a, f.clock.now() + 10s);
    f.joinMany(a, 1, 5);
    f.joinMany(b, 11, 11);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{11}));
    f.clock.advance(10s);
    QCOMPARE(f.taker->granted, (Tags{11, 1}));
}

void tst_Gate::aPacedHostBlocksNobody()
{
    Fixture f(limits(8, 8, {}, Pace{1s, 0}));
    f.joinMany(a, 1, 3);
    f.joinMany(b, 11, 12);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 11}));
    f.clock.advance(1s);
    QCOMPARE(f.taker->granted, (Tags{1, 11, 2, 12}));
}

void tst_Gate::ticketsAreNeverUsedTwice()
{
    Fixture f(limits(1));
    const Ticket first = f.join(a, 1);
    QVERIFY(f.gate->leave(first));
    const Ticket second = f.join(a, 1);
    QVERIFY(second);
    QVERIFY(first != second);
    f.clock.runDue();
    QVERIFY(f.join(a, 2) != second);
}

void tst_Gate::leavingGivesUpThePlace()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 1);
    const Ticket two = f.join(a, 2);
    f.joinMany(a, 3, 3);
    f.clock.runDue();
    QVERIFY(f.gate->leave(two));
    QCOMPARE(f.gate->statistics().waiting, 1);
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 3}));
}

void tst_Gate::leavingTwiceOrAfterwardsChangesNothing()
{
    Fixture f(limits(1));
    const Ticket one = f.join(a, 1);
    const Ticket two = f.join(a, 2);
    QVERIFY(f.gate->leave(two));
    QVERIFY(!f.gate->leave(two));
    f.clock.runDue();
    QVERIFY(!f.gate->leave(one)); // it holds a permit now, and keeps it
    QVERIFY(!f.gate->leave(Ticket{}));
    QCOMPARE(f.gate->statistics().active, 1);
    QCOMPARE(f.gate->statistics().waiting, 0);
}

void tst_Gate::aTakerThatHasGoneLosesNoPermit()
{
    Fixture f(limits(1));
    auto goer = std::make_shared<RecordingTaker>();
    QVERIFY(f.gate->join(a, goer, 1, 0));
    QVERIFY(f.gate->join(b, goer, 2, 0));
    f.joinMany(a, 3, 4);
    goer.reset(); // after its turn was fixed, before it came
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{3}));
    QCOMPARE(f.gate->statistics().active, 1);
    QCOMPARE(f.gate->statistics().waiting, 1);
    QCOMPARE(f.gate->statistics().admitted, 1);
    f.taker->release(3);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{3, 4}));
}

void tst_Gate::aTakerThatGoesInsideItsOwnTakeLosesNoPermit()
{
    Fixture f(limits(1));
    auto goer = std::make_shared<RecordingTaker>();
    goer->onTake = [&goer](Ticket, quint64) { goer.reset(); };
    QVERIFY(f.gate->join(a, goer, 1, 0));
    QVERIFY(f.gate->join(a, goer, 2, 0));
    f.joinMany(a, 3, 3);
    f.clock.runDue();
    QVERIFY(!goer);
    QCOMPARE(f.taker->granted, (Tags{3}));
    QCOMPARE(f.gate->statistics().active, 1);
    QCOMPARE(f.gate->statistics().admitted, 2);
}

void tst_Gate::nothingHappensInsideACall()
{
    Fixture f(limits(1));
    const Ticket first = f.join(a, 1);
    const Ticket second = f.join(a, 2);
    f.joinMany(a, 3, 9);
    QVERIFY(f.taker->granted.isEmpty());
    QVERIFY(f.gate->leave(first));
    QVERIFY(f.gate->move(second, 5));
    f.gate->setLimits(limits(2));
    f.gate->coolDown(b, f.clock.now() + 1s);
    QVERIFY(f.taker->granted.isEmpty());
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{3, 4}));
    f.taker->release(3);
    f.taker->release(4);
    QCOMPARE(f.taker->granted, (Tags{3, 4}));
    f.gate->close();
    QVERIFY(f.taker->refused.isEmpty());
}

void tst_Gate::releasingInsideTakeNeedsNoStack()
{
    constexpr quint64 many = 50000;
    Fixture f(limits(1));
    int depth = 0;
    f.taker->onTake = [&](Ticket, quint64 tag) {
        QCOMPARE(++depth, 1);
        f.taker->release(tag);
        --depth;
    };
    f.joinMany(a, 1, many);
    f.clock.runDue();
    QCOMPARE(quint64(f.taker->granted.size()), many);
    QCOMPARE(f.gate->statistics().active, 0);
}

void tst_Gate::aCrowdDoesNotHoldUpTheEventLoop()
{
    // Somebody else's alarm, set after the gate's, gets its turn before the crowd is through.
    Fixture f(limits(1000000, 1000000));
    f.joinMany(a, 1, 20000);
    qsizetype grantedBefore = -1;
    const auto other = f.clock.makeAlarm([&] { grantedBefore = f.taker->granted.size(); });
    other->ringAt(f.clock.now());
    f.clock.runDue();
    QVERIFY(grantedBefore > 0);
    QVERIFY(grantedBefore <= 2000);
    QCOMPARE(f.taker->granted.size(), 20000);
}

void tst_Gate::theAlarmIsSetOnlyWhenTimeAloneHoldsSomebody()
{
    Fixture f(limits(1, 1, Pace{1s, 0}));
    QVERIFY(!f.clock.nextAlarm()); // nobody waits
    const Ticket one = f.join(a, 1);
    QVERIFY(f.clock.nextAlarm() == f.clock.now());
    QVERIFY(f.gate->leave(one));
    QVERIFY(!f.clock.nextAlarm());
    f.joinMany(a, 2, 3);
    f.clock.runDue();
    QVERIFY(!f.clock.nextAlarm()); // every permit is out
    f.clock.advance(300ms);
    f.taker->release(2);
    QVERIFY(f.clock.nextAlarm() == f.clock.now() + 700ms); // the interval
    f.gate->coolDown(a, f.clock.now() + 5s);
    QVERIFY(f.clock.nextAlarm() == f.clock.now() + 5s); // the cool-down
    f.joinMany(b, 4, 4);
    QVERIFY(f.clock.nextAlarm() == f.clock.now() + 700ms); // somebody whom it does not concern
    f.clock.advance(700ms);
    QCOMPARE(f.taker->granted, (Tags{2, 4}));
    QVERIFY(!f.clock.nextAlarm());
}

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_gate.moc"
