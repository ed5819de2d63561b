// SPDX-License-Identifier: MIT
#include "support/http_request.h"

#include "support/content.h"

#include <QTest>
#include <QtEndian>

using namespace headgate::support;
using namespace Qt::StringLiterals;
using Ranges = QList<ByteRange>;

Q_DECLARE_METATYPE(std::optional<Ranges>)

class TestHttpRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headsAreTakenOutOfAStream();
    void whatIsNoRequestIsMalformed_data();
    void whatIsNoRequestIsMalformed();
    void rangesAreResolved_data();
    void rangesAreResolved();
    void aTargetMayBeAWholeUrl();
    void hostsAreCompared();
    void anyRangeOfThePatternIsAPartOfIt();
    void gzipGivesBackWhatWentIn();
};

void TestHttpRequest::headsAreTakenOutOfAStream()
{
    RequestReader reader;
    Request request;
    const QByteArray stream = "POST /a HTTP/1.1\r\nHost: X\r\ncontent-LENGTH: 5\r\n\r\nhello"
                              "\r\nGET /b?c HTTP/1.0\r\nRange:  bytes=1-2 \r\nEmpty:\r\n\r\n";
    QList<QByteArray> targets;
    for (const char byte : stream) {
        reader.append(QByteArray(1, byte));
        const RequestReader::Result result = reader.next(request);
        QVERIFY(result != RequestReader::Result::Malformed);
        if (result == RequestReader::Result::Complete) {
            targets.append(request.target);
        }
    }
    QCOMPARE(targets, (QList<QByteArray>{"/a", "/b?c"}));
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.header("range"), "bytes=1-2");
    QVERIFY(!request.header("Empty").isNull());
    QVERIFY(request.header("Missing").isNull());
    QCOMPARE(request.path(), "/b");
    QVERIFY(request.wantsClose());
}

void TestHttpRequest::whatIsNoRequestIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a start line of two words") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET / FTP\r\n\r\n");
    QTest::newRow("a header without a colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n");
    QTest::newRow("a head without end") << QByteArray(300 * 1024, 'x');
}

void TestHttpRequest::whatIsNoRequestIsMalformed()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.append(bytes);
    Request request;
    QCOMPARE(reader.next(request), RequestReader::Result::Malformed);
}

void TestHttpRequest::rangesAreResolved_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<Ranges>>("expected"); // in 100 bytes
    const auto row = [](const char *name, const char *value, std::optional<Ranges> expected) {
        QTest::newRow(name) << QByteArray(value) << expected;
    };
    row("from and to", "bytes=10-19", Ranges{{10, 20}});
    row("from to the end", "bytes=90-", Ranges{{90, 100}});
    row("the last ones", "bytes=-5", Ranges{{95, 100}});
    row("more last ones than there are", "bytes=-500", Ranges{{0, 100}});
    row("an end beyond the end", "bytes=90-1000", Ranges{{90, 100}});
    row("several", "bytes=0-0, 5-6,-1", Ranges{{0, 1}, {5, 7}, {99, 100}});
    row("a start at the end", "bytes=100-", Ranges{});
    row("the last none", "bytes=-0", Ranges{});
    row("one within, one beyond", "bytes=200-300,1-2", Ranges{{1, 3}});
    row("backwards", "bytes=5-4", std::nullopt);
    row("another unit", "items=1-2", std::nullopt);
    row("a sign", "bytes=+1-2", std::nullopt);
    row("nothing", "bytes=", std::nullopt);
    row("a lone dash", "bytes=-", std::nullopt);
    row("junk", "bytes=a-b", std::nullopt);
}

void TestHttpRequest::rangesAreResolved()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<Ranges>, expected);
    Request request;
    request.headers = {{"Range", value}};
    QCOMPARE(request.ranges(100), expected);
}

void TestHttpRequest::aTargetMayBeAWholeUrl()
{
    Request request;
    request.target = "http://a.example:80/x/y?http://z";
    QCOMPARE(request.pathAndQuery(), "/x/y?http://z");
    QCOMPARE(request.path(), "/x/y");
    request.target = "http://a.example";
    QCOMPARE(request.pathAndQuery(), "/");
    request.target = "/go?to=http://b";
    QCOMPARE(request.pathAndQuery(), "/go?to=http://b");
}

void TestHttpRequest::hostsAreCompared()
{
    Request request;
    request.headers = {{"Host", "LocalHost:8080"}};
    QCOMPARE(request.host(), "localhost");
    request.headers = {{"Host", "[::1]:8080"}};
    QCOMPARE(request.host(), "[::1]");
    request.headers = {{"Host", "[::1]"}};
    QCOMPARE(request.host(), "[::1]");
    QVERIFY(atHost("[::1]")(request));
    QVERIFY(!atHost("localhost")(request));
}

void TestHttpRequest::anyRangeOfThePatternIsAPartOfIt()
{
    const QByteArray whole = patternBody(7, 100);
    for (qsizetype begin = 0; begin <= 100; ++begin) {
        for (qsizetype end = begin; end <= 100; ++end) {
            QCOMPARE(patternRange(7, begin, end), whole.mid(begin, end - begin));
        }
    }
    QVERIFY(patternBody(8, 100) != whole);
    // Files far beyond 4 GiB do not start over.
    const qint64 far = qint64(1) << 40;
    QCOMPARE(patternRange(7, far, far + 100).size(), 100);
    QVERIFY(patternRange(7, far, far + 100) != whole);
    // A pattern that changed would break nothing here and every recorded digest elsewhere.
    QCOMPARE(patternBody(1, 12).toHex(), "1a9e74c46401a9f4355ab444");
}

void TestHttpRequest::gzipGivesBackWhatWentIn()
{
    const QByteArray zipped = gzip("123456789");
    QCOMPARE(zipped.left(3).toHex(), "1f8b08");
    QCOMPARE(qFromLittleEndian<quint32>(zipped.constData() + zipped.size() - 8),
             0xcbf43926U); // RFC 1952's CRC
    QCOMPARE(qFromLittleEndian<quint32>(zipped.constData() + zipped.size() - 4), 9U);
    // The deflate stream, in the wrapping that qUncompress() takes: length, zlib header, Adler-32.
    const QByteArray deflated = zipped.mid(10, zipped.size() - 18);
    QCOMPARE(qUncompress(QByteArray::fromHex("00000009789c") + deflated + QByteArray::fromHex("091e01de")),
             "123456789");
    QCOMPARE(gzip({}).toHex(), "1f8b08000000000000ff03000000000000000000");
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_http_request.moc"
