// SPDX-License-Identifier: MIT
#include "queue/state.h"

#include <QTest>

#include <set>

using namespace headgate;

/// The whole product of states and events, written out a second time as a table: what is not in it must mean
/// nothing.
class TestState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsAsTheTableSays();
    void noItemIsEverStuck();
    void endsAreEnds();
};

namespace {

struct Arrow
{
    State from;
    Event event;
    State to;
};

constexpr Arrow arrows[] = {
    {State::Paused, Event::Run, State::Waiting},
    {State::Failed, Event::Run, State::Waiting},
    {State::Retrying, Event::Run, State::Waiting},
    {State::Waiting, Event::Pause, State::Paused},
    {State::Active, Event::Pause, State::Paused},
    {State::Retrying, Event::Pause, State::Paused},
    {State::Waiting, Event::Granted, State::Active},
    {State::Active, Event::Redirected, State::Waiting},
    {State::Active, Event::Received, State::Verifying},
    {State::Paused, Event::Received, State::Verifying},
    {State::Waiting, Event::Received, State::Verifying},
    {State::Active, Event::NextSource, State::Waiting},
    {State::Verifying, Event::NextSource, State::Waiting},
    {State::Retrying, Event::NextSource, State::Waiting},
    {State::Active, Event::FailedForNow, State::Retrying},
    {State::Verifying, Event::FailedForNow, State::Retrying},
    {State::Active, Event::FailedForGood, State::Failed},
    {State::Verifying, Event::FailedForGood, State::Failed},
    {State::Waiting, Event::FailedForGood, State::Failed},
    {State::Retrying, Event::FailedForGood, State::Failed},
    {State::Retrying, Event::BackoffOver, State::Waiting},
    {State::Verifying, Event::Finished, State::Done},
    {State::Active, Event::Finished, State::Done},
    {State::Paused, Event::Finished, State::Done},
    {State::Waiting, Event::Finished, State::Done},
};

} // namespace

void TestState::everyPairIsAsTheTableSays()
{
    for (int s = 0; s < stateCount; ++s) {
        for (int e = 0; e < eventCount; ++e) {
            std::optional<State> expected;
            for (const Arrow &arrow : arrows) {
                if (arrow.from == State(s) && arrow.event == Event(e)) {
                    expected = arrow.to;
                }
            }
            const QByteArray pair = toWord(State(s)).toUtf8() + " + event " + QByteArray::number(e);
            QVERIFY2(transition(State(s), Event(e)) == expected, pair.constData());
        }
    }
}

void TestState::noItemIsEverStuck()
{
    // From every state but Done, what can happen leads to Done in some number of steps.
    std::set<State> reaches{State::Done};
    for (size_t before = 0; before != reaches.size();) {
        before = reaches.size();
        for (const Arrow &arrow : arrows) {
            if (reaches.contains(arrow.to)) {
                reaches.insert(arrow.from);
            }
        }
    }
    QCOMPARE(int(reaches.size()), stateCount);
}

void TestState::endsAreEnds()
{
    for (int e = 0; e < eventCount; ++e) {
        QVERIFY(!transition(State::Done, Event(e)));
        if (Event(e) != Event::Run) {
            QVERIFY(!transition(State::Failed, Event(e)));
        }
    }
}

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
