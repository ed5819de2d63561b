// SPDX-License-Identifier: MIT
#include "store_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned nobody = 65534;

/// The failure of opening in another process, as a word; "open" when it opened.
QString openedElsewhere(const QString &path, bool asNobody = false)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_UNIX
    if (asNobody) {
        process.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
                ::_exit(99);
            }
        });
    }
#else
    Q_UNUSED(asNobody)
#endif
    process.start(QCoreApplication::applicationFilePath(), {u"--open"_s, path});
    return process.waitForFinished() ? QString::fromLatin1(process.readAllStandardOutput())
                                     : process.errorString();
}

/// A value of the connection of the only store that is open.
QVariant pragma(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constLast()));
    return query.exec(u"PRAGMA "_s + statement) && query.next() ? query.value(0) : QVariant();
}

StoreBatch many(quint64 first, quint64 count)
{
    StoreBatch batch;
    for (quint64 id = first; id < first + count; ++id) {
        batch.put.append(plainItem(id));
    }
    return batch;
}

} // namespace

class tst_Store final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void fillUntilFull(Store &store, const std::function<void()> &makeRoom)
    {
        QVERIFY(!store.write(many(1, 10)));
        const auto failed = store.write(many(11, 5000));
        QVERIFY(failed);
        QCOMPARE(failed->kind, FailureKind::DiskFull);
        QVERIFY(failed->detail.contains(u"queue.sqlite"));
        QCOMPARE(store.count(), 10);
        QCOMPARE(loaded(store).size(), 10);
        QCOMPARE(store.lastId(), 10U);
        makeRoom();
        QVERIFY(!store.write(many(11, 5000)));
        QCOMPARE(store.count(), 5010);
        QCOMPARE(store.lastId(), 5010U);
    }

