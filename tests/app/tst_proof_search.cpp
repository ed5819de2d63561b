// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include <QCryptographicHash>

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A checksum file beside the file tells whether it came through right; whatever else lies there, or does
/// not, costs nothing but the verdict.
class TestProofSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundBeside_data();
    void foundBeside();
    void notAsked_data();
    void notAsked();
    void aWrongFileIsKeptAside();
    void nothingOfUse_data();
    void nothingOfUse();
    void aFolderIsAskedOnce();
    void eachRequestHasAPermit();
    void filesThatAreNeverThereAreNotAskedForAgain();
    void whatFailedInPassingIsAskedForAgain();
    void aListMayBeOlderThanTheFile_data();
    void aListMayBeOlderThanTheFile();
    void secretsStayWithTheServer();
    void removedMeanwhile();
    void pausedMeanwhile_data();
    void pausedMeanwhile();
    void aTrickleHasAnEnd();
    void aSlowHostIsLeftInPeace();
    void endedMeanwhile();
};

namespace {

constexpr qint64 size = 30'000;

QByteArray hexOf(const QByteArray &bytes,
                 QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

QByteArray body(int n)
{
    return patternBody(quint64(n), size);
}

/// "/d/0", "/d/1" and so on, with or without something beside them.
class SearchFixture : public FaultFixture
{
public:
    SearchFixture() { settings.transfer.findChecksums = true; }

    void serve(int n) { server.on(path(n), Behaviour().pattern(quint64(n), size)); }
    [[nodiscard]] static QString path(int n) { return u"/d/%1"_s.arg(n); }

    /// Fetches that many to the end.
    [[nodiscard]] bool fetch(int count = 1)
    {
        QList<QUrl> urls;
        for (int n = 0; n < count; ++n) {
            serve(n);
            urls.append(server.url(path(n)));
        }
        add(urls);
        return runUntilIdle();
    }
    [[nodiscard]] Row got(int n = 0) const { return row(path(n)); }
    [[nodiscard]] int asked(const QString &what) const
    {
        const QByteArray wanted = what.toLatin1();
        return server.log().count([wanted](const Request &request) { return request.path() == wanted; });
    }
};

#define CHECK_DONE(fixture, wanted)                                                                          \
    QCOMPARE((fixture).got().state, State::Done);                                                            \
    QCOMPARE((fixture).got().verdict, wanted);                                                               \
    QVERIFY((fixture).content(u"0"_s) == body(0));                                                           \
    QCOMPARE((fixture).files(), QStringList{u"0"_s});                                                        \
    QTRY_COMPARE((fixture).gate.active, 0)

} // namespace

void TestProofSearch::foundBeside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Behaviour>("file");
    const QByteArray sha256 = hexOf(body(0));
    const QByteArray sha512 = hexOf(body(0), QCryptographicHash::Sha512);
    const QByteArray other = hexOf("other") + "  other\n";
    QTest::newRow("SHA256SUMS") << u"/d/SHA256SUMS"_s << Behaviour().body(other + sha256 + "  0\n");
    QTest::newRow("a long list") << u"/d/SHA256SUMS"_s
                                 << Behaviour().body(other.repeated(20'000) + sha256 + "  0\n");
    QTest::newRow("SHA512SUMS") << u"/d/SHA512SUMS"_s << Behaviour().body(sha512 + " *./0\n");
    QTest::newRow("a file of its own") << u"/d/0.sha256"_s << Behaviour().body(sha256);
    QTest::newRow("with its name") << u"/d/0.sha512"_s << Behaviour().body(sha512 + "  0\n");
    QTest::newRow("as BSD writes it")
        << u"/d/0.sha256"_s << Behaviour().body("SHA256 (0) = " + sha256 + '\n');
    QTest::newRow("in chunks") << u"/d/SHA256SUMS"_s << Behaviour().body(sha256 + "  0\n").chunked(10);
    QTest::newRow("without a length")
        << u"/d/SHA256SUMS"_s << Behaviour().body(sha256 + "  0\n").noContentLength();
}

void TestProofSearch::foundBeside()
{
    QFETCH(const QString, name);
    QFETCH(const Behaviour, file);
    SearchFixture fixture;
    fixture.server.on(name, file);
    QVERIFY(fixture.fetch());
    CHECK_DONE(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(name), 1);
}

void TestProofSearch::notAsked_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("known");
    QTest::newRow("nobody wants it") << false << false;
    QTest::newRow("the server has told the digest") << true << true;
}

void TestProofSearch::notAsked()
{
    QFETCH(const bool, wanted);
    QFETCH(const bool, known);
    SearchFixture fixture;
    fixture.settings.transfer.findChecksums = wanted;
    Behaviour file = Behaviour().pattern(0, size);
    if (known) {
        file.header("Repr-Digest", "sha-256=:" + QByteArray::fromHex(hexOf(body(0))).toBase64() + ':');
    }
    fixture.server.on(u"/d/0"_s, file);
    fixture.add({fixture.server.url(u"/d/0"_s)});
    QVERIFY(fixture.runUntilIdle());
    CHECK_DONE(fixture, known ? Verdict::Verified : Verdict::NotVerified);
    QCOMPARE(fixture.server.log().count(), 1);
}

void TestProofSearch::aWrongFileIsKeptAside()
{
    SearchFixture fixture;
    fixture.server.on(u"/d/SHA256SUMS"_s, {Behaviour().body(hexOf("another") + "  0\n"),
                                           Behaviour().body(hexOf(body(0)) + "  0\n")});
    QVERIFY(fixture.fetch());
    QCOMPARE(fixture.got().state, State::Failed);
    QCOMPARE(fixture.got().failure->kind, FailureKind::WrongDigest);
    QCOMPARE(fixture.got().verdict, Verdict::Wrong);
    QCOMPARE(fixture.files(), QStringList{u"0.wrong"_s});

    // Perhaps the list was older than the file: by hand, it is asked for anew.
    fixture.engine().execute(command::Start{{fixture.id(u"/d/0"_s)}});
    QVERIFY(fixture.runUntilIdle());
    QTRY_COMPARE(fixture.got().verdict, Verdict::Verified);
    QCOMPARE(fixture.asked(u"/d/SHA256SUMS"_s), 2);
}

void TestProofSearch::nothingOfUse_data()
{
    QTest::addColumn<Behaviour>("beside");
    QTest::addColumn<int>("requests"); ///< of each
    const QByteArray lines = (hexOf("x") + "  x\n").repeated(500);
    QTest::newRow("not found") << Behaviour().status(404) << 1;
    QTest::newRow("forbidden") << Behaviour().status(403) << 1;
    QTest::newRow("overloaded") << Behaviour().status(503) << 1;
    QTest::newRow("a web page") << Behaviour().body("<!DOCTYPE html>").contentType("text/html") << 1;
    QTest::newRow("a huge one") << Behaviour().pattern(9, 17'000'000) << 1;
    QTest::newRow("a huge one of no length") << Behaviour().pattern(9, 17'000'000).noContentLength() << 1;
    QTest::newRow("a huge answer that is none") << Behaviour().status(404).pattern(9, 8'000'000) << 1;
    QTest::newRow("a part that nobody asked for") << Behaviour().body(lines).ranges(Ranges::Unasked) << 1;
    QTest::newRow("a broken length") << Behaviour().body(hexOf("x")).contentLength("12x") << 1;
    QTest::newRow("cut") << Behaviour().body(hexOf("x") + "  0\n").cutAfter(60) << 1;
    QTest::newRow("reset at once") << Behaviour().closeAtOnce(Ending::Reset) << -1; // Qt asks again
    QTest::newRow("silence") << Behaviour().hang() << -1; // after the second, nobody asks any more
    QTest::newRow("silence half way") << Behaviour().body(hexOf("x")).hangAfter(5) << -1;
    QTest::newRow("redirected nowhere") << Behaviour::redirect(302, "ftp://h/x") << 1;
    QTest::newRow("redirected for ever") << Behaviour::redirect(302, "/d/SHA256SUMS") << -1;
    QTest::newRow("of another folder")
        << Behaviour().body(hexOf("x") + "  a\n" + hexOf("x") + "  old/0\n") << 1;
    QTest::newRow("another file's") << Behaviour().body(hexOf("x") + "  00\n") << 1;
}

void TestProofSearch::nothingOfUse()
{
    QFETCH(const Behaviour, beside);
    QFETCH(const int, requests);
    SearchFixture fixture;
    if (QByteArrayView(QTest::currentDataTag()).startsWith("silence")) {
        fixture.settings.transfer.timeout = 600ms;
    }
    const QStringList names{u"/d/SHA256SUMS"_s, u"/d/SHA512SUMS"_s, u"/d/0.sha256"_s, u"/d/0.sha512"_s};
    for (const QString &name : names) {
        fixture.server.on(name, beside);
    }
    QVERIFY(fixture.fetch());
    CHECK_DONE(fixture, Verdict::NotVerified);
    for (const QString &name : names) {
        QVERIFY(requests < 0 || fixture.asked(name) == requests);
    }
    QTRY_COMPARE(fixture.server.log().inFlight(), 0);
}

void TestProofSearch::aFolderIsAskedOnce()
{
    SearchFixture fixture;
    constexpr int count = 200;
    QByteArray list;
    for (int n = 0; n < count; ++n) {
        list += hexOf(body(n)) + "  " + QByteArray::number(n) + '\n';
    }
    fixture.server.on(u"/d/SHA256SUMS"_s, Behaviour().body(list).delay(100ms));
    QVERIFY(fixture.fetch(count));
    QCOMPARE(fixture.totals.done, count);
    for (const Row &row : std::as_const(fixture.rows)) {
        QCOMPARE(row.verdict, Verdict::Verified);
    }
    QCOMPARE(fixture.server.log().count(), count + 1);
}

void TestProofSearch::eachRequestHasAPermit()
{
    SearchFixture fixture;
    fixture.settings.gate.total = 3;
    fixture.settings.gate.perHost = 3;
    constexpr int count = 40;
    for (int n = 0; n < count; ++n) {
        fixture.server.on(u"/d/%1.sha256"_s.arg(n), Behaviour().body(hexOf(body(n))).delay(5ms));
    }
    QVERIFY(fixture.fetch(count));
    QCOMPARE(fixture.totals.done, count);
    QCOMPARE(fixture.server.log().count(), 2 * count + 2);
    QVERIFY(fixture.server.log().peakInFlight() <= 3);
    for (const Row &row : std::as_const(fixture.rows)) {
        QCOMPARE(row.verdict, Verdict::Verified);
    }
}

void TestProofSearch::filesThatAreNeverThereAreNotAskedForAgain()
{
    SearchFixture fixture;
    fixture.settings.gate.total = 1; // else many ask before the first answer
    QVERIFY(fixture.fetch(20));
    QCOMPARE(fixture.totals.done, 20);
    QCOMPARE(fixture.server.log().count(), 20 + 2 + 2 * 3);
}

void TestProofSearch::whatFailedInPassingIsAskedForAgain()
{
    SearchFixture fixture;
    fixture.settings.gate.total = 1;
    constexpr int count = 8;
    for (int n = 0; n < count; ++n) {
        fixture.server.on(u"/d/%1.sha256"_s.arg(n),
                          n < 5 ? Behaviour().status(503) : Behaviour().body(hexOf(body(n))));
    }
    QVERIFY(fixture.fetch(count));
    for (int n = 0; n < count; ++n) {
        QCOMPARE(fixture.got(n).verdict, n < 5 ? Verdict::NotVerified : Verdict::Verified);
    }
}

void TestProofSearch::aListMayBeOlderThanTheFile_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::newRow("both are new") << true;
    QTest::newRow("the file is wrong") << false;
}

