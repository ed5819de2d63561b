// SPDX-License-Identifier: MIT
#include "gate/gate_observer.h"

#include "gate/gate_fixture.h"

using namespace headgate;
using namespace std::chrono_literals;

using Kind = GateEvent::Kind;

namespace {

class Recorder final : public GateObserver
{
public:
    void observe(const GateEvent &event) override { events.append(event); }
    [[nodiscard]] QList<Kind> kinds() const
    {
        QList<Kind> kinds;
        for (const GateEvent &event : events) {
            kinds.append(event.kind);
        }
        return kinds;
    }
    QList<GateEvent> events;
};

} // namespace

/// What the gate tells as it happens.
class tst_GateObserver final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPermitFromLineToRelease();
    void whoLeavesIsToldOf();
    void whoHasGoneIsToldOf();
    void changesAreToldOf();
    void loansAreMarked();
    void nobodyIsToldAfterTheGate();
    void eventsAddUp();
};

void tst_GateObserver::aPermitFromLineToRelease()
{
    Fixture f(limits(1));
    Recorder recorder;
    f.gate->addObserver(recorder);
    const Ticket first = f.join(a, 7);
    QVERIFY(f.join(a, 8));
    f.clock.runDue();
    f.clock.advance(1500ms);
    f.taker->release(7, Outcome::Dropped);
    f.clock.runDue();
    QCOMPARE(recorder.kinds(),
             (QList<Kind>{Kind::Joined, Kind::Joined, Kind::Granted, Kind::Released, Kind::Granted}));
    const GateEvent granted = recorder.events.at(2);
    QCOMPARE(granted.host, a);
    QCOMPARE(granted.ticket, first);
    QCOMPARE(granted.tag, 7u);
    QCOMPARE(granted.span, 0ms);
    QCOMPARE(granted.active, 1);
    QCOMPARE(granted.hostActive, 1);
    QCOMPARE(granted.waiting, 1);
    const GateEvent released = recorder.events.at(3);
    QCOMPARE(released.ticket, first);
    QCOMPARE(released.outcome, Outcome::Dropped);
    QCOMPARE(released.span, 1500ms);
    QCOMPARE(released.active, 0);
    QCOMPARE(recorder.events.at(4).span, 1500ms); // so long the second one waited
    f.gate->removeObserver(recorder);
    f.taker->permits.clear();
    QCOMPARE(recorder.events.size(), 5);
}

void tst_GateObserver::whoLeavesIsToldOf()
{
    Fixture f(limits(1));
    Recorder recorder;
    f.gate->addObserver(recorder);
    const Ticket ticket = f.join(a, 1);
    QVERIFY(f.join(b, 2));
    f.clock.advance(0ms);
    QVERIFY(!f.gate->leave(ticket)); // it has its permit
    f.gate->close();
    f.clock.runDue();
    QCOMPARE(recorder.kinds(), (QList<Kind>{Kind::Joined, Kind::Joined, Kind::Granted, Kind::Left}));
    QCOMPARE(recorder.events.last().host, b);
    QCOMPARE(recorder.events.last().tag, 2u);
    QCOMPARE(recorder.events.last().waiting, 0);
}

void tst_GateObserver::whoHasGoneIsToldOf()
{
    Fixture f(limits(1));
    Recorder recorder;
    f.gate->addObserver(recorder);
    QVERIFY(f.join(a, 1));
    f.taker.reset();
    f.clock.runDue();
    QCOMPARE(recorder.kinds(), (QList<Kind>{Kind::Joined, Kind::Left}));
    QCOMPARE(recorder.events.last().active, 0);
}

void tst_GateObserver::changesAreToldOf()
{
    Fixture f(limits(2));
    Recorder recorder;
    f.gate->addObserver(recorder);
    f.gate->setLimits(limits(5));
    f.gate->coolDown(a, f.clock.now() + 37s);
    f.gate->coolDown(a, f.clock.now() - 1s); // over already
    f.gate->setLearnedLimit(b, 3);
    f.gate->setLearnedPace(b, 250ms);
    QCOMPARE(recorder.kinds(), (QList<Kind>{Kind::Limited, Kind::Cooled, Kind::Learned, Kind::Paced}));
    QCOMPARE(recorder.events.at(0).limit, 5);
    QCOMPARE(recorder.events.at(1).span, 37s);
    QCOMPARE(recorder.events.at(1).host, a);
    QCOMPARE(recorder.events.at(2).limit, 3);
    QCOMPARE(recorder.events.at(3).span, 250ms);
    QCOMPARE(recorder.events.at(3).host, b);
}

void tst_GateObserver::loansAreMarked()
{
    Fixture f(limits(2));
    Recorder recorder;
    f.gate->addObserver(recorder);
    QVERIFY(f.borrow(a, 1));
    f.clock.runDue();
    QVERIFY(recorder.events.at(1).onLoan);
    QCOMPARE(recorder.events.at(1).waiting, 0);
    f.taker->permits[1].keep();
    f.taker->permits.clear();
    QCOMPARE(recorder.kinds(), (QList<Kind>{Kind::Joined, Kind::Granted, Kind::Kept, Kind::Released}));
    QVERIFY(!recorder.events.last().onLoan);
}

void tst_GateObserver::nobodyIsToldAfterTheGate()
{
    Fixture f(limits(1));
    Recorder recorder;
    f.gate->addObserver(recorder);
    QVERIFY(f.join(a, 1));
    f.clock.runDue();
    f.gate.reset();
    f.taker->permits.clear(); // the permit outlives the gate
    QCOMPARE(recorder.kinds(), (QList<Kind>{Kind::Joined, Kind::Granted}));
}

/// From the events alone, everything that the gate says of itself can be worked out.
void tst_GateObserver::eventsAddUp()
{
    Fixture f(limits(3, 2));
    Recorder recorder;
    f.gate->addObserver(recorder);
    f.joinMany(a, 1, 20);
    f.joinMany(b, 21, 40);
    for (int round = 0; !f.taker->permits.empty() || round == 0; ++round) {
        f.clock.advance(100ms);
        if (!f.taker->permits.empty()) {
            f.taker->permits.erase(f.taker->permits.begin());
        }
        int active = 0;
        qint64 waiting = 0;
        for (const GateEvent &event : recorder.events) {
            active += event.kind == Kind::Granted ? 1 : event.kind == Kind::Released ? -1 : 0;
            waiting += event.kind == Kind::Joined ? 1 : event.kind == Kind::Granted ? -1 : 0;
            QCOMPARE(event.active, active);
            QCOMPARE(event.waiting, waiting);
            QVERIFY(event.active <= 3 && event.hostActive <= 2);
        }
        QCOMPARE(f.gate->statistics().active, active);
        QCOMPARE(f.gate->statistics().waiting, waiting);
    }
    QCOMPARE(f.gate->statistics().admitted, 40);
}

QTEST_APPLESS_MAIN(tst_GateObserver)
#include "tst_gate_observer.moc"
