// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include <QElapsedTimer>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Hosts that count requests by time, with and without saying so. Everything is counted at the server.
class TestRateLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirPaceIsLearned();
    void aQuotaThatIsToldIsKept_data();
    void aQuotaThatIsToldIsKept();
    void aLieHoldsNoLongerThanHostsMayRest_data();
    void aLieHoldsNoLongerThanHostsMayRest();
    void unlessItIsTurnedOff();
};

namespace {

class RateFixture : public EngineFixture
{
public:
    RateFixture()
    {
        settings.transfer.adaptToHosts = true;
        settings.gate.total = settings.gate.perHost = 16;
    }
    void addItems(int count)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            urls.append(server.url(u"/item/%1"_s.arg(i)));
        }
        add(urls);
    }
    [[nodiscard]] int refusals() const { return server.log().statuses()[429]; }
};

int refusedAtEightyASecond(bool adapt)
{
    RateFixture f;
    f.settings.transfer.adaptToHosts = adapt;
    f.settings.retry.retries = 100;
    f.server.onPrefix(u"/item/"_s, [](const Request &) { return Behaviour().body("x").delay(10ms); });
    f.server.refuseFasterThan(8, 100ms, Behaviour().status(429));
    f.addItems(120);
    QElapsedTimer time;
    time.start();
    if (!f.runUntilIdle() || f.totals.done != 120) {
        return -1;
    }
    qInfo("%s: %d refused, %lld ms", adapt ? "adapted" : "as it is", f.refusals(), time.elapsed());
    return f.refusals();
}

/// So many requests in each second; every answer says what is left of it.
class Quota
{
public:
    enum class Fields { RateLimit, Older, X };

    Quota(int most, Fields fields)
        : m_most(most)
        , m_fields(fields)
    {
    }
    Behaviour answer()
    {
        constexpr qint64 window = 1000; // ms
        if (!m_window.isValid() || m_window.elapsed() >= window) {
            m_window.start();
            m_used = 0;
        }
        const bool isOver = m_used == m_most;
        m_used += isOver ? 0 : 1;
        const QByteArray left = QByteArray::number(m_most - m_used);
        Behaviour answer;
        if (isOver) {
            answer.status(429);
        } else {
            answer.body("x");
        }
        switch (m_fields) {
        case Fields::RateLimit:
            answer.header("RateLimit-Policy", R"("default";q=30;w=1)");
            answer.header("RateLimit", R"("default";r=)" + left + ";t=1");
            break;
        case Fields::Older:
            answer.header("RateLimit-Remaining", left).header("RateLimit-Reset", "1");
            break;
        case Fields::X:
            answer.header("X-RateLimit-Remaining", left).header("X-RateLimit-Reset", "1");
            break;
        }
        return answer;
    }

private:
    int m_most;
    Fields m_fields;
    int m_used = 0;
    QElapsedTimer m_window;
};

} // namespace

void TestRateLimits::theirPaceIsLearned()
{
    const int unadapted = refusedAtEightyASecond(false);
    const int adapted = refusedAtEightyASecond(true);
    QVERIFY(unadapted > 0 && adapted > 0);
    QVERIFY2(adapted * 3 <= unadapted, qPrintable(u"%1 of %2"_s.arg(adapted).arg(unadapted)));
}

void TestRateLimits::aQuotaThatIsToldIsKept_data()
{
    QTest::addColumn<Quota::Fields>("fields");
    QTest::newRow("RateLimit") << Quota::Fields::RateLimit;
    QTest::newRow("RateLimit-Remaining") << Quota::Fields::Older;
    QTest::newRow("X-RateLimit-Remaining") << Quota::Fields::X;
}

void TestRateLimits::aQuotaThatIsToldIsKept()
{
    QFETCH(const Quota::Fields, fields);
    RateFixture f;
    const auto quota = std::make_shared<Quota>(30, fields);
    f.server.onPrefix(u"/item/"_s, [quota](const Request &) { return quota->answer(); });
    f.addItems(70);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 70);
    QCOMPARE(f.refusals(), 0);
}

void TestRateLimits::aLieHoldsNoLongerThanHostsMayRest_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("nothing for a year") << QByteArray(R"("default";r=0;t=31536000)");
    QTest::newRow("one a year") << QByteArray(R"("default";r=1;t=31536000)");
    QTest::newRow("more than numbers hold") << QByteArray(R"("default";r=0;t=999999999999999)");
}

void TestRateLimits::aLieHoldsNoLongerThanHostsMayRest()
{
    QFETCH(const QByteArray, field);
    RateFixture f;
    f.settings.retry.longestRest = 200ms;
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.server.onPrefix(u"/item/"_s,
                      [field](const Request &) { return Behaviour().body("x").header("RateLimit", field); });
    f.addItems(4);
    QElapsedTimer time;
    time.start();
    QVERIFY(f.runUntilIdle(10s));
    QCOMPARE(f.totals.done, 4);
    QVERIFY2(time.elapsed() >= 590, "it was not heard at all");
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void TestRateLimits::unlessItIsTurnedOff()
{
    RateFixture f;
    f.settings.transfer.adaptToHosts = false;
    f.server.onPrefix(u"/item/"_s, [](const Request &) {
        return Behaviour().body("x").header("RateLimit", R"("default";r=0;t=600)");
    });
    f.addItems(40);
    QVERIFY(f.runUntilIdle(10s));
    QCOMPARE(f.totals.done, 40);
}

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_rate_limits.moc"
