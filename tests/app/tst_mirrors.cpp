// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include "core/sources.h"
#include "queue/new_link.h"

#include <QCryptographicHash>

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;

/// A file with several sources: one after the other is asked until the right file is there.
class TestMirrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextSourceMakesUpForAFailure_data();
    void theNextSourceMakesUpForAFailure();
    void allSourcesAreAskedBeforeTheWait();
    void whenAllFailTheReasonIsTold();
    void aCutFileGoesOnElsewhereOnlyWhenItCanBeProven_data();
    void aCutFileGoesOnElsewhereOnlyWhenItCanBeProven();
    void anotherLengthElsewhereBeginsAnew();
    void onlyBadPiecesAreFetchedAgain();
    void aSourceWithTheSameBadPiecesIsNotAskedForEver();
    void aMirrorIsNotBlamedForTheBytesOfAnother();
    void piecesAloneVerify();
    void aNameFromADocumentStaysInTheFolder();
    void passwordsStayWithTheirServer();
    void announcedMirrorsAreTakenWithADigest_data();
    void announcedMirrorsAreTakenWithADigest();
    void aRestartKeepsMirrorsAndPieces();
};

namespace {

constexpr qint64 size = 50'000;
constexpr qint64 piece = 8'000;

const QByteArray &right()
{
    static const QByteArray bytes = patternBody(1, size);
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

PieceDigests piecesOf(const QByteArray &bytes)
{
    PieceDigests pieces;
    pieces.length = piece;
    for (qint64 at = 0; at < bytes.size(); at += piece) {
        pieces.values.append(sha256(bytes.mid(at, piece)));
    }
    return pieces;
}

Behaviour file(const char *etag = "\"v1\"")
{
    return Behaviour().pattern(1, size).etag(etag);
}

/// The right file, but for one byte.
Behaviour spoiled(qint64 at)
{
    QByteArray bytes = right();
    bytes[at] = char(bytes[at] ^ 1);
    return Behaviour().body(bytes).etag("\"bad\"");
}

/// Its server is two hosts. "/file.bin" is at the first, the mirrors "/m1" and so on at the second.
class MirrorFixture : public FaultFixture
{
public:
    QUrl mirror(int n) { return server.url(u"/m%1"_s.arg(n), u"localhost"_s); }

    /// The item's own answers, and those of each mirror.
    void serve(const QList<Behaviour> &own, const QList<QList<Behaviour>> &mirrors)
    {
        server.on(u"/file.bin"_s, own);
        link.url = server.url(u"/file.bin"_s);
        for (const QList<Behaviour> &sequence : mirrors) {
            const int n = int(link.sources.mirrors.size()) + 1;
            server.on(u"/m%1"_s.arg(n), sequence);
            link.sources.mirrors.append(mirror(n));
        }
    }
    void withDigest() { link.digests = {{DigestAlgorithm::Sha256, sha256(right())}}; }

    [[nodiscard]] bool fetch()
    {
        command::Add add;
        add.links = {link};
        engine().execute(add);
        return runUntilIdle();
    }

    [[nodiscard]] Row got() const { return row(u"/file.bin"_s); }

    /// "/m1 bytes=20000-", in order.
    [[nodiscard]] QStringList asked() const
    {
        QStringList lines;
        for (const RequestRecord &record : server.log().requests()) {
            lines.append(QString::fromLatin1(
                (record.request.path() + ' ' + record.request.header("Range")).trimmed()));
        }
        return lines;
    }

    NewLink link;
};

#define CHECK_RIGHT(fixture)                                                                                 \
    QVERIFY2((fixture).got().state == State::Done, qPrintable((fixture).asked().join(u", "_s)));             \
    QCOMPARE((fixture).files(), QStringList{u"file.bin"_s});                                                 \
    QVERIFY((fixture).content(u"file.bin"_s) == right())

} // namespace

void TestMirrors::theNextSourceMakesUpForAFailure_data()
{
    QTest::addColumn<Behaviour>("first");
    QTest::newRow("not found") << Behaviour().status(404);
    QTest::newRow("overloaded") << Behaviour().status(503).header("Retry-After", "3600");
    QTest::newRow("cut") << file().cutAfter(10);
    QTest::newRow("broken") << file().contentLength("-5");
    QTest::newRow("a web page") << Behaviour().body("<html>").contentType("text/html");
    QTest::newRow("wrong bytes") << Behaviour().pattern(2, size);
    QTest::newRow("another size") << Behaviour().pattern(1, size + 1);
    QTest::newRow("another size that is not announced") << Behaviour().pattern(1, size + 1).chunked(1000);
    QTest::newRow("too short, and not announced") << Behaviour().pattern(1, size - 1).noContentLength();
    QTest::newRow("a redirect to nowhere") << Behaviour::redirect(302, "ftp://h/x");
}

void TestMirrors::theNextSourceMakesUpForAFailure()
{
    QFETCH(const Behaviour, first);
    MirrorFixture fixture;
    fixture.serve({first, Behaviour().status(500)}, {{file()}});
    fixture.withDigest();
    fixture.link.sources.size = size;
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.got().verdict, Verdict::Verified);
    QCOMPARE(fixture.got().attempt, 1);
    QCOMPARE(fixture.server.log().count(atHost("127.0.0.1")), 1);
    QCOMPARE(fixture.server.log().count(atHost("localhost")), 1);
}

