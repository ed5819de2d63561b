// SPDX-License-Identifier: MIT
#include "app/item_history.h"

#include "fault_fixture.h"
#include "support/manual_clock.h"

#include "gate/gate.h"
#include "queue/queue.h"

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 50'000;

/// An engine, and somebody who looks at one of its items.
class WatchedFixture : public FaultFixture
{
public:
    void addAndWatch(const QString &path)
    {
        (void)engine();
        QObject::connect(&engine(), &Engine::changed, &m_watcher, [this](const Delta &delta) {
            if (delta.itemPage) {
                ++pages;
                page = *delta.itemPage;
            }
        });
        add({server.url(path)});
        QVERIFY(QTest::qWaitFor([&] { return bool(id(path)); }));
        engine().execute(command::WatchItem{id(path)});
    }
    /// The page as it is once everything is over.
    [[nodiscard]] bool seeAgain(const QString &path)
    {
        pages = 0;
        engine().execute(command::WatchItem{id(path)});
        return QTest::qWaitFor([this] { return pages > 0; });
    }

    ItemPage page;
    int pages = 0;

private:
    QObject m_watcher;
};

/// Without a network: what is told of an item that nobody else knows.
struct Bare
{
    ManualClock clock;
    Gate gate{clock, {}};
    LanePool lanes{clock, 1};
    SystemDisk disk;
    Finisher finisher{disk};
    Queue queue{clock, gate, lanes, finisher, disk};
    ItemHistory history{clock, gate, queue};

    DownloadId add(const QString &url)
    {
        return queue.add(QList<NewLink>{NewLink{QUrl(url), {}, {}}}, u"/tmp"_s, Intent::Paused, false)
            .ids.value(0);
    }
    ItemPage page(DownloadId id)
    {
        history.watch(id);
        return history.tick().value_or(ItemPage());
    }
};

} // namespace

/// What the engine tells of one item to whoever looks at it.
class TestItemHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsAreToldWithTheirReasons();
    void everyMirrorThatFailedIsTold();
    void whatArrivesIsDrawn();
    void nobodyIsToldWhatNobodyWantsToKnow();
    void theLastAnswerIsToldWithoutSecrets();
    void redirectsAreToldWithoutPasswords();
    void checksumsSayWhereTheyAreFrom();
    void anEndIsTold();
    void memoryIsBounded();
    void longHeadsAreCut();
    void pagesAreNotToldTooOften();
};

