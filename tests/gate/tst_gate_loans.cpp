// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

#include <algorithm>
#include <iterator>

using namespace headgate;
using namespace std::chrono_literals;

class tst_GateLoans final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lendsOnlyWhatNobodyElseCanUse();
    void lendsWithinTheLimits();
    void keepsThePaceWithLoans();
    void asksBackAtOnceForWhoCanPass();
    void asksForOneAtATime();
    void asksNothingBackForWhoCouldNotPassAnyway();
    void asksTheHostItselfWhenThatIsFull();
    void asksBackWhenACoolDownEnds();
    void asksBackWhatIsAboveALoweredLimit();
    void aKeptLoanIsNotAskedBack();
    void keepingOpensTheWayForNobody();
    void whoWaitsForALoanIsNotCounted();
    void aBorrowerThatHasGoneIsNotAsked();
    void givingBackInsideTheCallIsFine();
};

void tst_GateLoans::lendsOnlyWhatNobodyElseCanUse()
{
    Fixture f(limits(3));
    QVERIFY(f.borrow(a, 100));
    QVERIFY(f.borrow(a, 101));
    f.joinMany(b, 1, 2);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 100}));
    QVERIFY(f.taker->permits[100].isOnLoan());
    QVERIFY(!f.taker->permits[1].isOnLoan());
    QCOMPARE(f.gate->statistics().onLoan, 1);
    f.taker->release(1);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 100, 101}));
}

void tst_GateLoans::lendsWithinTheLimits()
{
    Fixture f(limits(8, 2));
    for (quint64 tag = 100; tag < 105; ++tag) {
        QVERIFY(f.borrow(a, tag));
    }
    f.clock.runDue();
    QCOMPARE(f.gate->active(a), 2);
    f.gate->coolDown(b, f.clock.now() + 10s);
    QVERIFY(f.borrow(b, 200));
    f.clock.runDue();
    QCOMPARE(f.gate->active(b), 0);
    f.clock.advance(10s);
    QCOMPARE(f.gate->active(b), 1);
}

void tst_GateLoans::keepsThePaceWithLoans()
{
    Fixture f(limits(8, 8, Pace{1000ms, 0}));
    QVERIFY(f.borrow(a, 100));
    QVERIFY(f.borrow(a, 101));
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{100}));
    f.clock.advance(1s);
    QCOMPARE(f.taker->granted, (Tags{100, 101}));
}

void tst_GateLoans::asksBackAtOnceForWhoCanPass()
{
    Fixture f(limits(2));
    QVERIFY(f.borrow(a, 100));
    QVERIFY(f.borrow(a, 101));
    f.clock.runDue();
    QVERIFY(f.join(b, 1));
    QVERIFY(f.taker->recalled.isEmpty()); // from the event loop only
    f.clock.runDue();
    QCOMPARE(f.taker->recalled, QStringList{QString()});
    f.taker->release(100);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{100, 101, 1}));
    QCOMPARE(f.taker->recalled.size(), 1);
}

void tst_GateLoans::asksForOneAtATime()
{
    Fixture f(limits(3));
    for (quint64 tag = 100; tag < 103; ++tag) {
        QVERIFY(f.borrow(a, tag));
    }
    f.clock.runDue();
    f.joinMany(b, 1, 10);
    f.clock.runDue();
    QCOMPARE(f.taker->recalled.size(), 1);
    for (quint64 tag = 100; tag < 103; ++tag) {
        QCOMPARE(f.taker->recalled.size(), int(tag - 99));
        f.taker->release(tag);
        f.clock.runDue();
    }
    QCOMPARE(f.taker->recalled.size(), 3); // no more are out
    QCOMPARE(f.gate->statistics().onLoan, 0);
    QCOMPARE(f.gate->active(b), 3);
}

void tst_GateLoans::asksNothingBackForWhoCouldNotPassAnyway()
{
    Fixture f(limits(4, 2));
    f.joinMany(b, 1, 5); // two pass, three wait for their host
    QVERIFY(f.borrow(a, 100));
    QVERIFY(f.borrow(a, 101));
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().active, 4);
    QVERIFY(f.taker->recalled.isEmpty());
    QVERIFY(!f.clock.nextAlarm());
}

void tst_GateLoans::asksTheHostItselfWhenThatIsFull()
{
    Fixture f(limits(10, 2));
    QVERIFY(f.borrow(a, 100));
    QVERIFY(f.borrow(a, 101));
    QVERIFY(f.borrow(b, 200));
    f.clock.runDue();
    QVERIFY(f.join(a, 1));
    f.clock.runDue();
    QCOMPARE(f.taker->recalled, QStringList{a.name});
    f.taker->release(101);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{100, 101, 200, 1}));
    QCOMPARE(f.taker->recalled.size(), 1);
}