void TestMirrors::allSourcesAreAskedBeforeTheWait()
{
    MirrorFixture fixture;
    fixture.serve({Behaviour().status(503), file()}, {{Behaviour().status(404)}, {Behaviour().status(404)}});
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.got().attempt, 2);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/m1"_s, u"/m2"_s, u"/file.bin"_s}));
    qsizetype waits = 0;
    for (const ItemEvent &event : fixture.events) {
        waits += event.kind == ItemEvent::Kind::Retrying ? 1 : 0;
    }
    QCOMPARE(waits, 1);
}

void TestMirrors::whenAllFailTheReasonIsTold()
{
    MirrorFixture fixture;
    fixture.serve({Behaviour().status(404)}, {{Behaviour().status(410)}, {Behaviour().pattern(2, size)}});
    fixture.withDigest();
    QVERIFY(fixture.fetch());
    QCOMPARE(fixture.got().state, State::Failed);
    QCOMPARE(fixture.got().failure->kind, FailureKind::WrongDigest);
    QCOMPARE(fixture.got().verdict, Verdict::Wrong);
    QCOMPARE(fixture.got().attempt, 1);
    QCOMPARE(fixture.files(), QStringList{u"file.bin.wrong"_s});

    fixture.engine().execute(command::Start{{fixture.got().id}}); // by hand: from the first source again
    QVERIFY(fixture.runUntilIdle());
    QCOMPARE(fixture.asked(),
             (QStringList{u"/file.bin"_s, u"/m1"_s, u"/m2"_s, u"/file.bin"_s, u"/m1"_s, u"/m2"_s}));
}

void TestMirrors::aCutFileGoesOnElsewhereOnlyWhenItCanBeProven_data()
{
    QTest::addColumn<bool>("digest");
    QTest::addColumn<QString>("range");
    QTest::newRow("with a digest") << true << u"/m1 bytes=20000-"_s;
    QTest::newRow("without") << false << u"/m1"_s;
}

void TestMirrors::aCutFileGoesOnElsewhereOnlyWhenItCanBeProven()
{
    QFETCH(const bool, digest);
    QFETCH(const QString, range);
    MirrorFixture fixture;
    fixture.serve({file().cutAfter(20'000)}, {{file("\"other\"")}});
    if (digest) {
        fixture.withDigest();
    }
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, range}));
    QVERIFY(fixture.server.log().requests().last().request.header("If-Range").isNull());
}

void TestMirrors::anotherLengthElsewhereBeginsAnew()
{
    MirrorFixture fixture;
    fixture.serve({Behaviour().pattern(2, size + 10).etag("\"x\"").cutAfter(20'000)}, {{file()}});
    fixture.withDigest();
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/m1 bytes=20000-"_s, u"/m1"_s}));
}

void TestMirrors::onlyBadPiecesAreFetchedAgain()
{
    MirrorFixture fixture;
    fixture.serve({spoiled(20'000)}, {{spoiled(20'500)}, {file()}});
    fixture.withDigest();
    fixture.link.sources.pieces = piecesOf(right());
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.got().verdict, Verdict::Verified);
    QCOMPARE(fixture.asked(),
             (QStringList{u"/file.bin"_s, u"/m1 bytes=16000-23999"_s, u"/m2 bytes=16000-23999"_s}));
}

void TestMirrors::aSourceWithTheSameBadPiecesIsNotAskedForEver()
{
    const auto spoiledTwice = [] {
        QByteArray bytes = right();
        bytes[10'000] = char(bytes[10'000] ^ 1);
        bytes[30'000] = char(bytes[30'000] ^ 1);
        return Behaviour().body(bytes).etag("\"s\"");
    };
    MirrorFixture fixture;
    fixture.serve({spoiledTwice()}, {{spoiledTwice()}, {file()}});
    fixture.withDigest();
    fixture.link.sources.pieces = piecesOf(right());
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QVERIFY2(fixture.asked().size() <= 8, qPrintable(fixture.asked().join(u", "_s)));
}

