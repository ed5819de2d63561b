// SPDX-License-Identifier: MIT
#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;

using Kind = WaitReason::Kind;

class tst_GateReports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyAWaiterWaits();
    void saysTheFirstReasonThatHolds();
    void putsReasonsInWords_data();
    void putsReasonsInWords();
    void keepsStatistics();
    void countsOutcomesPerHost();
};

void tst_GateReports::saysWhyAWaiterWaits()
{
    GateLimits given = limits(3, 2);
    Fixture f(given);
    f.joinMany(a, 1, 2);
    f.clock.runDue();
    const Ticket fullHost = f.join(a, 3);
    const Ticket next = f.join(b, 4);
    const Ticket behind = f.join(c, 5);
    const auto reason = [&](Ticket ticket) { return f.gate->reason(ticket); };
    QCOMPARE(reason(fullHost), (WaitReason{Kind::HostBusy, 1, 2, 2, 0ms}));
    QCOMPARE(reason(next), (WaitReason{Kind::Next, 2, 0, 0, 0ms}));
    QCOMPARE(reason(behind), (WaitReason{Kind::InLine, 3, 0, 0, 0ms}));
    f.clock.runDue();
    QCOMPARE(reason(next), WaitReason{});
    QCOMPARE(reason(behind), (WaitReason{Kind::AllBusy, 2, 3, 3, 0ms}));
    given.total = 1;
    f.gate->setLimits(given);
    QCOMPARE(reason(behind), (WaitReason{Kind::AllBusy, 2, 3, 1, 0ms}));
    f.gate->coolDown(c, f.clock.now() + 37s);
    f.clock.advance(400ms);
    QCOMPARE(reason(behind), (WaitReason{Kind::HostCooling, 2, 0, 0, 36600ms}));
    QCOMPARE(reason(Ticket{}), WaitReason{});

    Fixture paced(limits(3, 3, Pace{1s, 0}, Pace{0ms, 1}));
    paced.joinMany(a, 1, 1);
    paced.clock.runDue();
    const Ticket hostSpacing = paced.join(a, 2);
    const Ticket spacing = paced.join(b, 3);
    paced.clock.advance(600ms);
    QCOMPARE(paced.gate->reason(hostSpacing), (WaitReason{Kind::HostSpacing, 1, 0, 0, 59400ms}));
    QCOMPARE(paced.gate->reason(spacing), (WaitReason{Kind::Spacing, 2, 0, 0, 400ms}));
}

void tst_GateReports::saysTheFirstReasonThatHolds()
{
    // Everything at once; then one after the other is taken away.
    GateLimits given = limits(1, 1, Pace{10s, 0}, Pace{20s, 0});
    Fixture f(given);
    f.joinMany(a, 1, 1);
    f.clock.runDue();
    f.gate->coolDown(a, f.clock.now() + 1s);
    QVERIFY(f.join(b, 2));
    const Ticket ticket = f.join(a, 3);
    const auto kind = [&] { return f.gate->reason(ticket).kind; };
    QCOMPARE(kind(), Kind::HostCooling);
    f.clock.advance(1s);
    QCOMPARE(kind(), Kind::HostBusy);
    given.perHost = 2;
    f.gate->setLimits(given);
    QCOMPARE(kind(), Kind::HostSpacing);
    given.hostPace = {};
    f.gate->setLimits(given);
    QCOMPARE(kind(), Kind::AllBusy);
    given.total = 2;
    f.gate->setLimits(given);
    QCOMPARE(kind(), Kind::Spacing);
    given.pace = {};
    f.gate->setLimits(given);
    QCOMPARE(kind(), Kind::InLine);
    QVERIFY(f.gate->move(ticket, -1));
    QCOMPARE(kind(), Kind::Next);
    f.gate->coolDown(a, f.clock.now() + 1s);
    f.gate->close();
    QCOMPARE(kind(), Kind::Closed);
    QCOMPARE(f.gate->reason(ticket).place, 1);
}