void tst_GateLoans::asksBackWhenACoolDownEnds()
{
    Fixture f(limits(1));
    QVERIFY(f.borrow(a, 100));
    f.clock.runDue();
    f.gate->coolDown(b, f.clock.now() + 5s);
    QVERIFY(f.join(b, 1));
    f.clock.advance(4s);
    QVERIFY(f.taker->recalled.isEmpty());
    f.clock.advance(1s);
    QCOMPARE(f.taker->recalled.size(), 1);
}

void tst_GateLoans::asksBackWhatIsAboveALoweredLimit()
{
    Fixture f(limits(4));
    f.joinMany(a, 1, 1);
    for (quint64 tag = 100; tag < 103; ++tag) {
        QVERIFY(f.borrow(a, tag));
    }
    f.clock.runDue();
    f.taker->onRecall = [&f] { f.taker->permits.erase(std::prev(f.taker->permits.end())); };
    f.gate->setLimits(limits(2));
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().active, 2);
    f.gate->setLimits(limits(2, 1));
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().active, 1);
    QCOMPARE(f.taker->recalled, (QStringList{QString(), QString(), a.name}));
}

void tst_GateLoans::aKeptLoanIsNotAskedBack()
{
    Fixture f(limits(1, 1));
    QVERIFY(f.borrow(a, 100));
    f.clock.runDue();
    QVERIFY(f.join(a, 1));
    f.clock.runDue();
    QCOMPARE(f.taker->recalled.size(), 1);
    f.taker->permits[100].keep();
    QVERIFY(!f.taker->permits[100].isOnLoan());
    QVERIFY(f.join(b, 2));
    f.clock.runDue();
    QCOMPARE(f.taker->recalled.size(), 1);
    QCOMPARE(f.gate->statistics().onLoan, 0);
    f.taker->release(100);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{100, 1}));
}

void tst_GateLoans::keepingOpensTheWayForNobody()
{
    Fixture f(limits(2));
    QVERIFY(f.join(a, 1));
    QVERIFY(f.borrow(a, 100));
    f.clock.runDue();
    f.taker->permits[100].keep();
    f.taker->release(1);
    QVERIFY(f.borrow(a, 101));
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().active, 2);
    QCOMPARE(f.gate->statistics().onLoan, 1);
}

void tst_GateLoans::whoWaitsForALoanIsNotCounted()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 2);
    QVERIFY(f.borrow(a, 100));
    f.clock.runDue();
    QCOMPARE(f.gate->statistics().waiting, 1);
    f.clock.advance(1h);
    f.taker->release(1);
    f.clock.runDue();
    f.clock.advance(1h);
    f.taker->release(2);
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1, 2, 100}));
    QCOMPARE(f.gate->statistics().admitted, 2);
    QVERIFY(f.gate->statistics().waitMax < 61min);
}

void tst_GateLoans::aBorrowerThatHasGoneIsNotAsked()
{
    Fixture f(limits(1));
    auto borrower = std::make_shared<RecordingTaker>();
    Permit kept;
    borrower->onTake = [&](Ticket, quint64 tag) { kept = std::move(borrower->permits[tag]); };
    QVERIFY(f.gate->joinForLoan(a, borrower, 100));
    f.clock.runDue();
    QVERIFY(kept);
    borrower.reset();
    QVERIFY(f.join(a, 1));
    f.clock.runDue();
    QVERIFY(f.taker->granted.isEmpty());
    kept = {};
    f.clock.runDue();
    QCOMPARE(f.taker->granted, (Tags{1}));
}

void tst_GateLoans::givingBackInsideTheCallIsFine()
{
    Fixture f(limits(5));
    for (quint64 tag = 100; tag < 105; ++tag) {
        QVERIFY(f.borrow(a, tag));
    }
    f.clock.runDue();
    f.taker->onRecall = [&f] {
        const auto loan =
            std::ranges::find_if(f.taker->permits, [](const auto &entry) { return entry.second.isOnLoan(); });
        f.taker->permits.erase(loan);
    };
    f.joinMany(b, 1, 8);
    f.clock.runDue();
    QCOMPARE(f.gate->active(b), 5);
    QCOMPARE(f.gate->active(a), 0);
    QCOMPARE(f.taker->recalled.size(), 5);
}

QTEST_GUILESS_MAIN(tst_GateLoans)
#include "tst_gate_loans.moc"
