// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include <QCryptographicHash>
#include <QtNetwork/qtnetworkglobal.h>
#if QT_CONFIG(ssl)
#include <QSslCertificate>
#endif

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A Metalink document that the server of a file announces (RFC 6249, rel=describedby) proves the file and
/// names mirrors of it.
class TestDescriptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itProvesTheFile_data();
    void itProvesTheFile();
    void nothingOfUse_data();
    void nothingOfUse();
    void aMirrorMakesUpForAWrongFile();
    void aKnownDigestIsNotOverruled_data();
    void aKnownDigestIsNotOverruled();
    void aMirrorMakesUpForAKnownDigest();
    void theWrongFileIsKeptWhereNobodyKnowsBetter_data();
    void theWrongFileIsKeptWhereNobodyKnowsBetter();
    void aWrongFileIsKeptOnce();
    void aMirrorGoesOnWhereTheServerBroke();
    void withoutADigestNoMirrorIsAsked();
    void noMirrorIsAskedTwice();
    void checksumFilesComeAfterIt();
    void neverFromSecureToOpen();
    void pausedWhileMirrorsAreSought();
    void secretsAreNotSent();
};

namespace {

constexpr qint64 size = 50'000;
constexpr qint64 piece = 16'384;

const QByteArray &right()
{
    static const QByteArray bytes = patternBody(1, size);
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hash(const QByteArray &bytes)
{
    return "<hash type=\"sha-256\">" + sha256(bytes) + "</hash>";
}

QByteArray pieces(const QByteArray &bytes)
{
    QByteArray text = "<size>" + QByteArray::number(bytes.size()) + "</size><pieces length=\"" +
                      QByteArray::number(piece) + "\" type=\"sha-256\">";
    for (qint64 at = 0; at < bytes.size(); at += piece) {
        text += "<hash>" + sha256(bytes.mid(at, piece)) + "</hash>";
    }
    return text + "</pieces>";
}

class DescriptionFixture : public FaultFixture
{
public:
    DescriptionFixture()
    {
        for (const auto &path : {u"/m1"_s, u"/mirror/file.bin"_s}) {
            server.on(path, Behaviour().pattern(1, size).etag("\"m\""));
        }
    }

    [[nodiscard]] QByteArray mirror(int n) const
    {
        return "<url>" + server.url(u"/m%1"_s.arg(n), u"localhost"_s).toEncoded() + "</url>";
    }
    /// The document, and how the file's answers begin.
    void describe(const QByteArray &inside)
    {
        server.on(u"/file.meta4"_s, Behaviour().body("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
                                                     "<file name=\"file.bin\">" +
                                                     inside + "</file></metalink>"));
    }
    [[nodiscard]] static Behaviour announcing(Behaviour file)
    {
        return file.header("Link", "</file.meta4>; rel=describedby; type=\"application/metalink4+xml\"");
    }
    [[nodiscard]] static Behaviour file(quint64 seed = 1)
    {
        return announcing(Behaviour().pattern(seed, size).etag("\"v\""));
    }
    [[nodiscard]] bool fetch(const QList<Behaviour> &answers)
    {
        server.on(u"/file.bin"_s, answers);
        add({server.url(u"/file.bin"_s)});
        return runUntilIdle();
    }
    /// What the user says of the file himself.
    [[nodiscard]] bool fetchKnown(const QList<Behaviour> &answers, const QByteArray &bytes = right())
    {
        server.on(u"/file.bin"_s, answers);
        NewLink link;
        link.url = server.url(u"/file.bin"_s);
        link.digests = {*parseDigest(sha256(bytes))};
        command::Add add;
        add.links = {link};
        engine().execute(add);
        return runUntilIdle();
    }
    [[nodiscard]] Row got() const { return row(u"/file.bin"_s); }
    [[nodiscard]] QStringList asked() const
    {
        QStringList lines;
        for (const RequestRecord &record : server.log().requests()) {
            lines.append(QString::fromLatin1(
                (record.request.path() + ' ' + record.request.header("Range")).trimmed()));
        }
        return lines;
    }
};

#define CHECK_RIGHT(fixture, wanted)                                                                         \
    QVERIFY2((fixture).got().state == State::Done, qPrintable((fixture).asked().join(u", "_s)));             \
    QCOMPARE((fixture).got().verdict, wanted);                                                               \
    QCOMPARE((fixture).files(), QStringList{u"file.bin"_s});                                                 \
    QVERIFY((fixture).content(u"file.bin"_s) == right());                                                    \
    QTRY_COMPARE((fixture).gate.active, 0)

} // namespace

void TestDescriptions::itProvesTheFile_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("redirected");
    QTest::newRow("by a digest") << hash(right()) << false;
    QTest::newRow("by its pieces") << pieces(right()) << false;
    QTest::newRow("announced by who sends on") << hash(right()) << true;
}

