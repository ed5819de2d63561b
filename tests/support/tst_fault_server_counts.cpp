// SPDX-License-Identifier: MIT
#include "support/fault_server.h"

#include "support/wire_client.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the server counts, and the rules that go by its counts.
class TestFaultServerCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsInFlightAreCounted();
    void anAnswerIsInFlightUntilItIsWritten();
    void aPeakIsOfThoseThatTheFilterPicks();
    void resetForgetsAllButWhatIsOpen();
    void connectionsAreCounted();
    void gapsAreThoseBetweenArrivals();
    void recordsHoldTheRequest();
    void aClientThatHasLeftIsNotInFlight();
    void oneTooManyIsRefused();
    void whoIsRefusedTakesNobodysPlace();
    void aRuleMayHoldForOneHost();
    void startsThatComeTooFastAreRefused();
    void droppedConnectionsAreReset();
    void aClosedServerCanListenAgain();
    void manyFilesOverManyConnections();
};

namespace {

using Client = std::unique_ptr<WireClient>;

Client ask(const FaultServer &server, const QByteArray &target, const QByteArray &headers = {})
{
    auto client = std::make_unique<WireClient>(server.port());
    client->get(target, headers);
    return client;
}

} // namespace

void TestFaultServerCounts::requestsInFlightAreCounted()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/hang"_s, Behaviour().hang());
    server.on(u"/file"_s, Behaviour().body("x"));
    QCOMPARE(server.log().peakInFlight(), 0);
    Client a = ask(server, "/hang");
    Client b = ask(server, "/hang");
    QTRY_COMPARE(server.log().inFlight(), 2);
    Client c = ask(server, "/file", "Connection: close\r\n");
    QVERIFY(c->waitForEnd());
    QCOMPARE(server.log().inFlight(), 2);
    QCOMPARE(server.log().peakInFlight(), 3);
    b->abort();
    QTRY_COMPARE(server.log().inFlight(), 1);
    c = ask(server, "/file", "Connection: close\r\n");
    QVERIFY(c->waitForEnd());
    QCOMPARE(server.log().peakInFlight(), 3);
    QCOMPARE(server.log().count(), 4);
}

void TestFaultServerCounts::anAnswerIsInFlightUntilItIsWritten()
{
    constexpr qint64 size = 64 << 20; // more than the system's buffers take
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().raw(QByteArray(size, 'x'), Ending::KeepAlive));
    QTcpSocket client;
    client.setReadBufferSize(16 * 1024); // so slow that the system's buffers are full to the end
    client.connectToHost(u"127.0.0.1"_s, server.port());
    client.write("GET /x HTTP/1.1\r\n\r\n");
    // Nothing is read before the look at the log: however fast the machine, the answer cannot be over.
    QTRY_COMPARE_GE(client.bytesAvailable(), 16 * 1024);
    QCOMPARE(server.log().inFlight(), 1);

    qint64 received = 0;
    const auto read = [&client, &received] { received += client.readAll().size(); };
    qint64 obtainable = 0;
    connect(&server, &FaultServer::requestEnded, &client, [&] {
        // The server's thread is in here: what it has not given to the system by now cannot come.
        while (received < size && client.waitForReadyRead(1'000)) {
            read();
        }
        obtainable = received;
    });
    connect(&client, &QTcpSocket::readyRead, &client, read);
    read();
    QTRY_COMPARE_WITH_TIMEOUT(server.log().inFlight(), 0, 20'000);
    QCOMPARE(obtainable, size);
    QCOMPARE(server.log().requests()[0].end, RequestEnd::Answered);
}

void TestFaultServerCounts::aPeakIsOfThoseThatTheFilterPicks()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().hang(); });
    const Client a = ask(server, "/a/1", "Host: One:80\r\n");
    const Client b = ask(server, "/a/2", "Host: two:80\r\n");
    const Client c = ask(server, "/b/1", "Host: two\r\n");
    QTRY_COMPARE(server.log().inFlight(), 3);
    QCOMPARE(server.log().peakInFlight(underPrefix("/a/")), 2);
    QCOMPARE(server.log().peakInFlight(underPrefix("/b/")), 1);
    QCOMPARE(server.log().inFlight(underPrefix("/c/")), 0);
    QCOMPARE(server.log().peakInFlight(atHost("one")), 1);
    QCOMPARE(server.log().peakInFlight(atHost("two")), 2);
    QCOMPARE(server.log().count(atHost("two")), 2);
}

void TestFaultServerCounts::resetForgetsAllButWhatIsOpen()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/hang"_s, Behaviour().hang());
    Client a = ask(server, "/hang");
    QTRY_COMPARE(server.log().inFlight(), 1);
    Client b = ask(server, "/404", "Connection: close\r\n");
    QVERIFY(b->waitForEnd());
    QTRY_COMPARE(server.log().connectionsOpen(), 1);
    server.resetCounts();
    QCOMPARE(server.log().count(), 1);
    QCOMPARE(server.log().peakInFlight(), 1);
    QCOMPARE(server.log().connectionsOpened(), 1);
    QCOMPARE(server.log().peakConnections(), 1);
    a->abort();
    QTRY_COMPARE(server.log().inFlight(), 0);
    server.resetCounts();
    QCOMPARE(server.log().count(), 0);
    QCOMPARE(server.log().peakInFlight(), 0);
}

