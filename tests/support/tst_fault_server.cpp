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

using Lines = QList<QByteArray>;

/// What must be on the wire and in the log, with a default that most rows share.
struct Expected
{
    Lines lines = {};     ///< each must be in the head
    Lines absent = {};    ///< names of headers that must not be
    QByteArray body = {}; ///< all that follows the head, exactly
    QByteArray status = "HTTP/1.1 200 OK";
    RequestEnd end = RequestEnd::Answered;
    qint64 bodyBytes = -1; ///< in the log; -1: as many as are in `body`
};

const QByteArray abc = "abcdefghijklmnopqrstuvwxyz";

} // namespace

Q_DECLARE_METATYPE(Expected)

/// Every behaviour, byte by byte on the wire.
class TestFaultServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnTheWire_data();
    void answersOnTheWire();
    void rangesOnTheWire_data();
    void rangesOnTheWire();
    void brokenHeads_data();
    void brokenHeads();
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

private:
    void exchange(const QByteArray &requestHeaders);
};

void TestFaultServer::exchange(const QByteArray &requestHeaders)
{
    QFETCH(Behaviour, behaviour);
    QFETCH(Expected, expected);
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, behaviour);
    WireClient client(server.port());
    client.get("/x", requestHeaders + "Connection: close\r\n");
    QVERIFY(client.waitForEnd());

    QCOMPARE(client.statusLine(), expected.status);
    const Lines lines = client.head().split('\n');
    for (const QByteArray &line : std::as_const(expected.lines)) {
        QVERIFY2(lines.contains(line + '\r'), client.head() + "lacks " + line);
    }
    for (const QByteArray &name : std::as_const(expected.absent)) {
        QVERIFY2(!client.head().contains("\n" + name + ':'), client.head() + "has " + name);
    }
    QCOMPARE(client.body(), expected.body);
    const QList<RequestRecord> records = server.log().requests();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].end, expected.end);
    QCOMPARE(records[0].bodyBytes, expected.bodyBytes < 0 ? expected.body.size() : expected.bodyBytes);
    QCOMPARE(records[0].status, expected.status.isEmpty() ? 0 : expected.status.split(' ')[1].toInt());
    QVERIFY(records[0].ended >= records[0].arrived);
}

