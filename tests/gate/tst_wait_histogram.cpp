// SPDX-License-Identifier: MIT
#include "gate/wait_histogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace headgate;
using namespace std::chrono_literals;

class tst_WaitHistogram final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isZeroWhileEmpty();
    void percentilesAreRightWithinThreePercent_data();
    void percentilesAreRightWithinThreePercent();
    void everyMagnitudeIsRightWithinThreePercent();
    void theLongestIsExact();
    void shortTimesAreExact();
    void takesTimesBeyondAllReason();
};

void tst_WaitHistogram::isZeroWhileEmpty()
{
    const WaitHistogram histogram;
    QCOMPARE(histogram.count(), 0);
    QCOMPARE(histogram.percentile(0.5), 0ms);
    QCOMPARE(histogram.max(), 0ms);
}

void tst_WaitHistogram::percentilesAreRightWithinThreePercent_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("exponent"); // of the distribution: 1 is even, more has a long tail
    QTest::newRow("one") << 1 << 1.0;
    QTest::newRow("two") << 2 << 1.0;
    QTest::newRow("nineteen") << 19 << 1.0;
    QTest::newRow("ten thousand, even") << 10000 << 1.0;
    QTest::newRow("ten thousand, with a long tail") << 10000 << 6.0;
}

void tst_WaitHistogram::percentilesAreRightWithinThreePercent()
{
    QFETCH(const int, count);
    QFETCH(const double, exponent);
    QRandomGenerator random(7);
    WaitHistogram histogram;
    std::vector<qint64> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(qint64(std::pow(random.generateDouble(), exponent) * 3.6e6));
        histogram.record(Milliseconds{times.back()});
    }
    std::ranges::sort(times);
    QCOMPARE(histogram.count(), count);
    for (const double fraction : {0.0, 0.01, 0.5, 0.95, 0.99, 1.0}) {
        const auto rank = std::max<size_t>(1, size_t(std::ceil(fraction * count)));
        const double exact = double(times[rank - 1]);
        const double told = double(histogram.percentile(fraction).count());
        QVERIFY2(std::abs(told - exact) <= 0.03 * exact, qPrintable(QString::number(exact)));
    }
}

void tst_WaitHistogram::everyMagnitudeIsRightWithinThreePercent()
{
    // At and around each border between buckets, up to twenty years.
    for (int bits = 1; bits < 40; ++bits) {
        for (const qint64 sub : {32, 33, 47, 63}) {
            for (const qint64 step : {-1, 0, 1}) {
                const qint64 exact = ((sub << bits) >> 5) + step;
                if (exact < 0) {
                    continue;
                }
                WaitHistogram histogram;
                histogram.record(Milliseconds{exact});
                histogram.record(Milliseconds{exact * 4});
                const qint64 told = histogram.percentile(0.5).count();
                QVERIFY2(std::abs(told - exact) * 100 <= 3 * exact, qPrintable(QString::number(exact)));
            }
        }
    }
}

void tst_WaitHistogram::theLongestIsExact()
{
    WaitHistogram histogram;
    histogram.record(123457ms);
    histogram.record(98765431ms);
    histogram.record(5ms);
    QCOMPARE(histogram.max(), 98765431ms);
    QVERIFY(histogram.percentile(1.0) <= histogram.max());
}

void tst_WaitHistogram::shortTimesAreExact()
{
    for (int ms = 0; ms < 64; ++ms) {
        WaitHistogram histogram;
        histogram.record(Milliseconds{ms});
        histogram.record(1h);
        QCOMPARE(histogram.percentile(0.5), Milliseconds{ms});
    }
}

void tst_WaitHistogram::takesTimesBeyondAllReason()
{
    WaitHistogram histogram;
    histogram.record(Milliseconds::max());
    histogram.record(-1ms);
    QCOMPARE(histogram.max(), Milliseconds::max());
    QCOMPARE(histogram.percentile(0.5), 0ms);
    QVERIFY(histogram.percentile(1.0) >= std::chrono::hours{24 * 365 * 60});
}

QTEST_GUILESS_MAIN(tst_WaitHistogram)
#include "tst_wait_histogram.moc"
