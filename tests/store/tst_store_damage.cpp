// SPDX-License-Identifier: MIT
#include "store_fixture.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 itemCount = 2000;
constexpr quint64 lastGiven = itemCount + 5; // the last ids were removed again
constexpr qint64 pageBytes = 4096;

using Harm = std::function<void(QFile &)>;

void fill(QFile &file, qint64 at, qint64 bytes, char with)
{
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(QByteArray(bytes, with)), bytes);
}

/// Number, from 0, of a page that holds rows.
qint64 leafBehind(QFile &file, qint64 page)
{
    char type = 0;
    while (file.seek(page * pageBytes) && file.getChar(&type) && type != 0x0d) {
        ++page;
    }
    return page;
}

} // namespace

Q_DECLARE_METATYPE(Harm)

class tst_StoreDamage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void makeQueue()
    {
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch;
        for (quint64 id = 1; id <= lastGiven; ++id) {
            batch.put.append(id == 7 ? fullItem(id) : plainItem(id));
            if (id % 500 == 0) {
                batch.put.last().note = QString(20'000, u'n'); // goes on in pages of its own
            }
        }
        QVERIFY(!store->write(batch));
        batch.put.clear();
        for (quint64 id = itemCount + 1; id <= lastGiven; ++id) {
            batch.removed.append(DownloadId{id});
        }
        QVERIFY(!store->write(batch));
    }

    [[nodiscard]] QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"queue.sqlite"_s);
    }

    void rescuesWhatCanBeRead_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<bool>("idsKept");

        const int all = int(itemCount);
        QTest::newRow("the header is noise: every row")
            << Harm([](QFile &f) { fill(f, 0, 100, 'x'); }) << all << true;
        QTest::newRow("the first page, and so the schema, is gone: every row")
            << Harm([](QFile &f) { fill(f, 0, pageBytes, '\0'); }) << all << true;
        QTest::newRow("the root of the table is gone: every row")
            << Harm([](QFile &f) { fill(f, pageBytes, pageBytes, '\0'); }) << all << true;
        QTest::newRow("one page in the middle is gone: all but its rows") << Harm([](QFile &f) {
            fill(f, leafBehind(f, f.size() / pageBytes / 2) * pageBytes, pageBytes, '\0');
        }) << all - 60 << true;
        QTest::newRow("every tenth page is noise: most rows") << Harm([](QFile &f) {
            for (qint64 page = 9; page < f.size() / pageBytes; page += 10) {
                fill(f, page * pageBytes, pageBytes, char(page | 0x80));
            }
        }) << all * 8 / 10 << true;
        QTest::newRow("the file ends in its middle: the first half")
            << Harm([](QFile &f) { QVERIFY(f.resize(f.size() / 2)); }) << all * 4 / 10 << true;
        QTest::newRow("the file ends inside a page")
            << Harm([](QFile &f) { QVERIFY(f.resize(f.size() / 2 + 1234)); }) << all * 4 / 10 << true;
        QTest::newRow("the file ends inside its first page: nothing")
            << Harm([](QFile &f) { QVERIFY(f.resize(1000)); }) << 0 << false;
        QTest::newRow("a text file: nothing") << Harm([](QFile &f) {
            QVERIFY(f.resize(0));
            f.write("https://example.org/a\n");
        }) << 0 << false;
        QTest::newRow("a long text file: nothing") << Harm([](QFile &f) {
            QVERIFY(f.resize(0));
            f.write(QByteArray("https://example.org/a\n").repeated(10'000));
        }) << 0 << false;
    }

    void rescuesWhatCanBeRead()
    {
        QFETCH(Harm, harm);
        QFETCH(int, atLeast);
        QFETCH(bool, idsKept);
        makeQueue();
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            harm(file);
        }
        const QByteArray damaged = bytes(m_path);

        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        const Store::Rescue rescue = store->rescue();
        QVERIFY(rescue.setAside.startsWith(m_path + ".damaged-"_L1));
        QVERIFY(bytes(rescue.setAside) == damaged);
        const QList<StoredItem> items = loaded(*store);
        qInfo("%lld of %llu rescued", qint64(items.size()), static_cast<unsigned long long>(itemCount));
        QCOMPARE(rescue.itemsRescued, qint64(items.size()));
        QVERIFY(items.size() >= atLeast);
        QSet<DownloadId> seen;
        for (const StoredItem &item : items) {
            QVERIFY(item.id.value <= itemCount);
            QVERIFY(!seen.contains(item.id));
            seen.insert(item.id);
            StoredItem expected = item.id.value == 7 ? fullItem(7) : plainItem(item.id.value);
            expected.note = item.id.value % 500 == 0 ? QString(20'000, u'n') : expected.note;
            if (item.id.value % 500 == 0) {
                // Long texts lie on pages of their own, which carry no sign of what belongs there.
                QCOMPARE(item.note.size(), expected.note.size());
                expected.note = item.note;
            }
            QCOMPARE(item, expected);
        }
        if (idsKept) {
            QCOMPARE(store->lastId(), lastGiven);
        }

        // It goes on as any other, and nothing of the work is left.
        QVERIFY(!store->write({{plainItem(9999)}, {}}));
        store.reset();
        store = opened(m_path);
        QVERIFY(store);
        QVERIFY(store->rescue().setAside.isEmpty());
        QCOMPARE(store->count(), qint64(items.size()) + 1);
        store.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"queue.sqlite"_s, QFileInfo(rescue.setAside).fileName()}));
    }

    void anEmptyFileIsANewQueue()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(store->count(), 0);
        QVERIFY(store->rescue().setAside.isEmpty());
    }

    /// What a crash leaves: the file as it was, and a log with three transactions.
    void aTornLog_data()
    {
        QTest::addColumn<int>("bytesLost");
        QTest::addColumn<int>("items");
        QTest::newRow("whole: nothing is lost") << 0 << 3;
        QTest::newRow("one byte short: the last transaction is lost") << 1 << 2;
        QTest::newRow("a frame short: the last transaction is lost") << 4120 << 2;
    }

    void aTornLog()
    {
        QFETCH(int, bytesLost);
        QFETCH(int, items);
        const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
        {
            const std::unique_ptr<Store> store = opened(m_path);
            QVERIFY(store);
            for (quint64 id = 1; id <= 3; ++id) {
                QVERIFY(!store->write({{plainItem(id)}, {}}));
            }
            QVERIFY(QFile::copy(m_path, crashed));
            QVERIFY(QFile::copy(m_path + "-wal"_L1, crashed + "-wal"_L1));
        }
        QFile log(crashed + "-wal"_L1);
        QVERIFY(log.resize(log.size() - bytesLost));
        const std::unique_ptr<Store> store = opened(crashed);
        QVERIFY(store);
        QVERIFY(store->rescue().setAside.isEmpty());
        QCOMPARE(loaded(*store).size(), items);
        QCOMPARE(store->lastId(), quint64(items));
    }

    void aLogWithoutItsFileIsReplayed()
    {
        const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
        {
            const std::unique_ptr<Store> store = opened(m_path);
            QVERIFY(store);
            StoreBatch batch;
            for (quint64 id = 1; id <= itemCount; ++id) {
                batch.put.append(plainItem(id));
            }
            QVERIFY(!store->write(batch));
            QVERIFY(QFile::copy(m_path + "-wal"_L1, crashed + "-wal"_L1));
        }
        QFile empty(crashed);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const std::unique_ptr<Store> store = opened(crashed);
        QVERIFY(store);
        QVERIFY(!store->rescue().setAside.isEmpty());
        QVERIFY(QFileInfo(store->rescue().setAside + "-wal"_L1).size() > 0);
        qInfo("%lld of %llu rescued", store->count(), static_cast<unsigned long long>(itemCount));
        QVERIFY(store->count() > 0);
    }

    void damageMetInUseIsRescuedAtTheNextStart()
    {
        makeQueue();
        std::unique_ptr<Store> store = opened(m_path);
        QVERIFY(store);
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (qint64 page = 10; page < 20; ++page) {
                fill(file, page * pageBytes, pageBytes, '\0');
            }
        }
        // Whatever was read at the start is forgotten, as with a queue that is larger than the cache.
        QVERIFY(QSqlQuery(QSqlDatabase::database(QSqlDatabase::connectionNames().constLast()))
                    .exec(u"PRAGMA shrink_memory"_s));
        qint64 read = 0;
        const auto failed = store->load([&](StoredItem &&) { ++read; });
        QVERIFY(failed);
        QCOMPARE(failed->kind, FailureKind::FileAccess);
        QVERIFY(failed->detail.contains(u"damaged"));
        store.reset();
        store = opened(m_path);
        QVERIFY(store);
        QVERIFY(!store->rescue().setAside.isEmpty());
        QVERIFY(store->count() > qint64(itemCount) / 2);
        QVERIFY(store->count() < qint64(itemCount));
        QCOMPARE(loaded(*store).size(), store->count());
    }
};

QTEST_GUILESS_MAIN(tst_StoreDamage)
#include "tst_store_damage.moc"
