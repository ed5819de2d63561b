// SPDX-License-Identifier: MIT
#include "queue/document_fetcher.h"

#include "support/fault_server.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Documents pass the gate before downloads, but few at a time, and none of them for ever.
class TestDocumentFetcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAtATime();
    void whoWaitsMayGo();
    void redirectsShareOnePatience();
    void aHostThatRestsIsNotWaitedFor();
};

namespace {

struct Fixture
{
    Fixture()
    {
        limits.total = limits.perHost = 8;
        gate.setLimits(limits);
        listening = server.listen();
    }

    FetchId fetch(const QString &path, const QString &host = u"127.0.0.1"_s)
    {
        return fetcher.fetch(server.url(path, host), true, 1'000'000, settings,
                             [this](const Result<Document> &result) { answers.append(result); });
    }
    [[nodiscard]] int asked() const { return int(server.log().count()); }

    ManualClock clock;
    FaultServer server;
    bool listening = false;
    GateLimits limits;
    Gate gate{clock, limits};
    LanePool lanes{clock, 0};
    DocumentFetcher fetcher{clock, gate, lanes};
    std::shared_ptr<TransferSettings> settings = std::make_shared<TransferSettings>();
    QList<Result<Document>> answers;
};

/// The gate grants on a turn of the event loop, some of its alarms at once.
#define WAIT_FOR(fixture, condition) QTRY_VERIFY(((fixture).clock.runDue(), condition))

} // namespace

void TestDocumentFetcher::fewAtATime()
{
    Fixture f;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x").delay(20ms); });
    for (int n = 0; n < 9; ++n) {
        f.fetch(u"/%1"_s.arg(n));
    }
    WAIT_FOR(f, f.answers.size() == 9);
    QCOMPARE(f.server.log().peakInFlight(), DocumentFetcher::mostAtOneHost);
    QVERIFY(!f.fetcher.isBusy());
}

void TestDocumentFetcher::whoWaitsMayGo()
{
    Fixture f;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().hang(); });
    QList<FetchId> ids;
    for (int n = 0; n < 5; ++n) {
        ids.append(f.fetch(u"/%1"_s.arg(n)));
    }
    WAIT_FOR(f, f.asked() == 2);
    f.fetcher.cancel(ids[3]);
    f.fetcher.cancel(ids[0]);
    WAIT_FOR(f, f.asked() == 3);
    f.fetcher.cancel(ids[1]);
    WAIT_FOR(f, f.asked() == 4);
    QCOMPARE(f.server.log().requests().last().request.path(), "/4"_ba);
    f.fetcher.cancel(ids[2]);
    f.fetcher.cancel(ids[4]);
    WAIT_FOR(f, !f.fetcher.isBusy());
    QVERIFY(f.answers.isEmpty());
}

void TestDocumentFetcher::redirectsShareOnePatience()
{
    Fixture f;
    f.settings->documentTimeout = 30s;
    f.settings->timeout = 1h;
    f.server.on(u"/a"_s, Behaviour::redirect(302, "/b").delay(30ms));
    f.server.on(u"/b"_s, Behaviour().hang());
    f.fetch(u"/a"_s);
    WAIT_FOR(f, f.asked() == 1);
    f.clock.advance(20s);
    WAIT_FOR(f, f.asked() == 2);
    f.clock.advance(9s);
    QVERIFY(f.answers.isEmpty());
    f.clock.advance(1s);
    WAIT_FOR(f, f.answers.size() == 1);
    QCOMPARE(f.answers.first().failure().kind, FailureKind::StallTimeout);
}

void TestDocumentFetcher::aHostThatRestsIsNotWaitedFor()
{
    Fixture f;
    f.server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
    f.gate.coolDown(Host{u"127.0.0.1"_s}, f.clock.now() + 6h);
    for (int n = 0; n < 5; ++n) {
        f.fetch(u"/%1"_s.arg(n));
    }
    f.clock.advance(DocumentFetcher::longestInLine - 1s);
    QCoreApplication::processEvents();
    QVERIFY(f.answers.isEmpty());
    f.clock.advance(1s);
    WAIT_FOR(f, f.answers.size() == 5);
    QVERIFY(!f.answers.last().ok());
    QVERIFY(!f.fetcher.isBusy());
    QCOMPARE(f.asked(), 0);
}

QTEST_GUILESS_MAIN(TestDocumentFetcher)
#include "tst_document_fetcher.moc"
