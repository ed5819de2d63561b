// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "core/link_digest.h"
#include "store_fixture.h"

#include <QTemporaryDir>

using namespace headgate;
using namespace Qt::StringLiterals;

/// The history of what was fetched, on disk.
class tst_Fetched final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static FetchedLink link(int number)
    {
        return {linkDigest("http://h.example/" + QByteArray::number(number)), 1'000'000 + number};
    }
    static QString found(const Store &store, std::initializer_list<int> numbers)
    {
        QByteArray digests;
        for (const int number : numbers) {
            digests += link(number).digest;
        }
        const auto answer = store.fetched(digests);
        QString bits;
        for (qsizetype i = 0; answer.ok() && i < answer->size(); ++i) {
            bits += answer->testBit(i) ? u'1' : u'0';
        }
        return bits;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"queue.sqlite"_s);
    }

    void isWrittenWithTheItem()
    {
        {
            const auto store = opened(m_path);
            QVERIFY(store);
            StoreBatch batch;
            batch.put = {plainItem(1)};
            batch.fetched = {link(1), link(2)};
            QVERIFY(!store->write(batch));
            QCOMPARE(found(*store, {1, 2, 3}), u"110"_s);
        }
        const auto store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(found(*store, {1, 2, 3}), u"110"_s);
        QVERIFY(!store->removeItems());
        QCOMPARE(store->count(), 0);
        QCOMPARE(found(*store, {1, 2, 3}), u"110"_s);
        QVERIFY(!store->forgetFetched());
        QCOMPARE(found(*store, {1, 2, 3}), u"000"_s);
    }

    void aBatchOfNothingElseCounts()
    {
        const auto store = opened(m_path);
        QVERIFY(store);
        StoreBatch batch;
        batch.fetched = {link(1)};
        QVERIFY(!batch.isEmpty());
        QVERIFY(!store->write(batch));
        QCOMPARE(found(*store, {1}), u"1"_s);
    }

    /// The oldest go; what is fetched again is new again.
    void isBounded()
    {
        {
            Database file(m_path);
            QVERIFY(!file.open());
            QVERIFY(!migrate(file, migrations()));
            // All but two of those that may be, the first two of them known to us.
            QVERIFY(!file.run(u"WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                              "INSERT INTO fetched (number, link, at) SELECT i, CAST('x' || i AS BLOB), 1 "
                              "FROM n"_s.arg(Store::mostFetched)));
            QVERIFY(
                !file.run(u"INSERT INTO fetched (number, link, at) VALUES (1, x'%1', 1), (2, x'%2', 1)"_s.arg(
                    QString::fromLatin1(link(1).digest.toHex()),
                    QString::fromLatin1(link(2).digest.toHex()))));
            QCOMPARE(*file.number(u"SELECT count(*) FROM fetched"_s), Store::mostFetched);
        }
        {
            const auto store = opened(m_path);
            QVERIFY(store);
            QCOMPARE(found(*store, {1, 2, 3}), u"110"_s);
            StoreBatch batch;
            batch.fetched = {link(1), link(3)};
            QVERIFY(!store->write(batch));
            QCOMPARE(found(*store, {1, 2, 3}), u"101"_s);
        }
        Database file(m_path);
        QVERIFY(!file.open());
        QCOMPARE(*file.number(u"SELECT count(*) FROM fetched"_s), Store::mostFetched);
    }

    void aFileFromBeforeIsReadToday()
    {
        {
            Database file(m_path);
            QVERIFY(!file.open());
            QList<Migration> before = migrations();
            before.removeLast();
            QVERIFY(!migrate(file, before));
            QVERIFY(!file.run(u"INSERT INTO downloads (id, position, url, state) VALUES "
                              "(1, 1024, 'http://h.org/a', 0)"_s));
        }
        const auto store = opened(m_path);
        QVERIFY(store);
        QCOMPARE(loaded(*store).size(), 1);
        QCOMPARE(found(*store, {1}), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Fetched)
#include "tst_fetched.moc"
