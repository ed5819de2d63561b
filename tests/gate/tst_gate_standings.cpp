// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Hosts = QList<Host>;

/// What the gate tells of its hosts to whoever draws it.
class tst_GateStandings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHostStandsAsItIs();
    void aLearnedLimitIsBelowTheCeiling();
    void loansAreInNoLine();
    void theLongestLinesComeFirst();
    void linesAreRankedOnlyWhenWanted();
    void coolingHostsEndSoonestFirst();
    void permitsSayWhichTheyAreAndSinceWhen();
    void aMillionWaitersCostNoMore();
};

void tst_GateStandings::aHostStandsAsItIs()
{
    Fixture f(limits(8, 2));
    QCOMPARE(f.gate->standing(a), (HostStanding{a, 0, 0, 2, 2, 0, Instant::min()}));
    f.joinMany(a, 1, 5);
    f.clock.runDue();
    const Instant until = f.clock.now() + 9s;
    f.gate->coolDown(a, until);
    QCOMPARE(f.gate->standing(a), (HostStanding{a, 2, 0, 2, 2, 3, until}));
    f.taker->permits.clear();
    QCOMPARE(f.gate->standing(a).active, 0);
}

void tst_GateStandings::aLearnedLimitIsBelowTheCeiling()
{
    Fixture f(limits(6, 8));
    f.gate->setLearnedLimit(a, 4);
    QCOMPARE(f.gate->standing(a).limit, 4);
    QCOMPARE(f.gate->standing(a).ceiling, 6); // nobody gets more than there are in all
    QCOMPARE(f.gate->standing(b).limit, 6);
    f.gate->setLearnedLimit(a, 0);
    QCOMPARE(f.gate->standing(a).limit, 6);
}

void tst_GateStandings::loansAreInNoLine()
{
    Fixture f(limits(2, 2));
    f.gate->setRanked(true);
    QVERIFY(f.borrow(a, 1));
    QCOMPARE(f.gate->standing(a).waiting, 0);
    QCOMPARE(f.gate->lines(), 0);
    f.clock.runDue();
    QCOMPARE(f.gate->standing(a).active, 1);
    QCOMPARE(f.gate->standing(a).onLoan, 1);
    const Ticket ticket = f.borrow(a, 2);
    QVERIFY(f.gate->leave(ticket));
    QCOMPARE(f.gate->standing(a).waiting, 0);
    f.joinMany(a, 3, 4);
    QCOMPARE(f.gate->standing(a).waiting, 2);
}

void tst_GateStandings::theLongestLinesComeFirst()
{
    Fixture f(limits(1, 1));
    f.gate->setRanked(true);
    f.joinMany(a, 1, 3);
    f.joinMany(b, 11, 15);
    const Ticket last = f.join(c, 21);
    QCOMPARE(f.gate->longestLines(9), (Hosts{b, a, c}));
    QCOMPARE(f.gate->longestLines(2), (Hosts{b, a}));
    QCOMPARE(f.gate->lines(), 3);
    QVERIFY(f.gate->leave(last));
    f.joinMany(a, 4, 7);
    QCOMPARE(f.gate->longestLines(9), (Hosts{a, b}));
    f.clock.runDue();
    QCOMPARE(f.gate->standing(a).waiting, 6); // one has passed
    f.gate->close();
    f.clock.runDue();
    QCOMPARE(f.gate->lines(), 0);
}

void tst_GateStandings::linesAreRankedOnlyWhenWanted()
{
    Fixture f(limits(1, 1));
    f.joinMany(a, 1, 3);
    QCOMPARE(f.gate->lines(), 0);
    f.gate->setRanked(true);
    QCOMPARE(f.gate->longestLines(9), Hosts{a});
    f.joinMany(b, 11, 14);
    f.gate->setRanked(false);
    QCOMPARE(f.gate->longestLines(9), Hosts{});
    f.joinMany(a, 4, 9);
    f.gate->setRanked(true);
    QCOMPARE(f.gate->longestLines(9), (Hosts{a, b}));
}

void tst_GateStandings::coolingHostsEndSoonestFirst()
{
    Fixture f(limits(4, 4));
    const Instant now = f.clock.now();
    f.gate->coolDown(a, now + 30s);
    f.gate->coolDown(b, now + 10s);
    f.gate->coolDown(c, now + 20s);
    f.joinMany(c, 1, 2); // whether anybody waits there or not
    QCOMPARE(f.gate->coolingHosts(9), (Hosts{b, c, a}));
    f.gate->coolDown(b, now + 40s);
    QCOMPARE(f.gate->coolingHosts(9), (Hosts{c, a, b}));
    QCOMPARE(f.gate->coolingHosts(1), Hosts{c});
    f.clock.advance(30s);
    QCOMPARE(f.gate->coolingHosts(9), Hosts{b});
    f.clock.advance(30s);
    QCOMPARE(f.gate->coolingHosts(9), Hosts{});
}

void tst_GateStandings::permitsSayWhichTheyAreAndSinceWhen()
{
    Fixture f(limits(2, 2));
    const Ticket first = f.join(a, 1);
    const Ticket second = f.join(b, 2);
    f.clock.runDue();
    const Instant granted = f.clock.now();
    f.clock.advance(5s);
    QCOMPARE(f.taker->permits.size(), size_t(2));
    for (auto &[tag, permit] : f.taker->permits) {
        const Permit moved = std::move(permit);
        QCOMPARE(moved.ticket(), tag == 1 ? first : second);
        QVERIFY(moved.since() == granted);
    }
}

void tst_GateStandings::aMillionWaitersCostNoMore()
{
    Fixture f(limits(1, 1));
    f.gate->setRanked(true);
    for (quint64 tag = 0; tag < 1'000'000; ++tag) {
        QVERIFY(f.join(tag % 4 == 0 ? b : a, tag, Position(tag)));
    }
    // Were anybody counted, ten thousand looks would take hours.
    for (int i = 0; i < 10'000; ++i) {
        QCOMPARE(f.gate->longestLines(9), (Hosts{a, b}));
        QCOMPARE(f.gate->standing(a).waiting, 750'000);
    }
}

QTEST_GUILESS_MAIN(tst_GateStandings)
#include "tst_gate_standings.moc"
