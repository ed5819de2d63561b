// SPDX-License-Identifier: MIT
#include "queue/backoff_line.h"

#include "support/manual_clock.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;

class TestBackoffLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrderOfTime();
    void removedIsNotCalled();
    void oneAlarmForAll();
    void mayAddAndRemoveWhileItRings();
    void neverFromInsideAdd();
};

void TestBackoffLine::inOrderOfTime()
{
    ManualClock clock;
    QList<std::pair<quint64, Instant>> over;
    BackoffLine line(clock, [&](DownloadId id) { over.emplaceBack(id.value, clock.now()); });
    const Instant start = clock.now();
    line.add(DownloadId{1}, start + 30ms);
    line.add(DownloadId{2}, start + 10ms);
    line.add(DownloadId{3}, start + 10ms);
    clock.advance(9ms);
    QVERIFY(over.isEmpty());
    clock.advance(1ms);
    QCOMPARE(over.size(), 2);
    clock.advance(1h);
    QCOMPARE(over.size(), 3);
    QCOMPARE(over.last(), (std::pair<quint64, Instant>(1, start + 30ms)));
}

void TestBackoffLine::removedIsNotCalled()
{
    ManualClock clock;
    int over = 0;
    BackoffLine line(clock, [&](DownloadId) { ++over; });
    const Instant when = clock.now() + 10ms;
    line.add(DownloadId{1}, when);
    line.remove(DownloadId{1}, when + 1ms); // that is not when it was added for
    line.remove(DownloadId{2}, when);
    QVERIFY(clock.nextAlarm());
    line.remove(DownloadId{1}, when);
    QVERIFY(!clock.nextAlarm()); // nobody waits: nothing wakes the machine
    clock.advance(1h);
    QCOMPARE(over, 0);
}

void TestBackoffLine::oneAlarmForAll()
{
    ManualClock clock;
    int over = 0;
    BackoffLine line(clock, [&](DownloadId) { ++over; });
    const Instant start = clock.now();
    for (quint64 i = 1; i <= 10'000; ++i) {
        line.add(DownloadId{i}, start + Milliseconds(qint64(i % 100) + 1));
    }
    QCOMPARE(*clock.nextAlarm(), start + 1ms);
    clock.advance(1ms);
    QCOMPARE(over, 100);
    QCOMPARE(*clock.nextAlarm(), start + 2ms);
    clock.advance(1s);
    QCOMPARE(over, 10'000);
    QVERIFY(!clock.nextAlarm());
}

void TestBackoffLine::mayAddAndRemoveWhileItRings()
{
    ManualClock clock;
    QList<quint64> over;
    BackoffLine *self = nullptr;
    const Instant when = clock.now() + 10ms;
    BackoffLine line(clock, [&](DownloadId id) {
        over.append(id.value);
        if (id.value == 1) {
            self->remove(DownloadId{2}, when);
            self->add(DownloadId{3}, clock.now());
            self->add(DownloadId{1}, clock.now() + 5ms);
        }
    });
    self = &line;
    line.add(DownloadId{1}, when);
    line.add(DownloadId{2}, when);
    clock.advance(10ms);
    QCOMPARE(over, (QList<quint64>{1, 3}));
    clock.advance(4ms);
    QCOMPARE(over.size(), 2);
}

void TestBackoffLine::neverFromInsideAdd()
{
    ManualClock clock;
    int over = 0;
    BackoffLine line(clock, [&](DownloadId) { ++over; });
    line.add(DownloadId{1}, clock.now() - 1s);
    QCOMPARE(over, 0);
    clock.runDue();
    QCOMPARE(over, 1);
}

QTEST_GUILESS_MAIN(TestBackoffLine)
#include "tst_backoff_line.moc"
