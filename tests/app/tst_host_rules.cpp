// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What holds for some hosts only, counted at the server.
class TestHostRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostHasItsOwnNumber();
    void aHostHasItsOwnPace();
    void aHostHasItsOwnSpeed();
    void aHostIsToldAnotherName();
    void aRuleActsAtOnce();
    void aHostGetsItsOwnLogin();
    void aLoginIsNotSentElsewhere();
    void aChecksumFileIsAskedForWithIt();
    void aMirrorGetsItsOwnLogin();
    void aWrongLoginIsToldAsThat();
};

namespace {

class RuleFixture : public EngineFixture
{
public:
    RuleFixture()
    {
        hasTwoHosts = server.listen(QHostAddress(u"127.0.0.2"_s));
        server.onPrefix(u"/item/"_s, [](const Request &) { return Behaviour().body("x").delay(30ms); });
    }
    void addItems(int count, const QString &host)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            urls.append(server.url(u"/item/%1"_s.arg(m_added++), host));
        }
        add(urls);
    }

    /// For the first host; the server wants both at this path.
    void lock(const QString &path, const QByteArray &body)
    {
        HostRule rule{u"127.0.0.1"_s, 0, {}, 0, {}, u"me"_s, u"s3cr3t"_s, {{"X-Key", "s3cr3t key"}}};
        settings.transfer.hostRules = {rule};
        server.on(path, Behaviour().basicAuth("me", "s3cr3t").body(body));
    }
    [[nodiscard]] int countWithSecrets(const QByteArray &host) const
    {
        return server.log().count([&host](const Request &r) {
            return r.host() == host && (!r.header("Authorization").isNull() || !r.header("X-Key").isNull());
        });
    }

    bool hasTwoHosts = false;

private:
    int m_added = 0;
};

} // namespace

void TestHostRules::aHostHasItsOwnNumber()
{
    RuleFixture f;
    f.settings.transfer.hostRules = {{u"127.0.0.1"_s, 2, {}, 0, {}}};
    f.addItems(20, u"127.0.0.1"_s);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.server.log().peakInFlight(), 2);
    if (f.hasTwoHosts) { // and the others theirs
        f.server.resetCounts();
        f.addItems(40, u"127.0.0.2"_s);
        QVERIFY(f.runUntilIdle());
        QVERIFY(f.server.log().peakInFlight() > 5);
    }
}

void TestHostRules::aHostHasItsOwnPace()
{
    RuleFixture f;
    f.settings.transfer.hostRules = {{u"*"_s, 0, {100ms, 0}, 0, {}}};
    f.addItems(6, u"127.0.0.1"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.runUntilIdle());
    QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.totals.done, 6);
}

