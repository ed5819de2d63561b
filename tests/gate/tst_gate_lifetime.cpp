// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;

using Kind = WaitReason::Kind;

class tst_GateLifetime final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Permits
    void onlyThePermitReleasesAndOnlyOnce();
    void assigningOverAPermitReleasesIt();
    void aPermitMayOutliveItsGate();
    // Re-entrancy
    void aTakerMayCallAnything();
    void aTakerMayDestroyTheGate();
    void aTakerMayDestroyTheGateAndEveryPermit();
    void aTakerMayDestroyTheGateUnderTheMachinesClock();
    void aRefusedTakerMayDestroyTheGate();
    // Close
    void closingRefusesEveryoneInLineOrder();
    void aClosedGateTakesNobodyIn();
    void closingLeavesPermitsThatAreOut();
    void destroyingDropsWaitersInSilence();
};

void tst_GateLifetime::onlyThePermitReleasesAndOnlyOnce()
{
    Fixture f(limits(2));
    f.joinMany(a, 1, 4);
    f.clock.runDue();
    {
        Permit moved = std::move(f.taker->permits[1]);
        QVERIFY(moved);
        QCOMPARE(moved.host(), a);
        QVERIFY(!f.taker->permits[1]);
        f.taker->permits.erase(1); // an empty shell releases nothing
        QCOMPARE(f.gate->statistics().active, 2);
        Permit again(std::move(moved));
        QCOMPARE(f.gate->statistics().active, 2);
    }
    QCOMPARE(f.gate->statistics().active, 1);
    QCOMPARE(f.gate->active(a), 1);
}

void tst_GateLifetime::assigningOverAPermitReleasesIt()
{
    Fixture f(limits(2));
    f.joinMany(a, 1, 1);
    f.joinMany(b, 2, 2);
    f.clock.runDue();
    Permit permit = std::move(f.taker->permits[1]);
    permit = std::move(f.taker->permits[2]);
    QCOMPARE(permit.host(), b);
    QCOMPARE(f.gate->active(a), 0);
    QCOMPARE(f.gate->active(b), 1);
    Permit &same = permit;
    permit = std::move(same);
    QCOMPARE(f.gate->active(b), 1);
    permit = Permit();
    QCOMPARE(f.gate->statistics().active, 0);
}

void tst_GateLifetime::aPermitMayOutliveItsGate()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 1);
    f.clock.runDue();
    f.gate.reset();
    QVERIFY(f.taker->permits[1]);
    QCOMPARE(f.taker->permits[1].host(), a);
    f.taker->release(1, Outcome::Succeeded);
    QVERIFY(!f.clock.nextAlarm());
}

void tst_GateLifetime::aTakerMayCallAnything()
{
    Fixture f(limits(1, 1));
    QHash<quint64, Ticket> tickets;
    for (quint64 tag = 1; tag <= 5; ++tag) {
        tickets[tag] = f.join(tag == 3 ? b : a, tag, Position(tag));
    }
    f.taker->onTake = [&](Ticket ticket, quint64 tag) {
        if (tag != 1) {
            return;
        }
        QVERIFY(!f.gate->leave(ticket)); // spent already
        QVERIFY(f.gate->leave(tickets[2]));
        QVERIFY(f.gate->move(tickets[5], 0));
        QVERIFY(f.join(c, 6, -1));
        f.gate->setLimits(limits(3, 1));
        f.gate->coolDown(b, f.clock.now() + 1s);
        QCOMPARE(f.gate->reason(tickets[5]).kind, Kind::HostBusy);
        f.taker->release(1);
        QCOMPARE(f.taker->granted, (Tags{1})); // even so, nothing is granted in here
    };
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 6, 5}));
    f.clock.advance(1s);
    QCOMPARE(f.taker->granted, (Tags{1, 6, 5, 3}));
    QCOMPARE(f.gate->statistics().active, 3);
}

void tst_GateLifetime::aTakerMayDestroyTheGate()
{
    Fixture f(limits(5));
    f.taker->onTake = [&](Ticket, quint64 tag) {
        if (tag == 2) {
            f.gate.reset();
            f.taker->release(1);
        }
    };
    f.joinMany(a, 1, 5);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
    QVERIFY(f.taker->refused.isEmpty());
    QVERIFY(f.taker->permits[2]);
    f.taker->release(2);
    QVERIFY(!f.clock.nextAlarm());
}

