// SPDX-License-Identifier: MIT
#include "kept_fixture.h"

#include "queue/download_list.h"
#include "support/content.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr auto aMinute = std::chrono::seconds(60);

/// Removals can be taken back for a minute.
class UndoFixture final : public KeptFixture
{
public:
    UndoFixture() { options.undoTime = aMinute; }

    void addABig()
    {
        server.on(u"/big"_s, {Behaviour().pattern(1, 300'000).etag("\"a\"").hangAfter(200'000),
                              Behaviour().pattern(1, 300'000).etag("\"a\"")});
        add({server.url(u"/big"_s)});
    }
    [[nodiscard]] QStringList parts() const { return files().filter(u".part"_s); }
    [[nodiscard]] bool removes(const QList<DownloadId> &ids)
    {
        const qsizetype left = rows.size() - ids.size();
        engine().execute(command::Remove{ids});
        return QTest::qWaitFor([&] { return rows.size() == left; });
    }
};

} // namespace

/// What was removed or moved comes back as it was, or goes for good; nothing is left over either way.
class TestUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRemovedComesBackWhereItStood()
    {
        UndoFixture f;
        f.addPaused({u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s});
        QTRY_COMPARE(f.rows.size(), 4);
        const QList<DownloadId> ids{f.id(u"/2"_s), f.id(u"/4"_s)};
        Undoable undoable;
        connect(&f.engine(), &Engine::changed, this, [&](const Delta &delta) { undoable = delta.undoable; });
        QVERIFY(f.removes(ids));
        QCOMPARE(undoable, (Undoable{Undoable::Kind::Removal, 2}));
        QCOMPARE(f.engine().totals().items, 2);
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.order(), (QStringList{u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s}));
        QCOMPARE(f.engine().totals().paused, 4);
        QCOMPARE(undoable, Undoable());
        QVERIFY(f.restart(4));
        QCOMPARE(f.order(), (QStringList{u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s}));
    }