void TestProofSearch::aListMayBeOlderThanTheFile()
{
    QFETCH(const bool, isRight);
    SearchFixture fixture;
    const QByteArray before = hexOf(body(0)) + "  0\n" + hexOf("before") + "  1\n";
    const QByteArray now = hexOf(body(0)) + "  0\n" + (isRight ? hexOf(body(1)) : hexOf("x")) + "  1\n";
    fixture.server.on(u"/d/SHA256SUMS"_s, {Behaviour().body(before), Behaviour().body(now)});
    QVERIFY(fixture.fetch());
    QCOMPARE(fixture.got().verdict, Verdict::Verified);
    fixture.serve(1);
    fixture.add({fixture.server.url(u"/d/1"_s)});
    QVERIFY(fixture.runUntilIdle());
    QCOMPARE(fixture.got(1).verdict, isRight ? Verdict::Verified : Verdict::Wrong);
    QCOMPARE(fixture.files(), (QStringList{u"0"_s, isRight ? u"1"_s : u"1.wrong"_s}));
    QCOMPARE(fixture.asked(u"/d/SHA256SUMS"_s), 2);
    QCOMPARE(fixture.asked(u"/d/1"_s), 1);
}

void TestProofSearch::secretsStayWithTheServer()
{
    SearchFixture fixture;
    fixture.settings.transfer.user = u"me"_s;
    fixture.settings.transfer.password = u"secret"_s;
    fixture.server.on(
        u"/d/SHA256SUMS"_s,
        Behaviour::redirect(302, fixture.server.url(u"/elsewhere"_s, u"localhost"_s).toEncoded()));
    fixture.server.on(u"/elsewhere"_s, Behaviour().body(hexOf(body(0)) + "  0\n"));
    QVERIFY(fixture.fetch());
    CHECK_DONE(fixture, Verdict::Verified);
    for (const RequestRecord &record : fixture.server.log().requests()) {
        QCOMPARE(record.request.header("Authorization").isNull(), record.request.path() == "/elsewhere");
    }
}

