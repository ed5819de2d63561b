// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include "core/http_date.h"

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPermitIsAConnection();
    void aChangedLimitActsAtOnce();
    void transientFailuresAreTriedAgain_data();
    void transientFailuresAreTriedAgain();
    void endsBeforeAnyAnswerAreTriedAgain();
    void lastingFailuresAreNot_data();
    void lastingFailuresAreNot();
    void retryByHandStartsAnew();
    void noPermitIsHeldWhileBackingOff();
    void retryAfterCoolsTheWholeHost();
    void aLongRetryAfterIsForItsFileAlone();
    void pauseAndResumeContinuesTheFile();
    void pauseWhileWaiting();
    void removeDeletesUnfinishedData();
    void redirectsToAnotherHostPassTheGateAgain();
    void secretsStayAtTheirOrigin();
    void passwordsOfLinksAreUnicode_data();
    void passwordsOfLinksAreUnicode();
    void aPasswordIsNotTheAnswerToEveryQuestion();
    void redirectLoopsEnd();
    void namesAndCollisions();
    void skipLeavesTheFileAlone();
    void overwriteReplacesIt();
    void modificationTimeIsTheServers();
    void duplicatesAreLeftOut();
    void movingChangesTheOrder();
    void noRowShowsAStateThatIsNotSo();
    void removingEverythingWhileItRunsLeavesNothing();
    void destroyedInFlight();
};

void TestEngine::everyPermitIsAConnection()
{
    EngineFixture f;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().pattern(1, 1000).delay(150ms); });
    f.settings.gate.total = f.settings.gate.perHost = 32;
    QList<QUrl> urls;
    for (int i = 0; i < 96; ++i) {
        urls.append(f.server.url(u"/%1"_s.arg(i)));
    }
    f.add(urls);
    QVERIFY(f.runUntilIdle());
    for (const Row &r : f.rows) {
        if (r.state != State::Done)
            qDebug() << int(r.state) << r.url << r.attempt << (r.failure ? describe(*r.failure) : QString());
    }
    QCOMPARE(f.totals.done, 96);
    QCOMPARE(f.server.log().peakInFlight(), 32);
    QCOMPARE(f.server.log().peakConnections(), 32);
}

void TestEngine::aChangedLimitActsAtOnce()
{
    EngineFixture f;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().pattern(1, 4000).hangAfter(2000); });
    f.settings.gate.total = f.settings.gate.perHost = 3;
    QList<QUrl> urls;
    for (int i = 0; i < 20; ++i) {
        urls.append(f.server.url(u"/%1"_s.arg(i)));
    }
    f.add(urls);
    QTRY_COMPARE(f.server.log().inFlight(), 3);
    f.settings.gate.total = f.settings.gate.perHost = 9;
    f.engine().execute(command::Apply{f.settings});
    QTRY_COMPARE(f.server.log().inFlight(), 9);
    // Shrinking revokes nothing.
    f.settings.gate.total = 2;
    f.engine().execute(command::Apply{f.settings});
    QTRY_COMPARE(f.gate.limit, 2);
    QCOMPARE(f.server.log().inFlight(), 9);
    f.engine().execute(command::PauseAll{});
    QTRY_COMPARE(f.server.log().inFlight(), 0);
    QTRY_COMPARE(f.gate.active, 0);
    f.engine().execute(command::StartAll{});
    QTRY_COMPARE(f.server.log().inFlight(), 2);
    QTRY_COMPARE(f.totals.waiting, 18);
    QCOMPARE(f.server.log().peakInFlight(), 9);
}