void TestFaultServerCounts::connectionsAreCounted()
{
    FaultServer server;
    QVERIFY(server.listen());
    QSignalSpy opened(&server, &FaultServer::connectionOpened);
    QSignalSpy closed(&server, &FaultServer::connectionClosed);
    std::vector<Client> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<WireClient>(server.port()));
    }
    QTRY_COMPARE(opened.size(), 40);
    QCOMPARE(server.log().connectionsOpen(), 40);
    clients.resize(15);
    QTRY_COMPARE(closed.size(), 25);
    QCOMPARE(server.log().connectionsOpen(), 15);
    const Client one = ask(server, "/");
    QTRY_COMPARE(server.log().count(), 1);
    QCOMPARE(server.log().requests()[0].request.connection, 41);
    QCOMPARE(server.log().connectionsOpened(), 41);
    QCOMPARE(server.log().peakConnections(), 40);
}

void TestFaultServerCounts::gapsAreThoseBetweenArrivals()
{
    FaultServer server;
    QVERIFY(server.listen());
    QCOMPARE(server.log().smallestGap(), std::nullopt);
    // Each answer is awaited, so each gap is at least one delay.
    server.on(u"/x"_s, Behaviour().delay(20ms));
    WireClient client(server.port());
    for (int i = 1; i <= 4; ++i) {
        client.get("/x");
        QTRY_COMPARE(client.received.count("200 OK"), i);
    }
    QCOMPARE(server.log().gaps().size(), 3);
    QCOMPARE_GE(*server.log().smallestGap(), 18ms);
    QCOMPARE(server.log().smallestGap(underPrefix("/y")), std::nullopt);
}

void TestFaultServerCounts::recordsHoldTheRequest()
{
    FaultServer server;
    QVERIFY(server.listen());
    QSignalSpy arrived(&server, &FaultServer::requestArrived);
    QSignalSpy ended(&server, &FaultServer::requestEnded);
    const Client client = ask(server, "/x?y=1", "X-Mine: yes\r\nConnection: close\r\n");
    QVERIFY(client->waitForEnd());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(ended.size(), 1);
    const std::optional<RequestRecord> record = server.log().request(arrived[0][0].toLongLong());
    QVERIFY(record);
    QCOMPARE(record->request.method, "GET");
    QCOMPARE(record->request.target, "/x?y=1");
    QCOMPARE(record->request.header("x-mine"), "yes");
    QCOMPARE(record->request.visit, 1);
    QCOMPARE(record->status, 404);
    QVERIFY(!server.log().request(99));
    QCOMPARE(server.log().statuses(), (std::map<int, int>{{404, 1}}));
}

void TestFaultServerCounts::aClientThatHasLeftIsNotInFlight()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/hang"_s, Behaviour().hang());
    // The second request goes over the older connection, which an event loop is likely to look at first: it
    // then hears of the request before it hears that the first client has left.
    WireClient older(server.port());
    QTRY_COMPARE(server.log().connectionsOpen(), 1);
    Client first = ask(server, "/hang");
    QTRY_COMPARE(server.log().inFlight(), 1);
    first->abort();
    older.get("/hang");
    QVERIFY(older.flush());
    QTRY_COMPARE(server.log().count(), 2);
    QCOMPARE(server.log().peakInFlight(), 1);
}

void TestFaultServerCounts::oneTooManyIsRefused()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.onPrefix(u"/item/"_s, [](const Request &) { return Behaviour().hang(); });
    server.on(u"/other"_s, Behaviour().hang());
    server.refuseAbove(2, Behaviour().status(429).header("Retry-After", "7"), underPrefix("/item/"));
    Client a = ask(server, "/item/1");
    Client b = ask(server, "/item/2");
    const Client c = ask(server, "/other");
    QTRY_COMPARE(server.log().inFlight(), 3);
    for (int i = 0; i < 3; ++i) { // those that were refused make it no fuller
        const Client d = ask(server, "/item/3", "Connection: close\r\n");
        QVERIFY(d->waitForEnd());
        QCOMPARE(d->statusLine(), "HTTP/1.1 429 Too Many Requests");
        QVERIFY(d->head().contains("Retry-After: 7\r\n"));
    }
    QCOMPARE(server.log().peakInFlight(underPrefix("/item/")), 3);
    QVERIFY(server.log().requests().constLast().refused);
    a->abort();
    QTRY_COMPARE(server.log().inFlight(), 2);
    const Client e = ask(server, "/item/3");
    QTRY_COMPARE(server.log().inFlight(), 3);
    QVERIFY(!server.log().requests().constLast().refused);
    QCOMPARE(server.log().requests().constLast().request.visit, 1); // a refusal is no visit
    server.clearRules();
    const Client f = ask(server, "/item/4");
    QTRY_COMPARE(server.log().inFlight(), 4);
}

