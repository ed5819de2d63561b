// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include <QElapsedTimer>

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

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_host_rules.moc"
