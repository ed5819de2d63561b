// SPDX-License-Identifier: MIT
#include "kept_fixture.h"
#include "pass_through_disk.h"

#include "support/content.h"
#include "support/manual_clock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace headgate;
using namespace headgate::support;

/// What was in the list is in the list the next time.
class TestKeptList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateComesBack()
    {
        KeptFixture f;
        f.settings.retry.retries = 0;
        f.server.on(u"/done"_s, Behaviour().pattern(1, 1000));
        f.server.on(u"/gone"_s, Behaviour().status(404));
        f.server.on(u"/hangs"_s, Behaviour().hang());
        f.addPaused({u"/paused"_s});
        f.add({f.server.url(u"/done"_s), f.server.url(u"/gone"_s)});
        QTRY_COMPARE(f.totals.done + f.totals.failed, 2);
        f.add({f.server.url(u"/hangs"_s)});
        QTRY_COMPARE(f.row(u"/hangs"_s).state, State::Active);

        QVERIFY(f.restart(4));
        QCOMPARE(f.order(), (QStringList{u"/paused"_s, u"/done"_s, u"/gone"_s, u"/hangs"_s}));
        QCOMPARE(f.row(u"/paused"_s).state, State::Paused);
        const Row done = f.row(u"/done"_s);
        QCOMPARE(done.state, State::Done);
        QCOMPARE(done.received, 1000);
        QCOMPARE(QFileInfo(done.file).fileName(), u"done"_s);
        const Row gone = f.row(u"/gone"_s);
        QCOMPARE(gone.state, State::Failed);
        QCOMPARE(gone.failure->httpStatus, 404);
        QTRY_COMPARE(f.row(u"/hangs"_s).state, State::Active); // it goes on by itself
        QVERIFY(f.messages.isEmpty());
    }

    /// On a busy machine it may be, and then all that comes back is told with the first tick.
    void aStoreThatIsReadBeforeTheFirstTickIsTold()
    {
        KeptFixture f;
        f.addPaused({u"/1"_s, u"/2"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        f.destroyEngine();

        ManualClock clock; // no tick comes by itself
        Engine engine(clock, f.settings, f.options);
        qsizetype told = 0;
        connect(&engine, &Engine::changed, this, [&](const Delta &delta) { told += delta.added.size(); });
        QSignalSpy opened(&engine, &Engine::opened);
        QVERIFY(opened.wait());
        QCOMPARE(engine.totals().items, 2);
        clock.advance(1s);
        QCOMPARE(told, 2);
    }

    void orderAndRemovalsAreKept()
    {
        KeptFixture f;
        f.addPaused({u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s});
        QTRY_COMPARE(f.rows.size(), 4);
        f.engine().execute(command::Move{{f.id(u"/4"_s)}, f.id(u"/1"_s)});
        f.engine().execute(command::Remove{{f.id(u"/2"_s)}});
        QTRY_COMPARE(f.order(), (QStringList{u"/4"_s, u"/1"_s, u"/3"_s}));
        const DownloadId removed{2};
        QVERIFY(f.restart(3));
        QCOMPARE(f.order(), (QStringList{u"/4"_s, u"/1"_s, u"/3"_s}));
        f.addPaused({u"/5"_s, u"/3"_s});
        QTRY_COMPARE(f.order(), (QStringList{u"/4"_s, u"/1"_s, u"/3"_s, u"/5"_s}));
        QTRY_COMPARE(f.duplicates, 1);                                // links of an earlier run are known
        QVERIFY(f.id(u"/5"_s).value > 4 && f.id(u"/5"_s) != removed); // no number is used twice
    }

    void aRowIsShownOnlyOnceItIsSafe()
    {
        KeptFixture f;
        f.addPaused({u"/1"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        // What is shown is on the disk: a second look at the file, while it is in use, finds it.
        QTemporaryDir copy;
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile::copy(f.options.storePath + suffix, copy.filePath(u"q"_s) + suffix);
        }
        KeptFixture second;
        second.options.storePath = copy.filePath(u"q"_s);
        (void)second.engine();
        QTRY_COMPARE(second.rows.size(), 1);
    }

    void unfinishedFilesGoOnWhereTheyStopped()
    {
        KeptFixture f;
        constexpr qint64 size = 300'000;
        f.server.on(u"/big"_s, {Behaviour().pattern(5, size).etag("\"e\"").hangAfter(200'000),
                                Behaviour().pattern(5, size).etag("\"e\"")});
        f.add({f.server.url(u"/big"_s)});
        QTRY_COMPARE(f.row(u"/big"_s).received, 200'000);
        f.engine().execute(command::Pause{{f.id(u"/big"_s)}});
        QTRY_COMPARE(f.row(u"/big"_s).state, State::Paused);
        QVERIFY(f.restart(1));
        QCOMPARE(f.row(u"/big"_s).received, 200'000);
        QCOMPARE(f.row(u"/big"_s).total, size);
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.content(u"big"_s), patternBody(5, size));
        QCOMPARE(f.server.log().requests()[1].request.header("Range"), "bytes=200000-"_ba);
        QCOMPARE(f.files(), QStringList{u"big"_s});
    }

    void removingDeletesWhatAnEarlierRunBegan()
    {
        KeptFixture f;
        f.server.on(u"/big"_s, Behaviour().pattern(5, 300'000).hangAfter(100'000));
        f.add({f.server.url(u"/big"_s)});
        QTRY_COMPARE(f.row(u"/big"_s).received, 100'000);
        f.engine().execute(command::PauseAll{});
        QTRY_COMPARE(f.row(u"/big"_s).state, State::Paused);
        QVERIFY(f.restart(1));
        QCOMPARE(f.files().size(), 1);
        f.engine().execute(command::Remove{{f.id(u"/big"_s)}});
        QTRY_COMPARE(f.files(), QStringList{});
        QVERIFY(f.restart(0));
    }

    void whatIsHeldBackLongerThanOthersIsAddedAllTheSame()
    {
        KeptFixture f; // whose deltas are checked: every row is added once, and changed only afterwards
        f.settings.retry.retries = 0;
        QList<QUrl> urls;
        for (int i = 0; i < 500; ++i) { // at each look some are being written down, and later ones are not
            const QString path = u"/%1"_s.arg(i);
            f.server.on(path, Behaviour().status(404));
            urls.append(f.server.url(path));
        }
        f.add(urls);
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.rows.size(), 500);
        QCOMPARE(f.totals.failed, 500);
    }

    void aNameTakenInTheLastMomentIsNoEnd()
    {
        // The disk lets another program take the name after it was chosen.
        class RivalDisk final : public PassThroughDisk
        {
        public:
            RenameResult renameNew(const QString &from, const QString &to) const override
            {
                QFile rival(to);
                if (to.endsWith(u"/x"_s) && rival.open(QIODevice::WriteOnly)) {
                    rival.write("theirs");
                    rival.close();
                }
                return PassThroughDisk::renameNew(from, to);
            }
        };
        const RivalDisk disk;
        KeptFixture f;
        f.options.disk = &disk;
        f.server.on(u"/x"_s, Behaviour().pattern(1, 1000));
        f.add({f.server.url(u"/x"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
        QCOMPARE(f.content(u"x"_s), "theirs"_ba);
        QCOMPARE(f.content(u"x (1)"_s), patternBody(1, 1000));
        QCOMPARE(f.row(u"/x"_s).name, u"x (1)"_s);
    }

    void aStoreThatFailsKeepsNobody()
    {
        KeptFixture f;
        f.server.on(u"/x"_s, Behaviour().pattern(1, 1000).delay(300ms));
        f.add({f.server.url(u"/x"_s)});
        QTRY_COMPARE(f.rows.size(), 1);
        // The file goes while it is in use: what is written then goes nowhere, or fails.
        QVERIFY(QDir(QFileInfo(f.options.storePath).path()).removeRecursively());
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.content(u"x"_s), patternBody(1, 1000));
    }

    void aSecondProgramIsTold()
    {
        KeptFixture f;
        f.addPaused({u"/1"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        KeptFixture second;
        second.options.storePath = f.options.storePath;
        second.server.on(u"/x"_s, Behaviour().pattern(1, 10));
        std::optional<Failure> failure;
        connect(&second.engine(), &Engine::opened, this, [&](const auto &why) { failure = why; });
        second.add({second.server.url(u"/x"_s)});
        QVERIFY(second.runUntilIdle());
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::StoreLocked);
        QCOMPARE(second.messages.size(), 1);
        QVERIFY(second.messages.first().contains(u"nothing that you do here is saved"_s));
        QCOMPARE(second.totals.done, 1); // it works all the same
        QVERIFY(f.restart(1));           // and has done no harm
    }

    void whereNothingCanBeWrittenIsTold()
    {
        KeptFixture f;
        QFile inTheWay(f.dir.filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
        f.addPaused({u"/1"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        QCOMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.first().contains(u"Nothing is saved"_s));
    }

    void aDamagedListIsSetAsideAndRescued()
    {
        KeptFixture f;
        QStringList paths;
        for (int i = 0; i < 500; ++i) {
            paths.append(u"/a-rather-long-path-so-that-there-are-several-pages/%1"_s.arg(i));
        }
        f.addPaused(paths);
        QTRY_COMPARE(f.rows.size(), 500);
        f.destroyEngine();
        QFile file(f.options.storePath);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 60'000);
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(9000, '\xa5'));
        file.close();
        (void)f.engine();
        QTRY_VERIFY(f.rows.size() > 250);
        QVERIFY(f.rows.size() < 500);
        QTRY_VERIFY(!f.messages.isEmpty());
        QVERIFY(f.messages.first().contains(u"was damaged"_s));
        QCOMPARE(QFileInfo(f.options.storePath).dir().entryList({u"*.damaged-*"_s}, QDir::Files).size(), 1);
    }

    void exportedAndImportedItIsTheSame()
    {
        KeptFixture f;
        f.settings.retry.retries = 0;
        f.server.on(u"/done"_s, Behaviour().pattern(1, 1000));
        f.server.on(u"/gone"_s, Behaviour().status(404));
        f.addPaused({u"/paused"_s});
        f.add({f.server.url(u"/done"_s), f.server.url(u"/gone"_s)});
        // Sums are of the moment; a row follows once it is safe.
        QTRY_COMPARE(f.row(u"/done"_s).state, State::Done);
        QTRY_COMPARE(f.row(u"/gone"_s).state, State::Failed);
        QTRY_COMPARE(f.row(u"/paused"_s).state, State::Paused);
        const QString whole = f.dir.filePath(u"list.headgate"_s);
        const QString links = f.dir.filePath(u"links.txt"_s);
        f.engine().execute(command::ExportList{whole, false});
        f.engine().execute(command::ExportList{links, true});
        QFile file(links);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 3);

        EngineFixture stranger; // whose folder is another: the list has no say in that
        stranger.engine().execute(command::ImportList{whole});
        QTRY_COMPARE(stranger.rows.size(), 3);
        for (const Row &row : std::as_const(stranger.rows)) {
            QCOMPARE(row.folder, stranger.settings.transfer.folder);
            QVERIFY(row.file.isEmpty());
        }

        EngineFixture other;
        other.settings.transfer.folder = f.settings.transfer.folder;
        other.engine().execute(command::ImportList{whole});
        QTRY_COMPARE(other.rows.size(), 3);
        for (const QString &path : {u"/paused"_s, u"/done"_s, u"/gone"_s}) {
            const Row mine = f.row(path);
            const auto theirs = std::ranges::find(other.rows, mine.url, &Row::url);
            QVERIFY(theirs != other.rows.end());
            QCOMPARE(theirs->state, mine.state);
            QCOMPARE(theirs->file, mine.file);
            QCOMPARE(theirs->failure, mine.failure);
        }
        other.engine().execute(command::ImportList{whole}); // again: each is there already
        QTRY_COMPARE(other.duplicates, 3);
        QCOMPARE(other.rows.size(), 3);

        other.engine().execute(command::ImportList{links});
        QTRY_COMPARE(other.messages.size(), 1);
        QVERIFY(other.messages.first().contains(u"no list of Headgate"_s));
        other.engine().execute(command::ExportList{f.dir.path(), false}); // a folder
        QTRY_COMPARE(other.messages.size(), 2);
    }

    void manyAreSafeAtOnce()
    {
#if defined(__SANITIZE_ADDRESS__)
        constexpr int count = 3'000; // the sanitizers take ten times as long
#else
        constexpr int count = 30'000;
#endif
        KeptFixture f;
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            paths.append(u"/some/folder/file-%1.bin"_s.arg(i));
        }
        QElapsedTimer time;
        time.start();
        f.addPaused(paths);
        QTRY_COMPARE_WITH_TIMEOUT(f.rows.size(), count, 60'000);
        const qint64 added = time.restart();
        f.destroyEngine();
        const qint64 closed = time.restart();
        (void)f.engine();
        QTRY_COMPARE_WITH_TIMEOUT(f.rows.size(), count, 60'000);
        qInfo("%d added in %lld ms, closed in %lld ms, back in %lld ms", count, added, closed,
              time.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestKeptList)
#include "tst_kept_list.moc"
