// SPDX-License-Identifier: MIT
#include "gate/pacer.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;

namespace {

const Instant start{1000h};

} // namespace

class tst_Pacer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenTheNextStartMayBe_data();
    void saysWhenTheNextStartMayBe();
    void neverMoreThanNInAnyWindow_data();
    void neverMoreThanNInAnyWindow();
    void aChangeOfPaceKeepsTheHistory();
    void withoutAPaceNothingIsRemembered();
    void isForgettableWhenNoPaceUpToAMinuteCouldMatter();
};

void tst_Pacer::saysWhenTheNextStartMayBe_data()
{
    using Times = QList<Milliseconds>;
    QTest::addColumn<Milliseconds>("interval");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<Times>("starts");
    QTest::addColumn<Milliseconds>("earliest"); // after `start`; -1: any time

    QTest::newRow("without a pace, at once") << 0ms << 0 << Times{0ms, 0ms, 1ms} << -1ms;
    QTest::newRow("a negative pace is none") << -5ms << -1 << Times{0ms, 0ms} << -1ms;
    QTest::newRow("the first start, at once") << 500ms << 3 << Times{} << -1ms;
    QTest::newRow("an interval counts from the last start") << 500ms << 0 << Times{0ms, 700ms} << 1200ms;
    QTest::newRow("fewer starts than N do not wait") << 0ms << 3 << Times{0ms, 1000ms} << 1000ms;
    QTest::newRow("N starts wait for the first to leave the window")
        << 0ms << 3 << Times{0ms, 1000ms, 2000ms} << 60000ms;
    QTest::newRow("the window slides, it does not tumble")
        << 0ms << 2 << Times{0ms, 59000ms, 60000ms} << 119000ms;
    QTest::newRow("of both rules, the later counts: the interval")
        << 10000ms << 2 << Times{0ms, 55000ms} << 65000ms;
    QTest::newRow("of both rules, the later counts: the minute")
        << 10000ms << 2 << Times{0ms, 10000ms} << 60000ms;
    QTest::newRow("an interval may be longer than the window") << 90000ms << 5 << Times{0ms} << 90000ms;
}

void tst_Pacer::saysWhenTheNextStartMayBe()
{
    QFETCH(const Milliseconds, interval);
    QFETCH(const int, perMinute);
    QFETCH(const QList<Milliseconds>, starts);
    QFETCH(const Milliseconds, earliest);

    Pacer pacer(Pace{interval, perMinute});
    for (const Milliseconds at : starts) {
        pacer.record(start + at);
    }
    const Instant expected = earliest < 0ms ? Instant::min() : start + earliest;
    QVERIFY(pacer.earliest() == expected);
}

void tst_Pacer::neverMoreThanNInAnyWindow_data()
{
    QTest::addColumn<Milliseconds>("interval");
    QTest::addColumn<int>("perMinute");
    QTest::newRow("one a minute") << 0ms << 1;
    QTest::newRow("seven a minute") << 0ms << 7;
    QTest::newRow("seven a minute, two seconds apart") << 2000ms << 7;
    QTest::newRow("two hundred a minute, 300 ms apart") << 300ms << 200;
}

void tst_Pacer::neverMoreThanNInAnyWindow()
{
    QFETCH(const Milliseconds, interval);
    QFETCH(const int, perMinute);

    // As fast as it lets us for ten minutes, with an idle spell in the middle.
    Pacer pacer(Pace{interval, perMinute});
    QList<Instant> starts;
    for (Instant now = start; now < start + 10min;) {
        pacer.record(now);
        starts += now;
        now = std::max(now, pacer.earliest());
        if (starts.size() == 3 * perMinute / 2) {
            now += 45s;
        }
    }
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        QVERIFY(starts[i + 1] - starts[i] >= interval);
        if (i + perMinute < starts.size()) {
            QVERIFY(starts[i + perMinute] - starts[i] >= 60s);
        }
    }
    // And it holds nobody back for longer than it must.
    QVERIFY(starts.size() >=
            8 * std::min<qint64>(perMinute, interval > 0ms ? 60000ms / interval : perMinute));
}

void tst_Pacer::aChangeOfPaceKeepsTheHistory()
{
    Pacer pacer(Pace{100ms, 0});
    for (const Milliseconds at : {0ms, 1000ms, 2000ms}) {
        pacer.record(start + at);
    }
    QVERIFY(pacer.earliest() == start + 2100ms);
    pacer.setPace(Pace{5000ms, 0});
    QVERIFY(pacer.earliest() == start + 7000ms);
    pacer.setPace(Pace{0ms, 2});
    QVERIFY(pacer.earliest() == start + 61000ms);
    pacer.setPace(Pace{0ms, 3});
    QVERIFY(pacer.earliest() == start + 60000ms);
    pacer.setPace(Pace{0ms, 4});
    QVERIFY(pacer.earliest() <= start + 2000ms);
}

void tst_Pacer::withoutAPaceNothingIsRemembered()
{
    Pacer pacer(Pace{1000ms, 0});
    pacer.record(start);
    pacer.setPace(Pace{});
    QVERIFY(pacer.earliest() == Instant::min());
    pacer.record(start + 10ms);
    pacer.setPace(Pace{1000ms, 1});
    QVERIFY(pacer.earliest() == Instant::min());
}

void tst_Pacer::isForgettableWhenNoPaceUpToAMinuteCouldMatter()
{
    Pacer pacer(Pace{1000ms, 0});
    QVERIFY(pacer.forgettable() == Instant::min());
    pacer.record(start);
    QVERIFY(pacer.forgettable() == start + 60s);
    pacer.setPace(Pace{90s, 0});
    QVERIFY(pacer.forgettable() == start + 90s);
}

QTEST_GUILESS_MAIN(tst_Pacer)
#include "tst_pacer.moc"
