// SPDX-License-Identifier: MIT
#include "app/shared_gate_client.h"
#include "app/shared_gate_server.h"
#include "comes_true.h"
#include "gate/recording_taker.h"
#include "support/manual_clock.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace headgate;
using namespace headgate::shared_gate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The clock stands still meanwhile.
#define EVENTUALLY(condition) QVERIFY(comesTrue(f.clock, 0ms, [&] { return condition; }))

namespace {

const Host a{u"a.example"_s};
const Host b{u"b.example"_s};

GateLimits limits(int total, int perHost = 1000, const Pace &pace = {}, const Pace &hostPace = {})
{
    GateLimits limits;
    limits.total = total;
    limits.perHost = perHost;
    limits.pace = pace;
    limits.hostPace = hostPace;
    return limits;
}

/// One program, as far as its gate goes.
struct Program
{
    Program(const Clock &ofAll, const GateLimits &limits)
        : clock(ofAll)
        , gate(clock, limits)
    {
    }

    [[nodiscard]] bool connectTo(const QString &name)
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(name);
        if (!socket->waitForConnected(1000)) {
            return false;
        }
        gate.setShared(true);
        client = std::make_unique<SharedGateClient>(clock, gate, std::move(socket),
                                                    QByteArray::number(quintptr(this)));
        QObject::connect(client.get(), &SharedGateClient::ended, client.get(),
                         [this](SharedGateClient::End how) { end = how; });
        return true;
    }

    void join(const Host &host, int count, Position first = 0)
    {
        for (int i = 0; i < count; ++i) {
            if (!gate.join(host, taker, ++lastTag, first + i)) {
                qFatal("the gate is closed");
            }
        }
    }
    void borrow(const Host &host, int count)
    {
        for (int i = 0; i < count; ++i) {
            if (!gate.joinForLoan(host, taker, ++lastTag)) {
                qFatal("the gate is closed");
            }
        }
    }
    void releaseOne() { taker->permits.erase(taker->permits.begin()); }
    [[nodiscard]] int active() const { return gate.statistics().active; }

    const Clock &clock;
    std::shared_ptr<RecordingTaker> taker = std::make_shared<RecordingTaker>();
    Gate gate;
    std::unique_ptr<SharedGateClient> client;
    std::optional<SharedGateClient::End> end;
    quint64 lastTag = 0;
};

struct Shared
{
    explicit Shared(const GateLimits &limits)
        : server(std::make_unique<SharedGateServer>(clock, limits))
        , limit(limits.total)
    {
        if (!server->listen(name)) {
            qFatal("cannot listen: %s", qPrintable(server->errorString()));
        }
    }

    /// The sum is looked at whenever anybody gets anything.
    Program &program(const GateLimits &limits = ::limits(1000))
    {
        auto &made = *programs.emplace_back(std::make_unique<Program>(clock, limits));
        made.taker->onTake = [this](Ticket, quint64) { most = std::max(most, active()); };
        if (!made.connectTo(name)) {
            qFatal("cannot connect");
        }
        return made;
    }

    [[nodiscard]] int active() const
    {
        int sum = 0;
        for (const auto &program : programs) {
            sum += program->active();
        }
        return sum;
    }

    ManualClock clock;
    QTemporaryDir dir;
    const QString name = dir.filePath(u"gate"_s);
    std::unique_ptr<SharedGateServer> server;
    std::vector<std::unique_ptr<Program>> programs;
    int limit;
    int most = 0; ///< permits ever out at a time, in all programs
};

} // namespace

