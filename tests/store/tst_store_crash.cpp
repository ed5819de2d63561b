// SPDX-License-Identifier: MIT
#include "store_fixture.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 10;
constexpr DownloadId counter{1};

/// Batch n: new items that carry its number, and the counter set to it. Every other one is grouped.
StoreBatch numbered(qint64 n)
{
    StoreBatch batch;
    batch.durability = n % 2 == 0 ? StoreBatch::Durability::Full : StoreBatch::Durability::Grouped;
    batch.put.append(plainItem(counter.value));
    batch.put.last().received = n;
    for (int i = 0; i < batchSize; ++i) {
        batch.put.append(plainItem(counter.value + quint64(n) * batchSize + quint64(i)));
        batch.put.last().received = n;
    }
    return batch;
}

qint64 lastBatch(const Store &store)
{
    qint64 last = 0;
    for (const StoredItem &item : loaded(store)) {
        last = item.id == counter ? item.received : last;
    }
    return last;
}

/// Writes batch after batch, and says so after each, until it is killed.
int writeForEver(const QString &path)
{
    const std::unique_ptr<Store> store = opened(path);
    if (!store) {
        return 1;
    }
    for (qint64 n = lastBatch(*store) + 1;; ++n) {
        if (const auto failed = store->write(numbered(n))) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(describe(*failed)));
            return 2;
        }
        std::printf("%lld\n", static_cast<long long>(n));
        if (std::fflush(stdout) != 0) {
            return 3;
        }
    }
}

} // namespace

class tst_StoreCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasConfirmedIsThere()
    {
        const int rounds = qEnvironmentVariableIsSet("HEADGATE_LONG") ? 200 : 20;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"queue.sqlite"_s);
        qint64 before = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
            QVERIFY(writer.waitForStarted());
            QVERIFY(writer.waitForReadyRead()); // it is at work
            QDeadlineTimer moment(QRandomGenerator::global()->bounded(30));
            while (!moment.hasExpired()) {
                writer.waitForReadyRead(int(moment.remainingTime()));
            }
            QCOMPARE(writer.state(), QProcess::Running);
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const QByteArray said = writer.readAllStandardOutput();
            const qsizetype end = said.lastIndexOf('\n');
            QVERIFY(end > 0);
            const qint64 confirmed = said.first(end).split('\n').constLast().toLongLong();
            QVERIFY(confirmed > before);

            const std::unique_ptr<Store> store = opened(path);
            QVERIFY(store);
            QVERIFY(store->rescue().setAside.isEmpty());
            QHash<qint64, int> found;
            qint64 last = 0;
            for (const StoredItem &item : loaded(*store)) {
                if (item.id == counter) {
                    last = item.received;
                } else {
                    StoredItem expected = plainItem(item.id.value);
                    expected.received = qint64((item.id.value - counter.value) / batchSize);
                    QCOMPARE(item, expected);
                    ++found[item.received];
                }
            }
            QVERIFY2(last >= confirmed,
                     qPrintable(u"%1 was confirmed, %2 is there"_s.arg(confirmed).arg(last)));
            QCOMPARE(found.size(), last);
            for (qint64 n = 1; n <= last; ++n) {
                QCOMPARE(found.value(n), batchSize);
            }
            QCOMPARE(store->lastId(), counter.value + quint64(last) * batchSize + batchSize - 1);
            before = last;
        }
        qInfo("%d kills, %lld batches", rounds, static_cast<long long>(before));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        return writeForEver(QFile::decodeName(argv[2]));
    }
    tst_StoreCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_crash.moc"
