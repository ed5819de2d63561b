// SPDX-License-Identifier: MIT
#include "ui/batch_watch.h"
#include "ui/taskbar.h"
#include "ui/tray_icon.h"

#include "support/manual_clock.h"

#include <QTest>

#include <initializer_list>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    qint64 running = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 paused = 0;
};

Totals totalsOf(const Sums &sums)
{
    Totals totals;
    totals.active = sums.running;
    totals.done = sums.done;
    totals.failed = sums.failed;
    totals.paused = sums.paused;
    totals.items = sums.running + sums.done + sums.failed + sums.paused;
    return totals;
}

} // namespace

Q_DECLARE_METATYPE(QList<Sums>)
Q_DECLARE_METATYPE(std::optional<BatchEnd>)

class TestBatchWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnce_data();
    void endsOnce();
    void everyRunningStateCounts_data();
    void everyRunningStateCounts();
    void eachBatchHasItsOwnCounts();
    void saysHowItEnded();
    void theTrayAndTheTaskbarSumUp();

private:
    ManualClock m_clock;
};

void TestBatchWatch::endsOnce_data()
{
    QTest::addColumn<QList<Sums>>("ticks");
    QTest::addColumn<std::optional<BatchEnd>>("end");
    const std::optional<BatchEnd> none;
    const auto row = [](const char *name, const QList<Sums> &ticks, const std::optional<BatchEnd> &end) {
        QTest::newRow(name) << ticks << end;
    };
    row("all are done", {{}, {3}, {2, 1}, {0, 3}}, BatchEnd{3, 0, 2s});
    row("some have failed", {{}, {3}, {1, 1, 1}, {0, 1, 2}}, BatchEnd{1, 2, 2s});
    row("earlier ones do not count", {{0, 90, 9}, {2, 90, 9}, {0, 91, 10}}, BatchEnd{1, 1, 1s});
    row("those of earlier runs do not count", {{2, 90, 9}, {0, 92, 9}}, BatchEnd{2, 0, 1s});
    row("what fails again counts once", {{}, {2}, {1, 0, 1}, {2}, {1, 0, 1}, {0, 0, 2}}, BatchEnd{0, 2, 4s});
    row("retried ones count as they end now", {{0, 0, 5}, {5}, {0, 4, 1}}, BatchEnd{4, 1, 1s});
    row("clearing the done ones takes nothing back", {{}, {2}, {1, 1}, {1, 0}, {0, 1}}, BatchEnd{2, 0, 3s});
    row("nothing has run", {{}, {0, 0, 0, 4}}, none);
    row("a list of done ones is imported", {{}, {0, 50}}, none);
    row("it still runs", {{}, {3}, {1, 2}}, none);
    row("the rest is paused", {{}, {3}, {1, 2}, {0, 2, 0, 1}}, none);
    row("the rest is paused as one ends", {{}, {3}, {2, 1}, {0, 2, 0, 1}}, none);
    row("the rest is removed", {{}, {3}, {1, 2}, {0, 2}}, none);
    row("paused ones do not keep it open", {{}, {3}, {2, 0, 0, 1}, {0, 2, 0, 1}}, BatchEnd{2, 0, 2s});
}

void TestBatchWatch::endsOnce()
{
    QFETCH(const QList<Sums>, ticks);
    QFETCH(const std::optional<BatchEnd>, end);
    BatchWatch watch(m_clock);
    for (int i = 0; i < ticks.size(); ++i) {
        const auto told = watch.look(totalsOf(ticks[i]));
        if (i + 1 < ticks.size()) {
            QVERIFY(!told);
            m_clock.advance(1s);
        } else {
            QVERIFY(told == end);
        }
    }
    QVERIFY(!watch.look(totalsOf(ticks.last())));
}

void TestBatchWatch::everyRunningStateCounts_data()
{
    QTest::addColumn<Totals>("running");
    Totals totals;
    totals.active = 1;
    QTest::newRow("active") << totals;
    totals = {};
    totals.waiting = 1;
    QTest::newRow("waiting") << totals;
    totals = {};
    totals.retrying = 1;
    QTest::newRow("retrying") << totals;
    totals = {};
    totals.verifying = 1;
    QTest::newRow("verifying") << totals;
}

void TestBatchWatch::everyRunningStateCounts()
{
    QFETCH(const Totals, running);
    BatchWatch watch(m_clock);
    QVERIFY(!watch.look(running));
    QVERIFY(watch.isRunning());
    QVERIFY(watch.look(totalsOf({0, 1})));
    QVERIFY(!watch.isRunning());
}

void TestBatchWatch::eachBatchHasItsOwnCounts()
{
    BatchWatch watch(m_clock);
    QVERIFY(!watch.look(totalsOf({4})));
    m_clock.advance(3s);
    QVERIFY(watch.look(totalsOf({0, 3, 1})) == (BatchEnd{3, 1, 3s}));
    m_clock.advance(1h);
    QVERIFY(!watch.look(totalsOf({1, 3, 1})));
    m_clock.advance(2s);
    QVERIFY(watch.look(totalsOf({0, 4, 1})) == (BatchEnd{1, 0, 2s}));
}

void TestBatchWatch::saysHowItEnded()
{
    QVERIFY((BatchEnd{12, 0, 1s}).text().contains(u"12"_s));
    QVERIFY(!(BatchEnd{12, 0, 1s}).text().contains(u"failed"_s));
    QCOMPARE((BatchEnd{12, 3, 1s}).text(), u"12 done, 3 failed"_s);
}

void TestBatchWatch::theTrayAndTheTaskbarSumUp()
{
    Totals totals;
    QVERIFY(!TrayIcon::summary(totals).contains(u"done"_s));
    QCOMPARE(TaskbarState::of(totals), TaskbarState());
    totals.items = 40;
    totals.done = 12;
    totals.failed = 2;
    totals.active = 3;
    totals.waiting = 23;
    totals.bytesPerSecond = 2 * 1024 * 1024;
    totals.progress = 0.309;
    const QString summary = TrayIcon::summary(totals);
    QVERIFY2(summary.contains(u"12 of 40 done, 2 failed\n3 active, "_s), qPrintable(summary));
    QVERIFY(summary.contains(u"/s"_s));
    QCOMPARE(TaskbarState::of(totals), (TaskbarState{30, 26}));
    totals.active = totals.waiting = 0;
    QCOMPARE(TaskbarState::of(totals), TaskbarState());
}

QTEST_GUILESS_MAIN(TestBatchWatch)
#include "tst_batch_watch.moc"