void tst_GateReports::putsReasonsInWords_data()
{
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const WaitReason &reason, const char16_t *words) {
        QTest::newRow(name) << reason << QString::fromUtf16(words);
    };
    row("who does not wait", {}, u"Not waiting");
    row("who is next", {Kind::Next, 1, 0, 0, 0ms}, u"Next in line");
    row("who stands in line", {Kind::InLine, 12, 0, 0, 0ms}, u"Place 12 in line");
    row("who waits for a permit", {Kind::AllBusy, 12, 16, 16, 0ms}, u"All 16 busy, place 12 in line");
    row("who waits for a place at its host", {Kind::HostBusy, 3, 4, 4, 0ms}, u"Host busy, 4 of 4");
    row("who waits for its host", {Kind::HostCooling, 3, 0, 0, 37s}, u"Server asked to wait 37 s");
    row("part of a second is shown", {Kind::Spacing, 3, 0, 0, 400ms}, u"Start spacing, 0.4 s");
    row("a moment is not shown as nothing", {Kind::Spacing, 3, 0, 0, 1ms}, u"Start spacing, 0.1 s");
    row("the host's own spacing", {Kind::HostSpacing, 3, 0, 0, 9850ms}, u"Start spacing of host, 9.9 s");
    row("seconds are rounded up", {Kind::HostCooling, 3, 0, 0, 9901ms}, u"Server asked to wait 10 s");
    row("minutes are shown as such", {Kind::HostCooling, 3, 0, 0, 11min + 1ms},
        u"Server asked to wait 12 min");
    row("so are hours", {Kind::HostCooling, 3, 0, 0, 320min}, u"Server asked to wait 5 h 20 min");
    row("who will be refused", {Kind::Closed, 3, 0, 0, 0ms}, u"The gate is closed");
}

void tst_GateReports::putsReasonsInWords()
{
    QFETCH(const WaitReason, reason);
    QFETCH(const QString, words);
    QCOMPARE(describe(reason), words);
}

void tst_GateReports::keepsStatistics()
{
    Fixture f(limits(1));
    f.joinMany(a, 1, 20);
    for (quint64 tag = 1; tag <= 20; ++tag) {
        f.clock.runDue();
        QCOMPARE(f.gate->statistics().active, 1);
        QCOMPARE(f.gate->statistics().waiting, qint64(20 - tag));
        QCOMPARE(f.gate->statistics().admitted, qint64(tag));
        f.clock.advance(1s);
        f.taker->release(tag);
    }
    const GateStatistics statistics = f.gate->statistics();
    QCOMPARE(statistics.limit, 1);
    QCOMPARE(statistics.active, 0);
    QCOMPARE(statistics.waiting, 0);
    QCOMPARE(statistics.admitted, 20);
    // Waits of 0, 1, ... 19 s.
    QVERIFY(std::abs((statistics.waitP50 - 9s).count()) <= 270);
    QVERIFY(std::abs((statistics.waitP95 - 18s).count()) <= 540);
    QCOMPARE(statistics.waitMax, 19s);
}

void tst_GateReports::countsOutcomesPerHost()
{
    Fixture f(limits(10));
    f.joinMany(a, 1, 4);
    f.joinMany(b, 5, 5);
    f.clock.runDue();
    f.taker->release(1, Outcome::Succeeded);
    f.taker->release(2, Outcome::Dropped);
    f.taker->release(3, Outcome::Succeeded);
    f.taker->release(4); // says nothing
    Permit moved = std::move(f.taker->permits[5]);
    moved.setOutcome(Outcome::Dropped);
    moved = Permit();
    QCOMPARE(f.gate->outcomes(a), (HostOutcomes{2, 1, 1}));
    QCOMPARE(f.gate->outcomes(b), (HostOutcomes{0, 0, 1}));
    QCOMPARE(f.gate->outcomes(c), HostOutcomes{});
}

QTEST_GUILESS_MAIN(tst_GateReports)
#include "tst_gate_reports.moc"
