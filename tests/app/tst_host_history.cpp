// SPDX-License-Identifier: MIT
#include "app/host_history.h"

#include "gate/gate.h"
#include "gate/recording_taker.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Host a{u"a.example"_s};

struct Fixture
{
    Fixture()
    {
        GateLimits limits;
        limits.total = 2;
        gate.setLimits(limits);
        gate.addObserver(history);
    }
    ~Fixture() { gate.removeObserver(history); }

    void join(const Host &host, quint64 tag) { QVERIFY(gate.join(host, taker, tag, 0)); }
    void second(const QHash<Host, qint64> &received)
    {
        clock.advance(1s);
        QVERIFY(history.isSampleDue());
        history.sample(received);
        QVERIFY(!history.isSampleDue());
    }

    ManualClock clock;
    Gate gate{clock, {}};
    HostHistory history{clock, gate};
    std::shared_ptr<RecordingTaker> taker = std::make_shared<RecordingTaker>();
};

} // namespace

class tst_HostHistory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHostIsFollowed();
    void waitsAndOutcomesAreItsOwn();
    void theLastFailuresAreKept();
    void quietTimeIsNotDrawn();
    void oldHostsAreForgotten();
    void anUnknownHostHasAnEmptyPage();
};

void tst_HostHistory::aHostIsFollowed()
{
    Fixture f;
    for (quint64 tag = 1; tag <= 5; ++tag) {
        f.join(a, tag);
    }
    f.clock.runDue();
    f.second({{a, 1000}});
    f.second({{a, 4000}});
    f.taker->permits.erase(1);
    f.second({{a, 4500}});
    const HostPage page = f.history.page(a);
    QCOMPARE(page.samples.size(), 3);
    QCOMPARE(page.samples.at(0).active, 2);
    QCOMPARE(page.samples.at(0).limit, 2);
    QCOMPARE(page.samples.at(0).waiting, 3);
    QCOMPARE(page.samples.at(1).bytesPerSecond, 3000);
    QCOMPARE(page.samples.at(2).bytesPerSecond, 500);
    QCOMPARE(page.standing.host, a);
    QCOMPARE(page.reason.kind, WaitReason::Kind::AllBusy);
}

void tst_HostHistory::waitsAndOutcomesAreItsOwn()
{
    Fixture f;
    const Host b{u"b.example"_s};
    f.join(a, 1);
    f.join(a, 2);
    f.join(b, 3);
    f.clock.advance(50ms);
    f.taker->permits[1].setOutcome(Outcome::Dropped);
    f.taker->permits.erase(1);
    f.clock.advance(0ms);
    QCOMPARE(f.history.page(a).grants, 2);
    QCOMPARE(f.history.page(a).waitMax, 0ms);
    QCOMPARE(f.history.page(a).outcomes.dropped, 1);
    QCOMPARE(f.history.page(b).grants, 1);
    QCOMPARE(f.history.page(b).waitP50, 50ms);
}

void tst_HostHistory::theLastFailuresAreKept()
{
    Fixture f;
    for (int i = 0; i < 20; ++i) {
        f.history.noteFailure(a, QString::number(i));
    }
    const auto failures = f.history.page(a).failures;
    QCOMPARE(failures.size(), HostHistory::mostFailures);
    QCOMPARE(failures.first().text, u"19"_s);
}

void tst_HostHistory::quietTimeIsNotDrawn()
{
    Fixture f;
    f.join(a, 1);
    f.clock.runDue();
    f.second({{a, 10}});
    f.taker->permits.clear();
    for (int i = 0; i < 100; ++i) {
        f.second({{a, 10}});
    }
    const auto samples = f.history.page(a).samples;
    QCOMPARE(samples.size(), 2); // down to nothing, and no further
    QCOMPARE(samples.last().active, 0);
    for (qsizetype i = 0; i < 2 * HostHistory::mostSamples; ++i) {
        f.second({{a, 20 + 10 * i}});
    }
    QCOMPARE(f.history.page(a).samples.size(), HostHistory::mostSamples);
}

void tst_HostHistory::oldHostsAreForgotten()
{
    Fixture f;
    for (int i = 0; i < 3 * HostHistory::mostHosts; ++i) {
        f.history.noteFailure(Host{u"h%1.example"_s.arg(i)}, u"x"_s);
        f.history.noteFailure(a, u"y"_s); // in use all the time
        f.clock.advance(1ms);
    }
    QVERIFY(f.history.page(Host{u"h0.example"_s}).failures.isEmpty());
    QVERIFY(!f.history.page(Host{u"h%1.example"_s.arg(3 * HostHistory::mostHosts - 1)}).failures.isEmpty());
    QCOMPARE(f.history.page(a).failures.size(), HostHistory::mostFailures);
}

void tst_HostHistory::anUnknownHostHasAnEmptyPage()
{
    Fixture f;
    const HostPage page = f.history.page(a);
    QVERIFY(page.samples.isEmpty());
    QCOMPARE(page.grants, 0);
    QCOMPARE(page.standing.limit, 2);
}

QTEST_GUILESS_MAIN(tst_HostHistory)
#include "tst_host_history.moc"
