// SPDX-License-Identifier: MIT
#include "queue/tally.h"

#include <QTest>

#include <random>
#include <vector>

using namespace headgate;

class TestTally final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void unknownLengthsCountAsTheAverage();
    void aFailedItemIsExpectedToBringNothingMore();
    void countedOutIsAsIfItHadNeverBeen();
};

namespace {

Download item(State state, qint64 received = 0, qint64 total = -1, bool begun = true)
{
    Download download;
    download.state = state;
    if (begun) {
        download.begun().received = received;
        download.begun().total = total;
    }
    return download;
}

} // namespace

void TestTally::empty()
{
    const Tally tally;
    QCOMPARE(tally.items(), 0);
    QCOMPARE(tally.received(), 0);
    QCOMPARE(tally.expectedBytes(), 0.0);
    for (int state = 0; state < stateCount; ++state) {
        QCOMPARE(tally.in(State(state)), 0);
    }
}

void TestTally::unknownLengthsCountAsTheAverage()
{
    Tally tally;
    tally.countIn(item(State::Waiting, 0, -1, false));
    QCOMPARE(tally.expectedBytes(), 0.0); // no length is known
    tally.countIn(item(State::Done, 100, 100));
    tally.countIn(item(State::Active, 50, 300));
    QCOMPARE(tally.expectedBytes(), 600.0);
    QCOMPARE(tally.received(), 150);
    QCOMPARE(tally.items(), 3);
}

void TestTally::aFailedItemIsExpectedToBringNothingMore()
{
    Tally tally;
    tally.countIn(item(State::Done, 100, 100));
    tally.countIn(item(State::Failed, 30, 1000));
    QCOMPARE(tally.expectedBytes(), 130.0);
    QCOMPARE(tally.received(), 130);
}

void TestTally::countedOutIsAsIfItHadNeverBeen()
{
    std::mt19937 random(1);
    const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
    Tally tally;
    std::vector<Download> items;
    for (int i = 0; i < 500; ++i) {
        items.push_back(item(State(upTo(stateCount)), upTo(1000), upTo(3) == 0 ? -1 : upTo(1000)));
        tally.countIn(items.back());
    }
    for (int step = 0; step < 2000; ++step) {
        Download &changed = items[size_t(upTo(500))];
        tally.countOut(changed);
        changed.state = State(upTo(stateCount));
        changed.begun().received = upTo(1000);
        tally.countIn(changed);
    }
    Tally anew;
    for (const Download &download : items) {
        anew.countIn(download);
    }
    for (int state = 0; state < stateCount; ++state) {
        QCOMPARE(tally.in(State(state)), anew.in(State(state)));
    }
    QCOMPARE(tally.received(), anew.received());
    QCOMPARE(tally.expectedBytes(), anew.expectedBytes());
    for (const Download &download : items) {
        tally.countOut(download);
    }
    QCOMPARE(tally.items(), 0);
    QCOMPARE(tally.received(), 0);
    QCOMPARE(tally.expectedBytes(), 0.0);
}

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
