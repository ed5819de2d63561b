// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "store_fixture.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_Migrations final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] static QList<Migration> steps(int upTo)
    {
        const QList<Migration> all{
            {1, {u"CREATE TABLE a (x INTEGER)"_s, u"INSERT INTO a VALUES (1)"_s}},
            {2, {u"ALTER TABLE a ADD COLUMN y INTEGER DEFAULT 5"_s, u"INSERT INTO a VALUES (2, 6)"_s}},
            {3, {u"INSERT INTO a VALUES (3, 7)"_s}},
        };
        return all.first(upTo);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"queue.sqlite"_s);
    }

    void areNumberedWithoutGaps()
    {
        int version = 0;
        for (const Migration &step : migrations()) {
            QCOMPARE(step.version, ++version);
        }
    }

    /// The file as version 1 wrote it, letter by letter: this text is never changed.
    void aFileOfVersion1IsReadToday()
    {
        {
            Database file(m_path);
            QVERIFY(!file.open());
            for (const QString &statement :
                 {u"CREATE TABLE downloads ("
                  "id INTEGER PRIMARY KEY, position INTEGER NOT NULL, url BLOB NOT NULL, name TEXT, "
                  "name_asked INTEGER, folder TEXT, paused INTEGER, state INTEGER NOT NULL, file TEXT, "
                  "received INTEGER, total INTEGER, part_path TEXT, part_name TEXT, part_bytes INTEGER, "
                  "etag BLOB, last_modified BLOB, failure TEXT, http_status INTEGER, failure_detail TEXT, "
                  "skipped INTEGER, digest TEXT, verdict INTEGER, note TEXT)"_s,
                  u"CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
                  u"CREATE INDEX downloads_by_position ON downloads (position)"_s,
                  u"INSERT INTO downloads (id, position, url, name, folder, state, total, failure, "
                  "http_status, failure_detail) VALUES "
                  "(12, 2048, 'http://h.org/b', 'b', '/d', 3, 77, 'http-status', 404, 'gone')"_s,
                  u"INSERT INTO downloads (id, position, url, state, file) VALUES "
                  "(15, 1024, 'http://h.org/a', 2, '/d/a')"_s,
                  u"INSERT INTO meta VALUES ('lastId', 20)"_s, u"PRAGMA application_id = 1214531444"_s,
                  u"PRAGMA user_version = 1"_s}) {
                QVERIFY2(!file.run(statement), qPrintable(statement));
            }
        }
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoredItem done;
        done.id = DownloadId{15};
        done.position = 1024;
        done.url = "http://h.org/a";
        done.state = StoredState::Done;
        done.file = u"/d/a"_s;
        StoredItem failed;
        failed.id = DownloadId{12};
        failed.position = 2048;
        failed.url = "http://h.org/b";
        failed.name = u"b"_s;
        failed.folder = u"/d"_s;
        failed.state = StoredState::Failed;
        failed.total = 77;
        failed.failure = Failure::http(404, u"gone"_s);
        QCOMPARE(loaded(*store), (QList<StoredItem>{done, failed}));
        QCOMPARE(store->lastId(), 20U);
    }

    /// Version 4 added the speed limit of an item.
    void aFileOfVersion3IsReadToday()
    {
        {
            Database file(m_path);
            QVERIFY(!file.open());
            QVERIFY(!migrate(file, migrations().first(3)));
            QVERIFY(!file.run(u"INSERT INTO downloads (id, position, url, state, part_beyond) VALUES "
                              "(1, 1024, 'http://h.org/a', 0, '5-9')"_s));
            QVERIFY(!file.run(u"INSERT INTO downloads (id, position, url, state) VALUES "
                              "(2, 2048, 'http://h.org/b', 0)"_s));
            QCOMPARE(*schemaVersion(file, migrations()), 3);
        }
        StoredItem begun;
        begun.id = DownloadId{1};
        begun.position = 1024;
        begun.url = "http://h.org/a";
        begun.partBeyond = "5-9";
        StoredItem fresh;
        fresh.id = DownloadId{2};
        fresh.position = 2048;
        fresh.url = "http://h.org/b";
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(loaded(*store), (QList<StoredItem>{begun, fresh}));
        fresh.speedLimit = 100'000;
        QVERIFY(!store->write({{fresh}, {}}));
        QCOMPARE(loaded(*store), (QList<StoredItem>{begun, fresh}));
    }

    /// Version 6 added the time between two starts at a host.
    void aFileOfVersion5IsReadToday()
    {
        {
            Database file(m_path);
            QVERIFY(!file.open());
            QVERIFY(!migrate(file, migrations().first(5)));
            QVERIFY(!file.run(u"INSERT INTO hosts (name, most, asked) VALUES ('h.org', 4, 1000)"_s));
        }
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        const QDateTime asked = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
        QCOMPARE(store->hosts(9), (QList<StoredHost>{{Host{u"h.org"_s}, {4, Milliseconds{0}}, asked}}));
        const StoredHost paced{Host{u"p.org"_s}, {0, Milliseconds{250}}, asked};
        StoreBatch batch;
        batch.hosts = {paced, {Host{u"h.org"_s}, {}, asked}};
        QVERIFY(!store->write(batch));
        QCOMPARE(store->hosts(9), QList<StoredHost>{paced});
    }

    void onlyTheMissingStepsAreTaken()
    {
        for (int version = 1; version <= 3; ++version) {
            Database file(m_path);
            QVERIFY(!file.open());
            QVERIFY(!migrate(file, steps(version)));
            QCOMPARE(*schemaVersion(file, steps(version)), version);
            QCOMPARE(*file.number(u"SELECT count(*) FROM a"_s), version);
        }
        Database file(m_path);
        QVERIFY(!file.open());
        QCOMPARE(*file.number(u"SELECT sum(y) FROM a"_s), 5 + 6 + 7);
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        QList<Migration> broken = steps(2);
        broken[1].statements << u"INSERT INTO nowhere VALUES (1)"_s;
        Database file(m_path);
        QVERIFY(!file.open());
        const auto failed = migrate(file, broken);
        QVERIFY(failed);
        QCOMPARE(failed->kind, FailureKind::FileAccess);
        QCOMPARE(*schemaVersion(file, steps(3)), 1);
        QCOMPARE(*file.number(u"SELECT count(*) FROM pragma_table_info('a')"_s), 1);
        QVERIFY(!migrate(file, steps(3)));
        QCOMPARE(*file.number(u"SELECT count(*) FROM a"_s), 3);
    }

    void aNewerFileIsLeftAlone()
    {
        Database file(m_path);
        QVERIFY(!file.open());
        QVERIFY(!migrate(file, steps(3)));
        const auto failed = migrate(file, steps(2));
        QVERIFY(failed);
        QCOMPARE(failed->kind, FailureKind::StoreTooNew);
        QVERIFY(!failed->detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
