// SPDX-License-Identifier: MIT
#include "fault_fixture.h"
#include "kept_fixture.h"

#include <QCryptographicHash>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 50'000;
constexpr qint64 firstPart = 20'000;
const char *const monday = "Mon, 01 Jan 2024 00:00:00 GMT";

Behaviour tagged(const char *etag, quint64 seed = 1)
{
    return Behaviour().pattern(seed, size).etag(etag);
}

Behaviour dated(quint64 seed = 1)
{
    return Behaviour()
        .pattern(seed, size)
        .lastModified(monday)
        .header("Date", "Wed, 10 Jan 2024 00:00:00 GMT");
}

} // namespace

/// A download whose address broke goes on from another one.
class TestChangeAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatArrivedStaysWhereItIsTheSameFile_data();
    void whatArrivedStaysWhereItIsTheSameFile();
    void aPausedItemGoesOnFromElsewhere();
    void whatTheOldServerSaidIsForgotten();
    void thePasswordStays();
    void anAddressInTheListIsRefused();
    void whatRunsOrIsDoneKeepsItsAddress();
    void noOtherSchemeIsTaken();
    void theOldLinkCanBeAddedAgain();
    void aRestartKnowsTheNewAddress();
};

void TestChangeAddress::whatArrivedStaysWhereItIsTheSameFile_data()
{
    QTest::addColumn<Behaviour>("before");
    QTest::addColumn<Behaviour>("after");
    QTest::addColumn<bool>("isProven"); ///< by a checksum that came with the link
    QTest::addColumn<quint64>("seed");  ///< of what is right
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status"); ///< of the first answer from there
    const auto row = [](const char *name, const Behaviour &before, const Behaviour &after, bool isProven,
                        quint64 seed, const QByteArray &range, int status) {
        QTest::addRow("%s", name) << before << after << isProven << seed << range << status;
    };
    const QByteArray rest = "bytes=20000-";
    row("the same tag", tagged("\"v1\""), tagged("\"v1\""), false, 1, rest, 206);
    row("another tag", tagged("\"v1\""), tagged("\"v2\"", 2), false, 2, rest, 200);
    row("another tag, and If-Range is not looked at", tagged("\"v1\""),
        tagged("\"v2\"", 2).ranges(Ranges::HonouredWhateverIfRange), false, 2, rest, 206);
    row("no tag there", tagged("\"v1\""), Behaviour().pattern(2, size), false, 2, rest, 200);
    row("the same tag of a longer file", tagged("\"v1\""),
        Behaviour().pattern(1, size + 9).etag("\"v1\"").ranges(Ranges::HonouredWhateverIfRange), false, 1,
        rest, 206);
    row("the same date says nothing", dated(), dated(2), false, 2, {}, 200);
    row("the same date, and a checksum to prove it", dated(), dated(), true, 1, rest, 206);
    row("no validator at all", Behaviour().pattern(1, size), Behaviour().pattern(2, size), false, 2, {}, 200);
}