/// One gate for several programs: a server and its clients over a real socket.
class TestSharedGate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneProgramHasItAll();
    void twoShareEvenlyAndNeverExceed();
    void whoGoesGivesEverythingBack();
    void ownLimitsHoldBesides();
    void aFullHostBlocksNobody();
    void hostsComeInTheOrderOfTheList();
    void manyHostsAreToldInTurn();
    void spareIsLentAndRecalled();
    void aLoanThatIsKept();
    void aCoolHostIsCoolForAll();
    void thePaceOfTheServerRules();
    void anOwnPaceHoldsNothingIdle();
    void anOwnHostPaceHoldsNothingIdle();
    void aFrozenGateHoldsNothingIdle();
    void whoLeavesTheLineHoldsNothing();
    void aLowerLimitOfOnesOwn();
    void whatRunsIsDeclared();
    void nothingIsGrantedUntilAllHaveCome();
    void newNumbersHoldAtOnce();
    void nonsenseIsDropped_data();
    void nonsenseIsDropped();
    void anotherVersionIsToldSo();
    void aStrangerIsNoServer();
    void whoDoesNotListenIsDropped();
    void nobodyFillsTheMemoryWithCooling();
};

void TestSharedGate::oneProgramHasItAll()
{
    Shared f(limits(8));
    Program &only = f.program();
    only.join(a, 20);
    EVENTUALLY(only.active() == 8);
    for (int i = 0; i < 20; ++i) {
        EVENTUALLY(!only.taker->permits.empty());
        only.releaseOne();
    }
    EVENTUALLY(f.server->statistics().active == 0);
    QCOMPARE(only.taker->granted.size(), 20);
    QVERIFY(std::ranges::is_sorted(only.taker->granted)); // in its own order
    QCOMPARE(f.most, 8);
}

void TestSharedGate::twoShareEvenlyAndNeverExceed()
{
    Shared f(limits(8));
    Program &first = f.program();
    first.join(a, 100);
    EVENTUALLY(first.active() == 8);
    Program &second = f.program();
    second.join(a, 30);
    second.join(b, 70);
    for (int i = 0; i < 40; ++i) {
        EVENTUALLY(f.active() == 8);
        Program &one = i % 3 == 0 && second.active() > 0 ? second : first;
        (one.active() > 0 ? one : second).releaseOne();
    }
    EVENTUALLY(f.active() == 8);
    QVERIFY2(std::abs(first.active() - second.active()) <= 1, qPrintable(QString::number(first.active())));
    QCOMPARE(f.most, 8);
}

void TestSharedGate::whoGoesGivesEverythingBack()
{
    Shared f(limits(8));
    Program &first = f.program();
    first.join(a, 100);
    EVENTUALLY(first.active() == 8);
    Program &second = f.program();
    second.join(a, 100);
    EVENTUALLY(f.server->clients() == 2);
    QCOMPARE(second.active(), 0);
    f.programs.erase(f.programs.begin()); // as if it were killed
    EVENTUALLY(second.active() == 8);
    QCOMPARE(f.server->clients(), 1);
}

void TestSharedGate::ownLimitsHoldBesides()
{
    Shared f(limits(8, 6));
    Program &small = f.program(limits(2));
    Program &narrow = f.program(limits(100, 3));
    small.join(a, 50);
    EVENTUALLY(small.active() == 2);
    narrow.join(a, 50);
    narrow.join(b, 50);
    EVENTUALLY(f.active() == 8);
    QCOMPARE(small.active(), 2);
    QCOMPARE(narrow.gate.active(a), 3);
    QCOMPARE(narrow.gate.active(b), 3);
    QCOMPARE(f.server->statistics().active, 8);
}

void TestSharedGate::aFullHostBlocksNobody()
{
    Shared f(limits(8, 2));
    Program &first = f.program();
    first.join(a, 50);
    EVENTUALLY(first.active() == 2);
    Program &second = f.program();
    second.join(a, 50);
    second.join(b, 50, 100);
    EVENTUALLY(second.gate.active(b) == 2);
    QCOMPARE(second.gate.active(a), 0);
    QCOMPARE(first.active(), 2);
}

