// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include "support/content.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr qint64 MiB = 1024 * 1024;

} // namespace

/// A speed limit holds, is shared, and changes at once.
class TestSpeedLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitOfAllHolds();
    void manySmallFilesKeepItToo();
    void eachHostHasItsOwn();
    void itChangesWhileDownloadsRun();
    void whoWaitsForItHasNotStalled();
};

void TestSpeedLimits::theLimitOfAllHolds()
{
    EngineFixture f;
    f.settings.transfer.speedLimit = 2 * MiB;
    QList<QUrl> urls;
    for (int i = 0; i < 4; ++i) {
        const QString path = u"/%1.bin"_s.arg(i);
        f.server.on(path, Behaviour().pattern(quint64(i), 20 * MiB).etag("\"a\""));
        urls.append(f.server.url(path));
    }
    f.add(urls);
    QVERIFY(QTest::qWaitFor([&] { return f.engine().totals().received > MiB / 4; }));
    const qint64 before = f.engine().totals().received;
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(4000);
    const double rate =
        double(f.engine().totals().received - before) * 1000 / double(timer.elapsed()) / double(2 * MiB);
    QVERIFY2(rate > 0.9 && rate < 1.06, qPrintable(QString::number(rate)));
    const auto rows = f.engine().activeRows();
    QCOMPARE(rows.size(), 4);
    qint64 least = rows[0].received;
    qint64 most = rows[0].received;
    for (const Row &row : rows) {
        least = std::min(least, row.received);
        most = std::max(most, row.received);
    }
    QVERIFY2(most < 2 * least, qPrintable(u"%1 against %2"_s.arg(most).arg(least)));
}

void TestSpeedLimits::manySmallFilesKeepItToo()
{
    EngineFixture f;
    f.settings.transfer.speedLimit = 200'000;
    QList<QUrl> urls;
    for (int i = 0; i < 100; ++i) {
        const QString path = u"/%1.bin"_s.arg(i);
        f.server.on(path, Behaviour().pattern(quint64(i), 4000));
        urls.append(f.server.url(path));
    }
    QElapsedTimer timer;
    timer.start();
    f.add(urls);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 100);
    QVERIFY2(timer.elapsed() > 1700, qPrintable(QString::number(timer.elapsed()))); // 2 s at that rate
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestSpeedLimits::eachHostHasItsOwn()
{
    EngineFixture f;
    QVERIFY(f.server.listen(QHostAddress(u"127.0.0.2"_s)));
    f.settings.transfer.hostSpeedLimit = 500'000;
    f.server.on(u"/a"_s, Behaviour().pattern(1, 700'000));
    f.server.on(u"/b"_s, Behaviour().pattern(2, 700'000));
    QElapsedTimer timer;
    timer.start();
    f.add({f.server.url(u"/a"_s), f.server.url(u"/b"_s, u"127.0.0.2"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 2);
    QVERIFY2(timer.elapsed() > 1200, qPrintable(QString::number(timer.elapsed()))); // 1.4 s, side by side
    QVERIFY2(timer.elapsed() < 2600,
             qPrintable(QString::number(timer.elapsed()))); // 2.8 s, if they shared one
}

void TestSpeedLimits::itChangesWhileDownloadsRun()
{
    EngineFixture f;
    f.settings.transfer.speedLimit = 100'000;
    f.server.on(u"/a"_s, Behaviour().pattern(1, 8 * MiB).etag("\"a\""));
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(QTest::qWaitFor([&] { return f.engine().totals().received > 20'000; }));
    QTest::qWait(500);
    QVERIFY(f.engine().totals().received < 400'000);
    f.settings.transfer.speedLimit = 0;
    f.engine().execute(command::Apply{f.settings});
    QVERIFY(f.runUntilIdle(5s)); // 80 s under the first limit
    QVERIFY(f.content(u"a"_s) == patternBody(1, 8 * MiB));
}

void TestSpeedLimits::whoWaitsForItHasNotStalled()
{
    EngineFixture f;
    f.settings.transfer.timeout = 400ms;
    f.settings.transfer.speedLimit = 20'000;
    f.server.on(u"/a"_s, Behaviour().pattern(1, 60'000));
    f.server.on(u"/b"_s, Behaviour().pattern(2, 60'000));
    f.add({f.server.url(u"/a"_s), f.server.url(u"/b"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 2);
    QCOMPARE(f.server.log().count(), 2);
}

QTEST_GUILESS_MAIN(TestSpeedLimits)
#include "tst_speed_limits.moc"