void TestProofSearch::removedMeanwhile()
{
    SearchFixture fixture;
    fixture.server.on(u"/d/SHA256SUMS"_s, Behaviour().hang());
    fixture.serve(0);
    fixture.add({fixture.server.url(u"/d/0"_s)});
    QTRY_COMPARE(fixture.asked(u"/d/SHA256SUMS"_s), 1);
    QTRY_COMPARE(fixture.got().state, State::Verifying);
    fixture.engine().execute(command::Remove{{fixture.id(u"/d/0"_s)}});
    QVERIFY(fixture.runUntilIdle(3s));
    QCOMPARE(fixture.files(), QStringList{});
    QTRY_COMPARE(fixture.server.log().inFlight(), 0);
    QTRY_COMPARE(fixture.gate.active, 0);
}

void TestProofSearch::pausedMeanwhile_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<Behaviour>("list");
    const QByteArray lines = (hexOf("x") + "  x\n").repeated(500);
    QTest::newRow("one, silence") << false << Behaviour().hang();
    QTest::newRow("all, silence") << true << Behaviour().hang();
    QTest::newRow("all, a trickle") << true << Behaviour().body(lines).bytesPerSecond(20);
}

void TestProofSearch::pausedMeanwhile()
{
    // What is here already is not stopped; it becomes done, and nobody waits for the proof any longer.
    QFETCH(const bool, all);
    QFETCH(const Behaviour, list);
    SearchFixture fixture;
    fixture.server.on(u"/d/SHA256SUMS"_s, list);
    fixture.serve(0);
    fixture.add({fixture.server.url(u"/d/0"_s)});
    QTRY_COMPARE(fixture.asked(u"/d/SHA256SUMS"_s), 1);
    QTRY_COMPARE(fixture.got().state, State::Verifying);
    if (all) {
        fixture.engine().execute(command::PauseAll{});
    } else {
        fixture.engine().execute(command::Pause{{fixture.id(u"/d/0"_s)}});
    }
    QVERIFY(fixture.runUntilIdle(3s));
    CHECK_DONE(fixture, Verdict::NotVerified);
    QTRY_COMPARE(fixture.server.log().inFlight(), 0);
}

