// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include "support/test_certificate.h"
#include "transfer/cookie_set.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

/// One server that is two hosts: 127.0.0.1, for which there are cookies, and localhost, for which there are
/// others.
class CookieFixture : public EngineFixture
{
public:
    CookieFixture()
    {
        settings.retry.retries = 0;
        use("127.0.0.1\tFALSE\t/\tFALSE\t0\tsid\tone\n"
            "127.0.0.1\tFALSE\t/\tTRUE\t0\tsafe\ts\n"
            "127.0.0.1\tFALSE\t/\tFALSE\t1\tstale\tnever\n"
            "127.0.0.1\tFALSE\t/private\tFALSE\t0\tprivate\tp\n"
            "localhost\tFALSE\t/\tFALSE\t0\tsid\ttwo\n");
    }
    void use(const QByteArray &exported)
    {
        settings.transfer.cookies = std::make_shared<CookieSet>(parseCookieFile(exported).cookies);
    }
    /// What the requests for a path carried, in order.
    [[nodiscard]] QList<QByteArray> sentTo(const QByteArray &path) const
    {
        QList<QByteArray> cookies;
        for (const RequestRecord &record : server.log().requests()) {
            if (record.request.target == path) {
                cookies.append(record.request.header("Cookie"));
            }
        }
        return cookies;
    }
};

} // namespace

/// The cookies of a browser, as servers see them.
class TestCookies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSentWithEachRequest()
    {
        CookieFixture f;
        f.server.onPrefix(u"/"_s, [](const Request &request) {
            return request.header("Cookie").contains("sid=one") ? Behaviour().body("in")
                                                                : Behaviour().status(403);
        });
        f.add({f.server.url(u"/a"_s), f.server.url(u"/private/b"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 2);
        QCOMPARE(f.sentTo("/a"), QList<QByteArray>{"sid=one"});
        QCOMPARE(f.sentTo("/private/b"), QList<QByteArray>{"private=p; sid=one"});
    }

    void areJudgedAnewAtEachRedirect()
    {
        CookieFixture f;
        const auto at = [&f](const QString &path, const QString &host) {
            return f.server.url(path, host).toEncoded();
        };
        f.server.on(u"/start"_s, Behaviour::redirect(302, "/private/next"));
        f.server.on(u"/private/next"_s, Behaviour::redirect(302, at(u"/elsewhere"_s, u"localhost"_s)));
        f.server.on(u"/elsewhere"_s, Behaviour::redirect(302, at(u"/back"_s, u"127.0.0.1"_s)));
        f.server.on(u"/back"_s, Behaviour().body("x"));
        f.add({f.server.url(u"/start"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
        QCOMPARE(f.sentTo("/start"), QList<QByteArray>{"sid=one"});
        QCOMPARE(f.sentTo("/private/next"), QList<QByteArray>{"private=p; sid=one"});
        // Without TLS nothing goes to where only a redirect has led; never does what is another host's.
        QCOMPARE(f.sentTo("/elsewhere"), QList<QByteArray>{""});
        QCOMPARE(f.sentTo("/back"), QList<QByteArray>{""});
    }

#if QT_CONFIG(ssl)
    void overTlsEachHostGetsItsOwnBehindRedirects()
    {
        CookieFixture f;
        f.server.close();
        if (!f.server.useTls()) {
            QSKIP("There is no TLS here");
        }
        QVERIFY(f.server.listen(QHostAddress::LocalHost));
        const QByteArray sha256 = testCertificate().digest(QCryptographicHash::Sha256);
        f.settings.transfer.trusted = {{u"127.0.0.1"_s, sha256}, {u"localhost"_s, sha256}};
        f.server.on(u"/start"_s,
                    Behaviour::redirect(302, f.server.url(u"/elsewhere"_s, u"localhost"_s).toEncoded()));
        f.server.on(u"/elsewhere"_s, Behaviour().body("x"));
        f.add({f.server.url(u"/start"_s)});
        QVERIFY(f.runUntilIdle());
        const Row row = f.rows.cbegin().value();
        QVERIFY2(row.state == State::Done, row.failure ? qPrintable(describe(*row.failure)) : "");
        QCOMPARE(f.sentTo("/start"), QList<QByteArray>{"sid=one; safe=s"});
        QCOMPARE(f.sentTo("/elsewhere"), QList<QByteArray>{"sid=two"});
    }
#endif

    void whatServersSetIsNotTaken()
    {
        CookieFixture f;
        f.server.on(u"/a"_s, Behaviour().header("Set-Cookie", "sid=other; Path=/").body("x"));
        f.server.on(u"/b"_s, Behaviour().body("x"));
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        f.add({f.server.url(u"/b"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.sentTo("/b"), QList<QByteArray>{"sid=one"});
    }

    void othersHoldAtOnceAndNoneAfterTheyAreForgotten()
    {
        CookieFixture f;
        f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        f.use("127.0.0.1\tFALSE\t/\tFALSE\t0\tnew\t1\n");
        f.engine().execute(command::Apply{f.settings});
        f.add({f.server.url(u"/b"_s)});
        QVERIFY(f.runUntilIdle());
        f.settings.transfer.cookies.reset();
        f.engine().execute(command::Apply{f.settings});
        f.add({f.server.url(u"/c"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.sentTo("/a"), QList<QByteArray>{"sid=one"});
        QCOMPARE(f.sentTo("/b"), QList<QByteArray>{"new=1"});
        QCOMPARE(f.sentTo("/c"), QList<QByteArray>{""});
    }

    void theyAreNotInTheSettingsFile()
    {
        CookieFixture f;
        f.use("files.example\tFALSE\t/\tFALSE\t0\tsid\tS3CR3T\n");
        const QString path = f.dir.filePath(u"settings.ini"_s);
        {
            QSettings store(path, QSettings::IniFormat);
            f.settings.save(store);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("folder")); // it was written
        QVERIFY(!stored.contains("S3CR3T") && !stored.contains("files.example"));
    }
};

QTEST_GUILESS_MAIN(TestCookies)
#include "tst_cookies.moc"
