// SPDX-License-Identifier: MIT

// What a crowd costs. Times are printed and not judged: a slow machine is no defect. Bytes are judged where
// the C library can tell them.

#include "gate/gate.h"

#include "support/manual_clock.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define HEADGATE_IS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HEADGATE_IS_SANITIZED
#endif
#endif

#if defined(__GLIBC__) && !defined(HEADGATE_IS_SANITIZED)
#include <malloc.h>
#if __GLIBC_PREREQ(2, 33)
#define HEADGATE_COUNTS_BYTES
#endif
#endif

using namespace headgate;
using namespace std::chrono_literals;

namespace {

#ifdef HEADGATE_IS_SANITIZED
constexpr int million = 100000; // a tenth shows the same defects, and costs are no matter there
#else
constexpr int million = 1000000;
#endif

/// Bytes in use on the heap; 0 where nobody can tell.
qint64 heapBytes()
{
#ifdef HEADGATE_COUNTS_BYTES
    const auto info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

/// Notes in which order it was served, and keeps nothing.
class CountingTaker final : public PermitTaker
{
public:
    void take(Ticket, quint64 tag, Permit) override
    {
        isInOrder = isInOrder && (!granted || tag > lastTag);
        lastTag = tag;
        ++granted;
    }
    void refuse(Ticket, quint64) override {}

    bool isInOrder = true;
    quint64 lastTag = 0;
    qint64 granted = 0;
};

/// Prints how long something took.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    void print(const char *what, int count) const
    {
        const qint64 ns = m_timer.nsecsElapsed();
        qInfo("%s: %.3f s, %.2f us each", what, double(ns) / 1e9, double(ns) / 1e3 / count);
    }

private:
    QElapsedTimer m_timer;
};

GateLimits limits(int total)
{
    GateLimits limits;
    limits.total = total;
    limits.perHost = total;
    return limits;
}

} // namespace

class tst_GateMillion final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMillionWaitAndPassInOrder_data();
    void aMillionWaitAndPassInOrder();
    void aMillionHostsWaitAndPassInOrder();
    void manyHostsOneAfterTheOtherLeaveNothingBehind();
    void manyMayLeave();
};

void tst_GateMillion::aMillionWaitAndPassInOrder_data()
{
    QTest::addColumn<int>("hosts");
    QTest::newRow("at one host") << 1;
    QTest::newRow("at a thousand hosts") << 1000;
}

void tst_GateMillion::aMillionWaitAndPassInOrder()
{
    QFETCH(const int, hosts);
    QList<Host> all;
    for (int i = 0; i < hosts; ++i) {
        all += Host{QStringLiteral("host%1.example").arg(i)};
    }
    std::vector<Ticket> tickets(million);
    const auto taker = std::make_shared<CountingTaker>();
    ManualClock clock;
    Gate gate(clock, limits(16));

    const qint64 bytesBefore = heapBytes();
    {
        const Stopwatch joining;
        for (int i = 0; i < million; ++i) {
            tickets[size_t(i)] = gate.join(all[i % hosts], taker, quint64(i), i);
        }
        joining.print("join", million);
    }
    QCOMPARE(gate.statistics().waiting, million);
    if (bytesBefore) {
        const double bytes = double(heapBytes() - bytesBefore) / million;
        qInfo("%.0f bytes a waiter", bytes);
        QVERIFY(bytes < 400);
    }

    QRandomGenerator random(1);
    {
        bool isRight = true;
        const Stopwatch ranking;
        for (int i = 0; i < 1000; ++i) {
            const int index = random.bounded(million);
            isRight = isRight && gate.reason(tickets[size_t(index)]).place == index + 1;
        }
        ranking.print("reason and place", 1000);
        QVERIFY(isRight);
    }
    {
        // Away and back again, so that the order to pass in stays that of the tags.
        std::vector<int> moved;
        for (int i = 0; i < 5000; ++i) {
            moved.push_back(random.bounded(million));
        }
        const Stopwatch moving;
        for (const int index : moved) {
            gate.move(tickets[size_t(index)], random.bounded(million));
        }
        for (const int index : moved) {
            gate.move(tickets[size_t(index)], index);
        }
        moving.print("move", 10000);
    }
    {
        // Each gives its permit back at once, and so lets in the next.
        const Stopwatch admitting;
        clock.runDue();
        admitting.print("admit and release", million);
    }
    QCOMPARE(taker->granted, million);
    QVERIFY(taker->isInOrder);
    QCOMPARE(gate.statistics().waiting, 0);
    if (bytesBefore) {
        const qint64 left = heapBytes() - bytesBefore;
        qInfo("%lld bytes left when all have passed", static_cast<long long>(left));
        QVERIFY(left < 1000000);
    }
}