void TestFaultServerCounts::whoIsRefusedTakesNobodysPlace()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().hang());
    server.refuseAbove(1, Behaviour().status(429).hangAfter(0));
    const Client a = ask(server, "/x");
    QTRY_COMPARE(server.log().inFlight(), 1);
    const Client b = ask(server, "/x");
    QTRY_VERIFY(b->received.startsWith("HTTP/1.1 429"));
    a->abort();
    QTRY_COMPARE(server.log().inFlight(), 1);
    const Client c = ask(server, "/x");
    QTRY_COMPARE(server.log().inFlight(), 2);
    QVERIFY(!server.log().requests().constLast().refused);
}

void TestFaultServerCounts::aRuleMayHoldForOneHost()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().body("x"));
    server.refuseAbove(0, Behaviour().status(503), atHost("strict"));
    const Client a = ask(server, "/x", "Host: strict:1\r\nConnection: close\r\n");
    const Client b = ask(server, "/x", "Host: mild:1\r\nConnection: close\r\n");
    QVERIFY(a->waitForEnd());
    QVERIFY(b->waitForEnd());
    QCOMPARE(a->statusLine(), "HTTP/1.1 503 Service Unavailable");
    QCOMPARE(b->statusLine(), "HTTP/1.1 200 OK");
}

void TestFaultServerCounts::startsThatComeTooFastAreRefused()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/x"_s, Behaviour().body("x"));
    server.on(u"/wait"_s, Behaviour().delay(450ms));
    server.refuseFasterThan(3, 400ms, Behaviour().status(429), underPrefix("/x"));
    WireClient client(server.port());
    for (int i = 0; i < 5; ++i) {
        client.get("/x");
    }
    client.get("/wait");
    client.get("/x");
    QTRY_COMPARE(server.log().count(), 7);
    QList<int> statuses;
    for (const RequestRecord &record : server.log().requests()) {
        statuses.append(record.status);
    }
    QCOMPARE(statuses, (QList<int>{200, 200, 200, 429, 429, 200, 200}));
}

void TestFaultServerCounts::droppedConnectionsAreReset()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.on(u"/hang"_s, Behaviour().hang());
    const Client a = ask(server, "/hang");
    QTRY_COMPARE(server.log().inFlight(), 1);
    server.dropConnections();
    QCOMPARE(server.log().inFlight(), 0);
    QCOMPARE(server.log().connectionsOpen(), 0);
    QCOMPARE(server.log().requests()[0].end, RequestEnd::ServerClosed);
    QVERIFY(a->waitForEnd());
    const Client b = ask(server, "/hang");
    QTRY_COMPARE(server.log().inFlight(), 1);
}

void TestFaultServerCounts::aClosedServerCanListenAgain()
{
    FaultServer server;
    QVERIFY(server.listen());
    const quint16 port = server.port();
    server.close();
    WireClient refused(port);
    QSignalSpy failed(&refused, &QTcpSocket::errorOccurred);
    QVERIFY(failed.wait());
    QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    QCOMPARE(server.port(), port);
    const Client again = ask(server, "/x", "Connection: close\r\n");
    QVERIFY(again->waitForEnd());
    QCOMPARE(again->statusLine(), "HTTP/1.1 404 Not Found");
}

void TestFaultServerCounts::manyFilesOverManyConnections()
{
    constexpr int connections = 32;
    constexpr int files = 2'000;
    constexpr qsizetype size = 64 * 1024;
    FaultServerThread thread;
    QVERIFY(thread.listen());
    thread.server().onPrefix(u"/bulk/"_s, [](const Request &request) {
        return Behaviour().pattern(request.target.mid(6).toULongLong(), size);
    });
    int next = 0;
    int whole = 0;
    std::vector<Client> clients;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < connections; ++i) {
        clients.push_back(ask(thread.server(), "/bulk/" + QByteArray::number(next++)));
        WireClient *client = clients.back().get();
        connect(client, &QTcpSocket::readyRead, client, [client, &next, &whole, seed = quint64(i)]() mutable {
            if (client->bodySize() < size) {
                return;
            }
            whole += client->body() == patternBody(seed, size) ? 1 : 0;
            client->received.clear();
            if (next < files) {
                seed = quint64(next++);
                client->get("/bulk/" + QByteArray::number(seed));
            }
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(whole, files, 30'000);
    qInfo("%d files of 64 KiB over %d connections in %lld ms", files, connections, timer.elapsed());
    const RequestLog &log = thread.server().log();
    QCOMPARE(log.count(), files);
    QCOMPARE(log.connectionsOpened(), connections);
    QCOMPARE_LE(log.peakInFlight(), connections);
    QTRY_COMPARE(log.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestFaultServerCounts)
#include "tst_fault_server_counts.moc"
