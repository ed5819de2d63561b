// SPDX-License-Identifier: MIT
#include "transfer/proxy_choice.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestProxyChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void refusesWhatIsNoHost_data();
    void refusesWhatIsNoHost();
    void addresses_data();
    void addresses();
    void carriesUserAndPassword();
};

namespace {

QString described(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
        return u"http %1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    case QNetworkProxy::Socks5Proxy:
        return u"socks %1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    default:
        return u"none"_s;
    }
}

} // namespace

void TestProxyChoice::chooses_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("excluded");
    const auto row = [](const char *name, const QStringList &environment, const QString &setting,
                        const QString &url, const QString &proxy, const QString &excluded = {}) {
        QTest::addRow("%s", name) << environment << setting << url << proxy << excluded;
    };
    const QString site = u"http://example.org/x"_s;
    const QString secure = u"https://example.org/x"_s;
    const QString own = u"http_proxy=http://p:3128"_s;
    row("nothing is set", {}, {}, site, u"none"_s);
    row("the user's", {}, u"socks5://s:99"_s, site, u"socks s:99"_s);
    row("the user's goes before the environment's", {own}, u"socks5://s:99"_s, site, u"socks s:99"_s);
    row("the user's is for loopback too", {}, u"http://p:3128"_s, u"http://127.0.0.1/"_s, u"http p:3128"_s);
    row("the environment's", {own}, {}, site, u"http p:3128"_s);
    row("without a scheme", {u"http_proxy=p:3128"_s}, {}, site, u"http p:3128"_s);
    row("without a port", {u"http_proxy=http://p"_s}, {}, site, u"http p:8080"_s);
    row("http's is not https's", {own}, {}, secure, u"none"_s);
    row("https's", {u"https_proxy=http://q:1"_s}, {}, secure, u"http q:1"_s);
    row("https's in upper case", {u"HTTPS_PROXY=http://q:1"_s}, {}, secure, u"http q:1"_s);
    row("http's in upper case is a stranger's word", {u"HTTP_PROXY=http://q:1"_s}, {}, site, u"none"_s);
    row("for all", {u"all_proxy=socks5://s"_s}, {}, secure, u"socks s:1080"_s);
    row("its own goes before that for all", {u"all_proxy=socks5://s"_s, own}, {}, site, u"http p:3128"_s);
    row("excluded", {own, u"no_proxy=a.net,example.org"_s}, {}, site, u"none"_s);
    row("excluded by domain", {own, u"no_proxy=.example.org"_s}, {}, u"http://www.example.org/"_s, u"none"_s);
    row("a domain excludes what lies below it", {own, u"no_proxy=example.org"_s}, {},
        u"http://www.example.org/"_s, u"none"_s);
    row("a name that only ends alike", {own, u"no_proxy=ample.org"_s}, {}, site, u"http p:3128"_s);
    row("excluded, in other letters", {own, u"no_proxy= EXAMPLE.org "_s}, {}, site, u"none"_s);
    row("all are excluded", {own, u"no_proxy=*"_s}, {}, site, u"none"_s);
    row("loopback", {own}, {}, u"http://127.0.0.2/"_s, u"none"_s);
    row("loopback by name", {own}, {}, u"http://localhost/"_s, u"none"_s);
    row("loopback of the other family", {own}, {}, u"http://[::1]/"_s, u"none"_s);
    const QString user = u"http://p:3128"_s;
    row("none, whatever the environment says", {own}, u"none"_s, site, u"none"_s);
    row("the user excludes it", {}, user, site, u"none"_s, u"a.net, example.org"_s);
    row("the user excludes it from the environment's", {own}, {}, site, u"none"_s, u"example.org"_s);
    row("one host alone", {}, user, u"http://www.example.org/"_s, u"http p:3128"_s, u"example.org"_s);
    row("a domain", {}, user, u"http://www.example.org/"_s, u"none"_s, u"*.example.org"_s);
    row("a domain as no_proxy writes it", {}, user, u"http://www.example.org/"_s, u"none"_s,
        u".example.org"_s);
    row("in other letters", {}, user, u"http://WWW.example.org/"_s, u"none"_s, u"www.EXAMPLE.org"_s);
    row("all", {}, user, site, u"none"_s, u"*"_s);
    row("a network", {}, user, u"http://10.1.2.3/"_s, u"none"_s, u"10.0.0.0/8"_s);
    row("outside of a network", {}, user, u"http://11.1.2.3/"_s, u"http p:3128"_s, u"10.0.0.0/8"_s);
    row("a network of the other family", {}, user, u"http://[fd00::1]/"_s, u"none"_s, u"fd00::/8"_s);
    row("a name is in no network", {}, user, site, u"http p:3128"_s, u"0.0.0.0/0"_s);
    row("nonsense", {u"http_proxy=gopher://p:1"_s}, {}, site, u"none"_s);
}

void TestProxyChoice::chooses()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, setting);
    QFETCH(QString, url);
    QFETCH(QString, proxy);
    QFETCH(QString, excluded);
    QProcessEnvironment variables;
    for (const QString &line : environment) {
        variables.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    ProxySettings settings;
    settings.mode = setting == "none"_L1 ? ProxyMode::None
                    : setting.isEmpty()  ? ProxyMode::System
                                         : ProxyMode::Manual;
    settings.address = QUrl(setting);
    const auto exclusions = parseProxyExclusions(excluded);
    QVERIFY(exclusions.ok());
    settings.exclusions = *exclusions;
    ProxyChoice choice(settings, variables);
    const auto proxies = choice.queryProxy(QNetworkProxyQuery(QUrl(url)));
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(described(proxies.first()), proxy);
}

void TestProxyChoice::refusesWhatIsNoHost_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("too many bits") << u"a.net,10.0.0.0/33"_s;
    QTest::newRow("a network without an address") << u"example.org/8"_s;
    QTest::newRow("a star in the middle") << u"a.*.net"_s;
}

void TestProxyChoice::refusesWhatIsNoHost()
{
    QFETCH(QString, list);
    const auto exclusions = parseProxyExclusions(list);
    QVERIFY(!exclusions.ok() && !exclusions.failure().detail.isEmpty());
}

void TestProxyChoice::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");
    QTest::addRow("http") << u"http://p:1"_s << u"http p:1"_s;
    QTest::addRow("socks5") << u"socks5://p"_s << u"socks p:1080"_s;
    QTest::addRow("socks5h") << u"SOCKS5H://p"_s << u"socks p:1080"_s;
    QTest::addRow("https, which Qt cannot do") << u"https://p:1"_s << u"none"_s;
    QTest::addRow("no host") << u"http://"_s << u"none"_s;
    QTest::addRow("empty") << QString() << u"none"_s;
}

void TestProxyChoice::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, proxy);
    QCOMPARE(described(proxyFromUrl(QUrl(url))), proxy);
}

void TestProxyChoice::carriesUserAndPassword()
{
    const QNetworkProxy proxy = proxyFromUrl(QUrl(u"http://me:secret@p:1"_s));
    QCOMPARE(proxy.user(), u"me"_s);
    QCOMPARE(proxy.password(), u"secret"_s);
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxy_choice.moc"