void tst_GateLifetime::aTakerMayDestroyTheGateAndEveryPermit()
{
    // Now nobody but the pump holds what it works on; the sanitizer looks on.
    Fixture f(limits(5));
    f.taker->onTake = [&](Ticket, quint64) {
        f.gate.reset();
        f.taker->permits.clear();
    };
    f.joinMany(a, 1, 5);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1}));
    QVERIFY(!f.clock.nextAlarm());
}

void tst_GateLifetime::aTakerMayDestroyTheGateUnderTheMachinesClock()
{
    SystemClock clock;
    auto gate = std::make_unique<Gate>(clock, limits(5));
    const auto taker = std::make_shared<RecordingTaker>();
    taker->onTake = [&](Ticket, quint64) {
        gate.reset();
        taker->permits.clear();
    };
    QVERIFY(gate->join(a, taker, 1, 0));
    QVERIFY(gate->join(a, taker, 2, 0));
    QVERIFY(taker->granted.isEmpty());
    QTRY_VERIFY(!gate);
    QCOMPARE(taker->granted, (Tags{1}));
}

void tst_GateLifetime::aRefusedTakerMayDestroyTheGate()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 5);
    f.clock.runDue();
    f.taker->onRefuse = [&](Ticket, quint64) { f.gate.reset(); };
    f.gate->close();
    f.clock.runDue();
    QCOMPARE(f.taker->refused, (Tags{2}));
}

void tst_GateLifetime::closingRefusesEveryoneInLineOrder()
{
    Fixture f(limits(1));
    QVERIFY(f.join(a, 1, 0));
    f.clock.runDue();
    QVERIFY(f.join(a, 2, 9));
    QVERIFY(f.join(b, 3, 5));
    const Ticket four = f.join(c, 4, 6);
    const Ticket five = f.join(c, 5, 7);
    auto goer = std::make_shared<RecordingTaker>();
    QVERIFY(f.gate->join(b, goer, 6, 1));
    goer.reset();
    f.gate->coolDown(c, f.clock.now() + 1h);
    f.gate->close();
    f.gate->close();
    QVERIFY(f.taker->refused.isEmpty());
    QCOMPARE(f.gate->reason(five).kind, Kind::Closed);
    QVERIFY(f.gate->leave(four)); // not refused: it was no longer there
    f.clock.runDue();
    QCOMPARE(f.taker->refused, (Tags{3, 5, 2}));
    QVERIFY(!f.gate->leave(five));
    QCOMPARE(f.gate->statistics().waiting, 0);
    f.clock.advance(2h);
    QCOMPARE(f.taker->refused.size(), 3);
}

void tst_GateLifetime::aClosedGateTakesNobodyIn()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 2);
    f.taker->onRefuse = [&](Ticket, quint64) { QVERIFY(!f.join(a, 3)); };
    f.gate->close();
    QVERIFY(!f.join(a, 4));
    f.clock.runDue();
    QVERIFY(!f.join(a, 5));
    f.gate->setLimits(limits(10));
    f.clock.runDue();
    QVERIFY(f.taker->granted.isEmpty()); // closed before the turn came
    QCOMPARE(f.taker->refused, (Tags{1, 2}));
}

void tst_GateLifetime::closingLeavesPermitsThatAreOut()
{
    Fixture f(limits(2));
    f.joinMany(a, 1, 3);
    f.clock.runDue();
    f.gate->close();
    f.clock.runDue();
    QVERIFY(f.taker->permits[1]);
    QCOMPARE(f.gate->statistics().active, 2);
    f.taker->release(1, Outcome::Succeeded);
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().active, 1);
    QCOMPARE(f.gate->outcomes(a).succeeded, 1);
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
}

void tst_GateLifetime::destroyingDropsWaitersInSilence()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 3);
    f.gate.reset();
    f.clock.advance(1h);
    QVERIFY(f.taker->granted.isEmpty());
    QVERIFY(f.taker->refused.isEmpty());
}

QTEST_GUILESS_MAIN(tst_GateLifetime)
#include "tst_gate_lifetime.moc"
