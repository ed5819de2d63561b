// SPDX-License-Identifier: MIT
#include "kept_fixture.h"

#include "support/content.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr qint64 MiB = 1024 * 1024;

class LimitFixture : public KeptFixture
{
public:
    void serve(const QString &path, qint64 size, qint64 perConnection = 0)
    {
        Behaviour behaviour = Behaviour().pattern(7, size).etag("\"a\"");
        server.on(path, perConnection > 0 ? behaviour.bytesPerSecond(perConnection) : behaviour);
    }
    /// Adds the files, limits one of them, and starts all.
    [[nodiscard]] bool startLimited(const QStringList &paths, const QString &limited, qint64 rate)
    {
        addPaused(paths);
        if (!QTest::qWaitFor([&] { return rows.size() == paths.size(); })) {
            return false;
        }
        limit(limited, rate);
        engine().execute(command::StartAll{});
        return true;
    }
    void limit(const QString &path, qint64 rate) { engine().execute(command::LimitSpeed{{id(path)}, rate}); }
    [[nodiscard]] Row live(const QString &path)
    {
        for (const Row &row : engine().activeRows()) {
            if (row.id == id(path)) {
                return row;
            }
        }
        return {};
    }
    /// Bytes a second of an item, from its first bytes on.
    [[nodiscard]] double rateOf(const QString &path, Milliseconds time)
    {
        if (!QTest::qWaitFor([&] { return live(path).received > 0; })) {
            return -1;
        }
        QTest::qWait(300); // what is in the buffers at first has gone
        const qint64 before = live(path).received;
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(int(time.count()));
        return double(live(path).received - before) * 1000 / double(timer.elapsed());
    }
};

} // namespace

