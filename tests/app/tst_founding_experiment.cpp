// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The experiment that the program was begun for: an origin that refuses the eleventh request at a time.
/// Everything is checked from the server's side.
class TestFoundingExperiment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheGateNoneFails();
    void withoutTheGateMostFail();
    void twentyAnswersThroughAGateOfFiveAreFourRounds();
    void startsAreNeverCloserThanTheInterval();
    void noMoreStartsThanTheRate();
};

namespace {

QList<QUrl> bulk(const FaultServer &server, int count)
{
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i) {
        urls.append(server.url(u"/item/%1"_s.arg(i)));
    }
    return urls;
}

void answerAfter(FaultServer &server, std::chrono::milliseconds delay)
{
    server.onPrefix(u"/item/"_s, [delay](const Request &request) {
        return Behaviour().pattern(quint64(request.number), 2000).delay(delay);
    });
}

} // namespace

void TestFoundingExperiment::withTheGateNoneFails()
{
    EngineFixture f;
    answerAfter(f.server, 30ms);
    f.server.refuseAbove(10, Behaviour().status(429));
    f.settings.gate.total = f.settings.gate.perHost = 10;
    f.settings.retry.retries = 0;
    f.add(bulk(f.server, 50));
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 50);
    QCOMPARE(f.totals.failed, 0);
    QCOMPARE(f.server.log().peakInFlight(), 10);
    QCOMPARE(f.server.log().statuses(), (std::map<int, int>{{200, 50}}));
    QCOMPARE(f.files().size(), 50);
}

void TestFoundingExperiment::withoutTheGateMostFail()
{
    EngineFixture f;
    answerAfter(f.server, 200ms);
    f.server.refuseAbove(10, Behaviour().status(429));
    f.settings.gate.total = f.settings.gate.perHost = 10'000;
    f.settings.retry.retries = 0;
    f.add(bulk(f.server, 50));
    QVERIFY(f.runUntilIdle());
    QVERIFY2(f.totals.failed > 25, qPrintable(QString::number(f.totals.failed)));
    QCOMPARE(f.totals.done + f.totals.failed, 50);
    QVERIFY(f.server.log().peakInFlight() > 10);
}

void TestFoundingExperiment::twentyAnswersThroughAGateOfFiveAreFourRounds()
{
    EngineFixture f;
    answerAfter(f.server, 250ms);
    f.settings.gate.total = f.settings.gate.perHost = 5;
    f.add(bulk(f.server, 20));
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 20);
    QCOMPARE(f.server.log().peakInFlight(), 5);
    // A round: five arrive before any of them ends, and the next five only after that.
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 20);
    for (qsizetype i = 5; i < requests.size(); ++i) {
        QVERIFY(requests[i].arrived - requests[i - 5].arrived >= 245ms);
    }
    const auto took = requests.last().ended - requests.first().arrived;
    QVERIFY(took >= 4 * 245ms);
    QVERIFY2(took < 5 * 250ms, "a fifth round");
}

void TestFoundingExperiment::startsAreNeverCloserThanTheInterval()
{
    EngineFixture f;
    answerAfter(f.server, 5ms);
    f.settings.gate.pace.interval = 60ms;
    f.add(bulk(f.server, 10));
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 10);
    // The gate never grants early; what the server sees is that, plus how late a request got there.
    const auto requests = f.server.log().requests();
    QVERIFY(requests.last().arrived - requests.first().arrived >= 9 * 60ms - 20ms);
    QVERIFY(*f.server.log().smallestGap() >= 40ms);
}

void TestFoundingExperiment::noMoreStartsThanTheRate()
{
    EngineFixture f;
    answerAfter(f.server, 1ms);
    f.settings.gate.pace.perMinute = 7;
    f.add(bulk(f.server, 20));
    QVERIFY(QTest::qWaitFor([&f] { return f.totals.done == 7; }, 10'000));
    QVERIFY(!QTest::qWaitFor([&f] { return f.server.log().count() > 7; }, 300));
    QCOMPARE(f.totals.waiting, 13);
}

QTEST_GUILESS_MAIN(TestFoundingExperiment)
#include "tst_founding_experiment.moc"
