// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;

/// The gate as a part of one that programs share: each start is allowed from outside.
class tst_GateShared final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingStartsUnlessAllowed();
    void anAllowedStartIsSpentByIt();
    void whatIsTakenBackIsNotAllowed();
    void aHostThatMayNotBlocksNobody();
    void ownLimitsHoldAsWell();
    void loansAreAllowedByThemselves();
    void oneIsLentBackWhenAllowed();
    void aLoanIsRecalledFromOutside();
    void wishes_data();
    void wishes();
    void wishesUnderPaceAndCooling();
    void theReasonSaysSo();
    void nobodyElsesAgain();
    void whatRunsIsAdopted();
    void borrowersAreAskedInTurn();
};

void tst_GateShared::nothingStartsUnlessAllowed()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    f.joinMany(a, 1, 5);
    f.clock.runDue();
    QVERIFY(f.taker->granted.isEmpty());
    QVERIFY(!f.clock.nextAlarm()); // and nothing is polled for
    f.gate->allow(a, false, 2);
    QVERIFY(f.taker->granted.isEmpty()); // from the event loop only
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
}

void tst_GateShared::anAllowedStartIsSpentByIt()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    f.joinMany(a, 1, 5);
    f.gate->allow(a, false, 1);
    f.clock.runDue();
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, Tags{1}); // the permit is not to be used again unasked
    QCOMPARE(f.gate->wish(a).own, 0);
    QCOMPARE(f.gate->wish(a).allowedOwn, 0);
}

void tst_GateShared::whatIsTakenBackIsNotAllowed()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    f.joinMany(a, 1, 5);
    f.gate->allow(a, false, 3);
    f.gate->allow(a, false, -2);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, Tags{1});
    f.gate->allow(a, false, -7); // no debts
    f.gate->allow(a, false, 1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
    f.gate->allow(b, false, 1); // nobody is there
    QVERIFY(f.join(b, 9));
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
}

void tst_GateShared::aHostThatMayNotBlocksNobody()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    f.joinMany(a, 1, 5);
    QVERIFY(f.join(b, 6));
    f.gate->allow(b, false, 1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, Tags{6});
}

void tst_GateShared::ownLimitsHoldAsWell()
{
    Fixture f(limits(3, 2));
    f.gate->setShared(true);
    f.joinMany(a, 1, 5);
    f.joinMany(b, 6, 9);
    f.gate->allow(a, false, 5);
    f.gate->allow(b, false, 5);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 6}));
}

void tst_GateShared::loansAreAllowedByThemselves()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    QVERIFY(f.borrow(a, 1));
    f.gate->allow(a, false, 1);
    f.clock.runDue();
    QVERIFY(f.taker->granted.isEmpty());
    f.gate->allow(a, true, 1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, Tags{1});
    QCOMPARE(f.gate->wish(a).lent, 1);
    QCOMPARE(f.gate->wish(a).allowedOwn, 1);
}

void tst_GateShared::oneIsLentBackWhenAllowed()
{
    Fixture f(limits(1));
    f.gate->setShared(true);
    QVERIFY(f.borrow(a, 1));
    f.gate->allow(a, true, 1);
    f.clock.runDue();
    QVERIFY(f.join(b, 2));
    f.clock.runDue();
    QVERIFY(f.taker->recalled.isEmpty()); // it could not start anyway
    f.gate->allow(b, false, 1);
    f.clock.runDue();
    QCOMPARE(f.taker->recalled, QStringList{QString()});
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2}));
}

void tst_GateShared::aLoanIsRecalledFromOutside()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    for (quint64 tag = 1; tag <= 3; ++tag) {
        QVERIFY(f.borrow(a, tag));
    }
    f.gate->allow(a, true, 3);
    f.clock.runDue();
    QCOMPARE(f.taker->granted.size(), 3);
    f.gate->recallLoan(a);
    f.gate->recallLoan(a);
    f.clock.runDue();
    QCOMPARE(f.taker->recalled, QStringList{a.name}); // one at a time
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->recalled.size(), 2);
    f.taker->release(2);
    f.clock.runDue();
    QCOMPARE(f.taker->recalled.size(), 2);
    QCOMPARE(f.gate->wish(a).lent, 1);
}

void tst_GateShared::wishes_data()
{
    QTest::addColumn<int>("perHost");
    QTest::addColumn<int>("waiters");
    QTest::addColumn<int>("borrowers");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("usableOwn");
    QTest::addColumn<int>("usableLent");
    QTest::addRow("nobody waits") << 4 << 0 << 0 << 0 << 0 << 0;
    QTest::addRow("as many as wait") << 4 << 3 << 0 << 0 << 3 << 0;
    QTest::addRow("as many as the host may have") << 4 << 9 << 0 << 0 << 4 << 0;
    QTest::addRow("less those that are out") << 4 << 9 << 0 << 3 << 1 << 0;
    QTest::addRow("a loan, where nobody else waits") << 4 << 0 << 1 << 0 << 0 << 1;
    QTest::addRow("no loan, where somebody else waits") << 4 << 1 << 1 << 0 << 1 << 0;
    QTest::addRow("no loan at a full host") << 2 << 2 << 1 << 2 << 0 << 0;
}

