// SPDX-License-Identifier: MIT
#include "support/fault_server.h"

#include "support/test_certificate.h"
#include "support/wire_client.h"

#include <QScopeGuard>
#include <QSslSocket>
#include <QTest>

#include <array>
#include <cerrno>
#include <chrono>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Behaviour)

namespace {

const QByteArray abc = "abcdefghijklmnopqrstuvwxyz";

} // namespace

/// Times, endings, connections, addresses.
class TestFaultServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreKept_data();
    void timesAreKept();
    void anEndIsAFinOrAReset_data();
    void anEndIsAFinOrAReset();
    void aHangLastsUntilTheClientGoes_data();
    void aHangLastsUntilTheClientGoes();
    void aSequenceIsServedInOrder();
    void pathsComeBeforePrefixes();
    void connectionsAreKeptAndPipelined();
    void headHasNoBody();
    void aBodyOfManyGigabytesTakesNoMemory();
    void oneServerIsSeveralHosts();
    void speaksTls();
    void whatIsNoRequestIsRefused();
};

void TestFaultServer::timesAreKept_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    const Behaviour plain = Behaviour().body(abc);
    QTest::newRow("a delay before the answer") << Behaviour(plain).delay(150ms);
    QTest::newRow("a pause between head and body") << Behaviour(plain).pauseAfter(0, 150ms);
    QTest::newRow("a pause in mid body") << Behaviour(plain).pauseAfter(9, 150ms);
    QTest::newRow("two pauses") << Behaviour(plain).pauseAfter(20, 75ms).pauseAfter(9, 75ms);
    QTest::newRow("bytes that come slowly") << Behaviour(plain).bytesPerSecond(170);
    QTest::newRow("a head that comes slowly") << Behaviour(plain).trickleHead(20, 30ms);
}

void TestFaultServer::timesAreKept()
{
    QFETCH(Behaviour, behaviour);
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, behaviour);
    WireClient client(server.port());
    client.get("/x", "Connection: close\r\n");
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.body(), abc);
    const RequestRecord record = server.log().requests().constFirst();
    QCOMPARE_GE(record.ended - record.arrived, 145ms); // Qt's timers may be a few milliseconds early
}

void TestFaultServer::anEndIsAFinOrAReset_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<bool>("reset");
    const Behaviour plain = Behaviour().body(abc);
    QTest::newRow("an answer that closes") << Behaviour(plain).closeWhenDone() << false;
    QTest::newRow("closed at once") << Behaviour(plain).closeAtOnce() << false;
    QTest::newRow("reset at once") << Behaviour(plain).closeAtOnce(Ending::Reset) << true;
    QTest::newRow("cut") << Behaviour(plain).cutAfter(10) << false;
    QTest::newRow("cut by reset") << Behaviour(plain).cutAfter(10, Ending::Reset) << true;
    QTest::newRow("cut by reset in the head") << Behaviour(plain).cutInHead(10, Ending::Reset) << true;
}

void TestFaultServer::anEndIsAFinOrAReset()
{
#ifdef Q_OS_UNIX // QTcpSocket reports both as the same error
    QFETCH(Behaviour, behaviour);
    QFETCH(bool, reset);
    FaultServerThread thread;
    QVERIFY(thread.listen());
    thread.server().on(u"/x"_s, behaviour);
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closeClient = qScopeGuard([client] { ::close(client); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(thread.server().port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = "GET /x HTTP/1.1\r\n\r\n";
    QCOMPARE(::send(client, request.constData(), size_t(request.size()), 0), request.size());
    std::array<char, 4096> buffer{};
    ssize_t got = 0;
    do {
        got = ::recv(client, buffer.data(), buffer.size(), 0);
    } while (got > 0);
    QCOMPARE(got, reset ? -1 : 0);
    QVERIFY(!reset || errno == ECONNRESET);
#else
    QSKIP("needs POSIX sockets");
#endif
}

void TestFaultServer::aHangLastsUntilTheClientGoes_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no answer") << Behaviour().body(abc).hang() << QByteArray();
    QTest::newRow("in mid body") << Behaviour().body(abc).hangAfter(5) << abc.left(5);
    QTest::newRow("headers without end") << Behaviour().endlessHeaders() << QByteArray();
}

void TestFaultServer::aHangLastsUntilTheClientGoes()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, body);
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, behaviour);
    WireClient client(server.port());
    QSignalSpy arrived(&server, &FaultServer::requestArrived);
    client.get("/x", "Connection: close\r\n");
    QVERIFY(arrived.wait());
    QTRY_COMPARE(client.body(), body);
    QCOMPARE(server.log().inFlight(), 1);
    QCOMPARE(server.log().requests().constFirst().end, RequestEnd::InFlight);
    client.abort();
    QSignalSpy ended(&server, &FaultServer::requestEnded);
    QVERIFY(ended.wait());
    QCOMPARE(server.log().inFlight(), 0);
    QCOMPARE(server.log().requests().constFirst().end, RequestEnd::ClosedByClient);
}

void TestFaultServer::aSequenceIsServedInOrder()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, {Behaviour().body("1"), Behaviour().body("2"), Behaviour().body("last")});
    const QList<QByteArray> bodies{"1", "2", "last", "last"};
    for (const QByteArray &body : bodies) {
        WireClient client(server.port());
        client.get("/x", "Connection: close\r\n");
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.body(), body);
    }
}