    void whatWasTakenBackBeforeItWasToldIsNeverGone()
    {
        UndoFixture f;
        f.addPaused({u"/1"_s, u"/2"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        bool wasGone = false;
        connect(&f.engine(), &Engine::changed, this,
                [&](const Delta &delta) { wasGone = wasGone || !delta.removed.isEmpty(); });
        f.engine().execute(command::Remove{{f.id(u"/1"_s)}});
        f.engine().execute(command::Undo{});
        QTRY_VERIFY(f.engine().isIdle());
        f.addPaused({u"/3"_s});
        QTRY_COMPARE(f.order(), (QStringList{u"/1"_s, u"/2"_s, u"/3"_s}));
        QVERIFY(!wasGone);
        QVERIFY(f.restart(3));
    }

    void aRunningOneGoesOnWithWhatHadArrived()
    {
        UndoFixture f;
        f.addABig();
        QTRY_COMPARE(f.totals.received, 200'000);
        QVERIFY(f.removes({f.id(u"/big"_s)}));
        QTRY_VERIFY(f.engine().isIdle());
        QCOMPARE(f.parts().size(), 1);
        QCOMPARE(f.server.log().count(underPrefix("/big")), 1);
        f.engine().execute(command::Undo{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.row(u"/big"_s).state, State::Done);
        QCOMPARE(f.content(u"big"_s), patternBody(1, 300'000));
        QCOMPARE(f.server.log().count(underPrefix("/big")), 2);
        QVERIFY(f.server.log().requests().back().request.header("Range").startsWith("bytes=200000-"));
        QCOMPARE(f.files(), QStringList{u"big"_s});
    }

    void oneThatIsBroughtBackWhileItStopsGoesOnToo()
    {
        UndoFixture f;
        f.addABig();
        QTRY_COMPARE(f.totals.received, 200'000);
        f.engine().execute(command::Remove{{f.id(u"/big"_s)}});
        f.engine().execute(command::Undo{}); // its reply has not ended yet
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.content(u"big"_s), patternBody(1, 300'000));
    }

    void pausedAndFailedStayThat()
    {
        UndoFixture f;
        f.settings.retry.retries = 0;
        f.server.on(u"/no"_s, Behaviour().status(404));
        f.add({f.server.url(u"/no"_s)});
        f.addPaused({u"/paused"_s});
        QVERIFY(f.runUntilIdle());
        QVERIFY(f.removes(f.rows.keys()));
        f.engine().execute(command::Undo{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.row(u"/no"_s).state, State::Failed);
        QCOMPARE(f.row(u"/paused"_s).state, State::Paused);
        QCOMPARE(f.server.log().count(underPrefix("/no")), 1);
    }

    void finishedOnesComeBackAfterAClearing()
    {
        UndoFixture f;
        f.server.on(u"/a"_s, Behaviour().body("a"));
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        f.engine().execute(command::RemoveDone{});
        QTRY_COMPARE(f.rows.size(), 0);
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.rows.size(), 1);
        QCOMPARE(f.row(u"/a"_s).state, State::Done);
        QCOMPARE(f.content(u"a"_s), "a");
    }

    void theNextRemovalEndsTheLast()
    {
        UndoFixture f;
        f.addABig();
        f.addPaused({u"/other"_s});
        QTRY_COMPARE(f.totals.received, 200'000);
        QVERIFY(f.removes({f.id(u"/big"_s)}));
        QTRY_VERIFY(f.engine().isIdle());
        QCOMPARE(f.parts().size(), 1);
        QVERIFY(f.removes({f.id(u"/other"_s)}));
        QTRY_COMPARE(f.files(), QStringList{});
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.order(), QStringList{u"/other"_s});
        f.engine().execute(command::Undo{}); // there is no more
        QVERIFY(f.restart(1));
    }

    void afterAWhileItIsTooLate()
    {
        UndoFixture f;
        f.options.undoTime = Milliseconds(300);
        f.addABig();
        QTRY_COMPARE(f.totals.received, 200'000);
        Undoable undoable;
        connect(&f.engine(), &Engine::changed, this, [&](const Delta &delta) { undoable = delta.undoable; });
        QVERIFY(f.removes({f.id(u"/big"_s)}));
        QTRY_COMPARE(f.files(), QStringList{});
        QTRY_COMPARE(undoable, Undoable()); // and that is told
        f.engine().execute(command::Undo{});
        QVERIFY(f.restart(0));
    }

    void theEndOfTheProgramIsTheEndOfIt()
    {
        UndoFixture f;
        f.addABig();
        QTRY_COMPARE(f.totals.received, 200'000);
        QVERIFY(f.removes({f.id(u"/big"_s)}));
        QTRY_VERIFY(f.engine().isIdle());
        QVERIFY(f.restart(0));
        QCOMPARE(f.files(), QStringList{});
    }

    void aCrashInBetweenLeavesNothing()
    {
        UndoFixture f;
        f.addABig();
        QTRY_COMPARE(f.totals.received, 200'000);
        QVERIFY(f.removes({f.id(u"/big"_s)}));
        QTRY_VERIFY(f.engine().isIdle());
        QCOMPARE(f.parts().size(), 1);
        // What a killed program leaves: the store as it is now, and the part file.
        QTemporaryDir copy;
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile::copy(f.options.storePath + suffix, copy.filePath(u"q"_s) + suffix);
        }
        KeptFixture second;
        second.settings.transfer.folder = f.settings.transfer.folder;
        second.options.storePath = copy.filePath(u"q"_s);
        QSignalSpy opened(&second.engine(), &Engine::opened);
        QVERIFY(opened.wait());
        QCOMPARE(second.files(), QStringList{});
        QCOMPARE(second.engine().totals().items, 0);
        QVERIFY(second.restart(0)); // the mark has gone from the store as well
    }

    void theSameLinkCanBeAddedMeanwhile()
    {
        UndoFixture f;
        f.addPaused({u"/1"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        QVERIFY(f.removes(f.rows.keys()));
        f.addPaused({u"/1"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.rows.size(), 2); // nothing that was there is lost
    }

    void removedOnesHearNoCommand()
    {
        UndoFixture f;
        f.addPaused({u"/1"_s, u"/2"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        const DownloadId gone = f.id(u"/1"_s);
        QVERIFY(f.removes({gone}));
        f.engine().execute(command::Start{{gone}});
        f.engine().execute(command::LimitSpeed{{gone}, 1000});
        f.engine().execute(command::StartAll{});
        f.engine().execute(command::PauseAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.order(), QStringList{u"/2"_s});
        QCOMPARE(f.server.log().count(underPrefix("/1")), 0);
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.rows.size(), 2);
        QCOMPARE(f.row(u"/1"_s).speedLimit, 0);
    }

    void aMoveIsTakenBack()
    {
        UndoFixture f;
        const QStringList before{u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s};
        f.addPaused(before);
        QTRY_COMPARE(f.rows.size(), 4);
        f.engine().execute(command::Move{{f.id(u"/2"_s), f.id(u"/4"_s)}, f.id(u"/1"_s)});
        QTRY_COMPARE(f.order(), (QStringList{u"/2"_s, u"/4"_s, u"/1"_s, u"/3"_s}));
        f.engine().execute(command::Move{{f.id(u"/2"_s)}, {}});
        QTRY_COMPARE(f.order(), (QStringList{u"/4"_s, u"/1"_s, u"/3"_s, u"/2"_s}));
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.order(), (QStringList{u"/2"_s, u"/4"_s, u"/1"_s, u"/3"_s}));
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.order(), before);
        QVERIFY(f.restart(4));
        QCOMPARE(f.order(), before);
    }

    void aRemovalIsTakenBackBehindAMove()
    {
        UndoFixture f;
        f.addPaused({u"/1"_s, u"/2"_s, u"/3"_s});
        QTRY_COMPARE(f.rows.size(), 3);
        QVERIFY(f.removes({f.id(u"/2"_s)}));
        f.engine().execute(command::Move{{f.id(u"/3"_s)}, f.id(u"/1"_s)});
        QTRY_COMPARE(f.order(), (QStringList{u"/3"_s, u"/1"_s}));
        f.engine().execute(command::Undo{true});
        QTRY_COMPARE(f.order(), (QStringList{u"/3"_s, u"/1"_s, u"/2"_s}));
        f.engine().execute(command::Undo{});
        QTRY_COMPARE(f.order(), (QStringList{u"/1"_s, u"/2"_s, u"/3"_s}));
    }

    void aPlaceIsKeptWhenAllAreNumberedAnew()
    {
        DownloadList list;
        QList<DownloadId> ids;
        for (int i = 0; i < 4; ++i) {
            ids.append(list.append({QUrl(u"https://a.example/%1"_s.arg(i)), {}, {}}, {}, false)->id);
        }
        list.hide(*list.find(ids[1]));
        const auto order = [&list, &ids] {
            QList<DownloadId> sorted = ids;
            std::ranges::sort(sorted, {}, [&list](DownloadId id) { return list.find(id)->position; });
            return sorted;
        };
        // Always between the same two, until there is no room left and all get new numbers.
        QList<QList<Place>> steps;
        for (int i = 0; i < 40; ++i) {
            steps.append(list.move({ids[i % 2 == 0 ? 3 : 2]}, ids[i % 2 == 0 ? 2 : 3]));
        }
        QVERIFY(std::ranges::any_of(steps, [](const QList<Place> &left) { return left.size() > 1; }));
        while (!steps.isEmpty()) {
            for (const Place &place : steps.takeLast()) {
                list.put(place);
            }
        }
        QCOMPARE(order(), ids);
        list.show(*list.find(ids[1]));
        QCOMPARE(list.tally().items(), 4);
    }

    /// Printed for a look; what is asserted is that the work was done.
    void fiftyThousandHoldUpTheEngineForAMoment()
    {
        constexpr int many = 50'000;
        UndoFixture f;
        command::Add add;
        for (int i = 0; i < many; ++i) {
            add.links.append({QUrl(u"https://host-%1.example/%2"_s.arg(i % 50).arg(i)), {}, {}});
        }
        add.paused = true;
        f.engine().execute(add);
        QTRY_COMPARE_WITH_TIMEOUT(f.rows.size(), many, 30'000);
        const QList<DownloadId> ids = f.rows.keys();
        const auto print = [](const char *what, auto &&work) {
            QElapsedTimer timer;
            timer.start();
            work();
            qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
        };
        print("engine: remove 50,000", [&] { f.engine().execute(command::Remove{ids}); });
        QTRY_COMPARE_WITH_TIMEOUT(f.rows.size(), 0, 30'000);
        print("engine: bring 50,000 back", [&] { f.engine().execute(command::Undo{}); });
        QTRY_COMPARE_WITH_TIMEOUT(f.rows.size(), many, 30'000);
        QTRY_VERIFY(f.engine().isIdle());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
