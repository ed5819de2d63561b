// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include "support/test_certificate.h"

#include <QFileInfo>
#include <QSslConfiguration>
#include <QSslSocket>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Heads that are late, endless, nonsense or lies; redirects that lead nowhere good; names that deceive.
class TestFaultHeads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void endlessHeadsEndInBoundedMemory_data();
    void endlessHeadsEndInBoundedMemory();
    void redirects_data();
    void redirects();
    void namesAreTamed_data();
    void namesAreTamed();
    void anUntrustedCertificateIsRefused();
    void secureLinksNeverLeadToOpenOnes();
};

namespace {

Behaviour file()
{
    return Behaviour().body("the file");
}

/// Bytes of this process that are in memory; 0 where that is not told.
qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile statm(u"/proc/self/statm"_s);
    if (statm.open(QIODevice::ReadOnly)) {
        return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    }
#endif
    return 0;
}

} // namespace

void TestFaultHeads::heads_data()
{
    QTest::addColumn<QList<Behaviour>>("answers");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const QList<Behaviour> &answers, const Expected &expected) {
        QTest::addRow("%s", name) << answers << expected;
    };
    using enum FailureKind;
    const Expected good = done("the file");

    row("100 before the answer", {file().interim(100)}, good);
    row("100 three times before the answer", {file().interim(100).interim(100).interim(100)}, good);
    // Qt takes any other provisional answer for the final one, and cannot be made to read on.
    row("102 before the answer, once", {file().interim(102), file()}, done("the file", 2));
    row("103 before the answer, once", {file().interim(103, {{"Link", "</a.css>"}}), file()},
        done("the file", 2));
    row("103 before every answer", {file().interim(103)}, failed(HttpStatus, 3));
    row("101, another protocol", {Behaviour().status(101)}, failed(HttpStatus, 3));
    row("199", {file().interim(199), file()}, done("the file", 2));

    row("cut in its head once", {file().cutInHead(30), file()}, good); // Qt itself asks again
    row("reset in its head once", {file().cutInHead(30, Ending::Reset), file()}, good);
    row("always cut in its head", {file().cutInHead(30)}, failed(ConnectionLost, 3));
    row("cut after its last header line",
        {Behaviour().raw("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n"), file()}, good);
    row("trickled, but in time", {file().trickleHead(40, 20ms)}, good);
    row("trickled for longer than our patience", {file().trickleHead(1, 40ms)}, failed(StallTimeout, 3));
    row("one header of 8 KiB", {file().hugeHeader(1 << 13)}, good);
    row("one header of 64 KiB", {file().hugeHeader(1 << 16)}, good);
    // Qt then drops them all, and with them what tells the body from its framing.
    row("one header of 128 KiB", {file().hugeHeader(1 << 17)}, failed(Malformed));
    row("one header of 1 MiB", {file().hugeHeader(1 << 20)}, failed(Malformed));
    row("one header of 128 KiB before chunks", {file().hugeHeader(1 << 17).chunked(4).closeWhenDone()},
        failed(Malformed));
    row("no header at all", {Behaviour().raw("HTTP/1.1 200 OK\r\n\r\nthe file")}, failed(Malformed));

    // What is no HTTP at all Qt takes for a connection that broke, and asks again.
    row("garbage", {Behaviour().raw(patternBody(3, 4000))}, failed(ConnectionLost, 3));
    row("HTTP/0.9", {Behaviour().raw("just the file\n")}, failed(ConnectionLost, 3));
    row("one empty line", {Behaviour().raw("\r\n")}, failed(ConnectionLost, 3));
    row("empty lines before the answer",
        {Behaviour().raw("\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nthe file")}, good);
    row("a status that is no number", {Behaviour().raw("HTTP/1.1 abc OK\r\n\r\nthe file")},
        failed(ConnectionLost, 3));
    row("status 0", {Behaviour().raw("HTTP/1.1 000 No\r\nContent-Length: 8\r\n\r\nthe file")},
        failed(Malformed));
    row("status 999", {Behaviour().status(999)}, failed(HttpStatus));
    row("another protocol's name", {Behaviour().raw("ICY 200 OK\r\nContent-Length: 8\r\n\r\nthe file")},
        failed(ConnectionLost, 3));
    row("lines that end with LF alone", {Behaviour().raw("HTTP/1.1 200 OK\nContent-Length: 8\n\nthe file")},
        good);
    row("a line without a colon",
        {Behaviour().raw("HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 8\r\n\r\nthe file")},
        failed(Malformed));
    row("a zero byte in a header",
        {Behaviour().raw(
            QByteArray("HTTP/1.1 200 OK\r\nX: a_b\r\nContent-Length: 8\r\n\r\nthe file").replace('_', '\0'))},
        good);
    row("the first half, which nobody asked for", {file().ranges(Ranges::Unasked)}, failed(Malformed));
    row("206 without a range",
        {Behaviour().raw("HTTP/1.1 206 Partial Content\r\nContent-Length: 8\r\n\r\nthe file")},
        failed(Malformed));
    row("206 that is the whole",
        {Behaviour().raw("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-7/8\r\n"
                         "Content-Length: 8\r\n\r\nthe file")},
        good);
    row("206 that says the whole, and its length half",
        {Behaviour().raw("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-7/8\r\n"
                         "Content-Length: 4\r\n\r\nthe ")},
        failed(Malformed));
    row("206 that says the whole, without a length, and is cut",
        {Behaviour().raw("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-7/8\r\n"
                         "Connection: close\r\n\r\nthe "),
         file()},
        done("the file", 2));
    row("multipart although nobody asked",
        {Behaviour()
             .status(206)
             .contentType("multipart/byteranges; boundary=x")
             .body("--x\r\nContent-Range: bytes 0-7/8\r\n\r\nthe file\r\n--x--\r\n")},
        failed(Malformed));
    row("416 although nobody asked for a range", {Behaviour().status(416)}, failed(HttpStatus));
    row("304 although nobody asked whether", {Behaviour().status(304)}, failed(HttpStatus));
    row("204", {Behaviour().status(204)}, failed(HttpStatus));
}