private Q_SLOTS:
    void init()
    {
        // Qt warns of connections that are removed while in use, and of queries that outlive them.
        QTest::failOnWarning(QRegularExpression(u"QSql"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"queue.sqlite"_s);
    }

    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void keepsEveryField()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(store->count(), 0);
        QCOMPARE(store->lastId(), 0U);
        const QList<StoredItem> items{fullItem(1), plainItem(2)};
        QVERIFY(!store->write({items, {}}));
        QCOMPARE(loaded(*store), items);
        store.reset();
        store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(loaded(*store), items);
        QVERIFY(store->rescue().setAside.isEmpty());
    }

    void keepsEachFieldAlone()
    {
        const StoredItem full = fullItem(1);
        const QList<std::function<void(StoredItem &)>> changes{
            [&](StoredItem &item) { item.nameAsked = full.nameAsked; },
            [&](StoredItem &item) { item.paused = full.paused; },
            [&](StoredItem &item) { item.file = full.file; },
            [&](StoredItem &item) { item.received = full.received; },
            [&](StoredItem &item) { item.total = 0; },
            [&](StoredItem &item) { item.partPath = full.partPath; },
            [&](StoredItem &item) { item.partName = full.partName; },
            [&](StoredItem &item) { item.partBytes = full.partBytes; },
            [&](StoredItem &item) { item.etag = full.etag; },
            [&](StoredItem &item) { item.lastModified = full.lastModified; },
            [&](StoredItem &item) { item.failure = full.failure; },
            [&](StoredItem &item) { item.skipped = full.skipped; },
            [&](StoredItem &item) { item.digest = full.digest; },
            [&](StoredItem &item) { item.verdict = full.verdict; },
            [&](StoredItem &item) { item.sources = full.sources; },
            [&](StoredItem &item) { item.note = full.note; },
            [&](StoredItem &item) { item.speedLimit = full.speedLimit; },
        };
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            batch.put.append(plainItem(quint64(i) + 1));
            changes[i](batch.put.last());
        }
        QVERIFY(!store->write(batch));
        QCOMPARE(loaded(*store), batch.put);
    }

    void aFreshItemKeepsNothingOfTheOneItReplaces()
    {
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->write({{fullItem(1)}, {}}));
        QVERIFY(!store->write({{plainItem(1)}, {}}));
        QCOMPARE(loaded(*store), QList<StoredItem>{plainItem(1)});
    }

    void keepsEveryState()
    {
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch;
        for (const StoredState state :
             {StoredState::Unfinished, StoredState::Finishing, StoredState::Done, StoredState::Failed}) {
            batch.put.append(plainItem(quint64(state) + 1));
            batch.put.last().state = state;
        }
        QVERIFY(!store->write(batch));
        QCOMPARE(loaded(*store), batch.put);
    }

    void loadsInTheOrderOfPositions()
    {
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch;
        for (const auto &[id, position] : {std::pair{1, 30}, {2, -5}, {3, 30}, {4, 7}, {6, 30}, {5, 7}}) {
            batch.put.append(id % 2 == 0 ? plainItem(quint64(id)) : fullItem(quint64(id)));
            batch.put.last().position = position;
        }
        QVERIFY(!store->write(batch));
        QList<quint64> order;
        for (const StoredItem &item : loaded(*store)) {
            order << item.id.value;
        }
        QCOMPARE(order, (QList<quint64>{2, 4, 5, 1, 3, 6}));
    }

    void replacesAndRemoves()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->write({}));
        QVERIFY(!store->write(many(1, 4)));
        QVERIFY(!store->write({{fullItem(2), plainItem(9)}, {DownloadId{1}, DownloadId{9}, DownloadId{77}}}));
        const QList<StoredItem> expected{fullItem(2), plainItem(3), plainItem(4)};
        QCOMPARE(loaded(*store), expected);
        QCOMPARE(store->count(), 3);
        QCOMPARE(store->lastId(), 9U);
        QVERIFY(!store->write({{}, {DownloadId{2}, DownloadId{3}, DownloadId{4}}}));
        store.reset();
        store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(store->count(), 0);
        QCOMPARE(store->lastId(), 9U);
    }

    void syncsWhatMustSurviveAPowerCut()
    {
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch = many(1, 1);
        QVERIFY(!store->write(batch));
        QCOMPARE(pragma(u"synchronous"_s).toInt(), 2); // FULL
        batch.durability = StoreBatch::Durability::Grouped;
        QVERIFY(!store->write(batch));
        QCOMPARE(pragma(u"synchronous"_s).toInt(), 1); // NORMAL
        batch.durability = StoreBatch::Durability::Full;
        QVERIFY(!store->write(batch));
        QCOMPARE(pragma(u"synchronous"_s).toInt(), 2);
        QCOMPARE(pragma(u"journal_mode"_s).toString(), u"wal"_s);
    }

    void oneFileAfterClosing()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->write(many(1, 100)));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"queue.sqlite"_s, u"queue.sqlite-wal"_s}));
        store.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"queue.sqlite"_s});
    }

    void onlyTheUserReadsIt()
    {
#ifndef Q_OS_UNIX
        QSKIP("Permissions of POSIX");
#endif
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        for (const QString &file : {m_path, m_path + "-wal"_L1}) {
            const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
            QVERIFY(!(QFileInfo(file).permissions() & others));
        }
    }

    void removedRowsAreNotLeftInTheFile()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch = many(1, 3);
        batch.put[1].url = "https://h.org/?token=hush";
        QVERIFY(!store->write(batch));
        QVERIFY(!store->write({{}, {DownloadId{2}}}));
        store.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("photo-7919"));
        QVERIFY(!bytes.contains("hush"));
    }

    void isHadByOneAtATime()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        const auto second = Store::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.failure().kind, FailureKind::StoreLocked);
        QVERIFY(second.failure().detail.contains(u"queue.sqlite"));
        QCOMPARE(openedElsewhere(m_path), u"store-locked"_s);
        QVERIFY(!store->write(many(1, 10)));
        QCOMPARE(openedElsewhere(m_path), u"store-locked"_s);
        QCOMPARE(store->count(), 10);
        store.reset();
        QCOMPARE(openedElsewhere(m_path), u"open"_s);
    }

    void aFolderIsMade()
    {
        const QString path = m_folder->filePath(u"größer/ещё/深い 🎁 'quoted' ?x=1/queue #1.sqlite"_s);
        std::unique_ptr<Store> store = opened(path);
        QVERIFY(store);
        QVERIFY(!store->write(many(1, 2)));
        store.reset();
        QVERIFY(QFileInfo::exists(path));
        store = opened(path);
        QVERIFY(store);
        QCOMPARE(store->count(), 2);
    }

    void aFolderInThePlaceOfTheFile()
    {
        QVERIFY(QDir().mkpath(m_path));
        const auto store = Store::open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.failure().kind, FailureKind::FileAccess);
        QVERIFY(store.failure().detail.contains(u"queue.sqlite"));
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void aFileInThePlaceOfTheFolder()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto store = Store::open(m_path + u"/inner.sqlite"_s);
        QVERIFY(!store);
        QCOMPARE(store.failure().kind, FailureKind::FileAccess);
    }

    void whatCannotBeWritten_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("a new file in a folder that is read-only") << false;
        QTest::newRow("a file that is read-only") << true;
    }

    void whatCannotBeWritten()
    {
#ifndef Q_OS_UNIX
        QSKIP("Permissions of POSIX");
#else
        QFETCH(bool, exists);
        const QString folder = m_folder->filePath(u"readonly"_s);
        const QString path = folder + u"/queue.sqlite"_s;
        QVERIFY(QDir().mkpath(folder));
        if (exists) {
            QVERIFY(opened(path));
            QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x4444)));
        }
        QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755)));
        const bool root = ::geteuid() == 0; // whom permissions do not stop
        const QString said = openedElsewhere(path, root);
        QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7755)));
        QCOMPARE(said, u"file-access"_s);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 exists ? QStringList{u"queue.sqlite"_s} : QStringList());
