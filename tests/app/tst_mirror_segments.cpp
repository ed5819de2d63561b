// SPDX-License-Identifier: MIT
#include "engine_fixture.h"
#include "support/content.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 size = 6 * MiB;
constexpr qint64 piece = MiB / 2;

const QByteArray &right()
{
    static const QByteArray bytes = patternBody(7, size);
    return bytes;
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Behaviour paced(const QByteArray &bytes = right(), const char *tag = "\"v1\"")
{
    return Behaviour().body(bytes).etag(tag).bytesPerSecond(3 * MiB);
}

/// As long as the right file, and another.
Behaviour lying()
{
    return paced(patternBody(8, size), "\"bad\"");
}

/// A file at "/big.bin", and mirrors of it at "/m1" and so on, each at a host of its own; two connections to
/// each are allowed.
class MirrorSegmentsFixture : public EngineFixture
{
public:
    MirrorSegmentsFixture()
    {
        settings.gate.perHost = 2;
        started = started && server.listen(QHostAddress(u"127.0.0.2"_s));
        link.digests = {{DigestAlgorithm::Sha256, sha256(right())}};
        link.url = server.url(u"/big.bin"_s);
    }

    void serve(const QList<Behaviour> &own, const QList<QList<Behaviour>> &mirrors)
    {
        const QStringList hosts{u"localhost"_s, u"127.0.0.2"_s};
        server.on(u"/big.bin"_s, own);
        for (const QList<Behaviour> &sequence : mirrors) {
            const qsizetype n = link.sources.mirrors.size();
            const QString path = u"/m%1"_s.arg(n + 1);
            server.on(path, sequence);
            link.sources.mirrors.append(server.url(path, hosts[n]));
        }
    }
    void start()
    {
        command::Add add;
        add.links = {link};
        engine().execute(add);
    }
    [[nodiscard]] bool fetch()
    {
        start();
        return runUntilIdle();
    }
    [[nodiscard]] QList<RequestRecord> requestsTo(const QByteArray &path) const
    {
        QList<RequestRecord> found = server.log().requests();
        found.removeIf([&](const RequestRecord &record) { return record.request.path() != path; });
        return found;
    }
    [[nodiscard]] qint64 bytesSent() const
    {
        qint64 sum = 0;
        for (const RequestRecord &record : server.log().requests()) {
            sum += record.bodyBytes;
        }
        return sum;
    }
    /// For a message when something is wrong.
    [[nodiscard]] QString asked() const
    {
        QStringList lines;
        for (const RequestRecord &record : server.log().requests()) {
            lines.append(u"%1 %2 -> %3, %4 bytes"_s
                             .arg(QString::fromLatin1(record.request.path()),
                                  QString::fromLatin1(record.request.header("Range")))
                             .arg(record.status)
                             .arg(record.bodyBytes));
        }
        return lines.join(u'\n');
    }

    NewLink link;
};

#define CHECK_RIGHT(fixture)                                                                                 \
    QVERIFY2((fixture).row(u"/big.bin"_s).state == State::Done, qPrintable((fixture).asked()));              \
    QCOMPARE((fixture).files(), QStringList{u"big.bin"_s});                                                  \
    QVERIFY((fixture).content(u"big.bin"_s) == right());                                                     \
    QCOMPARE((fixture).row(u"/big.bin"_s).verdict, Verdict::Verified)

} // namespace

/// Mirrors are hosts of their own: what is spare there helps, too.
class TestMirrorSegments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHostHelps();
    void nobodyHelpsWithWhatCannotBeProven();
    void aSourceWithoutRangesIsLeftWhole();
    void aMirrorMayLeadElsewhere();
    void aMirrorThatIsOfNoUseIsLeftInPeace_data();
    void aMirrorThatIsOfNoUseIsLeftInPeace();
    void aMirrorThatLiesSpoilsNothing();
    void onlyThePiecesOfALiarAreFetchedAgain();
    void aRestartKeepsWhatMirrorsBrought();
    void secretsStayWithTheirServer();
};

