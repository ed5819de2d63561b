// SPDX-License-Identifier: MIT
#include "gate/host_roster.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant start{1000h};
const Host a{u"a"_s};
const Host b{u"b"_s};

LineKey key(Position position)
{
    return {position, Ticket{1}};
}

GateLimits limits(int perHost, const Pace &hostPace = {})
{
    GateLimits limits;
    limits.perHost = perHost;
    limits.hostPace = hostPace;
    return limits;
}

} // namespace

class tst_HostRoster final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHostThatNobodyNeedsIsForgotten();
    void aCoolDownIsRememberedUntilItEnds();
    void aPaceIsRememberedForAMinute();
    void manyPassingHostsLeaveNothingBehind();
    void theReadyStandInLineOrder();
    void aFullHostIsNotReadyUntilARelease();
    void aChangedLimitSettlesAllHosts();
    void aHostPaceThatEndsIsForgotten();
};

void tst_HostRoster::aHostThatNobodyNeedsIsForgotten()
{
    HostRoster roster(limits(1));
    roster.leave(roster.join(a, key(1), start), key(1), start);
    QCOMPARE(roster.size(), 0);
    roster.start(roster.join(a, key(1), start), key(1), start);
    QCOMPARE(roster.size(), 1);
    roster.release(a, false, start);
    QCOMPARE(roster.size(), 0);
    QVERIFY(!roster.firstReady());
}

void tst_HostRoster::aCoolDownIsRememberedUntilItEnds()
{
    HostRoster roster(limits(1));
    roster.coolDown(a, start, start);
    QCOMPARE(roster.size(), 0); // over already
    roster.coolDown(a, start + 5s, start);
    roster.wake(start + 4999ms);
    QCOMPARE(roster.size(), 1);
    QVERIFY(!roster.nextWake()); // nobody waits for it
    roster.wake(start + 5s);
    QCOMPARE(roster.size(), 0);
}

void tst_HostRoster::aPaceIsRememberedForAMinute()
{
    HostRoster roster(limits(1, Pace{1s, 0}));
    roster.start(roster.join(a, key(1), start), key(1), start);
    roster.release(a, false, start + 1s);
    roster.wake(start + 59s);
    QCOMPARE(roster.size(), 1);
    roster.wake(start + 60s);
    QCOMPARE(roster.size(), 0);
}

void tst_HostRoster::manyPassingHostsLeaveNothingBehind()
{
    HostRoster roster(limits(1, Pace{1s, 10}));
    qsizetype most = 0;
    Instant now = start;
    for (int i = 0; i < 20000; ++i, now += 100ms) {
        const Host host{QString::number(i)};
        roster.start(roster.join(host, key(1), now), key(1), now);
        roster.release(host, false, now);
        most = std::max(most, roster.size());
    }
    QCOMPARE(most, 600); // those of the last minute, without anybody asking for a clean-up
}

void tst_HostRoster::theReadyStandInLineOrder()
{
    HostRoster roster(limits(1));
    HostState &stateA = roster.join(a, key(5), start);
    HostState &stateB = roster.join(b, key(3), start);
    QVERIFY(roster.firstReady() == key(3));
    roster.move(stateA, key(5), key(2), start);
    QVERIFY(roster.firstReady() == key(2));
    roster.move(stateB, key(3), key(1), start);
    QVERIFY(roster.firstReady() == key(1));
    roster.coolDown(b, start + 1s, start);
    QVERIFY(roster.firstReady() == key(2));
    QVERIFY(roster.nextWake() == start + 1s);
    roster.wake(start + 1s);
    QVERIFY(roster.firstReady() == key(1));
}

void tst_HostRoster::aFullHostIsNotReadyUntilARelease()
{
    HostRoster roster(limits(1));
    HostState &state = roster.join(a, key(1), start);
    roster.join(a, key(2), start);
    roster.start(state, key(1), start);
    QVERIFY(!roster.firstReady());
    QVERIFY(!roster.nextWake());
    roster.release(a, false, start);
    QVERIFY(roster.firstReady() == key(2));
}

void tst_HostRoster::aChangedLimitSettlesAllHosts()
{
    HostRoster roster(limits(1));
    HostState &state = roster.join(a, key(1), start);
    roster.join(a, key(2), start);
    roster.start(state, key(1), start);
    QVERIFY(!roster.firstReady());
    roster.setLimits(limits(2), start);
    QVERIFY(roster.firstReady() == key(2));
    GateLimits own = limits(2);
    own.rules = {{a.name, 1, {}}};
    roster.setLimits(own, start);
    QVERIFY(!roster.firstReady());
    QCOMPARE(roster.limitOf(a), 1);
    QCOMPARE(roster.limitOf(b), 2);
}

void tst_HostRoster::aHostPaceThatEndsIsForgotten()
{
    HostRoster roster(limits(1, Pace{1s, 0}));
    roster.start(roster.join(a, key(1), start), key(1), start);
    roster.release(a, false, start);
    QCOMPARE(roster.size(), 1);
    roster.setLimits(limits(1), start);
    QCOMPARE(roster.size(), 0);
}

QTEST_GUILESS_MAIN(tst_HostRoster)
#include "tst_host_roster.moc"
