// SPDX-License-Identifier: MIT
#include "support/fault_server.h"

#include "support/wire_client.h"

#include <QTest>

#include <utility>

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

/// Every kind of answer, byte by byte on the wire.
class TestFaultAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnTheWire_data();
    void answersOnTheWire();
    void rangesOnTheWire_data();
    void rangesOnTheWire();
    void brokenHeads_data();
    void brokenHeads();

private:
    void exchange(const QByteArray &requestHeaders);
};

void TestFaultAnswers::exchange(const QByteArray &requestHeaders)
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

void TestFaultAnswers::answersOnTheWire_data()
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

void TestFaultAnswers::answersOnTheWire()
{
    exchange({});
}

void TestFaultAnswers::rangesOnTheWire_data()
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

void TestFaultAnswers::rangesOnTheWire()
{
    QFETCH(QByteArray, headers);
    exchange(headers);
}

void TestFaultAnswers::brokenHeads_data()
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

void TestFaultAnswers::brokenHeads()
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

QTEST_GUILESS_MAIN(TestFaultAnswers)
#include "tst_fault_answers.moc"
