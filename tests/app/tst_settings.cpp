// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreSane();
    void whatIsSavedIsLoaded();
    void noSecretIsWritten();
    void nonsenseIsForcedIntoRange();
    void aFileEditedByHandDoesNoHarm();
};

void TestSettings::defaultsAreSane()
{
    Settings defaults;
    const Settings sane = defaults.sanitized();
    QVERIFY(QDir::isAbsolutePath(sane.transfer.folder));
    defaults.transfer.folder = sane.transfer.folder;
    QCOMPARE(sane, defaults);
}

void TestSettings::whatIsSavedIsLoaded()
{
    Settings settings;
    settings.gate.total = 17;
    settings.gate.perHost = 3;
    settings.transfer.hostRules = {
        {u"example.org"_s, 2, {}, 0, {}},
        {u"*.example.net"_s, 0, {250ms, 30}, 500'000, u"Me/1 (a; b=c, \"d\")"_s},
        {u"login.example"_s, 0, {}, 0, u"Me/2"_s, u"me; \"you\""_s, {}, {{"Cookie", {}}}}};
    settings.gate.rules = gateRules(settings.transfer.hostRules);
    settings.gate.pace = {40ms, 600};
    settings.gate.hostPace = {50ms, 60};
    settings.retry = {7, 2s, 90s, settings.retry.longestRetryAfter, 5min};
    settings.transfer.folder = QDir::tempPath();
    settings.transfer.onConflict = OnConflict::Skip;
    settings.transfer.timeout = 12s;
    settings.transfer.maxRedirects = 4;
    settings.transfer.userAgent = u"Agent/1"_s;
    settings.transfer.proxy = {
        ProxyMode::Manual, QUrl(u"socks5://me@p:1"_s), {u"*.example.org"_s, u"10.0.0.0/8"_s, u"::1"_s}};
    settings.transfer.folderRules = {{u"videos"_s, u"/big/Videos"_s},
                                     {u"*.example.org"_s, u"/x/a = b; c, d"_s}};
    settings.transfer.trusted = {{u"example.org"_s, QByteArray(32, '\x0a')},
                                 {u"::1"_s, QByteArray(32, '\xff')}};
    settings.transfer.keepTimestamps = false;
    settings.transfer.adaptToHosts = false;
    settings.sharedGate = true;
    settings.transfer.preallocate = false;
    settings.transfer.findChecksums = true;
    settings.transfer.maxSegments = 4;
    settings.transfer.speedLimit = 1'000'000;
    settings.transfer.hostSpeedLimit = 3'000'000'000;
    settings.keepPasswords = false;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    {
        QSettings store(path, QSettings::IniFormat);
        settings.save(store);
    }
    const QSettings store(path, QSettings::IniFormat);
    QCOMPARE(Settings::load(store), settings);
}

void TestSettings::noSecretIsWritten()
{
    Settings settings;
    settings.transfer.user = u"s3cr3t-user"_s;
    settings.transfer.password = u"s3cr3t-password"_s;
    settings.transfer.headers = {{"Cookie", "s3cr3t-cookie"}};
    settings.transfer.referer = QUrl(u"http://a/?s3cr3t-referer"_s);
    settings.transfer.proxy = ProxySettings::manual(QUrl(u"http://me:s3cr3t-proxy@p:1"_s));
    settings.transfer.hostRules = {{u"h.example"_s,
                                    0,
                                    {},
                                    0,
                                    {},
                                    u"rule-user"_s,
                                    u"s3cr3t-rule"_s,
                                    {{"Cookie", "s3cr3t-rule"}, {"X-Harmless", "s3cr3t-rule"}}}};
    QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    {
        QSettings store(path, QSettings::IniFormat);
        settings.save(store);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("proxy=http://me@p:1"));
    QVERIFY(text.contains("rule-user") && text.contains("X-Harmless"));
    QVERIFY2(!text.contains("s3cr3t"), text.constData());
    // What it said is still known to be needed.
    const QList<HostRule> loaded = Settings::load(QSettings(path, QSettings::IniFormat)).transfer.hostRules;
    QCOMPARE(loaded, withoutSecrets(settings.transfer.hostRules));
    QVERIFY(lacksSecrets(loaded.first()));
}

void TestSettings::nonsenseIsForcedIntoRange()
{
    Settings low;
    low.gate.total = low.gate.perHost = std::numeric_limits<int>::min();
    low.transfer.hostRules = {{u"h"_s, -5, {-1ms, -1}, -1, {}}, {u"not a host"_s, 1, {}, 0, {}}};
    low.gate.pace = {-1ms, -1};
    low.retry.retries = -1;
    low.retry.firstWait = low.retry.longestWait = -5s;
    low.transfer.timeout = -1s;
    low.transfer.maxRedirects = -1;
    low.transfer.folder = u"relative/../../etc"_s;
    const Settings sane = low.sanitized();
    QCOMPARE(sane.gate.total, 1);
    QCOMPARE(sane.gate.perHost, 1);
    QCOMPARE(sane.transfer.hostRules, (QList<HostRule>{{u"h"_s, 0, {}, 0, {}}}));
    QCOMPARE(sane.gate.rules.size(), 1);
    QCOMPARE(sane.gate.pace, Pace{});
    QCOMPARE(sane.retry.retries, 0);
    QVERIFY(sane.retry.firstWait >= 0ms && sane.retry.longestWait >= sane.retry.firstWait);
    QCOMPARE(sane.transfer.timeout, 100ms);
    QCOMPARE(sane.transfer.maxRedirects, 0);
    QVERIFY(QDir::isAbsolutePath(sane.transfer.folder));

    Settings high;
    high.gate.total = high.gate.perHost = std::numeric_limits<int>::max();
    high.retry.retries = std::numeric_limits<int>::max();
    high.retry.firstWait = Milliseconds::max();
    high.retry.longestWait = Milliseconds::max();
    high.transfer.timeout = Milliseconds::max();
    high.transfer.maxRedirects = std::numeric_limits<int>::max();
    const Settings tamed = high.sanitized();
    QVERIFY(tamed.gate.total <= 10'000);
    QVERIFY(tamed.retry.retries <= 1000);
    QVERIFY(tamed.retry.firstWait <= 1h);
    QVERIFY(tamed.retry.longestWait <= 24h);
    QVERIFY(tamed.transfer.timeout <= 1h);
    QVERIFY(tamed.transfer.maxRedirects <= 50);
    QCOMPARE(tamed.sanitized(), tamed);
}

void TestSettings::aFileEditedByHandDoesNoHarm()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[gate]\ntotal=many\nperHost=-3\nhosts=@Invalid()\n[retry]\nretries=99999999999999999999\n"
               "[transfer]\ntimeoutMs=1e9\nonConflict=explode\nfolder=../..\nkeepTimestamps=perhaps\n");
    file.close();
    const QSettings store(path, QSettings::IniFormat);
    const Settings settings = Settings::load(store);
    QCOMPARE(settings.gate.total, Settings().gate.total); // unreadable: the default
    QCOMPARE(settings.gate.perHost, 1);
    QCOMPARE(settings.retry.retries, Settings().retry.retries);
    QCOMPARE(settings.transfer.onConflict, OnConflict::Rename);
    QVERIFY(QDir::isAbsolutePath(settings.transfer.folder));
    QCOMPARE(settings.sanitized(), settings);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