void TestChangeAddress::whatArrivedStaysWhereItIsTheSameFile()
{
    QFETCH(Behaviour, before);
    QFETCH(const Behaviour, after);
    QFETCH(const bool, isProven);
    QFETCH(const quint64, seed);
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    FaultFixture f;
    f.settings.retry.retries = 0;
    f.server.on(u"/file.bin"_s, before.cutAfter(firstPart));
    f.server.on(u"/new/file.bin"_s, after);
    NewLink link{f.server.url(u"/file.bin"_s), {}, {}};
    if (isProven) {
        link.digests = {{DigestAlgorithm::Sha256,
                         QCryptographicHash::hash(patternBody(1, size), QCryptographicHash::Sha256)}};
    }
    f.engine().execute(command::Add{{link}, {}, false, false});
    QVERIFY(f.runUntilIdle());
    const DownloadId id = f.id(u"/file.bin"_s);
    QCOMPARE(f.rows[id].state, State::Failed);

    f.engine().execute(command::ChangeAddress{id, f.server.url(u"/new/file.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.messages, QStringList{});
    QCOMPARE(f.rows.size(), 1);
    const Row row = f.rows[id];
    QCOMPARE(row.url, f.server.url(u"/new/file.bin"_s).toString());
    QVERIFY2(row.state == State::Done, row.failure ? qPrintable(describe(*row.failure)) : "");
    QCOMPARE(row.verdict, isProven ? Verdict::Verified : Verdict::NotVerified);
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
    const qint64 length = QByteArray(QTest::currentDataTag()).contains("longer") ? size + 9 : size;
    QVERIFY(f.content(u"file.bin"_s) == patternBody(seed, length));
    const RequestRecord asked = f.server.log().requests()[1];
    QCOMPARE(asked.request.path(), "/new/file.bin"_ba);
    QCOMPARE(asked.request.header("Range"), range);
    QCOMPARE(asked.status, status);
}

void TestChangeAddress::aPausedItemGoesOnFromElsewhere()
{
    FaultFixture f;
    f.settings.transfer.maxSegments = 1;
    f.server.on(u"/file.bin"_s, tagged("\"v1\"").hangAfter(firstPart));
    f.server.on(u"/new/file.bin"_s, tagged("\"v1\""));
    f.add({f.server.url(u"/file.bin"_s)});
    QTRY_COMPARE(f.engine().totals().received, firstPart);
    const DownloadId id = f.id(u"/file.bin"_s);
    f.engine().execute(command::Pause{{id}});
    QTRY_COMPARE(f.gate.active, 0);
    QTRY_COMPARE(f.rows[id].state, State::Paused);
    f.engine().execute(command::ChangeAddress{id, f.server.url(u"/new/file.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.messages, QStringList{});
    QCOMPARE(f.rows[id].state, State::Done);
    QVERIFY(f.content(u"file.bin"_s) == patternBody(1, size));
    QCOMPARE(f.server.log().requests()[1].status, 206);
}

void TestChangeAddress::whatTheOldServerSaidIsForgotten()
{
    FaultFixture f;
    f.settings.retry.retries = 0;
    const QByteArray wrong = QByteArray(32, 'x').toBase64();
    f.server.on(u"/file.bin"_s,
                tagged("\"v1\"").cutAfter(firstPart).header("Repr-Digest", "sha-256=:" + wrong + ":"));
    f.server.on(u"/new/file.bin"_s, tagged("\"v1\""));
    f.add({f.server.url(u"/file.bin"_s)});
    QVERIFY(f.runUntilIdle());
    const DownloadId id = f.id(u"/file.bin"_s);
    f.engine().execute(command::ChangeAddress{id, f.server.url(u"/new/file.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.rows[id].state, State::Done); // the old one's checksum does not hold here
    QVERIFY(!f.rows[id].failure);
}

void TestChangeAddress::thePasswordStays()
{
    FaultFixture f;
    f.server.on(u"/file.bin"_s, Behaviour().status(404));
    f.server.on(u"/new.bin"_s, Behaviour().pattern(1, size).basicAuth("me", "hidden"));
    QUrl link = f.server.url(u"/file.bin"_s);
    link.setUserInfo(u"me:hidden"_s);
    f.add({link});
    QVERIFY(f.runUntilIdle());
    const Row before = f.rows.cbegin().value();
    QVERIFY(!before.url.contains(u"hidden"_s));
    QUrl shown(before.url); // as it is shown, and so without the password
    shown.setPath(u"/new.bin"_s);
    f.engine().execute(command::ChangeAddress{before.id, shown});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.rows[before.id].state, State::Done);
    QVERIFY(!f.rows[before.id].url.contains(u"hidden"_s));
}

void TestChangeAddress::anAddressInTheListIsRefused()
{
    FaultFixture f;
    f.server.on(u"/a.bin"_s, Behaviour().status(404));
    f.server.on(u"/b.bin"_s, Behaviour().status(404));
    f.add({f.server.url(u"/a.bin"_s), f.server.url(u"/b.bin"_s)});
    QVERIFY(f.runUntilIdle());
    const DownloadId id = f.id(u"/a.bin"_s);
    f.engine().execute(command::ChangeAddress{id, f.server.url(u"/b.bin"_s)});
    QCOMPARE(f.messages.size(), 1);
    QVERIFY2(f.messages.first().contains(u"another download"_s), qPrintable(f.messages.first()));
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.rows[id].url, f.server.url(u"/a.bin"_s).toString());
    QCOMPARE(f.rows[id].state, State::Failed);
    QCOMPARE(f.server.log().count(), 2);
    // Its own is no other's.
    f.engine().execute(command::ChangeAddress{id, f.server.url(u"/a.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.messages.size(), 1);
    QCOMPARE(f.server.log().count(), 3);
}

void TestChangeAddress::whatRunsOrIsDoneKeepsItsAddress()
{
    FaultFixture f;
    f.server.on(u"/done.bin"_s, Behaviour().pattern(1, 10));
    f.server.on(u"/runs.bin"_s, Behaviour().hang());
    f.add({f.server.url(u"/done.bin"_s), f.server.url(u"/runs.bin"_s)});
    QTRY_COMPARE(f.row(u"/done.bin"_s).state, State::Done);
    QTRY_COMPARE(f.row(u"/runs.bin"_s).state, State::Active);
    for (const QString &path : {u"/done.bin"_s, u"/runs.bin"_s}) {
        f.messages.clear();
        f.engine().execute(command::ChangeAddress{f.id(path), f.server.url(u"/new.bin"_s)});
        QCOMPARE(f.messages.size(), 1);
    }
    f.messages.clear();
    f.engine().execute(command::ChangeAddress{DownloadId{4711}, f.server.url(u"/new.bin"_s)});
    QCOMPARE(f.messages.size(), 1); // gone meanwhile
    QCOMPARE(f.server.log().count(), 2);
}

void TestChangeAddress::noOtherSchemeIsTaken()
{
    FaultFixture f;
    f.server.on(u"/a.bin"_s, Behaviour().status(404));
    f.add({f.server.url(u"/a.bin"_s)});
    QVERIFY(f.runUntilIdle());
    f.engine().execute(command::ChangeAddress{f.id(u"/a.bin"_s), QUrl(u"file:///etc/passwd"_s)});
    QCOMPARE(f.messages, QStringList{describe(Failure::of(FailureKind::UnsupportedUrl))});
    QCOMPARE(f.row(u"/a.bin"_s).state, State::Failed);
}

void TestChangeAddress::theOldLinkCanBeAddedAgain()
{
    FaultFixture f;
    f.server.on(u"/a.bin"_s, Behaviour().status(404));
    f.server.on(u"/b.bin"_s, Behaviour().status(404));
    f.add({f.server.url(u"/a.bin"_s)});
    QVERIFY(f.runUntilIdle());
    f.engine().execute(command::ChangeAddress{f.id(u"/a.bin"_s), f.server.url(u"/b.bin"_s)});
    QVERIFY(f.runUntilIdle());
    f.add({f.server.url(u"/a.bin"_s), f.server.url(u"/b.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.rows.size(), 2);
    QCOMPARE(f.duplicates, 1);
}

void TestChangeAddress::aRestartKnowsTheNewAddress()
{
    KeptFixture f;
    f.settings.retry.retries = 0;
    f.server.on(u"/a.bin"_s, tagged("\"v1\"").cutAfter(firstPart));
    f.server.on(u"/b.bin"_s, QList<Behaviour>{tagged("\"v1\"").cutAfter(10'000), tagged("\"v1\"")});
    f.add({f.server.url(u"/a.bin"_s)});
    QVERIFY(f.runUntilIdle());
    f.engine().execute(command::ChangeAddress{f.id(u"/a.bin"_s), f.server.url(u"/b.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.restart(1));
    const Row row = f.row(u"/b.bin"_s);
    QCOMPARE(row.state, State::Failed);
    QCOMPARE(row.received, firstPart + 10'000);
    f.engine().execute(command::Start{{row.id}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.server.log().requests().last().request.header("Range"), "bytes=30000-"_ba);
    QVERIFY(f.content(u"a.bin"_s) == patternBody(1, size)); // the name that was chosen for it stays
}

QTEST_GUILESS_MAIN(TestChangeAddress)
#include "tst_change_address.moc"
