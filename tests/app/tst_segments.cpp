// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include "support/content.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr qint64 MiB = 1024 * 1024;

Behaviour paced(qint64 size, qint64 rate, const QByteArray &tag = "\"v1\"")
{
    return Behaviour().pattern(7, size).etag(tag).bytesPerSecond(rate);
}

/// One large file on a server that gives each connection so much and no more.
class SegmentsFixture : public EngineFixture
{
public:
    static constexpr qint64 size = 6 * MiB;

    void serve(const Behaviour &behaviour) { server.on(u"/big.bin"_s, behaviour); }
    [[nodiscard]] QByteArray right() const { return patternBody(7, size); }
    [[nodiscard]] bool isRight() const { return content(u"big.bin"_s) == right(); }
    [[nodiscard]] bool receives(qint64 bytes)
    {
        return QTest::qWaitFor([&] { return engine().totals().received >= bytes; }, 10'000);
    }
    [[nodiscard]] qint64 bytesSent() const
    {
        qint64 sum = 0;
        for (const RequestRecord &record : server.log().requests()) {
            sum += record.bodyBytes;
        }
        return sum;
    }
    [[nodiscard]] Row big() const { return row(u"/big.bin"_s); }
    /// The ranges that were asked for, and what became of it: for a message when something is wrong.
    [[nodiscard]] QString asked() const
    {
        QStringList lines;
        for (const RequestRecord &record : server.log().requests()) {
            lines.append(u"%1 %2 -> %3, %4 bytes"_s
                             .arg(QString::fromLatin1(record.request.path()),
                                  QString::fromLatin1(record.request.header("Range")))
                             .arg(record.status)
                             .arg(record.bodyBytes));
        }
        return lines.join(u'\n');
    }
};

} // namespace

/// Permits that nobody else can use help the file with the most left to do.
class TestSegments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFileUsesEveryPermit();
    void smallFilesAreNotDivided();
    void aSettingKeepsFilesWhole();
    void whoComesLaterGetsThePermitsBack();
    void aServerWithoutRangesIsLeftInPeace();
    void aServerThatShowsItLateIsNotAskedForEver();
    void chunkedRangesAreNotTrusted();
    void aServerThatRefusesMoreConnectionsIsLeftInPeace();
    void brokenSegmentsAreMadeUpFor();
    void aFileThatChangesMeanwhileIsNotMixed();
    void aSlowConnectionIsReplaced();
    void pausingKeepsEveryByte();
    void aRestartKeepsWhatLiesBeyondTheGaps();
    void removingLeavesNothing();
    void withoutAValidatorNothingIsDivided();
};

void TestSegments::oneFileUsesEveryPermit()
{
    SegmentsFixture f;
    f.serve(paced(SegmentsFixture::size, MiB)); // 6 s over one connection, 0.75 s over eight
    QElapsedTimer timer;
    timer.start();
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    QVERIFY(f.isRight());
    QCOMPARE(f.files(), QStringList{u"big.bin"_s});
    QCOMPARE(f.big().received, SegmentsFixture::size);
    QVERIFY2(timer.elapsed() < 4500, qPrintable(f.asked()));
    QVERIFY2(f.server.log().peakInFlight() <= 8, qPrintable(f.asked()));
    QVERIFY2(f.server.log().peakInFlight() >= 6, qPrintable(f.asked()));
    QVERIFY2(f.bytesSent() < SegmentsFixture::size * 115 / 100, qPrintable(f.asked()));
}

