// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include <algorithm>

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;

/// Which server is asked, counted at both: the origin and a proxy, which answers for itself.
class TestProxies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestGoesThroughTheProxy();
    void anExcludedHostIsAskedDirectly_data();
    void anExcludedHostIsAskedDirectly();
    void aChangeActsAtOnce();
    void theProxyGetsItsLogin();
};

namespace {

class ProxyFixture : public EngineFixture
{
public:
    ProxyFixture()
    {
        isReady = started && proxy.listen(QHostAddress::LocalHost);
        server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("direct"); });
        proxy.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("proxied"); });
        settings.transfer.proxy = ProxySettings::manual(proxy.url({}));
    }

    FaultServer proxy;
    bool isReady = false;
};

} // namespace

void TestProxies::everyRequestGoesThroughTheProxy()
{
    ProxyFixture f;
    QVERIFY(f.isReady);
    f.add({f.server.url(u"/a"_s), QUrl(u"http://nowhere.invalid/b"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"a"_s), "proxied");
    QCOMPARE(f.content(u"b"_s), "proxied"); // the proxy looks the name up, not we
    QCOMPARE(f.server.log().count(), 0);
    QCOMPARE(f.proxy.log().count(), 2);
    const auto requests = f.proxy.log().requests();
    QVERIFY(std::ranges::any_of(requests, [](const RequestRecord &record) {
        return record.request.target == "http://nowhere.invalid/b";
    }));
}

void TestProxies::anExcludedHostIsAskedDirectly_data()
{
    QTest::addColumn<QString>("exclusion");
    QTest::newRow("by its address") << u"127.0.0.1"_s;
    QTest::newRow("by its network") << u"127.0.0.0/8"_s;
    QTest::newRow("with all others") << u"*"_s;
}

void TestProxies::anExcludedHostIsAskedDirectly()
{
    QFETCH(QString, exclusion);
    ProxyFixture f;
    QVERIFY(f.isReady);
    f.settings.transfer.proxy.exclusions = {exclusion};
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"a"_s), "direct");
    QCOMPARE(f.proxy.log().count(), 0);
    if (exclusion != "*"_L1) {
        f.add({QUrl(u"http://other.invalid/b"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.content(u"b"_s), "proxied");
    }
}

void TestProxies::aChangeActsAtOnce()
{
    ProxyFixture f;
    QVERIFY(f.isReady);
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    Settings changed = f.settings;
    changed.transfer.proxy.mode = ProxyMode::None;
    f.engine().execute(command::Apply{changed});
    f.add({f.server.url(u"/b"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"a"_s), "proxied");
    QCOMPARE(f.content(u"b"_s), "direct");
}

void TestProxies::theProxyGetsItsLogin()
{
    ProxyFixture f;
    QVERIFY(f.isReady);
    f.proxy.onPrefix(u"/"_s, [](const Request &request) {
        return request.header("Proxy-Authorization") == "Basic " + QByteArray("me:s3cr3t").toBase64()
                   ? Behaviour().body("proxied")
                   : Behaviour().status(407).header("Proxy-Authenticate", "Basic realm=\"p\"");
    });
    f.settings.transfer.proxy.address.setUserInfo(u"me:s3cr3t"_s);
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"a"_s), "proxied");
    QCOMPARE(f.server.log().count(), 0);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
