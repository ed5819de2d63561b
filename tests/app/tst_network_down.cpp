// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include <atomic>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Our own network is down, as far as anybody can tell: no host answers any more.
class TestNetworkDown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWaitedForAndCostsNothing();
    void patienceEnds();
    void oneDeadHostIsNotTheNetwork();
};

namespace {

class NetworkFixture : public EngineFixture
{
public:
    NetworkFixture()
    {
        settings.transfer.timeout = 400ms;
        settings.retry.retries = 0;
        for (const auto *address : {"127.0.0.2", "127.0.0.3"}) {
            hasHosts = hasHosts && server.listen(QHostAddress(QLatin1StringView(address)));
        }
        server.onPrefix(u"/item/"_s, [this](const Request &) {
            return isDown ? Behaviour().hang() : Behaviour().body("whole");
        });
    }
    void addToEach(int count)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            for (const auto *host : {"127.0.0.1", "127.0.0.2", "127.0.0.3"}) {
                urls.append(server.url(u"/item/%1"_s.arg(m_added++), QLatin1StringView(host)));
            }
        }
        add(urls);
    }

    std::atomic<bool> isDown = false;
    bool hasHosts = true;

private:
    int m_added = 0;
};

} // namespace

void TestNetworkDown::itIsWaitedForAndCostsNothing()
{
    NetworkFixture f;
    if (!f.hasHosts) {
        QSKIP("this system has only one loopback address");
    }
    f.settings.retry.retries = 1; // the first two to fail cannot know yet
    f.settings.retry.firstWait = 500ms;
    f.settings.retry.longestWait = 500ms;
    f.addToEach(1);
    QVERIFY(f.runUntilIdle());
    f.isDown = true;
    f.server.resetCounts();
    f.addToEach(20);
    QTRY_VERIFY(f.engine().gateStatistics().isFrozen);
    QTRY_COMPARE(f.messages.size(), 1);
    QVERIFY(f.messages.first().contains(u"network"_s));
    QTRY_COMPARE(f.engine().gateStatistics().active, 0);
    const qint64 asked = f.server.log().count();
    // Those that were under way, and what started before three of them had failed.
    QVERIFY2(asked <= 16, qPrintable(QString::number(asked)));
    QCOMPARE(f.totals.failed, 0);
    f.isDown = false;
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 63);
    QCOMPARE(f.totals.failed, 0);
    for (const Row &row : std::as_const(f.rows)) {
        QCOMPARE(row.attempt, 1); // nobody has paid for it
    }
    QCOMPARE(f.messages.size(), 2);
}

void TestNetworkDown::patienceEnds()
{
    NetworkFixture f;
    if (!f.hasHosts) {
        QSKIP("this system has only one loopback address");
    }
    f.settings.retry.networkPatience = 700ms;
    f.isDown = true;
    f.addToEach(1);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.failed, 3); // in the end, they are failures like others
}

void TestNetworkDown::oneDeadHostIsNotTheNetwork()
{
    NetworkFixture f;
    f.isDown = true;
    f.add({f.server.url(u"/item/1"_s), f.server.url(u"/item/2"_s), f.server.url(u"/item/3"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.failed, 3);
    QVERIFY(f.messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestNetworkDown)
#include "tst_network_down.moc"