void TestEngine::transientFailuresAreTriedAgain_data()
{
    QTest::addColumn<Behaviour>("trouble");
    for (const int status : {408, 425, 429, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << Behaviour().status(status).body("busy");
    }
    QTest::addRow("cut in mid body") << Behaviour().pattern(7, 50'000).cutAfter(20'000);
    QTest::addRow("reset in mid body") << Behaviour().pattern(7, 50'000).cutAfter(20'000, Ending::Reset);
    QTest::addRow("stalled in mid body") << Behaviour().pattern(7, 50'000).hangAfter(20'000);
    QTest::addRow("never answered") << Behaviour().hang();
}

void TestEngine::transientFailuresAreTriedAgain()
{
    QFETCH(Behaviour, trouble);
    EngineFixture f;
    f.settings.transfer.timeout = 1000ms;
    f.server.on(u"/file.bin"_s, {trouble, trouble, Behaviour().pattern(7, 50'000)});
    f.add({f.server.url(u"/file.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.row(u"/file.bin"_s).attempt, 3);
    QCOMPARE(f.content(u"file.bin"_s), patternBody(7, 50'000));
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
}

/// Qt itself asks again, up to three times, when a connection ends before any answer; our attempts begin
/// beyond that.
void TestEngine::endsBeforeAnyAnswerAreTriedAgain()
{
    for (const Ending how : {Ending::Close, Ending::Reset}) {
        EngineFixture f;
        QList<Behaviour> sequence(5, Behaviour().closeAtOnce(how));
        sequence.append(Behaviour().body("there"));
        f.server.on(u"/f"_s, sequence);
        f.add({f.server.url(u"/f"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.content(u"f"_s), "there"_ba);
        QVERIFY(f.row(u"/f"_s).attempt > 1);
    }
}

void TestEngine::lastingFailuresAreNot_data()
{
    QTest::addColumn<Behaviour>("trouble");
    QTest::addColumn<FailureKind>("kind");
    for (const int status : {400, 401, 403, 404, 410, 451, 501}) {
        QTest::addRow("%d", status) << Behaviour().status(status).body("no") << FailureKind::HttpStatus;
    }
    QTest::addRow("204, no content") << Behaviour().status(204) << FailureKind::HttpStatus;
    QTest::addRow("a redirect to ftp")
        << Behaviour::redirect(302, "ftp://127.0.0.1/x") << FailureKind::RedirectRefused;
    QTest::addRow("a redirect to nowhere") << Behaviour().status(302) << FailureKind::RedirectRefused;
    QTest::addRow("a web page instead of the file")
        << Behaviour().contentType("text/html").body("<html>please log in</html>") << FailureKind::WebPage;
    QTest::addRow("a part that nobody asked for")
        << Behaviour().pattern(1, 1000).ranges(Ranges::Unasked) << FailureKind::Malformed;
    QTest::addRow("a negative length")
        << Behaviour().pattern(1, 1000).contentLength("-5") << FailureKind::Malformed;
    QTest::addRow("a junk length") << Behaviour().pattern(1, 1000).contentLength("12x")
                                   << FailureKind::Malformed;
}

void TestEngine::lastingFailuresAreNot()
{
    QFETCH(Behaviour, trouble);
    QFETCH(FailureKind, kind);
    EngineFixture f;
    f.server.on(u"/file.zip"_s, trouble);
    f.add({f.server.url(u"/file.zip"_s)});
    QVERIFY(f.runUntilIdle());
    const Row row = f.row(u"/file.zip"_s);
    QCOMPARE(row.state, State::Failed);
    QCOMPARE(int(row.failure->kind), int(kind));
    QVERIFY(!describe(*row.failure).isEmpty());
    QCOMPARE(row.attempt, 1);
    QCOMPARE(f.files(), QStringList{});
}

void TestEngine::retryByHandStartsAnew()
{
    EngineFixture f;
    f.server.on(u"/f"_s, {Behaviour().status(404), Behaviour().body("there")});
    f.add({f.server.url(u"/f"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/f"_s).state, State::Failed);
    f.engine().execute(command::Start{{f.id(u"/f"_s)}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/f"_s).state, State::Done);
    QVERIFY(!f.row(u"/f"_s).failure);
    QCOMPARE(f.row(u"/f"_s).attempt, 1);
    QCOMPARE(f.content(u"f"_s), "there"_ba);
}

void TestEngine::noPermitIsHeldWhileBackingOff()
{
    EngineFixture f;
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.settings.retry.firstWait = f.settings.retry.longestWait = std::chrono::hours(1);
    f.server.on(u"/broken"_s, Behaviour().status(500));
    f.server.on(u"/good"_s, Behaviour().body("good"));
    f.add({f.server.url(u"/broken"_s), f.server.url(u"/good"_s)});
    QTRY_COMPARE(f.row(u"/good"_s).state, State::Done);
    QCOMPARE(f.row(u"/broken"_s).state, State::Retrying);
    QVERIFY(f.row(u"/broken"_s).retryAt.isValid());
    QTRY_COMPARE(f.gate.active, 0);
}

void TestEngine::retryAfterCoolsTheWholeHost()
{
    EngineFixture f;
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.server.on(u"/a"_s, {Behaviour().status(503).header("Retry-After", "1"), Behaviour().body("a")});
    f.server.on(u"/b"_s, Behaviour().body("b"));
    f.add({f.server.url(u"/a"_s), f.server.url(u"/b"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 2);
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests[1].arrived - requests[0].arrived >= 990ms);
}

/// A quota of one file is no reason to leave all others of the host for hours.
void TestEngine::aLongRetryAfterIsForItsFileAlone()
{
    EngineFixture f;
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.settings.retry.longestRest = 300ms;
    f.server.on(u"/a"_s, Behaviour().status(429).header("Retry-After", "7200"));
    f.server.on(u"/b"_s, Behaviour().body("b"));
    f.add({f.server.url(u"/a"_s), f.server.url(u"/b"_s)});
    QTRY_COMPARE(f.totals.done, 1);
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[1].arrived - requests[0].arrived >= 290ms);
    QTRY_COMPARE(f.row(u"/a"_s).state, State::Retrying);
    QVERIFY(f.row(u"/a"_s).retryAt > QDateTime::currentDateTimeUtc().addSecs(7000));
}

void TestEngine::pauseAndResumeContinuesTheFile()
{
    EngineFixture f;
    f.settings.transfer.maxSegments = 1; // else another connection would take over what hangs
    f.server.on(u"/big"_s, {Behaviour().pattern(3, 3'000'000).etag("\"v1\"").hangAfter(1'000'000),
                            Behaviour().pattern(3, 3'000'000).etag("\"v1\"")});
    f.add({f.server.url(u"/big"_s)});
    QTRY_VERIFY(f.row(u"/big"_s).received >= 1'000'000);
    QCOMPARE(f.row(u"/big"_s).state, State::Active);
    f.engine().execute(command::Pause{{f.id(u"/big"_s)}});
    QTRY_COMPARE(f.row(u"/big"_s).state, State::Paused);
    QTRY_COMPARE(f.server.log().inFlight(), 0);
    QTRY_COMPARE(f.gate.active, 0);
    f.engine().execute(command::Start{{f.id(u"/big"_s)}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/big"_s).state, State::Done);
    QVERIFY(f.content(u"big"_s) == patternBody(3, 3'000'000));
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[1].request.header("Range"), "bytes=1000000-"_ba);
    QCOMPARE(requests[1].request.header("If-Range"), "\"v1\""_ba);
    QCOMPARE(requests[1].bodyBytes, 2'000'000);
}

void TestEngine::pauseWhileWaiting()
{
    EngineFixture f;
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.server.on(u"/slow"_s, Behaviour().pattern(1, 100).delay(200ms));
    f.server.on(u"/next"_s, Behaviour().body("x"));
    f.add({f.server.url(u"/slow"_s), f.server.url(u"/next"_s)});
    QTRY_COMPARE(f.row(u"/next"_s).state, State::Waiting);
    f.engine().execute(command::Pause{{f.id(u"/next"_s)}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/slow"_s).state, State::Done);
    QCOMPARE(f.row(u"/next"_s).state, State::Paused);
    QCOMPARE(f.server.log().count(), 1);
}

void TestEngine::removeDeletesUnfinishedData()
{
    EngineFixture f;
    f.server.on(u"/big"_s, Behaviour().pattern(3, 3'000'000).hangAfter(1'000'000));
    f.add({f.server.url(u"/big"_s)});
    QTRY_VERIFY(f.row(u"/big"_s).received >= 1'000'000);
    QCOMPARE(f.files(), QStringList{u"big.part"_s});
    f.engine().execute(command::Remove{{f.id(u"/big"_s)}});
    QVERIFY(f.runUntilIdle(1s)); // and not by the stall time-out
    QCOMPARE(f.files(), QStringList{});
    QTRY_COMPARE(f.rows.size(), 0);
    QTRY_COMPARE(f.server.log().inFlight(), 0);
}

void TestEngine::redirectsToAnotherHostPassTheGateAgain()
{
    EngineFixture f;
    QVERIFY(f.server.listen(QHostAddress(u"127.0.0.2"_s)));
    // The first host is full with one, the second one too, and it is the redirected item that waits for it.
    f.settings.gate.perHost = 1;
    const QByteArray target = f.server.url(u"/there"_s, u"127.0.0.2"_s).toEncoded();
    f.server.on(u"/from"_s, Behaviour::redirect(302, target));
    f.server.on(u"/after"_s, Behaviour().body("after"));
    f.server.on(u"/there"_s, Behaviour().body("there").delay(100ms));
    f.server.on(u"/busy"_s, Behaviour().body("busy").delay(300ms));
    f.server.on(u"/later"_s, Behaviour().body("later"));
    f.add({f.server.url(u"/busy"_s, u"127.0.0.2"_s), f.server.url(u"/from"_s), f.server.url(u"/after"_s),
           f.server.url(u"/later"_s, u"127.0.0.2"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 4);
    QCOMPARE(f.server.log().peakInFlight(atHost("127.0.0.1")), 1);
    QCOMPARE(f.server.log().peakInFlight(atHost("127.0.0.2")), 1);
    QStringList there;
    for (const auto &record : f.server.log().requests(atHost("127.0.0.2"))) {
        there.append(QString::fromLatin1(record.request.path()));
    }
    // It went to the front of the line, ahead of what had stood there all the time, and held no permit
    // meanwhile.
    QCOMPARE(there, (QStringList{u"/busy"_s, u"/there"_s, u"/later"_s}));
    const auto here = f.server.log().requests(atHost("127.0.0.1"));
    QCOMPARE(here.size(), 2);
    QVERIFY(here[1].arrived < f.server.log().requests(atHost("127.0.0.2"))[1].arrived);
    // The name comes from where the redirect led.
    QCOMPARE(f.content(u"there"_s), "there"_ba);
}

void TestEngine::secretsStayAtTheirOrigin()
{
    EngineFixture f;
    QVERIFY(f.server.listen(QHostAddress(u"127.0.0.2"_s)));
    f.settings.transfer.user = u"me"_s;
    f.settings.transfer.password = u"secret"_s;
    f.settings.transfer.referer = QUrl(u"http://example.org/page"_s);
    f.settings.transfer.headers = {{"Cookie", "session=1"}, {"X-Token", "t"}, {"Accept-Language", "de"}};
    f.server.on(u"/a"_s, Behaviour::redirect(301, "/b"));
    f.server.on(u"/b"_s, Behaviour::redirect(302, f.server.url(u"/c"_s, u"127.0.0.2"_s).toEncoded()));
    f.server.on(u"/c"_s, Behaviour::redirect(307, f.server.url(u"/d"_s).toEncoded()));
    f.server.on(u"/d"_s, Behaviour().body("d"));
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    const auto requests = f.server.log().requests();
    QCOMPARE(requests.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const Request &request = requests[i].request;
        const bool trusted = i < 2;
        for (const char *name : {"Authorization", "Cookie", "X-Token", "Referer"}) {
            QVERIFY2(request.header(name).isNull() != trusted, name);
        }
        QCOMPARE(request.header("Accept-Language"), "de"_ba);
        QCOMPARE(request.header("Accept-Encoding"), "identity"_ba);
        QVERIFY(request.header("User-Agent").startsWith("Headgate/"));
    }
}

void TestEngine::passwordsOfLinksAreUnicode_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("hops");
    for (const int hops : {0, 1, 3}) {
        QTest::addRow("plain, %d redirects", hops) << u"me"_s << u"a:b c%"_s << hops;
        QTest::addRow("Latin-1, %d redirects", hops) << u"müller"_s << u"straße"_s << hops;
        QTest::addRow("beyond, %d redirects", hops) << u"иван"_s << u"пароль€"_s << hops;
    }
}

void TestEngine::passwordsOfLinksAreUnicode()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const int, hops);
    EngineFixture f;
    for (int n = 0; n < hops; ++n) {
        f.server.on(u"/%1"_s.arg(n), Behaviour::redirect(302, '/' + QByteArray::number(n + 1)));
    }
    f.server.on(u"/%1"_s.arg(hops), Behaviour().body("a").basicAuth(user.toUtf8(), password.toUtf8()));
    QUrl link = f.server.url(u"/0"_s);
    link.setUserName(user, QUrl::DecodedMode);
    link.setPassword(password, QUrl::DecodedMode);
    f.add({link});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.rows.cbegin()->attempt, 1);
    // Only who asks is told.
    QCOMPARE(f.server.log().count([](const Request &r) { return !r.header("Authorization").isNull(); }), 1);
}

void TestEngine::aPasswordIsNotTheAnswerToEveryQuestion()
{
    EngineFixture f;
    f.server.on(u"/a"_s, Behaviour().status(401).header("WWW-Authenticate",
                                                        "Digest realm=\"basic\", nonce=\"x\", qop=\"auth\""));
    f.server.on(u"/b"_s, Behaviour::redirect(302, f.server.url(u"/c"_s, u"localhost"_s).toEncoded()));
    f.server.on(u"/c"_s, Behaviour().body("c").basicAuth("x", "y"));
    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        QUrl link = f.server.url(path);
        link.setUserName(u"müller"_s, QUrl::DecodedMode);
        link.setPassword(u"пароль"_s, QUrl::DecodedMode);
        f.add({link});
    }
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.failed, 2);
    QCOMPARE(f.server.log().count([](const Request &r) { return !r.header("Authorization").isNull(); }), 0);
}

void TestEngine::redirectLoopsEnd()
{
    EngineFixture f;
    f.settings.transfer.maxRedirects = 4;
    f.server.on(u"/a"_s, Behaviour::redirect(302, "/a"));
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/a"_s).failure->kind, FailureKind::TooManyRedirects);
    QCOMPARE(f.server.log().count(), 5);
}

void TestEngine::namesAndCollisions()
{
    EngineFixture f;
    f.server.on(u"/x/same.txt"_s, Behaviour().body("1"));
    f.server.on(u"/y/same.txt"_s, Behaviour().body("2").delay(100ms));
    f.server.on(u"/evil"_s, Behaviour().body("3").header(
                                "Content-Disposition", "attachment; filename=\"../../../../tmp/evil.txt\""));
    f.server.on(u"/named"_s, Behaviour().body("4").header("Content-Disposition",
                                                          "attachment; filename*=UTF-8''%e2%82%ac.txt"));
    f.add({f.server.url(u"/x/same.txt"_s), f.server.url(u"/y/same.txt"_s), f.server.url(u"/evil"_s),
           f.server.url(u"/named"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 4);
    QCOMPARE(f.content(u"same.txt"_s), "1"_ba);
    QCOMPARE(f.content(u"same (1).txt"_s), "2"_ba);
    QCOMPARE(f.content(u"€.txt"_s), "4"_ba);
    QCOMPARE(f.files().size(), 4);
    const QString evil = f.row(u"/evil"_s).file;
    QCOMPARE(QFileInfo(evil).absolutePath(), QFileInfo(f.settings.transfer.folder).absoluteFilePath());
}

void TestEngine::skipLeavesTheFileAlone()
{
    EngineFixture f;
    f.settings.transfer.onConflict = OnConflict::Skip;
    QVERIFY(QDir().mkpath(f.settings.transfer.folder));
    QFile old(QDir(f.settings.transfer.folder).filePath(u"a"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    f.server.on(u"/a"_s, Behaviour().body("new"));
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/a"_s).state, State::Done);
    QVERIFY(f.row(u"/a"_s).skipped);
    QCOMPARE(f.content(u"a"_s), "old"_ba);
    QCOMPARE(f.files(), QStringList{u"a"_s});
}

void TestEngine::overwriteReplacesIt()
{
    EngineFixture f;
    f.settings.transfer.onConflict = OnConflict::Overwrite;
    f.server.on(u"/a"_s, {Behaviour().body("one"), Behaviour().body("two")});
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"a"_s), "one"_ba);
    f.engine().execute(command::Remove{{f.id(u"/a"_s)}});
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"a"_s), "two"_ba);
    QCOMPARE(f.files(), QStringList{u"a"_s});
}

void TestEngine::modificationTimeIsTheServers()
{
    EngineFixture f;
    f.server.on(u"/a"_s, Behaviour().body("x").lastModified("Sun, 06 Nov 1994 08:49:37 GMT"));
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(QFileInfo(f.row(u"/a"_s).file).lastModified().toUTC(),
             *parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"));
}

void TestEngine::duplicatesAreLeftOut()
{
    EngineFixture f;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
    f.add({f.server.url(u"/a"_s), f.server.url(u"/a"_s), f.server.url(u"/b"_s)});
    f.add({f.server.url(u"/b"_s), f.server.url(u"/c"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.items, 3);
    QCOMPARE(f.duplicates, 2);
    QCOMPARE(f.server.log().count(), 3);
}

void TestEngine::movingChangesTheOrder()
{
    EngineFixture f;
    f.settings.gate.total = 1;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
    f.server.on(u"/first"_s, Behaviour().body("x").delay(150ms));
    f.add({f.server.url(u"/first"_s), f.server.url(u"/b"_s), f.server.url(u"/c"_s), f.server.url(u"/d"_s),
           f.server.url(u"/e"_s)});
    QTRY_COMPARE(f.row(u"/first"_s).state, State::Active);
    f.engine().execute(command::Move{{f.id(u"/e"_s), f.id(u"/d"_s)}, f.id(u"/b"_s)}); // order: d e b c
    f.engine().execute(command::Move{{f.id(u"/b"_s)}, {}});                           // order: d e c b
    QVERIFY(f.runUntilIdle());
    QString order;
    for (const auto &record : f.server.log().requests()) {
        order += QString::fromLatin1(record.request.path()).mid(1, 1);
    }
    QCOMPARE(order, u"fdecb"_s);
    QVERIFY(f.row(u"/d"_s).position < f.row(u"/e"_s).position);
    QVERIFY(f.row(u"/c"_s).position < f.row(u"/b"_s).position);
}

void TestEngine::noRowShowsAStateThatIsNotSo()
{
    EngineFixture f;
    f.settings.gate.total = f.settings.gate.perHost = 4;
    f.settings.retry.retries = 100;
    f.server.onPrefix(u"/"_s, [](const Request &request) {
        return request.number % 5 == 0 ? Behaviour().status(503) : Behaviour().pattern(1, 20'000).delay(10ms);
    });
    int checked = 0;
    connect(&f.engine(), &Engine::changed, this, [&] {
        const auto in = [&](State state) {
            return std::ranges::count_if(f.rows, [state](const Row &row) { return row.state == state; });
        };
        // The rows of a delta, taken together, are what its totals say.
        QCOMPARE(in(State::Waiting), f.totals.waiting);
        QCOMPARE(in(State::Active), f.totals.active);
        QCOMPARE(in(State::Retrying), f.totals.retrying);
        QCOMPARE(in(State::Done), f.totals.done);
        QVERIFY(in(State::Active) <= 4);
        QVERIFY(f.gate.active <= 4);
        ++checked;
    });
    QList<QUrl> urls;
    for (int i = 0; i < 120; ++i) {
        urls.append(f.server.url(u"/%1"_s.arg(i)));
    }
    f.add(urls);
    QVERIFY(f.runUntilIdle());
    QVERIFY(checked > 3);
    QCOMPARE(f.totals.done, 120);
    QVERIFY(f.server.log().peakInFlight() <= 4);
}

void TestEngine::removingEverythingWhileItRunsLeavesNothing()
{
    EngineFixture f;
    f.server.onPrefix(
        u"/"_s, [](const Request &) { return Behaviour().pattern(1, 400'000).bytesPerSecond(1'000'000); });
    QList<QUrl> urls;
    for (int i = 0; i < 60; ++i) {
        urls.append(f.server.url(u"/%1"_s.arg(i)));
    }
    f.add(urls);
    QTRY_COMPARE(f.totals.active, 8);
    f.engine().execute(command::Remove{f.rows.keys()});
    QTRY_COMPARE(f.totals.items, 0);
    QTRY_COMPARE(f.server.log().inFlight(), 0);
    QTRY_COMPARE(f.gate.active, 0);
    QTRY_COMPARE(f.files(), QStringList{});
}

void TestEngine::destroyedInFlight()
{
    EngineFixture f;
    f.server.onPrefix(u"/"_s,
                      [](const Request &) { return Behaviour().pattern(1, 400'000).hangAfter(200'000); });
    f.add({f.server.url(u"/a"_s), f.server.url(u"/b"_s)});
    QTRY_COMPARE(f.server.log().inFlight(), 2);
    f.destroyEngine();
    QTRY_COMPARE(f.server.log().inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
