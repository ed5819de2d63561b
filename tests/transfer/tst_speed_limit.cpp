// SPDX-License-Identifier: MIT
#include "transfer/speed_limit.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace headgate;
using namespace std::chrono_literals;

/// What transfers get that ask again and again, under a clock that is moved by hand.
class TestSpeedLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARateEverythingPasses();
    void theRateHolds_data();
    void theRateHolds();
    void hungryOnesShareEvenly();
    void whatTheSlowLeaveGoesToTheFast();
    void aPauseSavesUpLittle();
    void anotherRateHoldsAtOnce();
    void aDebtIsPaidBack();
};

namespace {

constexpr qint64 MiB = 1024 * 1024;
const Instant start = Instant(1000s);

/// Each asks once a slot for what has arrived for it meanwhile.
struct Takers
{
    explicit Takers(std::vector<qint64> perSecond)
        : arrives(std::move(perSecond))
        , waiting(arrives.size())
        , got(arrives.size())
    {
    }
    void run(SpeedLimit &limit, Milliseconds time)
    {
        for (const Instant end = now + time; now < end; now += SpeedLimit::slot) {
            for (size_t i = 0; i < arrives.size(); ++i) {
                waiting[i] += arrives[i] * SpeedLimit::slot.count() / 1000;
                if (waiting[i] > 0) {
                    const qint64 given = limit.take(waiting[i], now);
                    waiting[i] -= given;
                    got[i] += given;
                }
            }
        }
    }
    [[nodiscard]] qint64 sum() const
    {
        qint64 all = 0;
        for (const qint64 one : got) {
            all += one;
        }
        return all;
    }

    Instant now = start;
    std::vector<qint64> arrives; ///< bytes a second
    std::vector<qint64> waiting;
    std::vector<qint64> got;
};

bool isWithin(qint64 value, qint64 wanted, double share)
{
    return std::abs(double(value - wanted)) <= double(wanted) * share;
}

} // namespace

void TestSpeedLimit::withoutARateEverythingPasses()
{
    SpeedLimit limit;
    QCOMPARE(limit.take(5 * MiB, start), 5 * MiB);
}

void TestSpeedLimit::theRateHolds_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("takers");
    for (const qint64 rate : {qint64(1000), qint64(50 * 1024), 3 * MiB, 400 * MiB}) {
        for (const int takers : {1, 8, 100}) {
            QTest::addRow("%lld by %d", rate, takers) << rate << takers;
        }
    }
}

void TestSpeedLimit::theRateHolds()
{
    QFETCH(const qint64, rate);
    QFETCH(const int, takers);
    SpeedLimit limit;
    limit.setRate(rate);
    Takers all(std::vector<qint64>(size_t(takers), 1000 * MiB));
    all.run(limit, 10s);
    QVERIFY2(isWithin(all.sum(), 10 * rate, 0.03), qPrintable(QString::number(all.sum())));
}

void TestSpeedLimit::hungryOnesShareEvenly()
{
    SpeedLimit limit;
    limit.setRate(MiB);
    Takers all({100 * MiB, 1000 * MiB, 10 * MiB, 50 * MiB});
    all.run(limit, 10s);
    for (const qint64 one : all.got) {
        QVERIFY2(isWithin(one, 10 * MiB / 4, 0.05), qPrintable(QString::number(one)));
    }
}

void TestSpeedLimit::whatTheSlowLeaveGoesToTheFast()
{
    SpeedLimit limit;
    limit.setRate(MiB);
    std::vector<qint64> arrives(31, 10'000);
    arrives.push_back(100 * MiB);
    Takers all(arrives);
    all.run(limit, 10s);
    QVERIFY(isWithin(all.got[0], 100'000, 0.05));
    QVERIFY2(isWithin(all.sum(), 10 * MiB, 0.03), qPrintable(QString::number(all.sum())));
}

void TestSpeedLimit::aPauseSavesUpLittle()
{
    SpeedLimit limit;
    limit.setRate(MiB);
    Takers all({100 * MiB});
    all.run(limit, 1s);
    all.now += 60s;
    all.got[0] = 0;
    all.run(limit, 10s);
    QVERIFY2(isWithin(all.sum(), 10 * MiB, 0.03), qPrintable(QString::number(all.sum())));
}

void TestSpeedLimit::anotherRateHoldsAtOnce()
{
    SpeedLimit limit;
    limit.setRate(100 * MiB);
    Takers all({1000 * MiB});
    all.run(limit, 1s);
    limit.setRate(MiB);
    all.got[0] = 0;
    all.run(limit, 1s);
    QVERIFY2(isWithin(all.sum(), MiB, 0.1), qPrintable(QString::number(all.sum())));
    limit.setRate(0);
    QCOMPARE(limit.take(MiB, all.now), MiB);
}

void TestSpeedLimit::aDebtIsPaidBack()
{
    SpeedLimit limit;
    limit.setRate(MiB);
    Takers all({100 * MiB});
    all.run(limit, 1s);
    limit.giveBack(-3 * MiB);
    all.run(limit, 9s);
    QVERIFY2(isWithin(all.sum() + 3 * MiB, 10 * MiB, 0.03), qPrintable(QString::number(all.sum())));
}

QTEST_GUILESS_MAIN(TestSpeedLimit)
#include "tst_speed_limit.moc"