void tst_GateMillion::aMillionHostsWaitAndPassInOrder()
{
    QList<Host> all;
    all.reserve(million);
    for (int i = 0; i < million; ++i) {
        all += Host{QStringLiteral("h%1.example").arg(i)};
    }
    const auto taker = std::make_shared<CountingTaker>();
    ManualClock clock;
    Gate gate(clock, limits(16));

    const qint64 bytesBefore = heapBytes();
    {
        const Stopwatch joining;
        for (int i = 0; i < million; ++i) {
            QVERIFY(gate.join(all[i], taker, quint64(i), i));
        }
        joining.print("join", million);
    }
    if (bytesBefore) {
        const double bytes = double(heapBytes() - bytesBefore) / million;
        qInfo("%.0f bytes a waiter, its host included", bytes);
        QVERIFY(bytes < 800);
    }
    {
        const Stopwatch changing;
        GateLimits other = limits(16);
        other.perHost = 3;
        gate.setLimits(other);
        changing.print("change the limit of every host", 1);
    }
    {
        const Stopwatch admitting;
        clock.runDue();
        admitting.print("admit and release", million);
    }
    QCOMPARE(taker->granted, million);
    QVERIFY(taker->isInOrder);
}

void tst_GateMillion::manyHostsOneAfterTheOtherLeaveNothingBehind()
{
    constexpr int hosts = million / 5;
    const auto taker = std::make_shared<CountingTaker>();
    ManualClock clock;
    GateLimits paced = limits(16);
    paced.hostPace = Pace{100ms, 0};
    Gate gate(clock, paced);

    const auto pass = [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            QVERIFY(gate.join(Host{QStringLiteral("h%1.example").arg(i)}, taker, quint64(i), i));
            clock.advance(10ms);
        }
    };
    pass(0, 10000);
    const qint64 bytesBefore = heapBytes();
    const Stopwatch passing;
    pass(10000, hosts);
    passing.print("one after the other", hosts - 10000);
    QCOMPARE(taker->granted, hosts);
    if (bytesBefore) {
        const qint64 grown = heapBytes() - bytesBefore;
        qInfo("%lld bytes more after %d hosts", static_cast<long long>(grown), hosts);
        QVERIFY(grown < 1000000);
    }
}

void tst_GateMillion::manyMayLeave()
{
    constexpr int many = million / 5;
    const Host host{QStringLiteral("h.example")};
    const auto taker = std::make_shared<CountingTaker>();
    ManualClock clock;
    Gate gate(clock, limits(16));
    std::vector<Ticket> tickets;
    for (int i = 0; i < many; ++i) {
        tickets.push_back(gate.join(host, taker, quint64(i), i));
    }
    std::shuffle(tickets.begin(), tickets.end(), QRandomGenerator(2));
    bool allLeft = true;
    const Stopwatch leaving;
    for (const Ticket ticket : tickets) {
        allLeft = gate.leave(ticket) && allLeft;
    }
    leaving.print("leave, in no order", many);
    QVERIFY(allLeft);
    QVERIFY(!clock.nextAlarm());
    clock.runDue();
    QCOMPARE(taker->granted, 0);
}

QTEST_GUILESS_MAIN(tst_GateMillion)
#include "tst_gate_million.moc"
