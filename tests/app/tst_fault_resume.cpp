// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include "core/http_date.h"

#include <QFileInfo>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A first answer that is cut, and then everything that a server or a neighbour can do to the rest. Whatever
/// it is, the file is right in the end or is not called done.
class TestFaultResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServer_data();
    void theServer();
    void thePartFile_data();
    void thePartFile();
    void nothingIsMissing_data();
    void nothingIsMissing();
    void aRestartIsNoRedirect();
    void anExpiredLinkIsFetchedFromItsOrigin();
    void whatCannotBeRenamedIsNotFetchedAgain();
    void aSkippedItemLeavesNothingBehind();
    void removingLeavesTheFilesOfOthersAlone();
};

namespace {

constexpr qint64 size = 50'000;
constexpr qint64 firstPart = 20'000;

const QByteArray &older()
{
    static const QByteArray bytes = patternBody(1, size);
    return bytes;
}
const QByteArray &newer()
{
    static const QByteArray bytes = patternBody(2, size);
    return bytes;
}

Behaviour file(const char *etag = "\"v1\"")
{
    return Behaviour().pattern(1, size).etag(etag);
}
Behaviour changed(const char *etag = "\"v2\"")
{
    return Behaviour().pattern(2, size).etag(etag);
}
Behaviour plain(quint64 seed = 1)
{
    return Behaviour().pattern(seed, size);
}
Behaviour dated(quint64 seed, const char *lastModified)
{
    return plain(seed).lastModified(lastModified).header("Date", "Wed, 10 Jan 2024 00:00:00 GMT");
}
const char *const monday = "Mon, 01 Jan 2024 00:00:00 GMT";
const char *const tuesday = "Tue, 02 Jan 2024 00:00:00 GMT";

} // namespace