void TestSharedGate::hostsComeInTheOrderOfTheList()
{
    Shared f(limits(4));
    Program &only = f.program();
    only.join(b, 3, 100);
    only.join(a, 3, 0);
    EVENTUALLY(only.active() == 4);
    QCOMPARE(only.gate.active(a), 3);
    QCOMPARE(only.gate.active(b), 1);
}

void TestSharedGate::manyHostsAreToldInTurn()
{
    Shared f(limits(4));
    Program &only = f.program();
    for (int i = 0; i < 2 * mostWishes + 10; ++i) {
        only.join(Host{u"h%1.example"_s.arg(i)}, 1, i);
    }
    for (int i = 0; i < 2 * mostWishes + 10; ++i) {
        EVENTUALLY(!only.taker->permits.empty());
        only.releaseOne();
    }
    QCOMPARE(f.server->clients(), 1);
    QCOMPARE(f.most, 4);
}

void TestSharedGate::spareIsLentAndRecalled()
{
    Shared f(limits(8));
    Program &large = f.program();
    large.join(a, 1);
    EVENTUALLY(large.active() == 1);
    large.borrow(a, 20);
    EVENTUALLY(large.active() == 8);
    QCOMPARE(f.server->statistics().onLoan, 7);

    Program &other = f.program();
    other.join(b, 3);
    for (int i = 0; i < 3; ++i) {
        EVENTUALLY(large.taker->recalled.size() == i + 1);
        // The first has a permit of its own; the others are on loan.
        large.taker->permits.erase(std::prev(large.taker->permits.end()));
        EVENTUALLY(other.active() == i + 1);
    }
    QCOMPARE(large.active(), 5);
    other.taker->permits.clear();
    EVENTUALLY(large.active() == 8); // to spare again
    QCOMPARE(f.most, 8);
}

void TestSharedGate::aLoanThatIsKept()
{
    Shared f(limits(4));
    Program &only = f.program();
    only.join(a, 1);
    EVENTUALLY(only.active() == 1);
    only.borrow(a, 1);
    EVENTUALLY(only.active() == 2);
    QCOMPARE(f.server->statistics().onLoan, 1);
    only.taker->permits[2].keep();
    EVENTUALLY(f.server->statistics().onLoan == 0);
    QCOMPARE(f.server->statistics().active, 2);
    only.releaseOne();
    EVENTUALLY(f.server->statistics().active == 1);
    only.borrow(a, 1);
    EVENTUALLY(only.active() == 2);
    only.taker->permits[3].keep(); // and the other goes, as when the first reply of a file ends
    only.releaseOne();
    EVENTUALLY(f.server->statistics().active == 1 && f.server->statistics().onLoan == 0);
}

void TestSharedGate::aCoolHostIsCoolForAll()
{
    Shared f(limits(8));
    Program &first = f.program();
    Program &second = f.program();
    first.join(a, 1);
    EVENTUALLY(first.active() == 1);
    first.gate.coolDown(a, f.clock.now() + 5s);
    first.releaseOne();
    EVENTUALLY(f.server->statistics().active == 0);
    second.join(a, 2);
    second.join(b, 1);
    EVENTUALLY(second.active() == 1);
    QCOMPARE(second.gate.active(a), 0);
    EVENTUALLY(second.gate.standing(a).coolUntil > f.clock.now()); // so that it can say why
    f.clock.advance(4900ms);
    QCoreApplication::processEvents();
    QCOMPARE(second.gate.active(a), 0);
    f.clock.advance(200ms);
    EVENTUALLY(second.gate.active(a) == 2);
}

void TestSharedGate::thePaceOfTheServerRules()
{
    Shared f(limits(8, 8, {100ms, 0}));
    Program &first = f.program();
    Program &second = f.program();
    first.join(a, 5);
    second.join(b, 5);
    EVENTUALLY(f.active() == 1);
    for (int i = 2; i <= 6; ++i) {
        f.clock.advance(100ms);
        EVENTUALLY(f.active() == i);
    }
    QCOMPARE(first.active(), 3);
}