void TestMirrorSegments::everyHostHelps()
{
    MirrorSegmentsFixture f;
    const auto slow = [](const char *tag) { return paced(right(), tag).bytesPerSecond(MiB); };
    f.serve({slow("\"v1\"")}, {{slow("\"other\"")}, {slow("\"third\"")}});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.fetch());
    CHECK_RIGHT(f);
    QVERIFY2(timer.elapsed() < 2900, qPrintable(f.asked())); // 3 s by one host alone, 1 s by all three
    QVERIFY(!f.requestsTo("/m1").isEmpty());
    QVERIFY(!f.requestsTo("/m2").isEmpty());
    QVERIFY2(f.server.log().peakInFlight() <= 6, qPrintable(f.asked()));
    QVERIFY2(f.server.log().peakInFlight() >= 5, qPrintable(f.asked()));
    for (const char *mirror : {"/m1", "/m2"}) {
        for (const RequestRecord &record : f.requestsTo(mirror)) {
            QVERIFY(record.request.header("If-Range").isNull()); // its validators are its own
            QVERIFY(!record.request.header("Range").isNull());
        }
    }
    QVERIFY2(f.bytesSent() < size * 115 / 100, qPrintable(f.asked()));
}

void TestMirrorSegments::nobodyHelpsWithWhatCannotBeProven()
{
    MirrorSegmentsFixture f;
    f.link.digests.clear();
    f.serve({paced()}, {{paced()}});
    QVERIFY(f.fetch());
    QCOMPARE(f.row(u"/big.bin"_s).state, State::Done);
    QVERIFY(f.requestsTo("/m1").isEmpty());
}

void TestMirrorSegments::aSourceWithoutRangesIsLeftWhole()
{
    MirrorSegmentsFixture f;
    f.serve({paced().ranges(Ranges::Ignored)}, {{paced(right(), "\"other\"")}});
    QVERIFY(f.fetch());
    CHECK_RIGHT(f);
    // What a mirror took could not be given back to it, should the mirror fail.
    QVERIFY2(f.requestsTo("/big.bin").size() <= 2, qPrintable(f.asked())); // asked for a range once
    QVERIFY2(f.requestsTo("/m1").isEmpty(), qPrintable(f.asked()));
}

void TestMirrorSegments::aMirrorMayLeadElsewhere()
{
    MirrorSegmentsFixture f;
    f.server.on(u"/there"_s, paced(right(), "\"other\""));
    f.serve({paced()}, {{Behaviour::redirect(302, f.server.url(u"/there"_s, u"127.0.0.2"_s).toEncoded())}});
    QVERIFY(f.fetch());
    CHECK_RIGHT(f);
    QCOMPARE(f.requestsTo("/m1").size(), 1);
    QVERIFY2(f.requestsTo("/there").size() >= 2, qPrintable(f.asked()));
}

void TestMirrorSegments::aMirrorThatIsOfNoUseIsLeftInPeace_data()
{
    QTest::addColumn<Behaviour>("mirror");
    QTest::newRow("it has no such file") << Behaviour().status(404);
    QTest::newRow("its file has another length") << Behaviour().pattern(7, size - 1).etag("\"v1\"");
    QTest::newRow("it sends no ranges") << paced().ranges(Ranges::Ignored);
    QTest::newRow("it sends other ranges") << paced().ranges(Ranges::Shifted);
    QTest::newRow("it leads round in circles") << Behaviour::redirect(302, "/m1");
    QTest::newRow("it is overloaded") << Behaviour().status(503).header("Retry-After", "60");
    QTest::newRow("it breaks off") << paced().cutAfter(300'000);
    QTest::newRow("it never answers") << Behaviour().hang();
    QTest::newRow("it is far slower") << paced().bytesPerSecond(20'000);
    QTest::newRow("it closes the connection") << Behaviour().closeAtOnce(Ending::Reset);
}

void TestMirrorSegments::aMirrorThatIsOfNoUseIsLeftInPeace()
{
    QFETCH(const Behaviour, mirror);
    MirrorSegmentsFixture f;
    f.settings.transfer.maxRedirects = 5;
    f.settings.retry.retries = 0;
    f.settings.transfer.timeout = 30s;
    f.serve({paced()}, {{mirror}});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.fetch());
    CHECK_RIGHT(f);
    QCOMPARE(f.row(u"/big.bin"_s).attempt, 1);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(f.asked())); // it is not waited for, up to a time-out
    QVERIFY2(f.requestsTo("/m1").size() <= 7, qPrintable(f.asked()));
    QVERIFY2(f.requestsTo("/big.bin").size() >= 2, qPrintable(f.asked())); // its own server still helps
}

