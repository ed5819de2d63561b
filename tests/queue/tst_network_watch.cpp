// SPDX-License-Identifier: MIT
#include "queue/network_watch.h"

#include "gate/gate.h"
#include "gate/recording_taker.h"

#include "support/manual_clock.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Host a{u"files.a.example"_s};
const Host b{u"b.example"_s};
const Host c{u"c.example"_s};

struct Watched
{
    bool failed(const Host &host, FailureKind kind = FailureKind::ConnectTimeout)
    {
        return watch.failed(host, DownloadId{++items}, 1, Failure::of(kind));
    }
    void reach()
    {
        for (const Host &host : {a, b, c}) {
            watch.answered(host);
        }
    }

    ManualClock clock;
    Gate gate{clock, {}};
    qint64 received = 0;
    quint64 items = 0;
    QList<bool> changes;
    QList<NetworkWatch::Suspect> suspects;
    NetworkWatch watch{clock, gate, [this] { return received; },
                       [this](bool isDown, const QList<NetworkWatch::Suspect> &blamed) {
                           changes.append(isDown);
                           suspects += blamed;
                       }};
};

} // namespace

class tst_NetworkWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalOwnersTogetherAreTheNetwork();
    void fewOwnersAreNot_data();
    void fewOwnersAreNot();
    void whatTheServerSaysIsNot_data();
    void whatTheServerSaysIsNot();
    void aSignOfLifeClearsIt();
    void hostsThatNeverAnsweredAreDeadThemselves();
    void atTheBeginningAllCount();
    void oneRequestAtATimeLooksWhetherItIsBack();
    void patienceEnds();
    void noPatienceAtAll();
    void theSystemsHintIsEnoughForOneHost();
    void theSystemsHintEndsTheWait();
    void theGateSaysWhy();
};

void tst_NetworkWatch::severalOwnersTogetherAreTheNetwork()
{
    Watched w;
    w.reach();
    QVERIFY(!w.failed(a));
    w.clock.advance(5s);
    QVERIFY(!w.failed(b, FailureKind::StallTimeout));
    QVERIFY(w.failed(c, FailureKind::LookupFailed));
    QVERIFY(w.watch.isDown());
    QCOMPARE(w.changes, QList<bool>{true});
    QCOMPARE(w.suspects.size(), 2); // who failed before it was known
    QCOMPARE(w.suspects.at(0).item, DownloadId{1});
    QVERIFY(w.failed(a)); // and so on
}

void tst_NetworkWatch::fewOwnersAreNot_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("one host") << QStringList{u"a.example"_s, u"a.example"_s, u"a.example"_s, u"a.example"_s};
    QTest::newRow("two") << QStringList{u"a.example"_s, u"b.example"_s, u"a.example"_s};
    QTest::newRow("one owner's hosts") << QStringList{u"x.a.example"_s, u"y.a.example"_s, u"z.a.example"_s};
    QTest::newRow("two addresses") << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s};
}

void tst_NetworkWatch::fewOwnersAreNot()
{
    QFETCH(const QStringList, hosts);
    Watched w;
    for (const QString &host : hosts) {
        QVERIFY(!w.failed(Host{host}));
    }
    QVERIFY(!w.watch.isDown());
}

void tst_NetworkWatch::whatTheServerSaysIsNot_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("nobody listens there") << int(FailureKind::ConnectionRefused);
    QTest::newRow("a disk is full") << int(FailureKind::DiskFull);
    QTest::newRow("a certificate is bad") << int(FailureKind::TlsFailed);
    QTest::newRow("no such name") << int(FailureKind::HostNotFound);
}

void tst_NetworkWatch::whatTheServerSaysIsNot()
{
    QFETCH(const int, kind);
    Watched w;
    w.reach();
    for (const Host &host : {a, b, c}) {
        QVERIFY(!w.failed(host, FailureKind(kind)));
    }
    QVERIFY(!w.watch.isDown());
}

void tst_NetworkWatch::aSignOfLifeClearsIt()
{
    Watched w;
    w.reach();
    QVERIFY(!w.failed(a) && !w.failed(b));
    w.watch.answered(c);
    QVERIFY(!w.failed(c) && !w.failed(a));
    w.received = 1; // of some other transfer
    QVERIFY(!w.failed(b) && !w.failed(c));
    w.clock.advance(31s); // too long ago
    QVERIFY(!w.failed(a));
    QVERIFY(!w.watch.isDown());
    QVERIFY(!w.watch.failed(b, DownloadId{9}, 1, Failure::http(503))); // a status is an answer
    QVERIFY(!w.failed(b) && !w.failed(c));
    QVERIFY(!w.watch.isDown());
}

