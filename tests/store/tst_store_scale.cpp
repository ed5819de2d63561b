// SPDX-License-Identifier: MIT
#include "store_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <ctime>
#include <limits>
#include <utility>

using namespace headgate;
using namespace Qt::StringLiterals;

/// Prints how long a long queue takes; asserts only that it is all there.
class tst_StoreScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongQueue_data()
    {
        QTest::addColumn<quint64>("items");
        QTest::addColumn<bool>("shuffled");
        QTest::newRow("100,000 in the order in which they came") << quint64(100'000) << false;
        QTest::newRow("100,000 in another order") << quint64(100'000) << true;
        if (qEnvironmentVariableIsSet("HEADGATE_LONG")) {
            QTest::newRow("1,000,000 in the order in which they came") << quint64(1'000'000) << false;
            QTest::newRow("1,000,000 in another order") << quint64(1'000'000) << true;
        }
    }

    void aLongQueue()
    {
        QFETCH(quint64, items);
        QFETCH(bool, shuffled);
        // An odd factor is a bijection on 64 bits; what is left of the top keeps it in the range of qint64.
        const auto position = [shuffled](quint64 id) {
            return shuffled ? Position((id * 0x9E3779B97F4A7C15U) >> 1U) : Position(id);
        };
        QTemporaryDir folder;
        const QString path = folder.filePath(u"queue.sqlite"_s);

        std::unique_ptr<Store> store = opened(path);
        QVERIFY(store);
        StoreBatch batch;
        for (quint64 id = 1; id <= items; ++id) {
            batch.put.append(plainItem(id));
            batch.put.last().position = position(id);
        }
        QElapsedTimer timer;
        timer.start();
        std::clock_t cpu = std::clock();
        const auto cpuMilliseconds = [&cpu] {
            const std::clock_t before = std::exchange(cpu, std::clock());
            return double(cpu - before) * 1000 / CLOCKS_PER_SEC;
        };
        QVERIFY(!store->write(batch));
        const qint64 written = timer.restart();
        const double writtenCpu = cpuMilliseconds();
        store.reset();
        const qint64 closed = timer.restart();
        store = opened(path);
        QVERIFY(store);
        const qint64 openedIn = timer.restart();
        cpuMilliseconds();

        quint64 count = 0;
        bool same = true;
        bool ascending = true;
        qint64 checking = 0;
        Position before = std::numeric_limits<Position>::min();
        const auto failed = store->load([&](StoredItem &&item) {
            QElapsedTimer check;
            check.start();
            ++count;
            same = same && item == batch.put.at(qsizetype(item.id.value) - 1);
            ascending = ascending && before <= item.position;
            before = item.position;
            checking += check.nsecsElapsed();
        });
        const double readCpu = cpuMilliseconds() - double(checking) / 1e6;
        const qint64 read = timer.elapsed() - checking / 1'000'000;
        QVERIFY(!failed);
        QCOMPARE(count, items);
        QVERIFY(same);
        QVERIFY(ascending);
        QCOMPARE(store->count(), qint64(items));
        QCOMPARE(store->lastId(), items);
        qInfo("%llu items: written in %lld ms (processor: %.0f), closed in %lld, opened in %lld, loaded in "
              "%lld ms "
              "(processor: %.0f), %.1f MiB",
              static_cast<unsigned long long>(items), written, writtenCpu, closed, openedIn, read, readCpu,
              double(QFileInfo(path).size()) / 1024 / 1024);
    }
};

QTEST_GUILESS_MAIN(tst_StoreScale)
#include "tst_store_scale.moc"