void TestFaultServer::pathsComeBeforePrefixes()
{
    FaultServer server;
    QVERIFY(server.listen());
    const auto named = [](const QByteArray &name) {
        return [name](const Request &request) {
            return Behaviour().body(name + ' ' + QByteArray::number(request.visit));
        };
    };
    server.onPrefix(u"/b/"_s, named("short"));
    server.onPrefix(u"/b/long/"_s, named("long"));
    server.on(u"/b/long/x"_s, named("path"));
    server.on(u"/b/long/x?q=1"_s, named("query"));
    server.on(u"/ü b"_s, named("encoded"));
    const QList<QPair<QByteArray, QByteArray>> cases{
        {"/b/1", "short 1"},          {"/b/1", "short 2"},
        {"/b/long/1", "long 1"},      {"/b/long/x", "path 1"},
        {"/b/long/x?q=2", "path 1"},  {"/b/long/x?q=1", "query 1"},
        {"/%C3%BC%20b", "encoded 1"}, {"/nothing", ""},
    };
    for (const auto &[target, body] : cases) {
        WireClient client(server.port());
        client.get(target, "Connection: close\r\n");
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.body(), body);
        QCOMPARE(client.statusLine().contains("404 Not Found"), body.isEmpty());
    }
}

void TestFaultServer::connectionsAreKeptAndPipelined()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().body(abc));
    WireClient client(server.port());
    client.get("/x");
    client.get("/x");
    client.get("/x", "Content-Length: 3\r\n", "POST");
    client.write("GET");
    client.get("/x");
    QTRY_COMPARE(client.received.count(abc), 4);
    QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 4);
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(server.log().connectionsOpened(), 1);
    QCOMPARE(server.log().count(), 4);
    QCOMPARE(server.log().peakInFlight(), 1);
}

void TestFaultServer::headHasNoBody()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().body(abc));
    WireClient client(server.port());
    client.get("/x", "Connection: close\r\n", "HEAD");
    QVERIFY(client.waitForEnd());
    QVERIFY(client.head().contains("Content-Length: 26\r\n"));
    QCOMPARE(client.body(), "");
}

void TestFaultServer::aBodyOfManyGigabytesTakesNoMemory()
{
    constexpr qint64 size = qint64(1) << 42;
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().pattern(1, size));
    WireClient client(server.port());
    client.get("/x", "Range: bytes=" + QByteArray::number(size / 2) + "-\r\n");
    QTRY_COMPARE_GE(client.body().size(), 8 << 20);
    const QByteArray body = client.body();
    const RequestRecord record = server.log().requests().constFirst();
    // What is on its way lies in the system's buffers and in one small one of ours.
    QCOMPARE_LE(record.bodyBytes - body.size(), 32 << 20);
    QCOMPARE(body, patternRange(1, size / 2, size / 2 + body.size()));
}

void TestFaultServer::oneServerIsSeveralHosts()
{
    FaultServer server;
    QVERIFY(server.listen());
    QVERIFY(!server.listen(QHostAddress(u"192.0.2.1"_s))); // an address that nobody has
    server.on(u"/x"_s, Behaviour().body(abc));
    QStringList addresses{u"127.0.0.1"_s};
    for (const QString &more : {u"127.0.0.2"_s, u"::1"_s}) {
        if (server.listen(QHostAddress(more))) { // not every system has it
            addresses.append(more);
        }
    }
    QCOMPARE_GE(addresses.size(), 2);
    for (const QString &address : std::as_const(addresses)) {
        WireClient client(server.port(), address);
        client.get("/x", "Host: " + address.toUtf8() + "\r\nConnection: close\r\n");
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.body(), abc);
    }
    QCOMPARE(server.url(u"/x?y"_s, u"localhost"_s).toString(),
             u"http://localhost:%1/x?y"_s.arg(server.port()));
}

void TestFaultServer::speaksTls()
{
#if QT_CONFIG(ssl)
    FaultServer server;
    if (!server.useTls()) {
        QSKIP("Qt has no TLS here");
    }
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().pattern(1, 1'000'000));
    server.on(u"/cut"_s, Behaviour().pattern(1, 1'000).cutAfter(10));
    QCOMPARE(server.url(u"/"_s).scheme(), u"https"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(testCertificate());
    for (const QByteArray &target : {QByteArray("/x"), QByteArray("/cut")}) {
        QSslSocket client;
        client.setSslConfiguration(configuration);
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        client.write("GET " + target + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        QSignalSpy gone(&client, &QSslSocket::disconnected);
        QVERIFY(gone.wait());
        const QByteArray all = client.readAll();
        const QByteArray body = all.mid(all.indexOf("\r\n\r\n") + 4);
        QCOMPARE(body, patternBody(1, target == "/x" ? 1'000'000 : 10));
    }
    QCOMPARE(server.log().requests()[0].end, RequestEnd::Answered);
    QCOMPARE(server.log().requests()[1].end, RequestEnd::CutByServer);
#else
    QSKIP("Qt has no TLS here");
#endif
}

void TestFaultServer::whatIsNoRequestIsRefused()
{
    FaultServer server;
    QVERIFY(server.listen());
    WireClient client(server.port());
    client.write("nonsense\r\n\r\n");
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.statusLine(), "HTTP/1.1 400 Bad Request");
    QCOMPARE(server.log().count(), 0);
}

QTEST_GUILESS_MAIN(TestFaultServer)
#include "tst_fault_server.moc"