void TestSharedGate::anOwnPaceHoldsNothingIdle()
{
    Shared f(limits(8));
    Program &slow = f.program(limits(8, 8, {100ms, 0}));
    slow.join(a, 5);
    slow.join(b, 5);
    EVENTUALLY(slow.active() == 1);
    Program &other = f.program();
    other.join(a, 50);
    EVENTUALLY(other.active() == 7);
    other.releaseOne();
    other.releaseOne();
    EVENTUALLY(f.active() == 8);
    for (int i = 2; i <= 3; ++i) {
        f.clock.advance(100ms);
        other.releaseOne();
        EVENTUALLY(slow.active() == i);
        EVENTUALLY(f.active() == 8);
    }
}

void TestSharedGate::anOwnHostPaceHoldsNothingIdle()
{
    Shared f(limits(8));
    Program &slow = f.program(limits(8, 8, {}, {100ms, 0}));
    slow.join(a, 5);
    slow.join(b, 5);
    EVENTUALLY(slow.active() == 2);
    EVENTUALLY(f.server->statistics().active == 2);
    f.clock.advance(100ms);
    EVENTUALLY(slow.active() == 4);
    QCOMPARE(f.server->statistics().active, 4);
}

void TestSharedGate::aFrozenGateHoldsNothingIdle()
{
    Shared f(limits(4));
    Program &down = f.program();
    Program &other = f.program();
    down.gate.freeze(); // its network is down
    down.join(a, 5);
    other.join(b, 5);
    EVENTUALLY(other.active() == 4);
    other.taker->permits.clear();
    EVENTUALLY(other.active() == 1);
    EVENTUALLY(f.server->statistics().active == 1);
    down.gate.letOnePass();
    EVENTUALLY(down.active() == 1);
    EVENTUALLY(f.server->statistics().active == 2);
    down.gate.thaw();
    EVENTUALLY(down.active() == 3);
}

void TestSharedGate::whoLeavesTheLineHoldsNothing()
{
    Shared f(limits(2));
    Program &first = f.program();
    first.join(a, 2);
    EVENTUALLY(first.active() == 2);
    Program &second = f.program();
    const Ticket ticket = second.gate.join(b, second.taker, 77, 0);
    EVENTUALLY(f.server->statistics().waiting == 1);
    first.releaseOne();
    f.clock.runDue();
    QVERIFY(second.gate.leave(ticket)); // while its permit is on the way
    EVENTUALLY(f.server->statistics().active == 1 && f.server->statistics().waiting == 0);
    QCOMPARE(second.active(), 0);
    QVERIFY(second.taker->granted.isEmpty());
}

void TestSharedGate::aLowerLimitOfOnesOwn()
{
    Shared f(limits(8));
    Program &first = f.program(limits(6));
    first.join(a, 50);
    EVENTUALLY(first.active() == 6);
    first.gate.setLimits(limits(2));
    first.releaseOne();
    EVENTUALLY(f.server->statistics().active == 5);
    QCOMPARE(first.active(), 5);
    while (first.active() > 1) {
        first.releaseOne();
    }
    EVENTUALLY(first.active() == 2);
    QCOMPARE(f.server->statistics().active, 2);
    first.gate.setLimits(limits(4));
    EVENTUALLY(first.active() == 4);
}

void TestSharedGate::whatRunsIsDeclared()
{
    Shared f(limits(8));
    Program &first = f.program();
    first.join(a, 3);
    EVENTUALLY(first.active() == 3);
    first.borrow(a, 2);
    EVENTUALLY(first.active() == 5);
    f.server = std::make_unique<SharedGateServer>(f.clock, limits(8));
    QVERIFY(f.server->listen(f.name));
    EVENTUALLY(first.end == SharedGateClient::End::Lost);
    QCOMPARE(first.active(), 5); // it goes on
    first.join(b, 50);
    f.clock.runDue();
    QCOMPARE(first.active(), 5); // but nothing new starts
    first.client.reset();
    QVERIFY(first.connectTo(f.name));
    EVENTUALLY(first.active() == 8);
    QCOMPARE(f.server->statistics().active, 8);
    QCOMPARE(f.server->statistics().onLoan, 2);
    EVENTUALLY(!first.taker->recalled.isEmpty()); // with so many in line
    QCOMPARE(f.most, 8);
}