void TestHostRules::aHostHasItsOwnSpeed()
{
    RuleFixture f;
    f.settings.transfer.hostRules = {{u"127.0.0.1"_s, 0, {}, 500'000, {}}};
    f.server.on(u"/slow.bin"_s, Behaviour().pattern(1, 1'500'000));
    f.add({f.server.url(u"/slow.bin"_s)});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.runUntilIdle());
    QVERIFY2(timer.elapsed() > 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostRules::aHostIsToldAnotherName()
{
    RuleFixture f;
    f.settings.transfer.userAgent = u"Everybody/1"_s;
    f.settings.transfer.hostRules = {{u"127.0.0.1"_s, 0, {}, 0, u"Somebody/2"_s}};
    f.addItems(1, u"127.0.0.1"_s);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.server.log().requests().last().request.header("user-agent"), QByteArray("Somebody/2"));
    if (f.hasTwoHosts) {
        f.addItems(1, u"127.0.0.2"_s);
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.server.log().requests().last().request.header("user-agent"), QByteArray("Everybody/1"));
    }
}

void TestHostRules::aRuleActsAtOnce()
{
    RuleFixture f;
    f.settings.transfer.hostRules = {{u"127.0.0.1"_s, 1, {}, 0, {}}};
    f.server.onPrefix(u"/item/"_s, [](const Request &) { return Behaviour().hang(); });
    f.addItems(20, u"127.0.0.1"_s);
    QTRY_COMPARE(f.server.log().inFlight(), 1);
    f.settings.transfer.hostRules = {};
    f.engine().execute(command::Apply{f.settings});
    QTRY_COMPARE(f.server.log().inFlight(), 8);
}

void TestHostRules::aHostGetsItsOwnLogin()
{
    RuleFixture f;
    f.lock(u"/locked"_s, "the file");
    f.settings.retry.retries = 0;
    const auto rules = std::exchange(f.settings.transfer.hostRules, {});
    f.add({f.server.url(u"/locked"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.row(u"/locked"_s).failure->httpStatus, 401);
    f.settings.transfer.hostRules = rules;
    f.engine().execute(command::Apply{f.settings});
    f.engine().execute(command::RetryFailed{});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.content(u"locked"_s), "the file"_ba);
    const Request request = f.server.log().requests().last().request;
    QCOMPARE(request.header("X-Key"), "s3cr3t key"_ba);
    QCOMPARE(f.server.log().count(), 2); // nobody had to ask for it
}

void TestHostRules::aLoginIsNotSentElsewhere()
{
    RuleFixture f;
    if (!f.hasTwoHosts) {
        QSKIP("there is one address only");
    }
    f.lock(u"/locked"_s, "the file");
    f.settings.retry.retries = 0;
    f.server.on(u"/free"_s, Behaviour().body("free"));
    f.server.on(u"/here"_s, Behaviour::redirect(302, "/free"));
    f.server.on(u"/away"_s, Behaviour::redirect(302, f.server.url(u"/free"_s, u"127.0.0.2"_s).toEncoded()));
    // Led there by somebody else, and without TLS.
    f.server.on(u"/lure"_s, Behaviour::redirect(302, f.server.url(u"/locked"_s).toEncoded()));
    f.add({f.server.url(u"/here"_s), f.server.url(u"/away"_s), f.server.url(u"/lure"_s, u"127.0.0.2"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 2);
    QCOMPARE(f.countWithSecrets("127.0.0.1"), 3); // both hops of /here, and the first of /away
    QCOMPARE(f.countWithSecrets("127.0.0.2"), 0);
    QCOMPARE(f.server.log().count(atHost("127.0.0.2")), 2);
    const auto failed =
        std::ranges::find_if(f.rows, [](const Row &row) { return row.state == State::Failed; });
    QVERIFY(failed != f.rows.end());
    QVERIFY2(failed->failure->detail.contains(u"without encryption"_s), qPrintable(failed->failure->detail));
}

void TestHostRules::aChecksumFileIsAskedForWithIt()
{
    RuleFixture f;
    f.lock(u"/d/file"_s, "the file");
    f.settings.transfer.findChecksums = true;
    const QByteArray sum = QCryptographicHash::hash("the file", QCryptographicHash::Sha256).toHex();
    f.server.on(u"/d/SHA256SUMS"_s, Behaviour().basicAuth("me", "s3cr3t").body(sum + "  file\n"));
    f.add({f.server.url(u"/d/file"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.row(u"/d/file"_s).verdict, Verdict::Verified);
    for (const RequestRecord &record : f.server.log().requests()) {
        QCOMPARE(record.request.header("X-Key"), "s3cr3t key"_ba);
    }
}

/// Each source is judged by its own host: what the first may have is not for the second.
void TestHostRules::aMirrorGetsItsOwnLogin()
{
    RuleFixture f;
    if (!f.hasTwoHosts) {
        QSKIP("there is one address only");
    }
    f.settings.retry.retries = 0;
    f.settings.transfer.hostRules = {
        {u"127.0.0.1"_s, 0, {}, 0, u"One/1"_s, u"me"_s, u"s3cr3t"_s, {{"X-Key", "s3cr3t key"}}},
        {u"127.0.0.2"_s, 0, {}, 0, u"Two/2"_s}};
    f.server.on(u"/gone"_s, Behaviour().status(404));
    f.server.on(u"/file"_s, Behaviour().body("the file"));
    NewLink link{f.server.url(u"/gone"_s), {}, {}};
    link.sources.mirrors = {f.server.url(u"/file"_s, u"127.0.0.2"_s)};
    link.sources.size = 8;
    f.engine().execute(command::Add{{link}, {}, false, false});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.countWithSecrets("127.0.0.1"), 1);
    QCOMPARE(f.countWithSecrets("127.0.0.2"), 0);
    QCOMPARE(f.server.log().requests().last().request.header("User-Agent"), "Two/2"_ba);
}

void TestHostRules::aWrongLoginIsToldAsThat()
{
    RuleFixture f;
    f.lock(u"/locked"_s, "the file");
    f.settings.transfer.hostRules.first().password = u"s3cr3t, but wrong"_s;
    f.add({f.server.url(u"/locked"_s)});
    QVERIFY(f.runUntilIdle());
    const QString detail = f.row(u"/locked"_s).failure->detail;
    QVERIFY2(detail.contains(u"does not accept this name and password"_s), qPrintable(detail));
    QVERIFY(!detail.contains(u"s3cr3t"_s));
}

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_host_rules.moc"