/// The speed limit of one item: of all its connections together, beside those that others have.
class TestItemSpeedLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsForThisItemAlone()
    {
        LimitFixture f;
        f.serve(u"/slow"_s, 20 * MiB);
        f.serve(u"/free"_s, 20 * MiB);
        QVERIFY(f.startLimited({u"/slow"_s, u"/free"_s}, u"/slow"_s, MiB));
        const double share = f.rateOf(u"/slow"_s, 2s) / double(MiB);
        QVERIFY2(share > 0.93 && share < 1.05, qPrintable(QString::number(share)));
        QCOMPARE(f.live(u"/slow"_s).speedLimit, MiB);
        QTRY_COMPARE(f.row(u"/free"_s).state, State::Done); // 20 s at that rate
        QCOMPARE(f.row(u"/free"_s).speedLimit, 0);
        // Seven permits are idle, and the file is large, but further connections would bring nothing. A busy
        // machine may fall behind for a moment, and then there is one.
        const int connections = f.live(u"/slow"_s).connections;
        QVERIFY2(connections >= 1 && connections <= 3, qPrintable(QString::number(connections)));
    }

    void itsSegmentsShareIt()
    {
        LimitFixture f;
        f.serve(u"/big"_s, 6 * MiB, MiB / 2);
        QVERIFY(f.startLimited({u"/big"_s}, u"/big"_s, MiB));
        QTRY_COMPARE(f.live(u"/big"_s).connections, 2);
        const double share = f.rateOf(u"/big"_s, 2s) / double(MiB);
        QVERIFY2(share > 0.85 && share < 1.05, qPrintable(QString::number(share)));
        QCOMPARE(f.live(u"/big"_s).connections, 2); // which are enough
        f.limit(u"/big"_s, MiB / 4);
        const double lower = f.rateOf(u"/big"_s, 1s) / double(MiB / 4);
        QVERIFY2(lower > 0.85 && lower < 1.1, qPrintable(QString::number(lower)));
    }

    void itsMirrorsShareIt()
    {
        LimitFixture f;
        f.settings.gate.perHost = 1;
        QVERIFY(f.server.listen(QHostAddress(u"127.0.0.2"_s)));
        f.serve(u"/big"_s, 6 * MiB, MiB / 2);
        NewLink link;
        link.url = f.server.url(u"/big"_s);
        link.sources.mirrors = {f.server.url(u"/big"_s, u"127.0.0.2"_s)};
        link.digests = {{DigestAlgorithm::Sha256,
                         QCryptographicHash::hash(patternBody(7, 6 * MiB), QCryptographicHash::Sha256)}};
        command::Add add;
        add.links = {link};
        f.engine().execute(add);
        QTRY_COMPARE(f.live(u"/big"_s).connections, 2);
        f.limit(u"/big"_s, MiB / 4);
        const double share = f.rateOf(u"/big"_s, 2s) / double(MiB / 4);
        QVERIFY2(share > 0.85 && share < 1.1, qPrintable(QString::number(share)));
        QCOMPARE(f.live(u"/big"_s).connections, 2);
    }

    void aChangeActsAtOnce()
    {
        LimitFixture f;
        f.serve(u"/a"_s, 8 * MiB);
        QVERIFY(f.startLimited({u"/a"_s}, u"/a"_s, 100'000));
        QVERIFY(QTest::qWaitFor([&] { return f.live(u"/a"_s).received > 20'000; }));
        QTest::qWait(300);
        QVERIFY(f.live(u"/a"_s).received < 300'000);
        f.limit(u"/a"_s, 0);
        QVERIFY(f.runUntilIdle(5s)); // 80 s under the first limit
        QVERIFY(f.content(u"a"_s) == patternBody(7, 8 * MiB));
        QCOMPARE(f.row(u"/a"_s).speedLimit, 0);
    }

    void oneCanBeGivenToWhatRuns()
    {
        LimitFixture f;
        f.serve(u"/a"_s, 20 * MiB, 4 * MiB);
        f.settings.transfer.maxSegments = 1;
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(QTest::qWaitFor([&] { return f.live(u"/a"_s).received > MiB / 4; }));
        f.limit(u"/a"_s, MiB / 2);
        const double share = f.rateOf(u"/a"_s, 1s) / double(MiB / 2);
        QVERIFY2(share > 0.85 && share < 1.1, qPrintable(QString::number(share)));
        QCOMPARE(f.row(u"/a"_s).speedLimit, MiB / 2);
    }

    void theLimitOfARunIsForEachItem()
    {
        LimitFixture f;
        f.settings.transfer.itemSpeedLimit = 200'000;
        f.serve(u"/a"_s, 400'000);
        f.serve(u"/b"_s, 400'000);
        f.serve(u"/c"_s, 400'000);
        QElapsedTimer timer;
        timer.start();
        // A limit of its own comes first.
        QVERIFY(f.startLimited({u"/a"_s, u"/b"_s, u"/c"_s}, u"/c"_s, 4'000'000));
        QTRY_COMPARE(f.row(u"/c"_s).state, State::Done);
        QCOMPARE(f.totals.active, 2);
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 3);
        QVERIFY2(timer.elapsed() > 1700, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(timer.elapsed() < 3600,
                 qPrintable(QString::number(timer.elapsed()))); // 4 s, if they shared one
    }

    void theLimitOfARunChangesAtOnce()
    {
        LimitFixture f;
        f.settings.transfer.itemSpeedLimit = 100'000;
        f.serve(u"/a"_s, 8 * MiB);
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(QTest::qWaitFor([&] { return f.live(u"/a"_s).received > 20'000; }));
        f.settings.transfer.itemSpeedLimit = 0;
        f.engine().execute(command::Apply{f.settings});
        QVERIFY(f.runUntilIdle(5s));
        QCOMPARE(f.totals.done, 1);
    }

    void itOutlivesARestart()
    {
        LimitFixture f;
        f.addPaused({u"/a"_s, u"/b"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        f.limit(u"/a"_s, 123'456);
        QTRY_COMPARE(f.row(u"/a"_s).speedLimit, 123'456);
        QVERIFY(f.restart(2));
        QCOMPARE(f.row(u"/a"_s).speedLimit, 123'456);
        QCOMPARE(f.row(u"/b"_s).speedLimit, 0);
        f.limit(u"/a"_s, 0);
        QTRY_COMPARE(f.row(u"/a"_s).speedLimit, 0);
        QVERIFY(f.restart(2));
        QCOMPARE(f.row(u"/a"_s).speedLimit, 0);
    }

    void itGoesWithAListThatIsSaved()
    {
        LimitFixture f;
        f.addPaused({u"/a"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        f.limit(u"/a"_s, 123'456);
        const QString list = f.dir.filePath(u"list.headgate"_s);
        f.engine().execute(command::ExportList{list});
        f.engine().execute(command::Remove{{f.id(u"/a"_s)}});
        QTRY_COMPARE(f.rows.size(), 0);
        f.engine().execute(command::ImportList{list});
        QTRY_COMPARE(f.rows.size(), 1);
        QCOMPARE(f.row(u"/a"_s).speedLimit, 123'456);
    }

    void aLimitBeyondReasonIsCutToSize()
    {
        LimitFixture f;
        f.addPaused({u"/a"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        f.limit(u"/a"_s, std::numeric_limits<qint64>::max());
        QTRY_COMPARE(f.row(u"/a"_s).speedLimit, SpeedLimit::highestRate);
        f.limit(u"/a"_s, -5);
        QTRY_COMPARE(f.row(u"/a"_s).speedLimit, 0);
    }
};

QTEST_GUILESS_MAIN(TestItemSpeedLimit)
#include "tst_item_speed_limit.moc"
