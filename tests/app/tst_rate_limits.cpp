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
    explicit Quota(int most)
        : m_most(most)
    {
    }
    Behaviour answer()
    {
        constexpr qint64 window = 1000; // ms
        if (!m_window.isValid() || m_window.elapsed() >= window) {
            m_window.start();
            m_used = 0;
        }
        Behaviour answer;
        if (m_used == m_most) {
            answer.status(429);
        } else {
            ++m_used;
            answer.body("x");
        }
        answer.header("RateLimit-Policy", R"("default";q=30;w=1)");
        answer.header("RateLimit", R"("default";r=)" + QByteArray::number(m_most - m_used));
        return answer;
    }

private:
    int m_most;
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

void TestRateLimits::aQuotaThatIsToldIsKept()
{
    RateFixture f;
    const auto quota = std::make_shared<Quota>(30);
    f.server.onPrefix(u"/item/"_s, [quota](const Request &) { return quota->answer(); });
    f.addItems(35);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 35);
    QCOMPARE(f.refusals(), 0);
}

void TestRateLimits::aLieHoldsNoLongerThanHostsMayRest_data()
{
    using Fields = QList<HeaderLine>;
    QTest::addColumn<Fields>("fields");
    QTest::newRow("nothing for a year") << Fields{{"RateLimit", R"("default";r=0;t=31536000)"}};
    QTest::newRow("one a year") << Fields{{"RateLimit", R"("default";r=1;t=31536000)"}};
    QTest::newRow("more than numbers hold") << Fields{{"RateLimit", R"("default";r=0;t=999999999999999)"}};
    QTest::newRow("in the fields of the older draft")
        << Fields{{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "31536000"}};
    QTest::newRow("until the year 9999")
        << Fields{{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "253402300799"}};
}

void TestRateLimits::aLieHoldsNoLongerThanHostsMayRest()
{
    QFETCH(const QList<HeaderLine>, fields);
    RateFixture f;
    f.settings.retry.longestRest = 200ms;
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.server.onPrefix(u"/item/"_s, [fields](const Request &) {
        Behaviour answer;
        answer.body("x");
        for (const auto &[name, value] : fields) {
            answer.header(name, value);
        }
        return answer;
    });
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
