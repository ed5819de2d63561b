// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;

/// Two whole engines with one gate, against what the server sees.
class TestSharedEngines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerSeesOneGate();
    void itIsTurnedOnWhileDownloadsRun();
    void aLargeFileGetsWhatIsToSpareAndGivesItBack();
    void whyItIsAloneIsSaid();
};

namespace {

/// The first one's server is asked by both.
struct Pair
{
    explicit Pair(bool shared = true)
    {
        for (EngineFixture *f : {&first, &second}) {
            f->settings.sharedGate = shared;
            f->options.sharedGateFolder = first.dir.filePath(u"shared"_s);
        }
    }

    void add(EngineFixture &to, const QString &prefix, int count)
    {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i) {
            urls.append(first.server.url(prefix + QString::number(i)));
        }
        to.add(urls);
    }

    EngineFixture first;
    EngineFixture second;
};

Behaviour slow(qint64 size)
{
    return Behaviour().pattern(1, size).bytesPerSecond(200 * 1024);
}

} // namespace

void TestSharedEngines::theServerSeesOneGate()
{
    Pair f;
    f.first.server.onPrefix(u"/"_s, [](const Request &) { return slow(20'000); });
    bool hasSaidWhy = false;
    connect(&f.second.engine(), &Engine::changed, this, [&](const Delta &delta) {
        QList<DownloadId> ids;
        for (const Row &row : delta.added) {
            ids.append(row.id);
        }
        if (!ids.isEmpty()) {
            f.second.engine().execute(command::Watch{ids});
        }
        for (const auto &[id, reason] : delta.reasons) {
            hasSaidWhy = hasSaidWhy || reason.kind == WaitReason::Kind::Shared;
        }
    });
    f.add(f.first, u"/a"_s, 40);
    f.add(f.second, u"/b"_s, 40);
    QVERIFY(f.first.runUntilIdle());
    QVERIFY(f.second.runUntilIdle());
    QCOMPARE(f.first.totals.done, 40);
    QCOMPARE(f.second.totals.done, 40);
    QCOMPARE(f.first.server.log().peakInFlight(), 8);
    QVERIFY(f.first.server.log().peakInFlight(underPrefix("/b")) >= 4);
    QVERIFY(hasSaidWhy);
    QVERIFY(f.first.messages.isEmpty() && f.second.messages.isEmpty());
}

void TestSharedEngines::itIsTurnedOnWhileDownloadsRun()
{
    Pair f(false);
    f.first.server.onPrefix(u"/"_s, [](const Request &) { return slow(60'000); });
    f.add(f.first, u"/a"_s, 30);
    f.add(f.second, u"/b"_s, 30);
    QTRY_COMPARE(f.first.server.log().inFlight(), 16);
    for (EngineFixture *fixture : {&f.first, &f.second}) {
        fixture->settings.sharedGate = true;
        fixture->engine().execute(command::Apply{fixture->settings});
    }
    QTRY_VERIFY(f.first.server.log().inFlight() <= 8); // what ran has drained
    f.first.server.resetCounts();
    QVERIFY(f.first.runUntilIdle());
    QVERIFY(f.second.runUntilIdle());
    QCOMPARE(f.first.totals.done + f.second.totals.done, 60);
    QCOMPARE(f.first.server.log().peakInFlight(), 8);
}

void TestSharedEngines::aLargeFileGetsWhatIsToSpareAndGivesItBack()
{
    Pair f;
    constexpr qint64 size = 4'000'000;
    f.first.server.on(u"/large0"_s, Behaviour().pattern(7, size).bytesPerSecond(200 * 1024).etag("\"e\""));
    f.first.server.onPrefix(u"/small"_s, [](const Request &) { return slow(20'000); });
    f.add(f.first, u"/large"_s, 1);
    QTRY_VERIFY(f.first.server.log().inFlight() >= 6);
    f.add(f.second, u"/small"_s, 20);
    // The small ones come first, and do not wait for the end of the large one.
    QTRY_VERIFY(f.first.server.log().peakInFlight(underPrefix("/small")) >= 4);
    QVERIFY(!f.first.engine().isIdle());
    QVERIFY(f.second.runUntilIdle());
    QVERIFY(f.first.runUntilIdle());
    QCOMPARE(f.first.content(u"large0"_s), patternBody(7, size));
    QCOMPARE(f.second.totals.done, 20);
}

void TestSharedEngines::whyItIsAloneIsSaid()
{
    EngineFixture f;
    f.settings.sharedGate = true;
    f.options.sharedGateFolder = f.dir.filePath(u"no folder"_s);
    QFile file(f.options.sharedGateFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    f.server.onPrefix(u"/"_s, [](const Request &) { return slow(2'000); });
    f.add({f.server.url(u"/a"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 1);
    QCOMPARE(f.messages.size(), 1);
    QVERIFY2(f.messages.first().contains(u"shared"_s), qPrintable(f.messages.first()));
}

QTEST_GUILESS_MAIN(TestSharedEngines)
#include "tst_shared_engines.moc"