void TestFaultServer::answersOnTheWire_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const Behaviour &behaviour, const Expected &expected) {
        QTest::newRow(name) << behaviour << expected;
    };
    const Behaviour plain = Behaviour().body(abc);
    const auto cut = RequestEnd::CutByServer;

    row("a body", plain,
        {.lines = {"Content-Length: 26", "Content-Type: application/octet-stream", "Accept-Ranges: bytes"},
         .absent = {"ETag", "Last-Modified", "Connection"},
         .body = abc});
    row("a pattern", Behaviour().pattern(3, 200'000),
        {.lines = {"Content-Length: 200000"}, .body = patternBody(3, 200'000)});
    row("nothing at all", Behaviour(), {.lines = {"Content-Length: 0"}});
    row("headers of its own",
        Behaviour(plain).header("X-A", "1").contentType("text/html").etag("W/\"e\"").lastModified("then"),
        {.lines = {"X-A: 1", "Content-Type: text/html", "ETag: W/\"e\"", "Last-Modified: then"},
         .body = abc});
    row("no type", Behaviour(plain).contentType({}), {.absent = {"Content-Type"}, .body = abc});
    row("a status with its usual reason", Behaviour().status(503).header("Retry-After", "2"),
        {.lines = {"Retry-After: 2", "Content-Length: 0"}, .status = "HTTP/1.1 503 Service Unavailable"});
    row("a status with another reason", Behaviour().status(299, "So So"), {.status = "HTTP/1.1 299 So So"});
    row("a status without a body", Behaviour().status(304).body(abc),
        {.absent = {"Content-Length"}, .status = "HTTP/1.1 304 Not Modified"});
    row("a redirect", Behaviour::redirect(307, "http://elsewhere/"),
        {.lines = {"Location: http://elsewhere/"}, .status = "HTTP/1.1 307 Temporary Redirect"});
    row("a redirect to nowhere", Behaviour().status(302),
        {.absent = {"Location"}, .status = "HTTP/1.1 302 Found"});
    row("a password that is wanted", Behaviour(plain).basicAuth("me", "secret"),
        {.lines = {"WWW-Authenticate: Basic realm=\"headgate\""}, .status = "HTTP/1.1 401 Unauthorized"});
    row("a body in gzip", Behaviour().gzipBody(abc),
        {.lines = {"Content-Encoding: gzip"}, .body = gzip(abc)});
    row("a body in gzip, cut but honest about its length",
        Behaviour().body(gzip(abc).left(20)).header("Content-Encoding", "gzip"),
        {.lines = {"Content-Encoding: gzip", "Content-Length: 20"}, .body = gzip(abc).left(20)});
    row("a close when done", Behaviour(plain).closeWhenDone(), {.lines = {"Connection: close"}, .body = abc});

    row("closed at once", Behaviour(plain).closeAtOnce(), {.status = "", .end = cut});
    row("reset at once", Behaviour(plain).closeAtOnce(Ending::Reset),
        {.status = "", .end = RequestEnd::ResetByServer});
    row("cut in mid body", Behaviour(plain).cutAfter(10),
        {.lines = {"Content-Length: 26"}, .body = abc.left(10), .end = cut});
    row("cut before the body", Behaviour(plain).cutAfter(0), {.lines = {"Content-Length: 26"}, .end = cut});
    row("reset in mid body", Behaviour(plain).pauseAfter(10, 30ms).cutAfter(10, Ending::Reset),
        {.body = abc.left(10), .end = RequestEnd::ResetByServer}); // the pause lets the client read

    row("a length too short", Behaviour(plain).contentLength("10"),
        {.lines = {"Content-Length: 10"}, .body = abc});
    row("a length too long", Behaviour(plain).contentLength("99"),
        {.lines = {"Content-Length: 99"}, .body = abc});
    row("a negative length", Behaviour(plain).contentLength("-5"),
        {.lines = {"Content-Length: -5"}, .body = abc});
    row("a length of junk", Behaviour(plain).contentLength("12x"),
        {.lines = {"Content-Length: 12x"}, .body = abc});
    row("two different lengths", Behaviour(plain).contentLength("26").contentLength("13"),
        {.lines = {"Content-Length: 26", "Content-Length: 13"}, .body = abc});
    row("no length", Behaviour(plain).noContentLength(),
        {.absent = {"Content-Length", "Transfer-Encoding"}, .body = abc});

    row("chunks", Behaviour(plain).chunked(10),
        {.lines = {"Transfer-Encoding: chunked"},
         .absent = {"Content-Length"},
         .body = "a\r\nabcdefghij\r\na\r\nklmnopqrst\r\n6\r\nuvwxyz\r\n0\r\n\r\n",
         .bodyBytes = 26});
    row("no chunks but the last", Behaviour().chunked(10), {.body = "0\r\n\r\n", .bodyBytes = 0});
    row("cut in mid chunk", Behaviour(plain).chunked(10).cutAfter(13),
        {.body = "a\r\nabcdefghij\r\na\r\nklm", .end = cut, .bodyBytes = 13});
    row("a pause in mid chunk changes no byte", Behaviour(plain).chunked(20).pauseAfter(3, 1ms),
        {.body = "14\r\nabcdefghijklmnopqrst\r\n6\r\nuvwxyz\r\n0\r\n\r\n", .bodyBytes = 26});
    row("cut between chunks", Behaviour(plain).chunked(13).cutAfter(13),
        {.body = "d\r\nabcdefghijklm\r\n", .end = cut, .bodyBytes = 13});
    row("cut before the last chunk", Behaviour(plain).chunked(26).cutAfter(26),
        {.body = "1a\r\n" + abc + "\r\n", .end = cut, .bodyBytes = 26});
    row("a malformed chunk size", Behaviour(plain).chunked(13).badChunkSizeAfter(13, "zz"),
        {.body = "d\r\nabcdefghijklm\r\nzz\r\nd\r\nnopqrstuvwxyz\r\n0\r\n\r\n", .bodyBytes = 26});
    row("a negative chunk size and no more",
        Behaviour(plain).chunked(13).badChunkSizeAfter(13, "-5").cutAfter(13),
        {.body = "d\r\nabcdefghijklm\r\n-5\r\n", .end = cut, .bodyBytes = 13});
    row("chunks larger than what is written at a time", Behaviour().pattern(5, 150'000).chunked(100'000),
        {.body = "186a0\r\n" + patternBody(5, 100'000) + "\r\nc350\r\n" + patternRange(5, 100'000, 150'000) +
                 "\r\n0\r\n\r\n",
         .bodyBytes = 150'000});
}

void TestFaultServer::answersOnTheWire()
{
    exchange({});
}

void TestFaultServer::rangesOnTheWire_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, Ranges policy, const QByteArray &headers, Expected expected) {
        const Behaviour behaviour = Behaviour().body(abc).etag("\"e\"").lastModified("then").ranges(policy);
        if (expected.status == Expected().status && expected.body != abc) {
            expected.status = "HTTP/1.1 206 Partial Content";
        }
        QTest::newRow(name) << behaviour << headers << expected;
    };
    const QByteArray r = "Range: bytes=5-9\r\n";
    const QByteArray none = "HTTP/1.1 416 Range Not Satisfiable";
    using enum Ranges;

    row("a range", Honoured, r,
        {.lines = {"Content-Range: bytes 5-9/26", "Content-Length: 5", "ETag: \"e\""}, .body = "fghij"});
    row("the rest", Honoured, "Range: bytes=20-\r\n",
        {.lines = {"Content-Range: bytes 20-25/26"}, .body = "uvwxyz"});
    row("no range that can be", Honoured, "Range: bytes=26-\r\n",
        {.lines = {"Content-Range: bytes */26", "Content-Length: 0"}, .status = none});
    row("a range that is junk", Honoured, "Range: bytes=x\r\n", {.absent = {"Content-Range"}, .body = abc});
    row("the same tag", Honoured, r + "If-Range: \"e\"\r\n", {.body = "fghij"});
    row("another tag", Honoured, r + "If-Range: \"f\"\r\n", {.absent = {"Content-Range"}, .body = abc});
    row("a weak tag", Honoured, r + "If-Range: W/\"e\"\r\n", {.body = abc});
    row("the same date", Honoured, r + "If-Range: then\r\n", {.body = "fghij"});
    row("another date", Honoured, r + "If-Range: now\r\n", {.body = abc});
    row("another tag, not looked at", HonouredWhateverIfRange, r + "If-Range: \"f\"\r\n", {.body = "fghij"});
    row("ranges ignored", Ignored, r, {.absent = {"Content-Range", "Accept-Ranges"}, .body = abc});
    row("shifted", Shifted, r, {.lines = {"Content-Range: bytes 6-10/26"}, .body = "ghijk"});
    row("a wrong total", WrongTotal, r, {.lines = {"Content-Range: bytes 5-9/27"}, .body = "fghij"});
    row("no Content-Range", NoContentRange, r, {.absent = {"Content-Range"}, .body = "fghij"});
    row("another unit", OtherUnit, r, {.lines = {"Content-Range: items 5-9/26"}, .body = "fghij"});
    row("too many bytes", TooLong, r,
        {.lines = {"Content-Range: bytes 5-9/26", "Content-Length: 12"}, .body = "fghijklmnopq"});
    row("a range nobody asked for", Unasked, {},
        {.lines = {"Content-Range: bytes 0-12/26"}, .body = abc.left(13)});
    row("a range that somebody asked for", Unasked, r, {.body = "fghij"});
    row("never satisfiable", NotSatisfiable, r, {.lines = {"Content-Range: bytes */26"}, .status = none});
    row("never satisfiable, without a total", NotSatisfiableMute, r,
        {.absent = {"Content-Range"}, .status = none});
    row("never satisfiable, but nobody asked", NotSatisfiable, {}, {.body = abc});
    row("two ranges", Honoured, "Range: bytes=0-1,4-5\r\n",
        {.lines = {"Content-Type: multipart/byteranges; boundary=headgate-part", "Content-Length: 205"},
         .absent = {"Content-Range"},
         .body = "\r\n--headgate-part\r\nContent-Type: application/octet-stream\r\n"
                 "Content-Range: bytes 0-1/26\r\n\r\nab"
                 "\r\n--headgate-part\r\nContent-Type: application/octet-stream\r\n"
                 "Content-Range: bytes 4-5/26\r\n\r\nef\r\n--headgate-part--\r\n"});
    row("one range in parts", Multipart, "Range: bytes=4-5\r\n",
        {.body = "\r\n--headgate-part\r\nContent-Type: application/octet-stream\r\n"
                 "Content-Range: bytes 4-5/26\r\n\r\nef\r\n--headgate-part--\r\n"});

    QTest::newRow("a cut counts from the start of the answer")
        << Behaviour().body(abc).cutAfter(2) << r
        << Expected{.lines = {"Content-Length: 5"},
                    .body = "fg",
                    .status = "HTTP/1.1 206 Partial Content",
                    .end = RequestEnd::CutByServer};
    QTest::newRow("an error has no ranges") << Behaviour().status(404).body(abc) << r
                                            << Expected{.body = abc, .status = "HTTP/1.1 404 Not Found"};
    QTest::newRow("the right password")
        << Behaviour().body(abc).basicAuth("me", "secret")
        << QByteArray("Authorization: Basic bWU6c2VjcmV0\r\n") << Expected{.body = abc};
    QTest::newRow("a range in chunks") << Behaviour().body(abc).chunked(3) << r
                                       << Expected{.lines = {"Content-Range: bytes 5-9/26"},
                                                   .body = "3\r\nfgh\r\n2\r\nij\r\n0\r\n\r\n",
                                                   .status = "HTTP/1.1 206 Partial Content",
                                                   .bodyBytes = 5};
}

void TestFaultServer::rangesOnTheWire()
{
    QFETCH(QByteArray, headers);
    exchange(headers);
}

void TestFaultServer::brokenHeads_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qint64>("size"); // of everything; -1: that of `start`
    const Behaviour plain = Behaviour().body("x").contentType({}).ranges(Ranges::Ignored);
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx";
    QTest::newRow("100 before the answer")
        << Behaviour(plain).interim(100) << "HTTP/1.1 100 Continue\r\n\r\n" + ok << qint64(-1);
    QTest::newRow("103 before the answer")
        << Behaviour(plain).interim(103, {{"Link", "</a>"}})
        << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok << qint64(-1);
    QTest::newRow("trickled") << Behaviour(plain).trickleHead(7, 1ms) << ok << qint64(-1);
    QTest::newRow("cut in mid head") << Behaviour(plain).cutInHead(20) << ok.left(20) << qint64(-1);
    QTest::newRow("HTTP/0.9") << Behaviour().raw("<html>hello") << QByteArray("<html>hello") << qint64(-1);
    QTest::newRow("one header of 3 MiB")
        << Behaviour(plain).hugeHeader(3 << 20)
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nX-Huge: hhhh") << qint64((3 << 20) + 49);
}

void TestFaultServer::brokenHeads()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, start);
    QFETCH(qint64, size);
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, behaviour);
    WireClient client(server.port());
    client.get("/x", "Connection: close\r\n");
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received.left(start.size()), start);
    QCOMPARE(client.received.size(), size < 0 ? start.size() : size);
}

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