#endif
    }

    void theDatabaseOfAnotherProgramIsLeftAlone()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TABLE places (x TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto store = Store::open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.failure().kind, FailureKind::FileAccess);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"queue.sqlite"_s});
    }

    void aNewerFileIsLeftAlone()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->write(many(1, 1)));
        QVERIFY(!pragma(u"user_version = 999"_s).isValid());
        store.reset();
        const auto again = Store::open(m_path);
        QVERIFY(!again);
        QCOMPARE(again.failure().kind, FailureKind::StoreTooNew);
        QVERIFY(again.failure().detail.contains(u"999"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"queue.sqlite"_s});
    }

    /// SQLite says the same when the disk is full and when the file has reached this limit.
    void aFullDiskIsToldAndNothingIsHalfWritten()
    {
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        const int pages = pragma(u"page_count"_s).toInt();
        QCOMPARE(pragma(u"max_page_count = %1"_s.arg(pages + 20)).toInt(), pages + 20);
        fillUntilFull(*store, [] { pragma(u"max_page_count = 1000000"_s); });
    }

    void aDiskThatIsReallyFull()
    {
#ifndef Q_OS_LINUX
        QSKIP("Needs a small file system");
#else
        const QString disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        QProcess mount;
        mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, disk});
        if (!mount.waitForFinished() || mount.exitCode() != 0) {
            QSKIP("A small file system cannot be mounted here");
        }
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {disk}); });
        const std::unique_ptr<Store> store = opened(disk + u"/queue.sqlite"_s);
        QVERIFY(store);
        fillUntilFull(*store, [&] {
            QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=64m"_s, disk}), 0);
        });
#endif
    }

    void removesItsFiles()
    {
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->write(many(1, 10)));
        QFile beside(m_folder->filePath(u"queue.sqlite.damaged-20240101-000000"_s));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        Store::removeFiles(std::move(store));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList{u"queue.sqlite.damaged-20240101-000000"_s});
    }

    void theFileMayBeALink()
    {
#ifndef Q_OS_UNIX
        QSKIP("Links of POSIX");
#endif
        const QString real = m_folder->filePath(u"elsewhere/real.sqlite"_s);
        std::unique_ptr<Store> store = opened(real);
        QVERIFY(store);
        store.reset();
        QVERIFY(QFile::link(real, m_path));
        store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->write(many(1, 3)));
        QVERIFY(QFileInfo::exists(real + "-wal"_L1));
        store.reset();
        store = opened(real);
        QVERIFY(store);
        QCOMPARE(store->count(), 3);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--open") == 0) {
        const auto store = Store::open(QFile::decodeName(argv[2]));
        std::fputs(store ? "open" : qPrintable(toWord(store.failure().kind)), stdout);
        return 0;
    }
    tst_Store test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store.moc"
