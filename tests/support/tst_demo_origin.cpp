// SPDX-License-Identifier: MIT
#include "support/wire_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <vector>

using namespace headgate::support;
using namespace Qt::StringLiterals;

/// The program as a script uses it.
class TestDemoOrigin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void offersABulkOfLinks();
    void someFailAtFirst();
    void oneHostNameAllowsFourAtATime();
    void theExperimentRefusesTheEleventh();
    void stopsWhenStdinCloses();
    void stopsOnATermSignal();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void explainsItself();

private:
    void start(const QStringList &arguments);
    [[nodiscard]] QByteArray answer(const QByteArray &target, const QByteArray &headers = {}) const;
    [[nodiscard]] QJsonObject statistics(const QByteArray &target = "/stats") const;

    QTemporaryDir m_folder;
    QString m_list;
    std::unique_ptr<QProcess> m_origin;
    quint16 m_port = 0;
};

void TestDemoOrigin::init()
{
    QVERIFY(m_folder.isValid());
    m_list = m_folder.filePath(u"links.txt"_s);
    m_origin = std::make_unique<QProcess>();
}

void TestDemoOrigin::cleanup()
{
    if (m_origin->state() != QProcess::NotRunning) {
        m_origin->closeWriteChannel();
        QVERIFY(m_origin->waitForFinished(5'000));
    }
    QCOMPARE(m_origin->readAllStandardError(), "");
}

void TestDemoOrigin::start(const QStringList &arguments)
{
    m_origin->start(QStringLiteral(DEMO_ORIGIN),
                    arguments + QStringList{u"--list"_s, m_list, u"--until-stdin-closes"_s});
    while (!m_origin->canReadLine()) {
        QVERIFY2(m_origin->waitForReadyRead(10'000), "the origin printed no address");
    }
    const QUrl url(QString::fromUtf8(m_origin->readLine().trimmed()));
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    m_port = quint16(url.port());
    QVERIFY(m_port != 0);
}

QByteArray TestDemoOrigin::answer(const QByteArray &target, const QByteArray &headers) const
{
    WireClient client(m_port);
    client.get(target, headers + "Connection: close\r\n");
    return client.waitForEnd() ? client.received : QByteArray();
}

QJsonObject TestDemoOrigin::statistics(const QByteArray &target) const
{
    const QByteArray all = answer(target);
    return QJsonDocument::fromJson(all.mid(all.indexOf("\r\n\r\n"))).object();
}

void TestDemoOrigin::offersABulkOfLinks()
{
    start({});
    QFile file(m_list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE_GE(lines.size(), 150);
    QCOMPARE_LE(lines.size(), 170);
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), lines.size());
    QMap<int, int> statuses;
    for (const QByteArray &line : lines) {
        const QUrl url = QUrl::fromEncoded(line, QUrl::StrictMode);
        QVERIFY2(url.isValid(), line);
        QCOMPARE(url.port(), m_port);
        QVERIFY(url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s);
        const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        // A request for the head alone takes no time, and tells what is there. It counts as the first
        // request.
        WireClient client(m_port);
        client.get(target, "Connection: close\r\n", "HEAD");
        QVERIFY(client.waitForEnd());
        ++statuses[client.statusLine().split(' ').value(1).toInt()];
        if (target.startsWith("/go/")) {
            QVERIFY(client.head().contains("Location: http://localhost:" + QByteArray::number(m_port) + '/'));
        }
    }
    QCOMPARE(statuses.keys(), (QList<int>{200, 302, 404, 503}));
    QCOMPARE(statuses[302], 1);
    QCOMPARE(statuses[404], 1);
    const QJsonObject counted = statistics();
    QCOMPARE(counted[u"requests"_s].toInt(), lines.size());
    QCOMPARE(counted[u"connections"_s].toInt(), lines.size());
    QCOMPARE(counted[u"peak_in_flight"_s].toInt(), 1);
    QCOMPARE(counted[u"in_flight"_s].toInt(), 0);
    QCOMPARE(counted[u"statuses"_s][u"503"_s].toInt(), statuses[503]);
    QVERIFY(counted[u"smallest_gap_ms"_s].toDouble() > 0);
    QCOMPARE(statistics("/stats?reset")[u"requests"_s].toInt(), lines.size());
    QCOMPARE(statistics()[u"requests"_s].toInt(), 0);
}

void TestDemoOrigin::someFailAtFirst()
{
    start({});
    for (int i = 0; i < 2; ++i) {
        const QByteArray busy = answer("/busy/backup-1.zip");
        QVERIFY(busy.startsWith("HTTP/1.1 503 "));
        QVERIFY(busy.contains("\r\nRetry-After: 2\r\n"));
    }
    QVERIFY(answer("/busy/backup-1.zip", "Range: bytes=0-9\r\n").startsWith("HTTP/1.1 206 "));

    QVERIFY(answer("/flaky/clip-1.webm").size() < 1'600'000);
    QVERIFY(
        answer("/flaky/clip-1.webm", "Range: bytes=1599990-\r\n").contains("bytes 1599990-1599999/1600000"));

    for (int i = 0; i < 2; ++i) { // always, and from wherever one resumes
        const QByteArray cut = answer("/photos/panorama.tiff", "Range: bytes=1199000-\r\n");
        QVERIFY(cut.contains("\r\nContent-Length: 801000\r\n"));
        QCOMPARE(cut.size() - cut.indexOf("\r\n\r\n") - 4, 1000);
    }
}

void TestDemoOrigin::oneHostNameAllowsFourAtATime()
{
    start({});
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 1; i <= 4; ++i) {
        clients.push_back(std::make_unique<WireClient>(m_port));
        clients.back()->get("/mirror/package_10" + QByteArray::number(i) + "_amd64.deb",
                            "Host: localhost\r\n");
        QTRY_VERIFY(clients.back()->received.startsWith("HTTP/1.1 200"));
    }
    const QByteArray fifth = answer("/mirror/package_105_amd64.deb", "Host: localhost:80\r\n");
    QVERIFY(fifth.startsWith("HTTP/1.1 429 "));
    QVERIFY(fifth.contains("\r\nRetry-After: 1\r\n"));
}

void TestDemoOrigin::theExperimentRefusesTheEleventh()
{
    start({u"--experiment"_s});
    QFile file(m_list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/item/"), 50);
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 1; i <= 12; ++i) {
        clients.push_back(std::make_unique<WireClient>(m_port));
        clients.back()->get("/item/" + QByteArray::number(i), "Connection: close\r\n");
    }
    for (const auto &client : clients) {
        QVERIFY(client->waitForEnd());
    }
    const QJsonObject counted = statistics();
    QCOMPARE(counted[u"statuses"_s][u"200"_s].toInt(), 10);
    QCOMPARE(counted[u"statuses"_s][u"429"_s].toInt(), 2);
    QCOMPARE(counted[u"requests"_s].toInt(), 12);
}

void TestDemoOrigin::stopsWhenStdinCloses()
{
    start({});
    m_origin->closeWriteChannel();
    QVERIFY(m_origin->waitForFinished(5'000));
    QCOMPARE(m_origin->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_origin->exitCode(), 0);
}

void TestDemoOrigin::stopsOnATermSignal()
{
#ifndef Q_OS_UNIX
    QSKIP("no such signal here");
#endif
    start({});
    m_origin->terminate();
    QVERIFY(m_origin->waitForFinished(5'000));
    QCOMPARE(m_origin->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_origin->exitCode(), 0);
}

void TestDemoOrigin::tellsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"x"_s};
    QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("a list that cannot be written") << QStringList{u"--list"_s, u"/nowhere/at/all"_s};
    QTest::newRow("something else") << QStringList{u"links.txt"_s};
}

void TestDemoOrigin::tellsWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    m_origin->start(QStringLiteral(DEMO_ORIGIN), arguments);
    QVERIFY(m_origin->waitForFinished(5'000));
    QCOMPARE(m_origin->exitCode(), 1);
    QVERIFY(!m_origin->readAllStandardError().isEmpty());
    QCOMPARE(m_origin->readAllStandardOutput(), "");
}

void TestDemoOrigin::explainsItself()
{
    m_origin->start(QStringLiteral(DEMO_ORIGIN), {u"--help"_s});
    QVERIFY(m_origin->waitForFinished(5'000));
    QCOMPARE(m_origin->exitCode(), 0);
    const QByteArray help = m_origin->readAllStandardOutput();
    for (const char *word :
         {"--list", "--port", "--experiment", "--until-stdin-closes", "/stats", "Exit status"}) {
        QVERIFY2(help.contains(word), word);
    }
}

QTEST_GUILESS_MAIN(TestDemoOrigin)
#include "tst_demo_origin.moc"
