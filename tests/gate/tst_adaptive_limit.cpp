// SPDX-License-Identifier: MIT
#include "gate/adaptive_limit.h"

#include "gate/host_simulation.h"

#include <QTest>

#include <algorithm>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAdaptiveLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreIsNotAlwaysBetter_data();
    void moreIsNotAlwaysBetter();
    void aBurstCountsOnce();
    void aBurstInAnyOrderTellsHowManyWereTaken_data();
    void aBurstInAnyOrderTellsHowManyWereTaken();
    void afterACoolDownOneGoesFirst();
    void whatIsAnsweredIsLeftAlone();
    void oneFilesOwnRefusalSaysNothing();
    void resetsTakeLess();
    void resetsAboveWhatStaysAreWhatItTakes();
    void asManyRefusedAgainIsAPace();
    void fewerRefusedIsNoPace();
    void aSingleOneRefusedIsAPace();
    void whatWasLearnedIsWhereItBegins();
    void theUsersNumberIsTheCeiling();
};

void TestAdaptiveLimit::moreIsNotAlwaysBetter_data()
{
    QTest::addColumn<int>("best");
    QTest::addColumn<bool>("declines");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("eight connections fill its line") << 8 << false << 6 << 12;
    QTest::newRow("more than eight slow it down") << 8 << true << 5 << 11;
    QTest::newRow("each brings its full share") << 1000 << false << 44 << 64;
}

void TestAdaptiveLimit::moreIsNotAlwaysBetter()
{
    QFETCH(const int, best);
    QFETCH(const bool, declines);
    QFETCH(const int, least);
    QFETCH(const int, most);
    ModelHost host;
    host.speed = [=](int n) {
        const double full = 1e6 * std::min(n, best) / n;
        return declines && n > best ? full * best / n : full;
    };
    const Outcome outcome = Simulation(host, adaptive(64), 20'000, 500'000).run(300s);
    const auto [low, high] = outcome.limitsFrom(90);
    qInfo("limit %d to %d after 90 s", low, high);
    QVERIFY(low >= least);
    QVERIFY(high <= most);
}

void TestAdaptiveLimit::aBurstInAnyOrderTellsHowManyWereTaken_data()
{
    QTest::addColumn<QList<int>>(
        "answers"); // places in the order of their answers; refused ones are negative
    QTest::newRow("the first four, refusals first") << QList<int>{-5, -6, -7, -8, 1, 2, 3, 4};
    QTest::newRow("the ends") << QList<int>{-3, -4, -5, -6, 1, 2, 7, 8};
    QTest::newRow("the last four") << QList<int>{-1, -2, -3, -4, 5, 6, 7, 8};
    QTest::newRow("mixed") << QList<int>{1, -6, 7, -4, 2, -5, -8, 3};
}

/// A server takes four of eight, whichever come first.
void TestAdaptiveLimit::aBurstInAnyOrderTellsHowManyWereTaken()
{
    QFETCH(const QList<int>, answers);
    AdaptiveLimit limit(32);
    const Instant t{1s};
    for (const int place : answers) {
        const AdaptiveLimit::Asked asked{t + std::chrono::microseconds(std::abs(place)), std::abs(place)};
        if (place < 0) {
            (void)limit.refused(t + 10ms, asked, 0.5);
        } else {
            limit.accepted(t + 10ms, asked, true);
        }
    }
    QCOMPARE(limit.learned(), 4);
}

void TestAdaptiveLimit::aBurstCountsOnce()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    QCOMPARE(limit.limit(t, 0), 8);
    QVERIFY(limit.refused(t + 1s, {t, 8}, 0.5));
    for (int place = 7; place > 4; --place) {
        QVERIFY(!limit.refused(t + 1s, {t, place}, 0.5));
    }
    limit.accepted(t + 1s, {t, 4}, true);
    QCOMPARE(limit.limit(t, 0), 4);
    QCOMPARE(limit.learned(), 4);
    QVERIFY(limit.refused(t + 3s, {t + 2s, 4}, 0.5)); // another one
    limit.accepted(t + 4s, {t + 4s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 2);
}

void TestAdaptiveLimit::afterACoolDownOneGoesFirst()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    const auto first = limit.refused(t, {t, 8}, 0.999);
    QVERIFY(first && *first > 900ms && *first <= 1s);
    QCOMPARE(limit.limit(t, 0), 1);
    const auto second = limit.refused(t + 2s, {t + 1s, 1}, 0.999);
    QVERIFY(second && *second > 1900ms && *second <= 2s); // doubled
    QCOMPARE(limit.limit(t, 0), 1);
    limit.accepted(t + 4s, {t + 3s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 2);
}

/// Else nothing could start beside a long download, which never tells that all is well again.
void TestAdaptiveLimit::whatIsAnsweredIsLeftAlone()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    (void)limit.refused(t, {t, 8}, 0.5);
    QCOMPARE(limit.limit(t, 0), 1);
    QCOMPARE(limit.limit(t, 5), 6); // one more beside those five
    QCOMPARE(limit.limit(t, 8), 8);
}