/// At the end of a long list only those are left.
void tst_NetworkWatch::hostsThatNeverAnsweredAreDeadThemselves()
{
    Watched w;
    w.watch.answered(Host{u"good.example"_s});
    for (int round = 0; round < 5; ++round) {
        QVERIFY(!w.failed(a) && !w.failed(b) && !w.failed(c));
    }
    QVERIFY(!w.watch.isDown());
}

void tst_NetworkWatch::atTheBeginningAllCount()
{
    Watched w;
    QVERIFY(!w.failed(a, FailureKind::NetworkUnreachable) && !w.failed(b, FailureKind::NetworkUnreachable));
    QVERIFY(w.failed(c, FailureKind::NetworkUnreachable));
}

void tst_NetworkWatch::oneRequestAtATimeLooksWhetherItIsBack()
{
    Watched w;
    const auto taker = std::make_shared<RecordingTaker>();
    QVERIFY(!w.failed(a) && !w.failed(b) && w.failed(c));
    for (quint64 tag = 1; tag <= 3; ++tag) {
        QVERIFY(w.gate.join(a, taker, tag, 0));
    }
    QVERIFY(w.gate.join(b, taker, 4, 0));
    w.clock.advance(1900ms);
    QCOMPARE(taker->granted, QList<quint64>{});
    w.clock.advance(100ms);
    QCOMPARE(taker->granted, QList<quint64>{1});
    QVERIFY(w.failed(a)); // the next one is for another host
    w.clock.advance(4s);
    QCOMPARE(taker->granted, (QList<quint64>{1, 4}));
    w.watch.answered(b);
    QVERIFY(!w.watch.isDown());
    QCOMPARE(w.changes, (QList<bool>{true, false}));
    w.clock.advance(20s); // a has cooled down
    QCOMPARE(taker->granted.size(), 4);
}

void tst_NetworkWatch::patienceEnds()
{
    Watched w;
    w.watch.setPatience(60s);
    QVERIFY(!w.failed(a) && !w.failed(b) && w.failed(c));
    w.clock.advance(59s);
    QVERIFY(w.watch.isDown());
    w.clock.advance(1s);
    QVERIFY(!w.watch.isDown());
    QVERIFY(!w.failed(a) && !w.failed(b) && !w.failed(c)); // not again
    w.watch.answered(a);
    w.watch.answered(b);
    w.watch.answered(c);
    QVERIFY(!w.failed(a) && !w.failed(b) && w.failed(c)); // until somebody has answered
}

void tst_NetworkWatch::noPatienceAtAll()
{
    Watched w;
    w.watch.setPatience(0ms);
    QVERIFY(!w.failed(a) && !w.failed(b) && !w.failed(c));
    QVERIFY(!w.watch.isDown());
}

void tst_NetworkWatch::theSystemsHintIsEnoughForOneHost()
{
    Watched w;
    w.watch.setHint(false);
    QVERIFY(!w.watch.isDown()); // it only matters when something fails
    QVERIFY(w.failed(a));
    w.watch.setPatience(1s);
    w.clock.advance(3600s);
    QVERIFY(w.watch.isDown()); // as long as the system says so
}

void tst_NetworkWatch::theSystemsHintEndsTheWait()
{
    Watched w;
    const auto taker = std::make_shared<RecordingTaker>();
    w.watch.setHint(false);
    QVERIFY(w.failed(a));
    w.clock.advance(100s); // the next look is far away
    QVERIFY(w.gate.join(b, taker, 1, 0));
    w.clock.advance(1s);
    const auto before = taker->granted.size();
    w.watch.setHint(true);
    w.clock.advance(1ms);
    QCOMPARE(taker->granted.size(), 1);
    QVERIFY(before <= 1);
}

void tst_NetworkWatch::theGateSaysWhy()
{
    Watched w;
    const auto taker = std::make_shared<RecordingTaker>();
    const Ticket ticket = w.gate.join(a, taker, 1, 0);
    QVERIFY(!w.failed(a) && !w.failed(b) && w.failed(c));
    QCOMPARE(w.gate.reason(ticket).kind, WaitReason::Kind::Frozen);
    QVERIFY(w.gate.statistics().isFrozen);
    w.watch.answered(a);
    QVERIFY(!w.gate.statistics().isFrozen);
}

QTEST_GUILESS_MAIN(tst_NetworkWatch)
#include "tst_network_watch.moc"
