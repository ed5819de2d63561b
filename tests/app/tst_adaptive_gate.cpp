// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Hosts teach the gate how many requests they take. Everything is counted at the server.
class TestAdaptiveGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallHostIsFoundOut_data();
    void aSmallHostIsFoundOut();
    void aRefusalBesideALongDownload();
    void unlessItIsTurnedOff();
    void aStrongHostIsUsedToTheFull();
    void whatOneHostTeachesIsOfNoOther();
    void turningItOffFreesTheHost();
};

namespace {

class AdaptiveFixture : public EngineFixture
{
public:
    AdaptiveFixture()
    {
        settings.transfer.adaptToHosts = true;
        settings.gate.total = settings.gate.perHost = 32;
        server.onPrefix(u"/item/"_s, [](const Request &request) {
            return Behaviour().pattern(quint64(request.number), 2000).delay(20ms);
        });
    }
    void addItems(int count, const QString &host = u"127.0.0.1"_s)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            urls.append(server.url(u"/item/%1"_s.arg(m_added++), host));
        }
        add(urls);
    }
    /// Nearly: on a busy machine an answer may be there before the last request is.
    [[nodiscard]] bool reachesItsLimit() const
    {
        const int peak = server.log().peakInFlight();
        return peak > 24 && peak <= 32;
    }
    [[nodiscard]] int refusals() const { return server.log().statuses()[429]; }

private:
    int m_added = 0;
};

} // namespace

void TestAdaptiveGate::aSmallHostIsFoundOut_data()
{
    QTest::addColumn<Behaviour>("refusal");
    QTest::newRow("mute") << Behaviour().status(429);
    QTest::newRow("with Retry-After") << Behaviour().status(429).header("Retry-After", "1");
}

void TestAdaptiveGate::aSmallHostIsFoundOut()
{
    QFETCH(const Behaviour, refusal);
    AdaptiveFixture f;
    f.server.refuseAbove(4, refusal);
    f.addItems(300);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 300);
    QVERIFY2(f.refusals() >= 1, "it was never tried");
    QVERIFY2(f.refusals() <= 12, qPrintable(QString::number(f.refusals())));
}

/// The others must not wait for the end of what goes well.
void TestAdaptiveGate::aRefusalBesideALongDownload()
{
    AdaptiveFixture f;
    f.settings.transfer.maxSegments = 1;
    f.settings.retry.retries = 2;
    f.server.on(u"/long"_s, Behaviour().pattern(1, 50'000'000).bytesPerSecond(100'000));
    f.server.on(u"/busy"_s, Behaviour().status(503));
    f.add({f.server.url(u"/long"_s)});
    QTRY_COMPARE(f.totals.active, 1);
    QList<QUrl> busy;
    for (int i = 0; i < 3; ++i) {
        busy.append(f.server.url(u"/busy"_s + (i ? u"?%1"_s.arg(i) : QString())));
    }
    f.add(busy);
    f.addItems(40);
    QTRY_COMPARE_WITH_TIMEOUT(f.totals.done, 40, 25'000);
    QCOMPARE(f.row(u"/long"_s).state, State::Active);
}

void TestAdaptiveGate::unlessItIsTurnedOff()
{
    AdaptiveFixture f;
    f.settings.transfer.adaptToHosts = false;
    f.settings.retry.retries = 50;
    f.server.refuseAbove(4, Behaviour().status(429));
    f.addItems(300);
    QVERIFY(f.runUntilIdle());
    QVERIFY2(f.refusals() >= 100, qPrintable(QString::number(f.refusals())));
}

void TestAdaptiveGate::aStrongHostIsUsedToTheFull()
{
    AdaptiveFixture f;
    f.addItems(600);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 600);
    QVERIFY(f.reachesItsLimit());
    QCOMPARE(f.refusals(), 0);
}

void TestAdaptiveGate::whatOneHostTeachesIsOfNoOther()
{
    AdaptiveFixture f;
    FaultServer small;
    QVERIFY(small.listen(QHostAddress(u"127.0.0.2"_s)));
    small.onPrefix(u"/item/"_s, [](const Request &) { return Behaviour().body("x").delay(20ms); });
    small.refuseAbove(2, Behaviour().status(503));
    QList<QUrl> urls;
    for (int i = 0; i < 60; ++i) {
        urls.append(small.url(u"/item/%1"_s.arg(i), u"127.0.0.2"_s));
    }
    f.settings.gate.total = 64;
    f.add(urls);
    f.addItems(600);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 660);
    QVERIFY(f.reachesItsLimit());
    QVERIFY2(small.log().statuses()[503] <= 20, qPrintable(QString::number(small.log().statuses()[503])));
}

void TestAdaptiveGate::turningItOffFreesTheHost()
{
    AdaptiveFixture f;
    f.server.refuseAbove(2, Behaviour().status(429));
    f.addItems(40);
    QVERIFY(f.runUntilIdle());
    f.server.clearRules();
    f.server.resetCounts();
    f.settings.transfer.adaptToHosts = false;
    f.engine().execute(command::Apply{f.settings});
    f.addItems(200);
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.reachesItsLimit());
}

QTEST_GUILESS_MAIN(TestAdaptiveGate)
#include "tst_adaptive_gate.moc"