void TestAdaptiveLimit::oneFilesOwnRefusalSaysNothing()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    limit.accepted(t, {t, 8}, true);
    QVERIFY(!limit.refused(t + 1s, {t + 1s, 5}, 0.5));
    QCOMPARE(limit.limit(t, 0), 8);
    limit.accepted(t + 2s, {t + 2s, 8}, true);
    QVERIFY(!limit.refused(t + 3s, {t + 3s, 5}, 0.5)); // again that one, after others were fine
    QCOMPARE(limit.limit(t, 0), 8);
    QVERIFY(limit.refused(t + 4s, {t + 4s, 6}, 0.5)); // two in a row
    limit.accepted(t + 5s, {t + 5s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 4);
}

void TestAdaptiveLimit::resetsTakeLess()
{
    AdaptiveLimit limit(10, {10});
    const Instant t{1s};
    limit.broken(t, {t, 10});
    limit.broken(t, {t, 9});
    QCOMPARE(limit.limit(t, 0), 7);
    for (int i = 0; i < 10; ++i) {
        limit.accepted(t + 1s, {t + 1s, 7}, true);
    }
    QCOMPARE(limit.limit(t, 0), 10); // and comes back when it goes well
}

void TestAdaptiveLimit::resetsAboveWhatStaysAreWhatItTakes()
{
    AdaptiveLimit limit(10);
    const Instant t{1s};
    limit.accepted(t, {t, 6}, true);
    limit.broken(t + 1s, {t + 1s, 7});
    QCOMPARE(limit.limit(t, 0), 6);
    limit.accepted(t + 2s, {t + 2s, 6}, true);
    QCOMPARE(limit.limit(t, 0), 6); // not at once again
    limit.accepted(t + 10s, {t + 10s, 6}, true);
    QCOMPARE(limit.limit(t, 0), 7);
}

void TestAdaptiveLimit::asManyRefusedAgainIsAPace()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    QVERIFY(limit.refused(t, {t - 1ms, 8}, 0.5)); // it might be the number
    for (int i = 1; i <= 20; ++i) {               // half as many are fine
        limit.accepted(t + i * 100ms, {t + i * 100ms, std::min(i, 4)}, false);
    }
    QCOMPARE(limit.limit(t, 0), 4);
    (void)limit.refused(t + 2001ms, {t + 2001ms, 4}, 0.5);
    QCOMPARE(limit.interval(), 0ms); // of that file, perhaps
    (void)limit.refused(t + 2002ms, {t + 2002ms, 4}, 0.5);
    QVERIFY(limit.interval() >= 100ms && limit.interval() <= 101ms); // ten a second were fine
    QCOMPARE(limit.limit(t, 0), 4);
    QVERIFY(limit.isTaught());
}

void TestAdaptiveLimit::fewerRefusedIsNoPace()
{
    AdaptiveLimit limit(16);
    const Instant t{1s};
    limit.accepted(t, {t, 16}, true);
    for (int i = 1; i <= 3; ++i) { // it takes 4 from now on
        const Instant now = t + i * 1s;
        (void)limit.refused(now, {now, 16 >> i}, 0.5);
        (void)limit.refused(now + 1ms, {now + 1ms, 16 >> i}, 0.5);
        limit.accepted(now + 2ms, {now + 2ms, 1}, false);
    }
    QCOMPARE(limit.interval(), 0ms);
}

void TestAdaptiveLimit::aSingleOneRefusedIsAPace()
{
    AdaptiveLimit limit(1);
    const Instant t{1s};
    for (int i = 0; i <= 10; ++i) {
        limit.accepted(t + i * 50ms, {t + i * 50ms, 1}, true);
    }
    (void)limit.refused(t + 501ms, {t + 501ms, 1}, 0.5);
    (void)limit.refused(t + 502ms, {t + 502ms, 1}, 0.5);
    QVERIFY(limit.interval() > 0ms);
}

void TestAdaptiveLimit::whatWasLearnedIsWhereItBegins()
{
    const AdaptiveLimit limit(64, {20});
    const Instant t = Instant::min();
    QCOMPARE(limit.limit(t, 0), 20);
    QCOMPARE(limit.learned(), 20);
    QCOMPARE(AdaptiveLimit(12, {20}).limit(t, 0), 12);
    QVERIFY(!AdaptiveLimit(64).learned());
}

void TestAdaptiveLimit::theUsersNumberIsTheCeiling()
{
    AdaptiveLimit limit(10);
    const Instant t{1s};
    for (int i = 0; i < 50; ++i) {
        limit.accepted(t, {t, std::min(8 + i, 10)}, true);
    }
    QCOMPARE(limit.limit(t, 0), 10);
    limit.setCeiling(5);
    QCOMPARE(limit.limit(t, 0), 5);
    limit.setCeiling(0);
    QCOMPARE(limit.limit(t, 0), 1);
    limit.setCeiling(20);
    QCOMPARE(limit.limit(t, 0), 20); // the user means it
    (void)limit.refused(t + 1s, {t + 1s, 15}, 0.5);
    limit.accepted(t + 2s, {t + 2s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 10);
    limit.setCeiling(30);
    QCOMPARE(limit.limit(t, 0), 10); // but the host does, too
}

QTEST_GUILESS_MAIN(TestAdaptiveLimit)
#include "tst_adaptive_limit.moc"