void TestProofSearch::aTrickleHasAnEnd()
{
    // Each byte is progress; all together they may not take for ever. Who comes next does not begin again.
    SearchFixture fixture;
    fixture.settings.transfer.documentTimeout = 400ms;
    const Behaviour trickle = Behaviour().body((hexOf("x") + "  x\n").repeated(500)).bytesPerSecond(20);
    fixture.server.on(u"/d/SHA256SUMS"_s, trickle);
    fixture.server.on(u"/d/0.sha256"_s, Behaviour().body(hexOf(body(0))));
    QVERIFY(fixture.fetch());
    CHECK_DONE(fixture, Verdict::Verified);
    fixture.serve(1);
    fixture.server.on(u"/d/1.sha256"_s, Behaviour().body(hexOf(body(1))));
    fixture.add({fixture.server.url(u"/d/1"_s)});
    QVERIFY(fixture.runUntilIdle());
    QCOMPARE(fixture.got(1).verdict, Verdict::Verified);
    QCOMPARE(fixture.asked(u"/d/SHA256SUMS"_s), 1);
}

void TestProofSearch::aSlowHostIsLeftInPeace()
{
    // Every document trickles: the run is held up by the first few of them, not by each.
    SearchFixture fixture;
    fixture.settings.transfer.documentTimeout = 300ms;
    const QByteArray lines = (hexOf("x") + "  x\n").repeated(500);
    fixture.server.onPrefix(u"/d/"_s, [&](const Request &request) {
        const QByteArray path = request.path();
        return path.contains('S') || path.contains('.')
                   ? Behaviour().body(lines).bytesPerSecond(20)
                   : Behaviour().pattern(path.mid(3).toULongLong(), size);
    });
    QList<QUrl> urls;
    for (int n = 0; n < 50; ++n) {
        urls.append(fixture.server.url(fixture.path(n)));
    }
    fixture.add(urls);
    QVERIFY(fixture.runUntilIdle(3s));
    QCOMPARE(fixture.totals.done, 50);
    QVERIFY(fixture.server.log().count() < 50 + 10);
}

void TestProofSearch::endedMeanwhile()
{
    SearchFixture fixture;
    fixture.options.storePath = fixture.dir.filePath(u"queue.sqlite"_s);
    fixture.server.on(u"/d/SHA256SUMS"_s, {Behaviour().hang(), Behaviour().body(hexOf(body(0)) + "  0\n")});
    fixture.serve(0); // nothing tells whether what is left is still the file
    fixture.add({fixture.server.url(u"/d/0"_s)});
    QTRY_COMPARE(fixture.asked(u"/d/SHA256SUMS"_s), 1);
    QTRY_COMPARE(fixture.got().state, State::Verifying);
    fixture.destroyEngine();
    QTRY_COMPARE(fixture.server.log().inFlight(), 0);
    QSignalSpy opened(&fixture.engine(), &Engine::opened);
    QVERIFY(opened.wait());
    QVERIFY(fixture.runUntilIdle());
    CHECK_DONE(fixture, Verdict::Verified);
    QCOMPARE(fixture.asked(u"/d/0"_s), 1);
}

QTEST_GUILESS_MAIN(TestProofSearch)
#include "tst_proof_search.moc"