void TestDescriptions::itProvesTheFile()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const bool, redirected);
    DescriptionFixture fixture;
    fixture.describe(inside);
    QVERIFY(fixture.fetch({redirected
                               ? DescriptionFixture::announcing(Behaviour::redirect(302, "/mirror/file.bin"))
                               : DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked().last(), u"/file.meta4"_s);
    QCOMPARE(fixture.asked().size(), redirected ? 3 : 2);
}

void TestDescriptions::nothingOfUse_data()
{
    QTest::addColumn<Behaviour>("document");
    QTest::newRow("not found") << Behaviour().status(404);
    QTest::newRow("a web page") << Behaviour().body("<html></html>");
    QTest::newRow("huge") << Behaviour().pattern(3, 3'000'000);
    QTest::newRow("silence") << Behaviour().hang();
    QTest::newRow("cut") << Behaviour().body("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">");
    QTest::newRow("asks to come back next year") << Behaviour().status(503).header("Retry-After", "31000000");
}

void TestDescriptions::nothingOfUse()
{
    QFETCH(const Behaviour, document);
    DescriptionFixture fixture;
    if (QByteArrayView(QTest::currentDataTag()) == "silence") {
        fixture.settings.transfer.timeout = 800ms;
    }
    fixture.server.on(u"/file.meta4"_s, document);
    QVERIFY(fixture.fetch({DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::NotVerified);
}

void TestDescriptions::aMirrorMakesUpForAWrongFile()
{
    DescriptionFixture fixture;
    fixture.describe(hash(right()) + fixture.mirror(1));
    QVERIFY(fixture.fetch({DescriptionFixture::file(2)}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.meta4"_s, u"/m1"_s}));
}

void TestDescriptions::aKnownDigestIsNotOverruled_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("a stale digest") << hash("another");
    QTest::newRow("a stale one of another kind")
        << "<hash type=\"sha-512\">" + QByteArray(128, 'a') + "</hash>";
    QTest::newRow("stale pieces") << pieces(patternBody(9, size));
}

void TestDescriptions::aKnownDigestIsNotOverruled()
{
    // The document is read, because the server broke off; what it says is of an earlier version.
    QFETCH(const QByteArray, inside);
    DescriptionFixture fixture;
    fixture.describe(inside);
    QVERIFY(fixture.fetchKnown({DescriptionFixture::file().cutAfter(20'000), DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QVERIFY(fixture.asked().contains(u"/file.meta4"_s));
}

void TestDescriptions::aMirrorMakesUpForAKnownDigest()
{
    DescriptionFixture fixture;
    fixture.describe(hash(right()) + fixture.mirror(1));
    QVERIFY(fixture.fetchKnown({DescriptionFixture::file(2)}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.meta4"_s, u"/m1"_s}));
}

void TestDescriptions::theWrongFileIsKeptWhereNobodyKnowsBetter_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("it knows no mirror") << hash(right());
    QTest::newRow("it is of another file") << hash("another") + "<url>http://127.0.0.1:9/x</url>";
}

void TestDescriptions::theWrongFileIsKeptWhereNobodyKnowsBetter()
{
    QFETCH(const QByteArray, inside);
    DescriptionFixture fixture;
    fixture.describe(inside);
    QVERIFY(fixture.fetchKnown({DescriptionFixture::file(2)}));
    QCOMPARE(fixture.got().state, State::Failed);
    QCOMPARE(fixture.got().verdict, Verdict::Wrong);
    QCOMPARE(fixture.files(), QStringList{u"file.bin.wrong"_s});
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.meta4"_s}));
}

void TestDescriptions::aWrongFileIsKeptOnce()
{
    // Each attempt ends with the wrong file of the mirror; somebody else's file of that name is not ours.
    DescriptionFixture fixture;
    QVERIFY(QDir().mkpath(fixture.settings.transfer.folder));
    QFile other(QDir(fixture.settings.transfer.folder).filePath(u"file.bin.wrong"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    fixture.server.on(u"/m1"_s, Behaviour().pattern(7, size));
    fixture.describe(fixture.mirror(1));
    QVERIFY(fixture.fetchKnown({DescriptionFixture::file().cutAfter(20'000)}));
    QCOMPARE(fixture.got().state, State::Failed);
    QCOMPARE(fixture.got().attempt, 3);
    QCOMPARE(fixture.files(), (QStringList{u"file.bin.wrong"_s, u"file.bin.wrong1"_s}));
    QVERIFY(fixture.content(u"file.bin.wrong"_s) == "mine");
    QVERIFY(fixture.content(u"file.bin.wrong1"_s) == patternBody(7, size));
}

void TestDescriptions::aMirrorGoesOnWhereTheServerBroke()
{
    DescriptionFixture fixture;
    fixture.describe(hash(right()) + fixture.mirror(1));
    QVERIFY(fixture.fetch({DescriptionFixture::file().cutAfter(20'000)}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.meta4"_s, u"/m1 bytes=20000-"_s}));
    QCOMPARE(fixture.got().attempt, 1);
}

void TestDescriptions::withoutADigestNoMirrorIsAsked()
{
    DescriptionFixture fixture;
    fixture.describe(fixture.mirror(1));
    QVERIFY(fixture.fetch({DescriptionFixture::file().cutAfter(20'000), DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::NotVerified);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.meta4"_s, u"/file.bin bytes=20000-"_s}));
}

void TestDescriptions::noMirrorIsAskedTwice()
{
    DescriptionFixture fixture;
    fixture.server.on(u"/m1"_s, Behaviour().status(404));
    fixture.describe(hash(right()) + fixture.mirror(1) + fixture.mirror(1) + "<url>" +
                     fixture.server.url(u"/file.bin"_s).toEncoded() + "</url>");
    QVERIFY(fixture.fetch({DescriptionFixture::file().cutAfter(20'000), DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked().filter(u"/m1"_s).size(), 1);
    QCOMPARE(fixture.asked().filter(u"/file.meta4"_s).size(), 1);
}

void TestDescriptions::checksumFilesComeAfterIt()
{
    DescriptionFixture fixture;
    fixture.settings.transfer.findChecksums = true;
    fixture.describe("<size>50000</size>");
    fixture.server.on(u"/SHA256SUMS"_s, Behaviour().body(sha256(right()) + "  file.bin\n"));
    QVERIFY(fixture.fetch({DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.meta4"_s, u"/SHA256SUMS"_s}));
}

void TestDescriptions::neverFromSecureToOpen()
{
#if QT_CONFIG(ssl)
    DescriptionFixture fixture;
    FaultServer secure;
    if (!secure.useTls()) {
        QSKIP("no TLS in this Qt");
    }
    QVERIFY(secure.listen());
    const QSslCertificate own = certificateChain(Identity::SelfSigned).constFirst();
    fixture.settings.transfer.trusted = {{u"127.0.0.1"_s, own.digest(QCryptographicHash::Sha256)}};
    fixture.settings.transfer.findChecksums = true;
    fixture.describe(hash("another"));
    fixture.server.on(u"/SHA256SUMS"_s, Behaviour().body(sha256("another") + "  file.bin\n"));
    const QByteArray open = fixture.server.url(u"/file.meta4"_s).toEncoded();
    secure.on(u"/file.bin"_s,
              Behaviour().pattern(1, size).header(
                  "Link", '<' + open + ">; rel=describedby; type=\"application/metalink4+xml\""));
    secure.on(u"/SHA256SUMS"_s, Behaviour::redirect(302, fixture.server.url(u"/SHA256SUMS"_s).toEncoded()));
    fixture.add({secure.url(u"/file.bin"_s)});
    QVERIFY(fixture.runUntilIdle());
    QCOMPARE(fixture.totals.done, 1);
    QCOMPARE(fixture.rows.cbegin()->verdict, Verdict::NotVerified);
    QCOMPARE(fixture.server.log().count(), 0);
    QCOMPARE(secure.log().count(), 5); // the file, and what may lie beside it
#else
    QSKIP("no TLS in this Qt");
#endif
}

void TestDescriptions::pausedWhileMirrorsAreSought()
{
    DescriptionFixture fixture;
    fixture.server.on(u"/file.meta4"_s, Behaviour().hang());
    fixture.server.on(u"/file.bin"_s,
                      {DescriptionFixture::file().cutAfter(20'000), DescriptionFixture::file()});
    fixture.add({fixture.server.url(u"/file.bin"_s)});
    QTRY_VERIFY(fixture.asked().contains(u"/file.meta4"_s));
    QTRY_COMPARE(fixture.got().state, State::Retrying);
    fixture.engine().execute(command::PauseAll{});
    QVERIFY(fixture.runUntilIdle(3s));
    QTRY_COMPARE(fixture.got().state, State::Paused);
    QTRY_COMPARE(fixture.server.log().inFlight(), 0);

    fixture.describe(hash(right()));
    fixture.engine().execute(command::StartAll{});
    QVERIFY(fixture.runUntilIdle());
    QTRY_COMPARE(fixture.got().state, State::Done);
    CHECK_RIGHT(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(),
             (QStringList{u"/file.bin"_s, u"/file.meta4"_s, u"/file.bin bytes=20000-"_s, u"/file.meta4"_s}));
}

void TestDescriptions::secretsAreNotSent()
{
    DescriptionFixture fixture;
    fixture.settings.transfer.user = u"me"_s;
    fixture.settings.transfer.password = u"secret"_s;
    fixture.settings.transfer.headers = {{"X-Token"_ba, "secret"_ba}};
    fixture.describe(hash(right()));
    QVERIFY(fixture.fetch({DescriptionFixture::file()}));
    CHECK_RIGHT(fixture, Verdict::Verified);
    const Request document = fixture.server.log().requests().last().request;
    QVERIFY(document.header("Authorization").isNull());
    QVERIFY(document.header("X-Token").isNull());
}

QTEST_GUILESS_MAIN(TestDescriptions)
#include "tst_descriptions.moc"
