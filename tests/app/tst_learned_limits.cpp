// SPDX-License-Identifier: MIT
#include "kept_fixture.h"

#include "store/store.h"

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What hosts have taught outlives the program, and is believed less as it grows old.
class TestLearnedLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextRunBeginsWhereThisOneCameTo();
    void aPaceIsRememberedToo();
    void whatIsOldIsBelievedLess_data();
    void whatIsOldIsBelievedLess();
};

namespace {

class LearnedFixture : public KeptFixture
{
public:
    LearnedFixture()
    {
        settings.transfer.adaptToHosts = true;
        settings.gate.total = settings.gate.perHost = 32;
        server.onPrefix(u"/item/"_s, [](const Request &request) {
            return Behaviour().pattern(quint64(request.number), 2000).delay(20ms);
        });
    }
    void addItems(int count)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            urls.append(server.url(u"/item/%1"_s.arg(m_added++)));
        }
        add(urls);
    }
    [[nodiscard]] int refusals() const { return server.log().statuses()[429]; }
    [[nodiscard]] QList<StoredHost> stored() const
    {
        const auto store = Store::open(options.storePath);
        return store.ok() ? (*store)->hosts(10) : QList<StoredHost>();
    }
    void teach(const HostLesson &lesson, const QDateTime &asked) const
    {
        const auto store = Store::open(options.storePath);
        QVERIFY(store.ok());
        StoreBatch batch;
        batch.hosts = {{Host{u"127.0.0.1"_s}, lesson, asked}};
        QVERIFY(!(*store)->write(batch));
    }

private:
    int m_added = 0;
};

} // namespace

void TestLearnedLimits::theNextRunBeginsWhereThisOneCameTo()
{
    LearnedFixture f;
    f.server.refuseAbove(4, Behaviour().status(429));
    f.addItems(300); // longer than a second
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.refusals() > 0);
    f.destroyEngine();
    const QList<StoredHost> stored = f.stored();
    QCOMPARE(stored.size(), 1);
    QVERIFY2(stored.first().lesson.limit >= 3 && stored.first().lesson.limit <= 5,
             qPrintable(QString::number(stored.first().lesson.limit)));
    f.server.resetCounts();
    QVERIFY(f.restart(300));
    f.addItems(20); // fewer than it takes until one more is tried again
    QVERIFY(f.runUntilIdle());
    QVERIFY2(f.refusals() <= 2, qPrintable(QString::number(f.refusals())));
    QVERIFY(f.server.log().peakInFlight() <= 6);
}

void TestLearnedLimits::aPaceIsRememberedToo()
{
    LearnedFixture f;
    f.teach({0, 200ms}, QDateTime::currentDateTimeUtc());
    f.addItems(7); // longer than a second
    const auto begun = std::chrono::steady_clock::now();
    QVERIFY(f.runUntilIdle());
    QVERIFY(std::chrono::steady_clock::now() - begun >= 6 * 200ms - 10ms);
    QCOMPARE(f.server.log().peakInFlight(), 1);
    f.destroyEngine();
    const QList<StoredHost> stored = f.stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().lesson, (HostLesson{0, 200ms}));
}

void TestLearnedLimits::whatIsOldIsBelievedLess_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("learned");
    QTest::addColumn<Milliseconds>("apart");
    QTest::newRow("just now") << 0 << 4 << Milliseconds{100};
    QTest::newRow("three hours ago") << 3 << 7 << Milliseconds{72};
    QTest::newRow("a week ago: forgotten") << 168 << 0 << Milliseconds{0};
    QTest::newRow("in the future, says a clock that was wrong") << -5 << 4 << Milliseconds{100};
}

void TestLearnedLimits::whatIsOldIsBelievedLess()
{
    QFETCH(const int, hours);
    LearnedFixture f;
    f.teach({4, 100ms}, QDateTime::currentDateTimeUtc().addSecs(-3600 * hours));
    f.server.onPrefix(u"/item/"_s, [](const Request &) { return Behaviour().hang(); });
    f.engine().execute(command::WatchGate{true});
    f.addItems(40);
    QTRY_VERIFY(f.server.log().inFlight() > 0);
    const QList<HostStanding> hosts = f.engine().gatePicture().hosts;
    QCOMPARE(hosts.size(), 1);
    QTEST(hosts.first().learned.limit, "learned");
    QTEST(hosts.first().learned.interval, "apart");
    QTRY_COMPARE(f.server.log().inFlight(),
                 hosts.first().learned.limit > 0 ? hosts.first().learned.limit : 8);
}

QTEST_GUILESS_MAIN(TestLearnedLimits)
#include "tst_learned_limits.moc"
