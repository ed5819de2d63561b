// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include <algorithm>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a window is told of the gate, against what the server sees.
class TestGatePicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldWhoDoesNotLook();
    void everyPermitIsALiveRequest();
    void itAddsUpAtEveryMoment();
    void loansAreMarked();
    void coolingHostsAreShown();
    void aRaisedLimitIsSeenAtOnce();
};

namespace {

class PictureFixture : public EngineFixture
{
public:
    explicit PictureFixture(bool watched = true)
    {
        QObject::connect(&engine(), &Engine::changed, &m_context, [this](const Delta &delta) {
            ++deltas;
            pictures += delta.picture ? 1 : 0;
            last = delta.picture.value_or(GatePicture());
            if (delta.picture && !addsUp(delta)) {
                ++wrong;
            }
        });
        if (watched) {
            engine().execute(command::WatchGate{true});
        }
    }

    void addItems(const QString &prefix, int count, const QString &host = u"127.0.0.1"_s)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            urls.append(server.url(prefix + QString::number(i), host));
        }
        add(urls);
    }

    [[nodiscard]] HostStanding host(const QString &name) const
    {
        for (const HostStanding &standing : last.hosts) {
            if (standing.host.name == name) {
                return standing;
            }
        }
        return {};
    }
    [[nodiscard]] qsizetype onLoan() const { return std::ranges::count_if(last.taken, &TakenPermit::onLoan); }

    GatePicture last;
    int deltas = 0;
    int pictures = 0;
    int wrong = 0; ///< pictures that contradict themselves or the sums beside them

private:
    [[nodiscard]] static bool addsUp(const Delta &delta)
    {
        int active = 0;
        int lent = 0;
        qint64 waiting = 0;
        for (const HostStanding &standing : delta.picture->hosts) {
            active += standing.active;
            lent += standing.onLoan;
            waiting += standing.waiting;
            if (standing.active > standing.limit || standing.limit > standing.ceiling) {
                return false;
            }
        }
        const auto &taken = delta.picture->taken;
        return active == delta.gate.active && taken.size() == active && active <= delta.gate.limit &&
               lent == delta.gate.onLoan && std::ranges::count_if(taken, &TakenPermit::onLoan) == lent &&
               waiting == delta.gate.waiting;
    }

    QObject m_context;
};

} // namespace

void TestGatePicture::nobodyIsToldWhoDoesNotLook()
{
    PictureFixture f(false);
    f.server.onPrefix(u"/i"_s, [](const Request &) { return Behaviour().body("x"); });
    f.addItems(u"/i"_s, 20);
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.deltas > 0);
    QCOMPARE(f.pictures, 0);
    f.engine().execute(command::WatchGate{true});
    QTRY_COMPARE(f.pictures, 1); // although nothing goes on
    f.engine().execute(command::WatchGate{false});
    f.addItems(u"/i2"_s, 20);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.pictures, 1);
}

void TestGatePicture::everyPermitIsALiveRequest()
{
    PictureFixture f;
    Settings settings = f.settings;
    settings.gate.total = 6;
    settings.gate.perHost = 4;
    f.engine().execute(command::Apply{settings});
    f.server.onPrefix(u"/i"_s, [](const Request &) { return Behaviour().hang(); });
    f.addItems(u"/i"_s, 30);
    f.addItems(u"/i"_s, 10, u"localhost"_s);
    QTRY_COMPARE(f.server.log().inFlight(), 6);
    QTRY_COMPARE(f.last.taken.size(), 6);
    const auto standing = f.host(u"127.0.0.1"_s);
    QCOMPARE(standing.active, 4);
    QCOMPARE(standing.limit, 4);
    QCOMPARE(standing.waiting, 26);
    QCOMPARE(f.host(u"localhost"_s).active, 2);
    QCOMPARE(f.host(u"localhost"_s).waiting, 8);
    QCOMPARE(f.last.hosts.front(), standing); // the longest line first
    QCOMPARE(f.last.lines, 2);
    for (const TakenPermit &taken : std::as_const(f.last.taken)) {
        QVERIFY(f.rows.contains(taken.item));
        QCOMPARE(f.rows[taken.item].state, State::Active);
        QCOMPARE(Host::of(QUrl(f.rows[taken.item].url)), taken.host);
        QVERIFY(f.clock.now() - taken.since < 10s);
        QCOMPARE(taken.progress, -1.0);
        QVERIFY(!taken.onLoan);
    }
}

void TestGatePicture::itAddsUpAtEveryMoment()
{
    PictureFixture f;
    f.server.onPrefix(u"/i"_s, [](const Request &request) {
        return request.number % 5 == 0 ? Behaviour().status(503) : Behaviour().pattern(1, 20'000).delay(15ms);
    });
    f.addItems(u"/i"_s, 200);
    f.addItems(u"/i"_s, 200, u"localhost"_s);
    QVERIFY(f.runUntilIdle());
    QVERIFY2(f.pictures >= 5, qPrintable(QString::number(f.pictures)));
    QCOMPARE(f.wrong, 0);
    QTRY_VERIFY(f.last.taken.isEmpty());
    QCOMPARE(f.last.lines, 0);
}

void TestGatePicture::loansAreMarked()
{
    PictureFixture f;
    constexpr qint64 size = 6 << 20;
    f.server.on(u"/big.bin"_s, Behaviour().pattern(5, size).etag("\"v1\"").bytesPerSecond(size / 32));
    f.add({f.server.url(u"/big.bin"_s)});
    QTRY_COMPARE(f.server.log().inFlight(), 8);
    QTRY_COMPARE(f.last.taken.size(), 8);
    QCOMPARE(f.onLoan(), 7);
    for (const TakenPermit &taken : std::as_const(f.last.taken)) {
        QCOMPARE(taken.item, f.last.taken.front().item);
    }
    QTRY_VERIFY(f.last.taken.front().progress > 0);
    // As soon as others wait, the marks go with the loans.
    f.server.onPrefix(u"/i"_s, [](const Request &) { return Behaviour().hang(); });
    f.addItems(u"/i"_s, 20);
    QTRY_COMPARE(f.onLoan(), 0);
    QTRY_COMPARE(f.last.taken.size(), 8);
    QCOMPARE(f.wrong, 0);
}

void TestGatePicture::coolingHostsAreShown()
{
    PictureFixture f;
    f.server.onPrefix(u"/i"_s,
                      [](const Request &) { return Behaviour().status(503).header("Retry-After", "30"); });
    f.addItems(u"/i"_s, 20);
    QTRY_VERIFY(f.host(u"127.0.0.1"_s).coolUntil > f.clock.now() + 25s);
    QTRY_COMPARE(f.last.taken.size(), 0);
    QVERIFY(f.host(u"127.0.0.1"_s).waiting > 0);
}

void TestGatePicture::aRaisedLimitIsSeenAtOnce()
{
    PictureFixture f;
    f.server.onPrefix(u"/i"_s, [](const Request &) { return Behaviour().hang(); });
    f.addItems(u"/i"_s, 30);
    QTRY_COMPARE(f.last.taken.size(), 8);
    const auto before = f.last.taken;
    Settings settings = f.settings;
    settings.gate.total = settings.gate.perHost = 12;
    f.engine().execute(command::Apply{settings});
    QTRY_COMPARE(f.server.log().inFlight(), 12);
    QTRY_COMPARE(f.last.taken.size(), 12);
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(f.last.taken[i].ticket, before[i].ticket); // those that were there stay who they are
    }
}

QTEST_GUILESS_MAIN(TestGatePicture)
#include "tst_gate_picture.moc"