void TestSegments::smallFilesAreNotDivided()
{
    SegmentsFixture f;
    f.server.on(u"/small.bin"_s, Behaviour().pattern(7, 200'000).etag("\"v1\"").bytesPerSecond(400'000));
    f.add({f.server.url(u"/small.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.server.log().count(), 1);
}

void TestSegments::aSettingKeepsFilesWhole()
{
    SegmentsFixture f;
    f.settings.transfer.maxSegments = 1;
    f.serve(paced(SegmentsFixture::size, 12 * MiB));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.isRight());
    QCOMPARE(f.server.log().count(), 1);
}

void TestSegments::whoComesLaterGetsThePermitsBack()
{
    SegmentsFixture f;
    f.serve(paced(SegmentsFixture::size, MiB / 8)); // 6 s over eight
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(QTest::qWaitFor([&] { return f.server.log().inFlight() == 8; }));
    QList<QUrl> others;
    for (int i = 0; i < 20; ++i) {
        const QString path = u"/o%1.bin"_s.arg(i);
        f.server.on(path, Behaviour().pattern(quint64(i), 1000).etag("\"o\"").delay(20ms));
        others.append(f.server.url(path));
    }
    QElapsedTimer timer;
    timer.start();
    f.add(others);
    QVERIFY(QTest::qWaitFor([&] { return f.engine().totals().done == 20; }));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(f.asked()));
    QCOMPARE(f.big().state, State::Active);
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.isRight());
    QVERIFY(f.server.log().peakInFlight() <= 8);
    QVERIFY2(f.bytesSent() < SegmentsFixture::size * 130 / 100, qPrintable(f.asked()));
}

void TestSegments::aServerWithoutRangesIsLeftInPeace()
{
    SegmentsFixture f;
    f.serve(paced(SegmentsFixture::size, 6 * MiB).ranges(Ranges::Ignored));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    QVERIFY(f.isRight());
    QVERIFY2(f.server.log().count() <= 2, qPrintable(f.asked())); // the one that showed it
    QCOMPARE(f.big().attempt, 1);
}

void TestSegments::aServerThatShowsItLateIsNotAskedForEver()
{
    SegmentsFixture f;
    constexpr qint64 large = 20 * MiB; // cut at once, and half of it is there before the refusal is
    f.server.on(u"/big.bin"_s, [](const Request &request) {
        Behaviour behaviour = Behaviour().pattern(7, large).etag("\"v1\"").ranges(Ranges::Ignored);
        return request.header("Range").isEmpty() ? behaviour : behaviour.delay(1500ms);
    });
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    QVERIFY(f.content(u"big.bin"_s) == patternBody(7, large));
    QVERIFY2(f.server.log().count() <= 4, qPrintable(f.asked()));
}

void TestSegments::chunkedRangesAreNotTrusted()
{
    SegmentsFixture f;
    // The line where the size of a chunk should be is read as a part of the body, and nobody can tell.
    f.server.on(u"/big.bin"_s, [](const Request &request) {
        Behaviour behaviour = paced(SegmentsFixture::size, 3 * MiB);
        return request.header("Range").isEmpty() ? behaviour
                                                 : behaviour.chunked(50'000).badChunkSizeAfter(100'000, "-5");
    });
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.big().state != State::Done || f.isRight());
    QVERIFY2(f.server.log().count() <= 12, qPrintable(f.asked()));
}

void TestSegments::aServerThatRefusesMoreConnectionsIsLeftInPeace()
{
    SegmentsFixture f;
    f.serve(paced(SegmentsFixture::size, 4 * MiB));
    f.server.refuseAbove(2, Behaviour().status(503));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    QVERIFY(f.isRight());
    QCOMPARE(f.big().attempt, 1);
    QVERIFY2(f.server.log().statuses()[503] <= 8, qPrintable(f.asked()));
}