void tst_GateShared::wishes()
{
    QFETCH(int, perHost);
    QFETCH(int, waiters);
    QFETCH(int, borrowers);
    QFETCH(int, allowed);
    Fixture f(limits(8, perHost));
    f.gate->setShared(true);
    for (int i = 0; i < waiters; ++i) {
        QVERIFY(f.join(a, quint64(i), 100 + i));
    }
    for (int i = 0; i < borrowers; ++i) {
        QVERIFY(f.borrow(a, quint64(100 + i)));
    }
    f.gate->allow(a, false, allowed);
    f.clock.runDue();
    const HostWish wish = f.gate->wish(a);
    QCOMPARE(wish.own, allowed);
    QTEST(wish.usableOwn, "usableOwn");
    QTEST(wish.usableLent, "usableLent");
    if (waiters > allowed) {
        QCOMPARE(wish.position, Position(100 + allowed));
    }
    QVERIFY(!wish.later);
}

void tst_GateShared::wishesUnderPaceAndCooling()
{
    Fixture f(limits(8, 8, {}, {100ms, 0}));
    f.gate->setShared(true);
    f.joinMany(a, 1, 5);
    QCOMPARE(f.gate->wish(a).usableOwn, 1);
    f.gate->allow(a, false, 1);
    f.clock.runDue();
    QCOMPARE(f.gate->wish(a).usableOwn, 0);
    QCOMPARE(f.gate->wish(a).later, f.clock.now() + 100ms);
    f.clock.advance(100ms);
    QCOMPARE(f.gate->wish(a).usableOwn, 1);
    f.gate->coolDown(a, f.clock.now() + 5s);
    QCOMPARE(f.gate->wish(a).usableOwn, 0);
    QCOMPARE(f.gate->wish(a).later, f.clock.now() + 5s);
    QCOMPARE(f.gate->wish(a).coolUntil, f.clock.now() + 5s);
}

void tst_GateShared::theReasonSaysSo()
{
    Fixture f(limits(1));
    f.gate->setShared(true);
    const Ticket first = f.join(a, 1);
    const Ticket second = f.join(a, 2);
    QCOMPARE(f.gate->reason(first).kind, WaitReason::Kind::Shared);
    QCOMPARE(f.gate->reason(second).place, 2);
    f.gate->allow(a, false, 1);
    QCOMPARE(f.gate->reason(first).kind, WaitReason::Kind::Next);
    f.clock.runDue();
    QCOMPARE(f.gate->reason(second).kind, WaitReason::Kind::AllBusy); // that is its own
}

void tst_GateShared::nobodyElsesAgain()
{
    Fixture f(limits(8));
    f.gate->setShared(true);
    f.joinMany(a, 1, 3);
    f.clock.runDue();
    f.gate->setShared(false);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 3}));
}

void tst_GateShared::whatRunsIsAdopted()
{
    Fixture f(limits(2));
    Permit first = f.gate->adopt(a);
    Permit second = f.gate->adopt(b, f.taker);
    Permit third = f.gate->adopt(b);
    QVERIFY(!first.isOnLoan());
    QVERIFY(second.isOnLoan());
    QCOMPARE(f.gate->statistics().active, 3); // more than there may be: they drain
    QVERIFY(f.join(c, 1));
    f.clock.runDue();
    QCOMPARE(f.taker->recalled, QStringList{QString()}); // what is lent goes first
    second = {};
    f.clock.runDue();
    QVERIFY(f.taker->granted.isEmpty());
    first = {};
    f.clock.runDue();
    QCOMPARE(f.taker->granted, Tags{1});
}

void tst_GateShared::borrowersAreAskedInTurn()
{
    Fixture f(limits(4));
    const auto other = std::make_shared<RecordingTaker>();
    const auto poor = std::make_shared<RecordingTaker>();
    poor->canGiveBack = false;
    QVERIFY(f.gate->joinForLoan(c, poor, 9));
    f.clock.runDue();
    poor->permits.clear();
    for (quint64 tag = 1; tag <= 2; ++tag) {
        QVERIFY(f.borrow(a, tag));
        QVERIFY(f.gate->joinForLoan(a, other, tag));
    }
    f.clock.runDue();
    QCOMPARE(f.taker->permits.size() + other->permits.size(), 4u);
    f.joinMany(b, 11, 14);
    RecordingTaker *asked = nullptr;
    f.taker->onRecall = [&] { asked = f.taker.get(); };
    other->onRecall = [&] { asked = other.get(); };
    for (int turn = 0; turn < 4; ++turn) {
        asked = nullptr;
        f.clock.runDue();
        QVERIFY(asked);
        QVERIFY(!asked->permits.empty());
        asked->permits.erase(asked->permits.begin());
    }
    f.clock.runDue();
    QCOMPARE(f.taker->recalled.size(), 2);
    QCOMPARE(other->recalled.size(), 2);
    QCOMPARE(f.taker->granted.last(), 14u);
}

QTEST_GUILESS_MAIN(tst_GateShared)
#include "tst_gate_shared.moc"