void TestFaultHeads::heads()
{
    QFETCH(QList<Behaviour>, answers);
    QFETCH(Expected, expected);
    FaultFixture f;
    f.server.on(u"/file.bin"_s, answers);
    f.fetchAndCheck(expected);
}

void TestFaultHeads::endlessHeadsEndInBoundedMemory_data()
{
    QTest::addColumn<Behaviour>("trouble");
    QTest::addRow("headers without end") << file().endlessHeaders();
    QTest::addRow("one header of 1 GiB") << file().hugeHeader(1 << 30);
}

/// Qt puts no limit on the size of a head and does not say how much of one has come: time alone ends it, and
/// what came by then is the price.
void TestFaultHeads::endlessHeadsEndInBoundedMemory()
{
    QFETCH(Behaviour, trouble);
    FaultFixture f;
    f.settings.retry.retries = 0;
    f.server.on(u"/file.bin"_s, trouble);
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    f.fetchAndCheck(failed(FailureKind::StallTimeout));
    if (QTest::currentTestFailed()) {
        return;
    }
    qInfo("%lld KiB in %lld ms", (residentBytes() - before) / 1024, timer.elapsed());
    QVERIFY(residentBytes() - before < 300 * 1024 * 1024);
}

void TestFaultHeads::redirects_data()
{
    QTest::addColumn<Behaviour>("trouble");
    QTest::addColumn<Expected>("expected");
    const auto to = [](const char *name, const QByteArray &location, const Expected &expected) {
        QTest::addRow("%s", name) << Behaviour::redirect(302, location) << expected;
    };
    using enum FailureKind;
    to("to itself", "/file.bin", failed(TooManyRedirects));
    to("to itself with another fragment", "/file.bin#x", failed(TooManyRedirects));
    to("in a circle", "/circle", failed(TooManyRedirects));
    to("to ftp", "ftp://127.0.0.1/x", failed(RedirectRefused));
    to("to a file", "file:///etc/passwd", failed(RedirectRefused));
    to("to a script", "javascript:alert(1)", failed(RedirectRefused));
    to("to data", "data:,the file", failed(RedirectRefused));
    to("to no host", "http:///x", failed(RedirectRefused));
    to("to nonsense", "http://[", failed(RedirectRefused));
    to("to where nobody listens", "http://127.0.0.1:1/x", failed(ConnectionRefused, 3));
    to("to where there is nothing", "/gone", failed(HttpStatus));
    to("to the file", "/good.bin", named(done("the file"), u"good.bin"_s));
    QTest::addRow("without a target") << Behaviour().status(302) << failed(RedirectRefused);
    QTest::addRow("with two targets")
        << Behaviour::redirect(302, "/good.bin").header("Location", "/gone") << failed(HttpStatus);
    QTest::addRow("300, a choice") << Behaviour::redirect(300, "/good.bin") << failed(HttpStatus);
    QTest::addRow("305, a proxy") << Behaviour::redirect(305, "/good.bin") << failed(HttpStatus);
}

void TestFaultHeads::redirects()
{
    QFETCH(Behaviour, trouble);
    QFETCH(Expected, expected);
    FaultFixture f;
    f.settings.transfer.maxRedirects = 5;
    f.server.on(u"/good.bin"_s, file());
    f.server.on(u"/circle"_s, Behaviour::redirect(307, "/file.bin"));
    f.server.on(u"/file.bin"_s, trouble);
    f.fetchAndCheck(expected);
}