void TestItemHistory::attemptsAreToldWithTheirReasons()
{
    WatchedFixture f;
    f.server.on(u"/file.bin"_s,
                QList<Behaviour>{Behaviour().status(503),
                                 Behaviour().pattern(1, size).etag("\"v1\"").cutAfter(20'000).delay(30ms),
                                 Behaviour().status(404)});
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    f.add({f.server.url(u"/file.bin"_s)});
    QVERIFY(f.runUntilIdle()); // before anybody looks
    f.addAndWatch(u"/file.bin"_s);
    QTRY_VERIFY(f.pages > 0);
    const QList<ItemAttempt> attempts = f.page.attempts;
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(attempts[0].failure, Failure::http(404));
    QCOMPARE(attempts[1].failure.kind, FailureKind::Truncated);
    QVERIFY(attempts[1].took >= 30ms && attempts[1].took < 20s);
    QCOMPARE(attempts[2].failure.httpStatus, 503);
    QDateTime last = QDateTime::currentDateTimeUtc();
    for (const ItemAttempt &attempt : attempts) {
        QVERIFY(attempt.when <= last && attempt.when >= before);
        QCOMPARE(attempt.host, Host::of(f.server.url(u"/"_s)));
        last = attempt.when;
    }
    QCOMPARE(f.page.received.size(), 20'000);
    QVERIFY(f.page.partFile.endsWith(u".part"_s));
    QCOMPARE(f.page.status, 404);
    QCOMPARE(f.page.etag, u"\"v1\""_s); // of the file, not of the page that says 404
}

void TestItemHistory::everyMirrorThatFailedIsTold()
{
    WatchedFixture f;
    f.server.on(u"/file.bin"_s, Behaviour().status(404));
    f.server.on(u"/mirror.bin"_s, Behaviour().status(403));
    NewLink link{f.server.url(u"/file.bin"_s), {}, {}};
    link.sources.mirrors = {f.server.url(u"/mirror.bin"_s)};
    f.engine().execute(command::Add{{link}, {}, false, false});
    QVERIFY(f.runUntilIdle());
    f.addAndWatch(u"/file.bin"_s);
    QTRY_VERIFY(f.pages > 0);
    QCOMPARE(f.page.attempts.size(), 2);
    QCOMPARE(f.page.attempts[1].failure.httpStatus, 404);
    QCOMPARE(f.page.attempts[0].failure.httpStatus, 403);
    QCOMPARE(f.page.mirrors, QStringList{f.server.url(u"/mirror.bin"_s).toString()});
}

void TestItemHistory::whatArrivesIsDrawn()
{
    constexpr qint64 large = 6 * 1024 * 1024;
    WatchedFixture f;
    f.settings.gate.total = f.settings.gate.perHost = 4;
    f.server.on(u"/file.bin"_s, Behaviour().pattern(1, large).etag("\"v1\"").bytesPerSecond(800'000));
    f.addAndWatch(u"/file.bin"_s);
    QTRY_VERIFY(f.page.connections.size() == 4 && f.page.received.ranges().size() > 1);
    QCOMPARE(f.page.total, large);
    QVERIFY(f.page.asked.isValid());
    ByteRanges claimed;
    qint64 sum = 0;
    for (const ItemConnection &connection : std::as_const(f.page.connections)) {
        QCOMPARE(connection.host, Host::of(f.server.url(u"/"_s)));
        QVERIFY(connection.range.begin <= connection.at && connection.at <= connection.range.end);
        claimed.add(connection.range);
        sum += connection.range.size();
    }
    QCOMPARE(claimed.size(), sum); // no byte is two's
    QVERIFY(claimed.gaps(large).isEmpty());
    QTRY_VERIFY(f.page.samples.size() > 1);
    QVERIFY(f.page.samples[1].bytesPerSecond > 300'000);
    QTRY_VERIFY(f.page.meanSpeed > 300'000);
    QVERIFY(f.page.meanSpeed < 4'000'000);
    f.engine().execute(command::Pause{{f.id(u"/file.bin"_s)}});
    QTRY_VERIFY(f.page.connections.isEmpty());
    QVERIFY(!f.page.asked.isValid());
    QCOMPARE(f.page.samples.last().bytesPerSecond, 0);
}

void TestItemHistory::nobodyIsToldWhatNobodyWantsToKnow()
{
    WatchedFixture f;
    f.server.on(u"/file.bin"_s, Behaviour().pattern(1, size).bytesPerSecond(400'000));
    f.addAndWatch(u"/file.bin"_s);
    f.engine().execute(command::WatchItem{});
    f.pages = 0;
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.pages, 0);
    QVERIFY(f.seeAgain(u"/file.bin"_s));
    f.pages = 0;
    f.engine().execute(command::WatchItem{DownloadId{4711}}); // which is not there
    QVERIFY(!QTest::qWaitFor([&] { return f.pages > 0; }, 250));
}

void TestItemHistory::theLastAnswerIsToldWithoutSecrets()
{
    WatchedFixture f;
    f.server.on(u"/file.bin"_s, Behaviour()
                                    .pattern(1, size)
                                    .contentType("application/x-thing")
                                    .lastModified("Mon, 01 Jan 2024 00:00:00 GMT")
                                    .etag("W/\"weak\"")
                                    .header("Set-Cookie", "id=very-secret")
                                    .header("X-Auth-Token", "very-secret")
                                    .header("X-Where", "https://me:very-secret@example.org/"));
    f.addAndWatch(u"/file.bin"_s);
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.seeAgain(u"/file.bin"_s));
    QCOMPARE(f.page.status, 200);
    QCOMPARE(f.page.contentType, u"application/x-thing"_s);
    QCOMPARE(f.page.etag, u"W/\"weak\""_s);
    QCOMPARE(f.page.lastModified, QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC));
    const QString all = f.page.headers.join(u'\n');
    QVERIFY2(!all.contains(u"very-secret"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Set-Cookie: ***"_s, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(all.contains(u"Content-Length: 50000"_s, Qt::CaseInsensitive), qPrintable(all));
}

void TestItemHistory::redirectsAreToldWithoutPasswords()
{
    WatchedFixture f;
    QUrl link = f.server.url(u"/file.bin"_s);
    f.server.on(u"/file.bin"_s, Behaviour::redirect(302, "/elsewhere.bin?sign=1"));
    f.server.on(u"/elsewhere.bin?sign=1"_s, Behaviour().pattern(1, size));
    link.setUserInfo(u"me:hidden"_s);
    f.add({link});
    QVERIFY(f.runUntilIdle());
    const DownloadId id = f.rows.cbegin().key();
    f.addAndWatch(u"/other.bin"_s);
    f.pages = 0;
    f.engine().execute(command::WatchItem{id});
    QTRY_VERIFY(f.pages > 0 && f.page.id == id);
    QVERIFY2(f.page.finalAddress.endsWith(u"/elsewhere.bin?sign=1"_s), qPrintable(f.page.finalAddress));
    QVERIFY(!f.page.finalAddress.contains(u"hidden"_s));
}

void TestItemHistory::checksumsSayWhereTheyAreFrom()
{
    Bare bare;
    NewLink link{QUrl(u"https://example.org/a"_s), {}, {}};
    link.digests = {*parseDigest("md5:900150983cd24fb0d6963f7d28e17f72")};
    link.sources.size = 6;
    link.sources.pieces = PieceDigests{DigestAlgorithm::Sha1, 3, {QByteArray(20, 'a'), QByteArray(20, 'b')}};
    const DownloadId id = bare.queue.add({link}, u"/tmp"_s, Intent::Paused, false).ids.value(0);
    const ItemPage page = bare.page(id);
    QCOMPARE(page.checksums.size(), 2);
    QCOMPARE(page.checksums[0].text, u"md5:900150983cd24fb0d6963f7d28e17f72"_s);
    QCOMPARE(page.checksums[0].origin, ItemChecksum::Origin::User);
    QCOMPARE(page.checksums[1].pieces, 2);
}

void TestItemHistory::anEndIsTold()
{
    WatchedFixture f;
    f.server.on(u"/file.bin"_s, Behaviour().pattern(1, size).etag("\"v1\"").bytesPerSecond(200'000));
    f.addAndWatch(u"/file.bin"_s);
    QTRY_VERIFY(!f.page.connections.isEmpty());
    QVERIFY(f.runUntilIdle());
    QTRY_VERIFY(f.page.connections.isEmpty() && f.page.received.size() == size);
    QVERIFY(f.page.attempts.isEmpty());
    QVERIFY(f.page.partFile.isEmpty());
}

void TestItemHistory::memoryIsBounded()
{
    Bare bare;
    const DownloadId first = bare.add(u"https://example.org/first"_s);
    const DownloadId second = bare.add(u"https://example.org/second"_s);
    for (int i = 0; i < 100; ++i) {
        bare.history.noteFailure(first, QUrl(u"https://example.org/first"_s), Failure::http(500 + i));
    }
    QCOMPARE(bare.page(first).attempts.size(), ItemHistory::mostAttempts);
    QCOMPARE(bare.page(first).attempts.first().failure.httpStatus, 599);
    bare.history.noteFailure(second, {}, Failure::http(503));
    for (quint64 i = 1; i < quint64(ItemHistory::mostTroubled); ++i) {
        bare.history.noteFailure({1000 + i}, {}, Failure::http(503));
    }
    QVERIFY(bare.page(first).attempts.isEmpty()); // the longest unused
    QCOMPARE(bare.page(second).attempts.size(), 1);
    QCOMPARE(bare.page(second).attempts.first().host, Host{});
    QCOMPARE(bare.page(second).attempts.first().took, 0ms);
    bare.history.forget(second);
    QVERIFY(bare.page(second).attempts.isEmpty());
}

void TestItemHistory::longHeadsAreCut()
{
    Bare bare;
    const DownloadId id = bare.add(u"https://example.org/a"_s);
    RawAnswer answer{200, {}};
    for (int i = 0; i < 1000; ++i) {
        answer.lines.append({"X-" + QByteArray::number(i), QByteArray(5000, 'x')});
    }
    bare.history.noteAnswer(id, answer);
    const ItemPage page = bare.page(id);
    QCOMPARE(page.headers.size(), ItemHistory::mostLines);
    for (const QString &line : page.headers) {
        QVERIFY(line.size() <= 2 * ItemHistory::mostLineBytes + 2);
    }
    QCOMPARE(answer.lines.first().second.size(), 5000); // which others still hold
    for (int i = 0; i < ItemHistory::mostAnswers; ++i) {
        bare.history.noteAnswer({quint64(i) + 100}, {200, {}});
    }
    QCOMPARE(bare.page(id).status, 0);
}

void TestItemHistory::pagesAreNotToldTooOften()
{
    Bare bare;
    const DownloadId id = bare.add(u"https://example.org/a"_s);
    bare.history.watch(id);
    QVERIFY(bare.history.isPageDue());
    QVERIFY(bare.history.tick());
    QVERIFY(!bare.history.isPageDue());
    int told = 0;
    for (int i = 0; i < 40; ++i) { // four seconds
        bare.clock.advance(100ms);
        bare.history.noteChange(id);
        told += bare.history.tick() ? 1 : 0;
    }
    QVERIFY2(told >= 8 && told <= 10, qPrintable(QString::number(told)));
    bare.clock.advance(1s);
    bare.history.noteChange({id.value + 1});
    (void)bare.history.tick();
    QVERIFY(!bare.history.tick()); // nothing happens, nothing is told
    QVERIFY(!bare.history.isPageDue());
}

QTEST_GUILESS_MAIN(TestItemHistory)
#include "tst_item_history.moc"
