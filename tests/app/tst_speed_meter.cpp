// SPDX-License-Identifier: MIT
#include "app/speed_meter.h"

#include <QTest>

#include <cstdlib>

using namespace headgate;
using namespace std::chrono_literals;

class TestSpeedMeter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTooEarly();
    void steady_data();
    void steady();
    void followsAChangeInThreeSeconds();
    void standsStill();
    void startsAgainWhenTheCountShrinks();
    void twoSamplesAtOneTime();
};

void TestSpeedMeter::saysNothingTooEarly()
{
    SpeedMeter meter;
    QCOMPARE(meter.bytesPerSecond(), 0);
    meter.sample(Instant(1s), 5000);
    QCOMPARE(meter.bytesPerSecond(), 0); // what was there before we looked came at no speed
}

void TestSpeedMeter::steady_data()
{
    QTest::addColumn<int>("interval");
    for (const int interval : {10, 100, 250, 1000}) {
        QTest::addRow("a sample every %d ms", interval) << interval;
    }
}

void TestSpeedMeter::steady()
{
    QFETCH(int, interval);
    SpeedMeter meter;
    for (int ms = 0; ms <= 20'000; ms += interval) {
        meter.sample(Instant(Milliseconds(ms)), qint64(ms) * 1000);
        if (ms > 0) {
            QVERIFY(std::abs(meter.bytesPerSecond() - 1'000'000) <= 1);
        }
    }
}

void TestSpeedMeter::followsAChangeInThreeSeconds()
{
    SpeedMeter meter;
    qint64 bytes = 0;
    int ms = 0;
    const auto run = [&](int until, qint64 perMs) {
        for (; ms < until; ms += 100) {
            meter.sample(Instant(Milliseconds(ms)), bytes);
            bytes += 100 * perMs;
        }
    };
    run(10'000, 1000);
    run(11'000, 100);
    QVERIFY(meter.bytesPerSecond() < 1'000'000);
    QVERIFY(meter.bytesPerSecond() > 100'000);
    run(13'500, 100);
    QVERIFY(std::abs(meter.bytesPerSecond() - 100'000) < 1000);
}

void TestSpeedMeter::standsStill()
{
    SpeedMeter meter;
    for (int ms = 0; ms <= 8000; ms += 100) {
        meter.sample(Instant(Milliseconds(ms)), std::min(ms, 4000) * 1000);
    }
    QCOMPARE(meter.bytesPerSecond(), 0);
}

void TestSpeedMeter::startsAgainWhenTheCountShrinks()
{
    SpeedMeter meter;
    meter.sample(Instant(0s), 0);
    meter.sample(Instant(1s), 1'000'000);
    meter.sample(Instant(2s), 100);
    QCOMPARE(meter.bytesPerSecond(), 0);
    meter.sample(Instant(3s), 600);
    QCOMPARE(meter.bytesPerSecond(), 500);
}

void TestSpeedMeter::twoSamplesAtOneTime()
{
    SpeedMeter meter;
    meter.sample(Instant(1s), 0);
    meter.sample(Instant(1s), 1000);
    QCOMPARE(meter.bytesPerSecond(), 0); // not a division by zero
}

QTEST_GUILESS_MAIN(TestSpeedMeter)
#include "tst_speed_meter.moc"