void TestFaultHeads::namesAreTamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    const auto byHeader = [](const char *row, const QByteArray &filename, const QString &name) {
        QTest::addRow("%s", row) << u"/get"_s << "attachment; filename=" + filename << name;
    };
    byHeader("climbs out", "\"../../escape.txt\"", u"escape.txt"_s);
    byHeader("climbs out the other way", "\"..\\\\..\\\\escape.txt\"", u"escape.txt"_s);
    byHeader("absolute", "\"/etc/cron.d/escape\"", u"escape"_s);
    byHeader("climbs out, encoded", "x; filename*=UTF-8''..%2F..%2Fescape.txt", u"escape.txt"_s);
    byHeader("only dots", "\"..\"", u"get"_s);
    byHeader("hidden", "\".bashrc\"", u"_bashrc"_s);
    byHeader("a device", "\"CON.txt\"", u"_CON.txt"_s);
    byHeader("an option", "\"-rf\"", u"_rf"_s);
    byHeader("a zero byte", "x; filename*=UTF-8''a.txt%00.exe", u"a.txt_.exe"_s);
    byHeader("reads backwards", "x; filename*=UTF-8''gpj%E2%80%AEfdp.exe", u"gpjfdp.exe"_s);
    byHeader("a line break", "x; filename*=UTF-8''a%0Ab.txt", u"a_b.txt"_s);
    byHeader("another stream", "\"a.txt:evil\"", u"a.txt_evil"_s);
    QTest::addRow("an encoded path in the address")
        << u"/a/..%2f..%2fescape.txt"_s << QByteArray() << u"escape.txt"_s;
    QTest::addRow("nothing in the address") << u"/"_s << QByteArray() << u"index"_s;
    QTest::addRow("too long in the address")
        << u"/"_s + QString(300, u'n') + u".zip"_s << QByteArray() << QString(236, u'n') + u".zip"_s;
}

void TestFaultHeads::namesAreTamed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    FaultFixture f;
    f.server.onPrefix(u"/"_s, [disposition](const Request &) {
        return disposition.isEmpty() ? file() : file().header("Content-Disposition", disposition);
    });
    f.add({f.server.url(path)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.files(), QStringList{name});
    QCOMPARE(f.content(name), "the file"_ba);
    const Row row = *f.rows.cbegin();
    QCOMPARE(row.name, name);
    QCOMPARE(QFileInfo(row.file).absolutePath(), QFileInfo(f.settings.transfer.folder).absoluteFilePath());
    // And nothing beside the folder either.
    QCOMPARE(QDir(f.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"out"_s});
}

void TestFaultHeads::anUntrustedCertificateIsRefused()
{
#if QT_CONFIG(ssl)
    FaultFixture f;
    f.server.close();
    if (!f.server.useTls()) {
        QSKIP("no TLS in this Qt");
    }
    QVERIFY(f.server.listen());
    f.server.on(u"/file.bin"_s, file());
    f.fetchAndCheck(failed(FailureKind::TlsFailed));
    if (QTest::currentTestFailed()) {
        return;
    }
    const QString detail = f.row(u"/file.bin"_s).failure->detail;
    QVERIFY2(detail.contains(u"self-signed"_s) || detail.contains(u"self signed"_s), qUtf8Printable(detail));
    QCOMPARE(f.server.log().count(), 0); // no request was sent: no secret, and no byte of an answer
#else
    QSKIP("no TLS in this Qt");
#endif
}

void TestFaultHeads::secureLinksNeverLeadToOpenOnes()
{
#if QT_CONFIG(ssl)
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(testCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);

    FaultServer open;
    QVERIFY(open.listen());
    open.on(u"/file.bin"_s, file());
    FaultFixture f;
    f.server.close();
    if (!f.server.useTls()) {
        QSKIP("no TLS in this Qt");
    }
    QVERIFY(f.server.listen());
    f.server.on(u"/file.bin"_s, {Behaviour::redirect(302, open.url(u"/file.bin"_s).toEncoded()), file()});
    f.fetchAndCheck(failed(FailureKind::RedirectRefused));
    if (QTest::currentTestFailed()) {
        return;
    }
    QCOMPARE(open.log().count(), 0);
    // The certificate itself is trusted here: the second visit succeeds.
    f.engine().execute(command::RetryFailed{});
    QVERIFY(f.runUntilIdle());
    f.check(done("the file"));
#else
    QSKIP("no TLS in this Qt");
#endif
}

QTEST_GUILESS_MAIN(TestFaultHeads)
#include "tst_fault_heads.moc"