void TestMirrors::aMirrorIsNotBlamedForTheBytesOfAnother()
{
    // The first sends wrong bytes and breaks off; the second is right, and the last source there is.
    MirrorFixture fixture;
    fixture.serve({spoiled(5).cutAfter(20'000)}, {{file()}});
    fixture.withDigest();
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.got().attempt, 1);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/m1 bytes=20000-"_s, u"/m1"_s}));
}

void TestMirrors::piecesAloneVerify()
{
    MirrorFixture fixture;
    fixture.serve({spoiled(0)}, {{file()}});
    fixture.link.sources.pieces = piecesOf(right());
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    QCOMPARE(fixture.got().verdict, Verdict::Verified);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/m1 bytes=0-7999"_s}));
}

void TestMirrors::aNameFromADocumentStaysInTheFolder()
{
    MirrorFixture fixture;
    fixture.server.on(u"/file.bin"_s, file());
    const QByteArray document = "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
                                "<file name=\"../../.x/evil.bin\"><size>50000</size><hash type=\"sha-256\">" +
                                sha256(right()).toHex() + "</hash><url>" +
                                fixture.server.url(u"/file.bin"_s).toEncoded() + "</url></file></metalink>";
    const auto files = parseMetalink(document);
    QVERIFY(files.ok());
    QCOMPARE(files->size(), 1);
    fixture.link = *toNewLink(files->first());
    QVERIFY(fixture.fetch());
    QCOMPARE(fixture.got().state, State::Done);
    QCOMPARE(fixture.files(), QStringList{u"evil.bin"_s});
    QCOMPARE(fixture.got().file, QDir(fixture.settings.transfer.folder).filePath(u"evil.bin"_s));
}

void TestMirrors::passwordsStayWithTheirServer()
{
    MirrorFixture fixture;
    fixture.settings.transfer.user = u"me"_s;
    fixture.settings.transfer.password = u"secret"_s;
    fixture.serve({Behaviour().status(404)}, {{file()}});
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    const auto requests = fixture.server.log().requests();
    QVERIFY(!requests.first().request.header("Authorization").isNull());
    QVERIFY(requests.last().request.header("Authorization").isNull());
}

void TestMirrors::announcedMirrorsAreTakenWithADigest_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nobody knows a digest") << false << false << false;
    QTest::newRow("the user knows one") << true << false << true;
    QTest::newRow("the server tells one") << false << true << true;
}

void TestMirrors::announcedMirrorsAreTakenWithADigest()
{
    QFETCH(const bool, asked);
    QFETCH(const bool, told);
    QFETCH(const bool, taken);
    MirrorFixture fixture;
    Behaviour announcing = file();
    announcing.header("Link", '<' + fixture.mirror(2).toEncoded() + ">; rel=duplicate; pri=2, <" +
                                  fixture.mirror(1).toEncoded() + ">; rel=duplicate; pri=1");
    if (told) {
        announcing.header("Repr-Digest", "sha-256=:" + sha256(right()).toBase64() + ':');
    }
    fixture.serve({announcing.cutAfter(20'000), file()}, {});
    fixture.server.on(u"/m1"_s, Behaviour().pattern(3, size)); // not even the right file
    fixture.server.on(u"/m2"_s, file("\"m2\""));
    if (asked) {
        fixture.withDigest();
    }
    QVERIFY(fixture.fetch());
    CHECK_RIGHT(fixture);
    if (!taken) {
        QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/file.bin bytes=20000-"_s}));
        return;
    }
    // Whoever is wrong from the first byte on of what it sent is asked once more, for the whole.
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/m1 bytes=20000-"_s, u"/m1"_s, u"/m2"_s}));
    QCOMPARE(fixture.got().verdict, Verdict::Verified);
}

void TestMirrors::aRestartKeepsMirrorsAndPieces()
{
    MirrorFixture fixture;
    fixture.serve({Behaviour().status(404)}, {{file()}});
    fixture.link.sources.pieces = piecesOf(right());
    fixture.link.sources.size = size;
    EngineOptions options;
    options.storePath = fixture.dir.filePath(u"queue.sqlite"_s);
    {
        Engine first(fixture.clock, fixture.settings, options);
        QSignalSpy opened(&first, &Engine::opened);
        command::Add add;
        add.links = {fixture.link};
        add.paused = true;
        first.execute(add);
        QVERIFY(opened.wait());
        QTRY_VERIFY(first.isIdle());
    }
    Engine second(fixture.clock, fixture.settings, options);
    QSignalSpy opened(&second, &Engine::opened);
    QVERIFY(opened.wait());
    QCOMPARE(second.totals().paused, 1);
    second.execute(command::StartAll{});
    QTRY_COMPARE(second.totals().done, 1);
    QCOMPARE(fixture.asked(), (QStringList{u"/file.bin"_s, u"/m1"_s}));
    QVERIFY(fixture.content(u"file.bin"_s) == right());
}

QTEST_GUILESS_MAIN(TestMirrors)
#include "tst_mirrors.moc"
