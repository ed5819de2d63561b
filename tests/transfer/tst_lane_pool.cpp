// SPDX-License-Identifier: MIT
#include "transfer/lane_pool.h"

#include "support/fault_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every slot is a connection of its own, and no more of them than slots.
class TestLanePool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySlotIsAConnection_data();
    void everySlotIsAConnection();
    void connectionsAreKept();
    void throughAProxy();
    void aSecondTryOfTheNetworkIsTold();
    void cancelEndsOnce();
    void destroyedWhileItRuns();
};

namespace {

/// A pool and what it tells.
struct Fixture
{
    explicit Fixture(int threads)
        : pool(clock, threads)
    {
        transferSettings->timeout = 5s;
        listening = server.listen();
        QObject::connect(&pool, &LanePool::ended, &context,
                         [this](const TransferResult &result) { results.append(result); });
        QObject::connect(&pool, &LanePool::headArrived, &context,
                         [this](const TransferHead &head) { heads.append(head); });
    }

    void start(const QUrl &url)
    {
        TransferRequest request;
        request.id = TransferId{++lastId};
        request.url = url;
        request.folder = dir.path();
        request.settings = transferSettings;
        request.progress = std::make_shared<TransferProgress>();
        pool.start(request);
    }

    template <class Ending>
    [[nodiscard]] qsizetype endedWith() const
    {
        return std::ranges::count_if(results, [](const TransferResult &result) {
            return std::holds_alternative<Ending>(result.ending);
        });
    }

    SystemClock clock;
    QTemporaryDir dir;
    FaultServer server;
    bool listening = false;
    std::shared_ptr<TransferSettings> transferSettings = std::make_shared<TransferSettings>();
    QObject context;
    LanePool pool;
    QList<TransferResult> results;
    QList<TransferHead> heads;
    quint64 lastId = 0;
};

} // namespace

void TestLanePool::everySlotIsAConnection_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("slots_");
    for (const int threads : {0, 1, 4}) {
        for (const int count : {1, 5, 6, 7, 32}) {
            QTest::addRow("%d slots on %d threads", count, threads) << threads << count;
        }
    }
}

void TestLanePool::everySlotIsAConnection()
{
    QFETCH(int, threads);
    QFETCH(int, slots_);
    Fixture f(threads);
    QVERIFY(f.listening);
    f.pool.setSlotsPerOrigin(slots_);
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x").hangAfter(0); });
    for (int i = 0; i < slots_; ++i) {
        f.start(f.server.url(u"/%1"_s.arg(i)));
    }
    QTRY_COMPARE(f.server.log().inFlight(), slots_);
    QCOMPARE(f.server.log().connectionsOpen(), slots_);
}

void TestLanePool::connectionsAreKept()
{
    Fixture f(2);
    constexpr int slotCount = 8;
    f.pool.setSlotsPerOrigin(slotCount);
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
    for (int round = 1; round <= 5; ++round) {
        for (int i = 0; i < slotCount; ++i) {
            f.start(f.server.url(u"/%1"_s.arg(i)));
        }
        QTRY_COMPARE(f.results.size(), round * slotCount);
    }
    QCOMPARE(f.endedWith<ReceivedFile>(), 5 * slotCount);
    QVERIFY(f.server.log().connectionsOpened() <= slotCount);
}

void TestLanePool::throughAProxy()
{
    Fixture f(2);
    f.pool.setSlotsPerOrigin(12);
    f.pool.setProxy(ProxySettings::manual(f.server.url({})));
    f.server.onPrefix(u"/"_s,
                      [](const Request &request) { return Behaviour().body(request.target).delay(100ms); });
    for (int i = 0; i < 12; ++i) {
        f.start(QUrl(u"http://example.invalid/%1"_s.arg(i)));
    }
    QTRY_COMPARE(f.endedWith<ReceivedFile>(), 12);
    QCOMPARE(f.server.log().peakInFlight(), 12);
    for (const auto &record : f.server.log().requests()) {
        QVERIFY(record.request.target.startsWith("http://example.invalid/"));
    }
    // Taken away, it is gone for the next one.
    f.pool.setProxy({});
    f.start(f.server.url(u"/direct"_s));
    QTRY_COMPARE(f.endedWith<ReceivedFile>(), 13);
    QCOMPARE(f.server.log().requests().last().request.target, "/direct"_ba);
}

/// It comes without a word; but so does the answer to a server that asks for a login.
void TestLanePool::aSecondTryOfTheNetworkIsTold()
{
    Fixture f(1);
    QVERIFY(f.listening);
    f.server.on(u"/reset"_s, QList{Behaviour().closeAtOnce(Ending::Reset), Behaviour().body("x")});
    f.server.on(u"/login"_s, Behaviour().basicAuth("me", "secret").body("x"));
    f.server.on(u"/plain"_s, Behaviour().body("x"));
    QUrl login = f.server.url(u"/login"_s);
    login.setUserInfo(u"me:secret"_s);
    for (const QUrl &url : {f.server.url(u"/reset"_s), login, f.server.url(u"/plain"_s)}) {
        f.start(url);
    }
    QTRY_COMPARE(f.endedWith<ReceivedFile>(), 3);
    QCOMPARE(f.server.log().count(), 5);
    QCOMPARE(f.heads.size(), 3);
    for (const TransferHead &head : std::as_const(f.heads)) {
        QCOMPARE(head.wasDropped, head.id == TransferId{1});
    }
}

void TestLanePool::cancelEndsOnce()
{
    Fixture f(1);
    f.server.on(u"/a"_s, Behaviour().pattern(1, 100'000).hangAfter(50'000));
    f.start(f.server.url(u"/a"_s));
    QTRY_COMPARE(f.server.log().inFlight(), 1);
    f.pool.cancel(TransferId{1});
    f.pool.cancel(TransferId{1});
    f.pool.cancel(TransferId{99});
    QTRY_COMPARE(f.results.size(), 1);
    QCOMPARE(f.endedWith<Cancelled>(), 1);
    QTRY_COMPARE(f.server.log().inFlight(), 0);
    f.pool.cancel(TransferId{1});
    QCoreApplication::processEvents();
    QCOMPARE(f.results.size(), 1);
}

void TestLanePool::destroyedWhileItRuns()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().hang(); });
    QElapsedTimer timer;
    {
        Fixture f(2);
        f.pool.setSlotsPerOrigin(20);
        for (int i = 0; i < 20; ++i) {
            f.start(server.url(u"/%1"_s.arg(i)));
        }
        QTRY_COMPARE(server.log().inFlight(), 20);
        timer.start();
    }
    QVERIFY(timer.elapsed() < 3000); // Qt waits five seconds for a manager that was not emptied first
    QTRY_COMPARE(server.log().inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestLanePool)
#include "tst_lane_pool.moc"