void TestSegments::brokenSegmentsAreMadeUpFor()
{
    SegmentsFixture f;
    f.server.on(u"/big.bin"_s, [n = 0](const Request &request) mutable {
        Behaviour behaviour = paced(SegmentsFixture::size, 2 * MiB);
        if (!request.header("Range").isEmpty() && ++n % 2 == 0) {
            behaviour.cutAfter(100'000, n % 4 == 0 ? Ending::Reset : Ending::Close);
        }
        return behaviour;
    });
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QVERIFY2(f.big().state == State::Done, qPrintable(f.asked()));
    QVERIFY(f.isRight());
    QVERIFY2(f.bytesSent() < SegmentsFixture::size * 2, qPrintable(f.asked()));
}

void TestSegments::aFileThatChangesMeanwhileIsNotMixed()
{
    SegmentsFixture f;
    QElapsedTimer timer;
    f.server.on(u"/big.bin"_s, [&timer](const Request &) {
        const bool isNew = timer.isValid() && timer.elapsed() > 300;
        return isNew ? Behaviour().pattern(8, SegmentsFixture::size).etag("\"v2\"").bytesPerSecond(4 * MiB)
                     : paced(SegmentsFixture::size, MiB / 2);
    });
    timer.start();
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    const QByteArray got = f.content(u"big.bin"_s);
    QVERIFY2(got == patternBody(7, SegmentsFixture::size) || got == patternBody(8, SegmentsFixture::size),
             qPrintable(f.asked()));
}

void TestSegments::aSlowConnectionIsReplaced()
{
    SegmentsFixture f;
    // The third connection crawls: alone, its piece would take a minute.
    f.server.on(u"/big.bin"_s, [n = 0](const Request &) mutable {
        return paced(SegmentsFixture::size, ++n == 3 ? 10'000 : MiB);
    });
    QElapsedTimer timer;
    timer.start();
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.isRight());
    QVERIFY2(timer.elapsed() < 6000, qPrintable(f.asked()));
}

void TestSegments::pausingKeepsEveryByte()
{
    SegmentsFixture f;
    f.serve(paced(SegmentsFixture::size, MiB / 2));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.receives(2 * MiB));
    f.engine().execute(command::Pause{{f.big().id}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Paused);
    const qint64 kept = f.big().received;
    QVERIFY(QTest::qWaitFor([&] { return f.server.log().inFlight() == 0; }));
    QVERIFY2(kept >= 2 * MiB, qPrintable(QString::number(kept)));
    f.server.resetCounts();
    f.serve(paced(SegmentsFixture::size, 4 * MiB));
    f.engine().execute(command::Start{{f.big().id}});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    QVERIFY(f.isRight());
    QVERIFY2(f.bytesSent() < (SegmentsFixture::size - kept) * 130 / 100, qPrintable(f.asked()));
}

void TestSegments::aRestartKeepsWhatLiesBeyondTheGaps()
{
    SegmentsFixture f;
    f.options.storePath = f.dir.filePath(u"data/queue.sqlite"_s);
    f.serve(paced(SegmentsFixture::size, MiB / 2));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.receives(3 * MiB));
    f.destroyEngine();
    QVERIFY(QTest::qWaitFor([&] { return f.server.log().inFlight() == 0; }));
    f.server.resetCounts();
    f.serve(paced(SegmentsFixture::size, 4 * MiB));
    (void)f.engine();
    QVERIFY(QTest::qWaitFor([&] { return f.rows.size() == 1; }));
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.big().state, State::Done);
    QVERIFY(f.isRight());
    QVERIFY2(f.bytesSent() < 3 * MiB * 130 / 100, qPrintable(f.asked()));
}

void TestSegments::removingLeavesNothing()
{
    SegmentsFixture f;
    f.serve(paced(SegmentsFixture::size, MiB / 2));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.receives(2 * MiB));
    f.engine().execute(command::Remove{{f.big().id}});
    QVERIFY(QTest::qWaitFor([&] { return f.engine().isIdle() && f.files().isEmpty(); }));
    QTRY_COMPARE(f.server.log().inFlight(), 0);
}

void TestSegments::withoutAValidatorNothingIsDivided()
{
    SegmentsFixture f;
    f.serve(Behaviour().pattern(7, SegmentsFixture::size).bytesPerSecond(12 * MiB));
    f.add({f.server.url(u"/big.bin"_s)});
    QVERIFY(f.runUntilIdle());
    QVERIFY(f.isRight());
    QCOMPARE(f.server.log().count(), 1);
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
