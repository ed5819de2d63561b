// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Bodies that are cut, too long, or framed wrongly: each by name, what must come of it, and its bytes.
class TestFaultBodies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void whatNobodyCanKnowIsNeverCalledChecked_data();
    void whatNobodyCanKnowIsNeverCalledChecked();
    void negativeChunkSizes_data();
    void negativeChunkSizes();
    void aBodyThatIsNoFileIsNotWaitedForLong_data();
    void aBodyThatIsNoFileIsNotWaitedForLong();
    void theSecondLookPassesTheGate();
};

namespace {

const QByteArray &whole()
{
    static const QByteArray bytes = patternBody(7, 50'000);
    return bytes;
}

QByteArray first(qsizetype n)
{
    return whole().first(n);
}

Behaviour file()
{
    return Behaviour().pattern(7, 50'000);
}

/// One that can be asked for a part of itself.
Behaviour tagged()
{
    return file().etag("\"v1\"");
}

constexpr std::pair<const char *, const char *> badLines[] = {
    {"a word for the size of a chunk", "zz"},
    {"a size of a chunk beyond all numbers", "fffffffffffffffffffff"},
};

const QByteArray &plainText()
{
    static const QByteArray bytes = QByteArray("all work and no play ").repeated(3000);
    return bytes;
}

} // namespace

void TestFaultBodies::bodies_data()
{
    QTest::addColumn<QList<Behaviour>>("answers");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const QList<Behaviour> &answers, const Expected &expected) {
        QTest::addRow("%s", name) << answers << expected;
    };
    using enum FailureKind;

    row("as it should be", {file()}, done(whole()));
    row("late", {file().delay(150ms)}, done(whole()));
    row("with pauses shorter than our patience",
        {file().pauseAfter(0, 500ms).pauseAfter(20'000, 500ms).pauseAfter(40'000, 500ms)},
        afterAStall(done(whole()), 1200ms));
    row("empty", {Behaviour().body("")}, done(""));

    row("cut once", {file().cutAfter(20'000), file()}, done(whole(), 2));
    row("reset once", {file().cutAfter(20'000, Ending::Reset), file()}, done(whole(), 2));
    row("stalled once", {file().hangAfter(20'000), file()}, afterAStall(done(whole(), 2)));
    row("stalled before its first byte", {file().hangAfter(0), file()}, afterAStall(done(whole(), 2)));
    row("cut before its last byte", {file().cutAfter(49'999), file()}, done(whole(), 2));
    row("always cut", {file().cutAfter(20'000)}, failed(Truncated, 3, first(20'000)));
    row("always stalled", {file().hangAfter(20'000)}, failed(StallTimeout, 3, first(20'000)));
    row("never answered", {file().hang()}, failed(StallTimeout, 3));
    row("cut further on each time",
        {tagged().cutAfter(20'000), tagged().cutAfter(20'000), tagged().cutAfter(10'000)}, done(whole(), 3));

    row("a length that is too large", {file().contentLength("60000")}, failed(Truncated, 3, whole()));
    row("a length that is too small: what was announced", {file().contentLength("40000")},
        done(first(40'000)));
    row("a negative length", {file().contentLength("-5")}, failed(Malformed));
    row("a length with junk", {file().contentLength("50000x")}, failed(Malformed));
    row("a length with a sign", {file().contentLength("+50000")}, failed(Malformed));
    row("a hexadecimal length", {file().contentLength("0xC350")}, failed(Malformed));
    row("a length beyond all numbers", {file().contentLength("99999999999999999999")}, failed(Malformed));
    row("two different lengths", {file().contentLength("50000").contentLength("40000")}, failed(Malformed));
    row("two equal lengths", {file().contentLength("50000").contentLength("50000")}, done(whole()));
    row("a list of different lengths", {file().contentLength("50000, 40000")}, failed(Malformed));

    row("no length", {file().noContentLength()}, unchecked(whole()));
    row("no length, and cut: nobody can know", {file().noContentLength().cutAfter(20'000)},
        unchecked(first(20'000)));
    row("no length, but a tag: asked for the rest", {tagged().noContentLength()}, done(whole()));
    row("no length, a tag, and cut: the rest is fetched",
        {tagged().noContentLength().cutAfter(20'000), tagged()}, done(whole(), 2));
    row("no length, a tag, and no ranges", {tagged().noContentLength().ranges(Ranges::Ignored)},
        unchecked(whole()));

    row("chunked", {file().chunked(4096)}, unchecked(whole()));
    row("chunked with a length that is right", {file().chunked(4096).contentLength("50000")}, done(whole()));
    row("chunked with another length", {file().chunked(4096).contentLength("60000")}, failed(Truncated, 3));
    row("chunked with an empty line too many", {tagged().chunked(5000).badChunkSizeAfter(20'000, "")},
        done(whole()));
    row("chunked with a tag", {tagged().chunked(4096)}, done(whole()));
    row("cut in mid chunk", {file().chunked(4096).cutAfter(5000), file()}, done(whole(), 2));
    row("cut between chunks", {file().chunked(4096).cutAfter(8192), file()}, done(whole(), 2));
    row("cut before the last chunk", {file().chunked(5000).cutAfter(50'000), file()}, done(whole(), 2));
    row("reset between chunks", {file().chunked(4096).cutAfter(8192, Ending::Reset), file()},
        done(whole(), 2));

    row("chunked with a tag, cut", {tagged().chunked(4096).cutAfter(5000), tagged()}, done(whole(), 2));
    for (const auto &[name, line] : badLines) {
        QTest::addRow("%s, and a tag", name)
            << QList{tagged().chunked(5000).badChunkSizeAfter(20'000, line), tagged()} << done(whole(), 2);
        QTest::addRow("%s, time and again, and a tag", name)
            << QList{tagged().chunked(5000).badChunkSizeAfter(20'000, line)} << failed(Truncated, 3);
        QTest::addRow("%s, but a length", name)
            << QList{file().chunked(5000).badChunkSizeAfter(20'000, line).contentLength("50000"), file()}
            << done(whole(), 2);
    }
    row("a broken chunk, a tag, and it changes before the second look",
        {tagged().chunked(5000).badChunkSizeAfter(20'000, "zz"), file().etag("\"v2\"").chunked(5000)},
        unchecked(first(20'000)));
    row("a broken chunk, and the second look is answered with an error",
        {tagged().chunked(5000).badChunkSizeAfter(20'000, "zz"), Behaviour().status(500)},
        unchecked(first(20'000)));
    row("a broken chunk, and the second look tells the true length of the whole",
        {tagged().chunked(5000).badChunkSizeAfter(20'000, "zz"), tagged().ranges(Ranges::Ignored)},
        done(whole()));
    row("every answer has another tag",
        {file().etag("\"v1\"").chunked(5000), file().etag("\"v2\"").chunked(5000),
         file().etag("\"v3\"").chunked(5000)},
        unchecked(whole()));

    const QByteArray packed = gzip(plainText());
    const QString packedName = u"file.bin.gz"_s;
    const Behaviour gz = Behaviour().gzipBody(plainText());
    row("packed although we did not ask for it", {gz}, named(done(packed), packedName));
    row("packed, and cut", {Behaviour(gz).cutAfter(40), gz}, named(done(packed, 2), packedName));
    row("packed, always cut", {Behaviour(gz).cutAfter(40)},
        named(failed(Truncated, 3, packed.first(40)), packedName));
    row("packed, without a length", {Behaviour(gz).noContentLength()}, named(unchecked(packed), packedName));
    row("packed, without a length, and cut: nobody can know", {Behaviour(gz).noContentLength().cutAfter(40)},
        named(unchecked(packed.first(40)), packedName));
    row("packed, without a length, cut, with a tag",
        {Behaviour(gz).etag("\"z\"").noContentLength().cutAfter(40), Behaviour(gz).etag("\"z\"")},
        named(done(packed, 2), packedName));
}

void TestFaultBodies::bodies()
{
    QFETCH(QList<Behaviour>, answers);
    QFETCH(Expected, expected);
    FaultFixture f;
    f.server.on(u"/file.bin"_s, answers);
    f.fetchAndCheck(expected);
}

void TestFaultBodies::whatNobodyCanKnowIsNeverCalledChecked_data()
{
    QTest::addColumn<Behaviour>("trouble");
    for (const auto &[name, line] : badLines) {
        QTest::addRow("%s", name) << file().chunked(5000).badChunkSizeAfter(20'000, line);
    }
    QTest::addRow("a reset without a length") << file().noContentLength().cutAfter(20'000, Ending::Reset);
}

/// Qt says nothing of these, and may one day: what it passes on differs, but it must not look like the whole.
void TestFaultBodies::whatNobodyCanKnowIsNeverCalledChecked()
{
    QFETCH(Behaviour, trouble);
    FaultFixture f;
    f.server.on(u"/file.bin"_s, trouble);
    f.add({f.server.url(u"/file.bin"_s)});
    QVERIFY(f.runUntilIdle());
    const Row row = f.row(u"/file.bin"_s);
    QVERIFY(row.state == State::Failed || (row.state == State::Done && !row.note.isEmpty()));
}

void TestFaultBodies::negativeChunkSizes_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const QByteArray &line : {"-5"_ba, "-14"_ba, "-0"_ba}) {
        QTest::addRow("%s", line.constData()) << line;
    }
}

/// After one, Qt takes framing for data or data for framing, differently for each way in which the bytes
/// come, and ends with NoError. So it cannot be said what arrives, but what comes of it: the right bytes, or
/// a word that they are not sure.
void TestFaultBodies::negativeChunkSizes()
{
    QFETCH(QByteArray, line);
    constexpr qsizetype chunk = 20;
    const QByteArray content = first(3 * chunk);
    FaultFixture f;
    f.settings.transfer.timeout = 1s;
    QStringList tagged;
    QList<QUrl> links;
    for (const int place : {0, 1, 2, 3}) {
        for (const qsizetype piece : {1000, 1}) {
            for (const bool hasTag : {true, false}) {
                QByteArray answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n";
                answer += hasTag ? "ETag: \"v1\"\r\n\r\n" : "\r\n";
                for (int i = 0; i < 3; ++i) {
                    answer += i == place ? line + "\r\n" : QByteArray();
                    answer += "14\r\n" + content.sliced(i * chunk, chunk) + "\r\n";
                }
                answer += (place == 3 ? line + "\r\n" : QByteArray()) + "0\r\n\r\n";
                const QString path = u"/%1-%2-%3"_s.arg(place).arg(piece).arg(hasTag);
                f.server.on(path, {Behaviour().raw(answer, Ending::KeepAlive).trickleHead(piece, 1ms),
                                   Behaviour().body(content).etag("\"v1\"")});
                links.append(f.server.url(path));
                if (hasTag && place > 0) {
                    tagged.append(path);
                }
            }
        }
    }
    f.add(links);
    QVERIFY2(f.runUntilIdle(), "it hangs");
    QCOMPARE(f.totals.done + f.totals.failed, links.size());
    for (const Row &row : std::as_const(f.rows)) {
        const QByteArray got = f.content(QFileInfo(row.file).fileName());
        QVERIFY2(row.state == State::Failed || got == content || !row.note.isEmpty(), qPrintable(row.url));
        // With a tag the server is asked whether the end was the end, unless nothing came before it.
        QVERIFY2(!tagged.contains(QUrl(row.url).path()) || (got == content && row.note.isEmpty()),
                 qPrintable(row.url));
    }
}

void TestFaultBodies::aBodyThatIsNoFileIsNotWaitedForLong_data()
{
    QTest::addColumn<Behaviour>("trouble");
    QTest::addColumn<Expected>("expected");
    const QByteArray page(60'000, 'x');
    const auto slowly = [&page](Behaviour behaviour) { return behaviour.body(page).bytesPerSecond(20); };
    QTest::addRow("an error page that trickles for ever")
        << slowly(Behaviour().status(404)) << failed(FailureKind::HttpStatus);
    QTest::addRow("a redirect whose body trickles for ever")
        << slowly(Behaviour::redirect(302, "/good")) << named(done("good"), u"good"_s);
    QTest::addRow("a redirect whose body never comes")
        << Behaviour::redirect(302, "/good").body(page).hangAfter(10) << named(done("good"), u"good"_s);
    QTest::addRow("a redirect with a huge body")
        << Behaviour::redirect(302, "/good").pattern(1, 100'000'000) << named(done("good"), u"good"_s);
    QTest::addRow("an endless error page")
        << Behaviour().status(404).pattern(1, qint64(1) << 40).chunked(65536)
        << failed(FailureKind::HttpStatus);
}

void TestFaultBodies::aBodyThatIsNoFileIsNotWaitedForLong()
{
    QFETCH(Behaviour, trouble);
    QFETCH(Expected, expected);
    FaultFixture f;
    f.server.on(u"/good"_s, Behaviour().body("good"));
    f.server.on(u"/file.bin"_s, trouble);
    expected.patience = 1s; // without an end of its own the body of an answer takes fifty minutes
    f.fetchAndCheck(expected);
}

/// A second look is a request like any other: it holds a permit, and there is one of it.
void TestFaultBodies::theSecondLookPassesTheGate()
{
    FaultFixture f;
    f.settings.gate.total = 1;
    f.settings.transfer.maxRedirects = 0;
    f.server.on(u"/file.bin"_s, tagged().chunked(5000));
    f.fetchAndCheck(done(whole()));
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[1].request.header("Range"), "bytes=50000-"_ba);
    QCOMPARE(requests[1].request.header("If-Range"), "\"v1\""_ba);
    QCOMPARE(f.server.log().peakInFlight(), 1);
}

QTEST_GUILESS_MAIN(TestFaultBodies)
#include "tst_fault_bodies.moc"