void TestSharedGate::nothingIsGrantedUntilAllHaveCome()
{
    Shared f(limits(8));
    const QByteArray late("late");
    f.server->await({late, "dead"});
    Program &first = f.program();
    first.join(a, 50);
    EVENTUALLY(f.server->clients() == 1);
    QLocalSocket socket;
    socket.connectToServer(f.name);
    QVERIFY(socket.waitForConnected(1000));
    socket.write(encode(Hello{version, late}) + encode(Held{b, 3, 0}) + encode(Room{8, 8}));
    EVENTUALLY(f.server->awaited() == QSet<QByteArray>{"dead"});
    QCOMPARE(first.active(), 0);
    f.server->await({});
    EVENTUALLY(first.active() == 5);
    QCOMPARE(f.server->statistics().active, 8);
}

void TestSharedGate::newNumbersHoldAtOnce()
{
    Shared f(limits(2));
    Program &first = f.program();
    first.join(a, 50);
    EVENTUALLY(first.active() == 2);
    f.server->setLimits(limits(5));
    EVENTUALLY(first.active() == 5);
}

void TestSharedGate::nonsenseIsDropped_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray hello = encode(Hello{version, "m"});
    const QByteArray room = encode(Room{8, 100});
    QByteArray tooManyWishes = hello + room;
    for (int i = 0; i <= mostWishes; ++i) {
        tooManyWishes += encode(Wish{.host = Host{u"h%1"_s.arg(i)}, .own = 1});
    }
    QByteArray tooMuchHeld = hello;
    for (int i = 0; i < 2; ++i) {
        tooMuchHeld += encode(Held{a, mostPermits / 2, 1});
    }
    QTest::addRow("no greeting") << encode(Room{8, 8});
    QTest::addRow("a greeting twice") << hello + hello;
    QTest::addRow("a frame without a kind") << hello + QByteArray(2, '\0');
    QTest::addRow("a frame too long") << hello + QByteArray("\x7f\xff");
    QTest::addRow("a request of the web") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::addRow("the server's words") << hello + encode(Grant{a, false});
    QTest::addRow("a permit that it never had") << hello + room + encode(Wish{.host = a, .gaveOwn = 1});
    QTest::addRow("a loan that it never had") << hello + room + encode(Wish{.host = a, .gaveLent = 1});
    QTest::addRow("a loan kept that it never had") << hello + room + encode(Wish{.host = a, .kept = 1});
    QTest::addRow("too many wishes") << tooManyWishes;
    QTest::addRow("too much held") << tooMuchHeld;
    QTest::addRow("something held too late") << hello + room + encode(Held{a, 1, 0});
}

void TestSharedGate::nonsenseIsDropped()
{
    QFETCH(QByteArray, said);
    Shared f(limits(8));
    Program &honest = f.program();
    honest.join(a, 1);
    EVENTUALLY(honest.active() == 1);
    QLocalSocket socket;
    socket.connectToServer(f.name);
    QVERIFY(socket.waitForConnected(1000));
    // Whatever it had before is back with it.
    if (said.startsWith(encode(Hello{version, "m"}))) {
        socket.write(encode(Hello{version, "m"}) + encode(Held{b, 2, 1}));
        EVENTUALLY(f.server->statistics().active == 4);
        said.remove(0, encode(Hello{version, "m"}).size());
    }
    socket.write(said);
    EVENTUALLY(socket.state() == QLocalSocket::UnconnectedState);
    EVENTUALLY(f.server->clients() == 1);
    QCOMPARE(f.server->statistics().active, 1);
    QCOMPARE(f.server->statistics().waiting, 0);
    honest.join(a, 7);
    EVENTUALLY(honest.active() == 8);
}