void TestFaultResume::theServer_data()
{
    QTest::addColumn<Behaviour>("cut");
    QTest::addColumn<QList<Behaviour>>("then");
    QTest::addColumn<Expected>("expected");
    QTest::addColumn<bool>("resumed"); ///< the second request asked for the rest
    const auto row = [](const char *name, Behaviour first, const QList<Behaviour> &then,
                        const Expected &expected, bool resumed = true) {
        QTest::addRow("%s", name) << first.cutAfter(firstPart) << then << expected << resumed;
    };
    row("as it should be", file(), {file()}, done(older(), 2));
    row("the range is ignored", file(), {file().ranges(Ranges::Ignored)}, done(older(), 2));
    row("the range is shifted by a byte", file(), {file().ranges(Ranges::Shifted)}, done(older(), 2));
    row("the total is another", file(), {file().ranges(Ranges::WrongTotal)}, done(older(), 2));
    row("no Content-Range", file(), {file().ranges(Ranges::NoContentRange)}, done(older(), 2));
    row("another unit", file(), {file().ranges(Ranges::OtherUnit)}, done(older(), 2));
    row("more bytes than the range has", file(), {file().ranges(Ranges::TooLong)},
        failed(FailureKind::Malformed, 2, older().first(firstPart)));
    row("multipart for one range", file(), {file().ranges(Ranges::Multipart)}, done(older(), 2));
    row("416 with the total, though bytes are missing", file(), {file().ranges(Ranges::NotSatisfiable)},
        done(older(), 2));
    row("416 that says nothing", file(), {file().ranges(Ranges::NotSatisfiableMute)}, done(older(), 2));
    row("416 that says our length", file(),
        {Behaviour().status(416).header("Content-Range", "bytes */20000"), file()}, done(older(), 2));
    row("416 with our tag that says our length", file(),
        {Behaviour().status(416).header("Content-Range", "bytes */20000").etag("\"v1\""), file()},
        done(older(), 2));
    row("416 of a file that is shorter now", file(),
        {Behaviour().pattern(2, 10'000).etag("\"v2\"").ranges(Ranges::HonouredWhateverIfRange)},
        done(newer().first(10'000), 2));

    row("changed", file(), {changed()}, done(newer(), 2));
    row("changed, and If-Range is not looked at", file(), {changed().ranges(Ranges::HonouredWhateverIfRange)},
        done(newer(), 2));
    row("changed, If-Range not looked at, and the tag has gone", file(),
        {plain(2).ranges(Ranges::HonouredWhateverIfRange)}, done(newer(), 2));
    row("changed, If-Range not looked at, a weak tag now", file(),
        {changed("W/\"v1\"").ranges(Ranges::HonouredWhateverIfRange)}, done(newer(), 2));
    row("changed and longer, If-Range not looked at", file(),
        {Behaviour().pattern(2, size + 10).etag("\"v2\"").ranges(Ranges::HonouredWhateverIfRange)},
        done(patternBody(2, size + 10), 2));
    row("changed while it is cut each time", file(),
        {changed().cutAfter(10'000), file("\"v3\"").cutAfter(30'000), changed()},
        failed(FailureKind::Truncated, 3, older().first(30'000)));
    row("a weak tag only", file("W/\"v1\""), {changed("W/\"v1\"")}, done(newer(), 2), false);
    row("no validator", plain(), {plain(2)}, done(newer(), 2), false);
    row("a date only", dated(1, monday), {dated(1, monday)}, done(older(), 2));
    row("a date only, changed", dated(1, monday), {dated(2, tuesday)}, done(newer(), 2));
    row("a date only, changed, and If-Range is not looked at", dated(1, monday),
        {dated(2, tuesday).ranges(Ranges::HonouredWhateverIfRange)}, done(newer(), 2));
    row("a date only, changed, and the date has gone", dated(1, monday),
        {plain(2).ranges(Ranges::HonouredWhateverIfRange)}, done(newer(), 2));
    row("a date too young to compare", plain().lastModified(monday).header("Date", monday),
        {dated(2, monday)}, done(newer(), 2), false);
    row("a date on a server without a clock", plain().lastModified(monday), {dated(2, monday)},
        done(newer(), 2), false);

    row("the rest is cut, too", file(), {file().cutAfter(10'000), file()}, done(older(), 3));
    row("the rest is reset", file(), {file().cutAfter(10'000, Ending::Reset), file()}, done(older(), 3));
    row("the rest stalls", file(), {file().hangAfter(10'000), file()}, afterAStall(done(older(), 3)));
    row("the rest in chunks", file(), {file().chunked(4096)}, done(older(), 2));
    row("the rest in chunks, one of them broken", file(),
        {file().chunked(5000).badChunkSizeAfter(10'000, "zz"), file()}, done(older(), 3));
    row("the rest in chunks, one of no size", file(),
        {file().chunked(5000).badChunkSizeAfter(10'000, "zz"), file()}, done(older(), 3));
    row("the rest without a length", file(), {file().noContentLength()}, done(older(), 2));
    row("the rest without a length, cut", file(), {file().noContentLength().cutAfter(10'000), file()},
        done(older(), 3));
    row("less than the rest", file(),
        {Behaviour()
             .status(206)
             .etag("\"v1\"")
             .header("Content-Range", "bytes 20000-29999/50000")
             .body(older().sliced(20'000, 10'000)),
         file()},
        done(older(), 3));
    row("less than the rest of a file whose length is kept secret",
        file().noContentLength().hangAfter(firstPart),
        {Behaviour()
             .status(206)
             .etag("\"v1\"")
             .header("Content-Range", "bytes 20000-29999/*")
             .body(older().sliced(20'000, 10'000)),
         file()},
        afterAStall(done(older(), 3)));
    row("an error, then the rest", file(), {Behaviour().status(503), file()}, done(older(), 3));
    row("gone", file(), {Behaviour().status(404)},
        failed(FailureKind::HttpStatus, 2, older().first(firstPart)));
    row("a web page instead of the rest", file(),
        {Behaviour().contentType("text/html").body("<html>log in</html>")},
        failed(FailureKind::WebPage, 2, older().first(firstPart)));
    row("packed instead of the rest", file(), {Behaviour().gzipBody(older()).etag("\"v1\"")},
        named(done(gzip(older()), 2), u"file.bin.gz"_s));
}

void TestFaultResume::theServer()
{
    QFETCH(Behaviour, cut);
    QFETCH(QList<Behaviour>, then);
    QFETCH(Expected, expected);
    QFETCH(bool, resumed);
    FaultFixture f;
    f.server.on(u"/file.bin"_s, QList<Behaviour>{cut} + then);
    f.fetchAndCheck(expected);
    if (QTest::currentTestFailed()) {
        return;
    }
    const Request second = f.server.log().requests()[1].request;
    QCOMPARE(second.header("Range"), resumed ? "bytes=20000-"_ba : QByteArray());
    QCOMPARE(second.header("If-Range").isNull(), !resumed);
}

void TestFaultResume::thePartFile_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("meddle");
    QTest::addColumn<QStringList>("left"); ///< beside the file itself
    using Meddle = std::function<void(const QString &)>;
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    const QStringList nothing;
    const QStringList theirs{u"file.bin.part"_s};
    QTest::addRow("as it was left") << Meddle([](const QString &) {}) << nothing;
    QTest::addRow("gone") << Meddle([](const QString &path) { QVERIFY(QFile::remove(path)); }) << nothing;
    QTest::addRow("shorter") << Meddle([](const QString &path) { QVERIFY(QFile::resize(path, 1000)); })
                             << theirs;
    QTest::addRow("empty") << Meddle([](const QString &path) { QVERIFY(QFile::resize(path, 0)); }) << theirs;
    QTest::addRow("longer") << Meddle([](const QString &path) { QVERIFY(QFile::resize(path, 30'000)); })
                            << theirs;
    QTest::addRow("written over by others")
        << Meddle([write](const QString &path) { write(path, patternBody(9, firstPart)); }) << theirs;
    QTest::addRow("replaced by another file") << Meddle([write](const QString &path) {
        QVERIFY(QFile::remove(path));
        write(path, patternBody(9, 40'000));
    }) << theirs;
    QTest::addRow("a folder") << Meddle([](const QString &path) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkpath(path));
    }) << nothing;
#ifdef Q_OS_UNIX
    QTest::addRow("a link to another's file") << Meddle([write](const QString &path) {
        const QString victim = QFileInfo(path).dir().filePath(u"../victim"_s);
        QVERIFY(QFile::remove(path));
        write(victim, patternBody(9, 40'000));
        QVERIFY(QFile::link(victim, path));
    }) << theirs;
    QTest::addRow("a link to itself, renamed") << Meddle([](const QString &path) {
        QVERIFY(QFile::rename(path, path + u".moved"_s));
        QVERIFY(QFile::link(path + u".moved"_s, path));
    }) << QStringList{u"file.bin.part"_s, u"file.bin.part.moved"_s};
    QTest::addRow("a dangling link") << Meddle([](const QString &path) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, path));
    }) << theirs;
#endif
}

void TestFaultResume::thePartFile()
{
    QFETCH(std::function<void(const QString &)>, meddle);
    QFETCH(QStringList, left);
    FaultFixture f;
    f.server.on(u"/file.bin"_s, {file().hangAfter(firstPart), file()});
    f.settings.transfer.timeout = 20s;
    f.add({f.server.url(u"/file.bin"_s)});
    QTRY_COMPARE(f.row(u"/file.bin"_s).received, firstPart);
    f.engine().execute(command::Pause{{f.id(u"/file.bin"_s)}});
    QTRY_COMPARE(f.row(u"/file.bin"_s).state, State::Paused);
    QTRY_COMPARE(f.gate.active, 0);
    meddle(QDir(f.settings.transfer.folder).filePath(u"file.bin.part"_s));
    f.engine().execute(command::Start{{f.id(u"/file.bin"_s)}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/file.bin"_s).state, State::Done);
    QVERIFY(f.content(u"file.bin"_s) == older());
    QCOMPARE(f.files(), QStringList{u"file.bin"_s} + left);
    QFile victim(f.dir.filePath(u"victim"_s));
    if (victim.open(QIODevice::ReadOnly)) {
        QVERIFY(victim.readAll() == patternBody(9, 40'000)); // written through no link
    }
}

void TestFaultResume::nothingIsMissing_data()
{
    QTest::addColumn<Behaviour>("second");
    const Behaviour complete =
        Behaviour().status(416).header("Content-Range", "bytes */50000").etag("\"v1\"");
    QTest::addRow("416 without a body") << complete;
    QTest::addRow("416 with an error page")
        << Behaviour(complete).contentType("text/html").body("<html>416</html>");
    QTest::addRow("416 with an error page in chunks")
        << Behaviour(complete).contentType("text/html").body("<html>416</html>").chunked(5);
    QTest::addRow("416 with an error page that never comes")
        << Behaviour(complete).contentType("text/html").body("<html>416</html>").hangAfter(3);
    QTest::addRow("416 with another length")
        << Behaviour().status(416).header("Content-Range", "bytes */60000").etag("\"v1\"");
    QTest::addRow("200 with everything") << file().ranges(Ranges::Ignored);
}

/// Every byte was there when the transfer was stopped: it only has to be confirmed.
void TestFaultResume::nothingIsMissing()
{
    QFETCH(Behaviour, second);
    FaultFixture f;
    f.server.on(u"/file.bin"_s, {file().noContentLength().hangAfter(size), second, file()});
    f.settings.transfer.timeout = 2s;
    f.add({f.server.url(u"/file.bin"_s)});
    QTRY_COMPARE(f.row(u"/file.bin"_s).received, size);
    f.engine().execute(command::Pause{{f.id(u"/file.bin"_s)}});
    QTRY_COMPARE(f.row(u"/file.bin"_s).state, State::Paused);
    f.engine().execute(command::Start{{f.id(u"/file.bin"_s)}});
    QVERIFY(f.runUntilIdle());
    f.check(done(older()));
}

void TestFaultResume::aRestartIsNoRedirect()
{
    FaultFixture f;
    f.settings.transfer.maxRedirects = 0;
    f.server.on(u"/file.bin"_s,
                {file().cutAfter(firstPart), changed().ranges(Ranges::HonouredWhateverIfRange)});
    f.fetchAndCheck(done(newer(), 2));
}

void TestFaultResume::anExpiredLinkIsFetchedFromItsOrigin()
{
    FaultFixture f;
    f.server.on(u"/file.bin"_s, {Behaviour::redirect(302, "/signed/file.bin?1"),
                                 Behaviour::redirect(302, "/signed/file.bin?2")});
    f.server.on(u"/signed/file.bin?1"_s, file().cutAfter(firstPart));
    f.server.on(u"/signed/file.bin?2"_s, file());
    f.fetchAndCheck(done(older(), 2));
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests[3].request.header("Range"), "bytes=20000-"_ba);
    QCOMPARE(requests[3].bodyBytes, size - firstPart);
}

void TestFaultResume::whatCannotBeRenamedIsNotFetchedAgain()
{
    FaultFixture f;
    f.settings.transfer.onConflict = OnConflict::Overwrite;
    QDir folder(f.settings.transfer.folder);
    QVERIFY(folder.mkpath(u"file.bin"_s)); // a folder cannot be overwritten
    f.server.on(u"/file.bin"_s, file());
    f.fetchAndCheck(failed(FailureKind::FileAccess, 1, older()));
    if (QTest::currentTestFailed()) {
        return;
    }
    QVERIFY(folder.rmdir(u"file.bin"_s));
    f.engine().execute(command::RetryFailed{});
    QVERIFY(f.runUntilIdle());
    f.check(done(older(), 0));
    QCOMPARE(f.server.log().requests().size(), 1);
}

void TestFaultResume::aSkippedItemLeavesNothingBehind()
{
    FaultFixture f;
    f.settings.transfer.onConflict = OnConflict::Skip;
    f.server.on(u"/file.bin"_s, [&f](const Request &request) {
        if (request.visit == 1) {
            return file().cutAfter(firstPart);
        }
        QFile other(QDir(f.settings.transfer.folder).filePath(u"file.bin"_s)); // appears meanwhile
        if (other.open(QIODevice::WriteOnly)) {
            other.write("theirs");
        }
        return file();
    });
    f.fetchAndCheck(done("theirs", 2));
    QVERIFY(f.row(u"/file.bin"_s).skipped);
}

void TestFaultResume::removingLeavesTheFilesOfOthersAlone()
{
    FaultFixture f;
    f.settings.retry.retries = 0;
    f.server.on(u"/file.bin"_s, file().cutAfter(firstPart));
    f.fetchAndCheck(failed(FailureKind::Truncated, 1, older().first(firstPart)));
    QFile part(QDir(f.settings.transfer.folder).filePath(u"file.bin.part"_s));
    QVERIFY(part.remove());
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("theirs");
    part.close();
    f.engine().execute(command::Remove{{f.id(u"/file.bin"_s)}});
    QTRY_COMPARE(f.totals.items, 0);
    QCOMPARE(f.content(u"file.bin.part"_s), "theirs"_ba);
}

QTEST_GUILESS_MAIN(TestFaultResume)
#include "tst_fault_resume.moc"
