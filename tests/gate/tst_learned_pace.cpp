// SPDX-License-Identifier: MIT
#include "gate/learned_pace.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;

/// Requests go out as the pace allows.
class TestLearnedPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstGuessIsWhatTheHostTook();
    void itGoesDownInStridesWhileNothingRefuses();
    void aTrialThatFailsGoesBack();
    void itComesToWhatTheHostTakes_data();
    void itComesToWhatTheHostTakes();
    void whatWasFineGrowsWhenItIsNoLonger();
    void whatIsNotUsedSaysNothing();
    void itStaysWithinItsBounds();
    void itGoesOnFromAnEarlierRun();

private:
    void take(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_now += std::max<Milliseconds>(m_pace.interval(), 1ms);
            m_pace.accepted(m_now, m_now);
        }
    }
    void refuse()
    {
        m_now += 1ms;
        m_pace.refused(m_now, m_now);
    }
    /// Ten were taken in a second, then one was refused.
    void learn()
    {
        m_pace.beginCount(m_now);
        for (int i = 0; i < 10; ++i) {
            m_now += 100ms;
            m_pace.accepted(m_now, m_now);
        }
        refuse();
    }

    LearnedPace m_pace;
    Instant m_now{};
};

void TestLearnedPace::init()
{
    m_pace = {};
    m_now = Instant{1h};
}

void TestLearnedPace::theFirstGuessIsWhatTheHostTook()
{
    QCOMPARE(m_pace.interval(), 0ms);
    take(100);
    QCOMPARE(m_pace.interval(), 0ms);
    learn();
    QVERIFY(m_pace.interval() >= 100ms && m_pace.interval() <= 101ms);
}

void TestLearnedPace::itGoesDownInStridesWhileNothingRefuses()
{
    learn();
    take(20);
    QVERIFY(m_pace.interval() <= 65ms);
    take(2000);
    QCOMPARE(m_pace.interval(), 0ms); // and is gone
}

void TestLearnedPace::aTrialThatFailsGoesBack()
{
    learn();
    const Milliseconds guess = m_pace.interval();
    take(20);
    refuse();
    QCOMPARE(m_pace.interval(), guess);
    take(10);
    QCOMPARE(m_pace.interval(), guess); // not at once again
}

void TestLearnedPace::itComesToWhatTheHostTakes_data()
{
    QTest::addColumn<Milliseconds>("needed");
    QTest::newRow("more than the guess") << 250ms;
    QTest::newRow("the guess") << 100ms;
    QTest::newRow("less than the guess") << 30ms;
}

/// A host that refuses what comes sooner than that after the last.
void TestLearnedPace::itComesToWhatTheHostTakes()
{
    QFETCH(const Milliseconds, needed);
    learn();
    int refused = 0;
    const Instant begin = m_now;
    for (Instant last = m_now; m_now < begin + 5min;) {
        m_now += std::max<Milliseconds>(m_pace.interval(), 1ms);
        if (m_now - last >= needed) {
            last = m_now;
            m_pace.accepted(m_now, m_now);
        } else {
            m_pace.refused(m_now, m_now);
            ++refused;
        }
    }
    QVERIFY2(m_pace.interval() >= needed * 0.94 && m_pace.interval() <= needed * 1.1,
             qPrintable(QString::number(m_pace.interval().count())));
    QVERIFY2(refused <= 25, qPrintable(QString::number(refused)));
}

void TestLearnedPace::whatWasFineGrowsWhenItIsNoLonger()
{
    learn();
    refuse();
    QVERIFY(m_pace.interval() >= 110ms && m_pace.interval() <= 112ms);
    refuse();
    refuse();
    QVERIFY(m_pace.interval() >= 190ms); // by more and more
}

void TestLearnedPace::whatIsNotUsedSaysNothing()
{
    learn();
    const Milliseconds guess = m_pace.interval();
    for (int i = 0; i < 100; ++i) {
        m_now += 3 * guess;
        m_pace.accepted(m_now, m_now);
    }
    QCOMPARE(m_pace.interval(), guess);
}

void TestLearnedPace::itStaysWithinItsBounds()
{
    m_pace.beginCount(m_now);
    m_pace.accepted(m_now + 1us, m_now + 1us);
    m_pace.refused(m_now + 2us, m_now + 2us);
    QCOMPARE(m_pace.interval(), LearnedPace::shortest);
    for (int i = 0; i < 100; ++i) {
        refuse();
    }
    QCOMPARE(m_pace.interval(), LearnedPace::longest);
}

void TestLearnedPace::itGoesOnFromAnEarlierRun()
{
    m_pace.recall(9ms); // as good as none
    QCOMPARE(m_pace.interval(), 0ms);
    m_pace.recall(200ms);
    QCOMPARE(m_pace.interval(), 200ms);
    refuse();
    QVERIFY(m_pace.interval() > 200ms && m_pace.interval() <= 221ms);
    m_pace = {};
    m_pace.recall(200ms);
    take(2000);
    QCOMPARE(m_pace.interval(), 0ms); // the host has changed
    m_pace.recall(10h);
    QCOMPARE(m_pace.interval(), LearnedPace::longest);
}

QTEST_GUILESS_MAIN(TestLearnedPace)
#include "tst_learned_pace.moc"