void TestSharedGate::anotherVersionIsToldSo()
{
    Shared f(limits(8));
    QLocalSocket socket;
    socket.connectToServer(f.name);
    QVERIFY(socket.waitForConnected(1000));
    socket.write(encode(Hello{version + 1, "m"}) + "more");
    EVENTUALLY(socket.state() == QLocalSocket::UnconnectedState);
    const Reading reading = readMessage(socket);
    QVERIFY(reading.message && *reading.message == Message(Welcome{version}));
    EVENTUALLY(f.server->clients() == 0);
}

void TestSharedGate::aStrangerIsNoServer()
{
    Shared f(limits(8));
    for (const auto &[said, expected] :
         {std::pair{QByteArray("220 smtp ready\r\n"), SharedGateClient::End::Senseless},
          std::pair{encode(Grant{a, false}), SharedGateClient::End::Senseless},
          std::pair{encode(Welcome{version + 1}), SharedGateClient::End::Incompatible},
          std::pair{QByteArray(), SharedGateClient::End::Lost}}) {
        QLocalServer stranger;
        QVERIFY(stranger.listen(f.dir.filePath(u"stranger"_s)));
        Program program(f.clock, limits(8));
        QVERIFY(program.connectTo(stranger.fullServerName()));
        program.join(a, 1);
        QTRY_VERIFY(stranger.hasPendingConnections());
        QLocalSocket *socket = stranger.nextPendingConnection();
        socket->write(said);
        socket->flush();
        if (said.isEmpty()) {
            socket->abort();
        }
        EVENTUALLY(program.end == expected);
        QCOMPARE(program.active(), 0);
    }
}

void TestSharedGate::whoDoesNotListenIsDropped()
{
    Shared f(limits(8));
    QLocalSocket socket;
    socket.setReadBufferSize(1);
    socket.connectToServer(f.name);
    QVERIFY(socket.waitForConnected(1000));
    socket.write(encode(Hello{version, "m"}) + encode(Room{8, std::numeric_limits<quint64>::max()}));
    // Each wish is answered with a permit that goes back with the next one, and nothing is ever read.
    qint64 written = 0;
    while (socket.state() == QLocalSocket::ConnectedState && written < 200'000'000) {
        const Host host{QString(250, u'x')};
        QByteArray batch;
        for (int i = 0; i < 100; ++i) {
            batch +=
                encode(Cool{host, 1000}) + encode(Wish{.host = host, .own = 1}) + encode(Wish{.host = host});
        }
        if (socket.bytesToWrite() < 1'000'000) {
            written += socket.write(batch);
        }
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(f.server->clients(), 0);
    QVERIFY2(written < 100'000'000, qPrintable(QString::number(written)));
}

void TestSharedGate::nobodyFillsTheMemoryWithCooling()
{
    Shared f(limits(8));
    QLocalSocket socket;
    socket.connectToServer(f.name);
    QVERIFY(socket.waitForConnected(1000));
    socket.write(encode(Hello{version, "m"}) + encode(Room{8, 8}));
    for (int i = 0; i < 20'000; ++i) {
        socket.write(encode(Cool{Host{u"h%1"_s.arg(i)}, 60'000}));
    }
    const auto isHeard = [&] { return socket.bytesToWrite() == 0; };
    EVENTUALLY(isHeard());
    Program &honest = f.program();
    honest.join(Host{u"h7"_s}, 1);
    honest.join(Host{u"h19999"_s}, 1);
    EVENTUALLY(honest.active() == 1); // the last ones were not taken note of
    QCOMPARE(honest.gate.active(Host{u"h7"_s}), 0);
    QCOMPARE(f.server->clients(), 2);
}

QTEST_GUILESS_MAIN(TestSharedGate)
#include "tst_shared_gate.moc"