void TestMirrorSegments::aMirrorThatLiesSpoilsNothing()
{
    MirrorSegmentsFixture f;
    f.serve({paced()}, {{lying()}});
    QVERIFY(f.fetch());
    CHECK_RIGHT(f);
    QCOMPARE(f.row(u"/big.bin"_s).attempt, 1);
    QVERIFY2(!f.requestsTo("/m1").isEmpty(), qPrintable(f.asked()));
    QVERIFY2(f.bytesSent() > size * 3 / 2, qPrintable(f.asked())); // once more, and alone
    QVERIFY2(f.bytesSent() < size * 2 * 115 / 100, qPrintable(f.asked()));
}

void TestMirrorSegments::onlyThePiecesOfALiarAreFetchedAgain()
{
    MirrorSegmentsFixture f;
    PieceDigests pieces;
    pieces.length = piece;
    for (qint64 at = 0; at < size; at += piece) {
        pieces.values.append(sha256(QByteArrayView(right()).sliced(at, piece)));
    }
    f.link.sources.pieces = pieces;
    f.serve({paced()}, {{lying()}});
    QVERIFY(f.fetch());
    CHECK_RIGHT(f);
    qint64 lies = 0;
    for (const RequestRecord &record : f.requestsTo("/m1")) {
        lies += record.bodyBytes;
    }
    QVERIFY(lies > 0);
    QVERIFY2(f.bytesSent() - lies < (size + 4 * piece) * 115 / 100, qPrintable(f.asked()));
}

void TestMirrorSegments::aRestartKeepsWhatMirrorsBrought()
{
    MirrorSegmentsFixture f;
    f.options.storePath = f.dir.filePath(u"data/queue.sqlite"_s);
    f.serve({paced()}, {{paced(right(), "\"other\"")}});
    f.start();
    QVERIFY(QTest::qWaitFor([&] { return f.engine().totals().received >= size / 2; }, 10'000));
    QVERIFY(!f.requestsTo("/m1").isEmpty());
    f.destroyEngine();
    QVERIFY(QTest::qWaitFor([&] { return f.server.log().inFlight() == 0; }));
    f.server.resetCounts();
    (void)f.engine();
    QVERIFY(QTest::qWaitFor([&] { return f.rows.size() == 1; }));
    QVERIFY(f.runUntilIdle());
    CHECK_RIGHT(f);
    QVERIFY2(f.bytesSent() < size / 2 * 130 / 100, qPrintable(f.asked()));
}

void TestMirrorSegments::secretsStayWithTheirServer()
{
    MirrorSegmentsFixture f;
    f.settings.transfer.headers = {{"Cookie", "session=1"}};
    f.link.url.setUserName(u"me"_s);
    f.link.url.setPassword(u"secret"_s);
    f.serve({paced().basicAuth("me", "secret")}, {{paced()}});
    QVERIFY(f.fetch());
    QCOMPARE(f.totals.done, 1);
    QVERIFY(!f.requestsTo("/m1").isEmpty());
    for (const RequestRecord &record : f.requestsTo("/m1")) {
        QVERIFY(record.request.header("Cookie").isNull());
        QVERIFY(record.request.header("Authorization").isNull());
    }
}

QTEST_GUILESS_MAIN(TestMirrorSegments)
#include "tst_mirror_segments.moc"
