// SPDX-License-Identifier: MIT
#include "engine_fixture.h"
#include "support/content.h"

#include <QDirIterator>
#include <QMutex>
#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr int items = 24;

/// A disk that forgets at a power cut whatever was not synced: bytes since the last syncFiles(), names since
/// the last syncFolders(). What it forgets it may also remember, or fill with noise: all three happen.
class ForgetfulDisk final : public Disk
{
public:
    [[nodiscard]] std::optional<Failure> syncFiles(const QStringList &paths) const override
    {
        const QMutexLocker lock(&m_mutex);
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                return Failure::of(FailureKind::FileAccess, path);
            }
            m_bytes[path] = file.readAll();
        }
        return {};
    }
    [[nodiscard]] std::optional<Failure> syncFolders(const QStringList &paths) const override
    {
        const QMutexLocker lock(&m_mutex);
        for (const QString &path : paths) {
            m_names[path] = QDir(path).entryList(QDir::Files | QDir::Hidden);
            m_renames.clear();
        }
        return {};
    }
    [[nodiscard]] RenameResult renameNew(const QString &from, const QString &to) const override
    {
        return rename(from, to, m_disk.renameNew(from, to));
    }
    [[nodiscard]] RenameResult renameOver(const QString &from, const QString &to) const override
    {
        return rename(from, to, m_disk.renameOver(from, to));
    }
    [[nodiscard]] qint64 freeBytes(const QString &) const override { return -1; }
    [[nodiscard]] qint64 totalBytes(const QString &) const override { return -1; }

    using Files = std::map<QString, QByteArray>;
    /// What lies in the folder once the power is back.
    [[nodiscard]] Files afterCut(const QString &folder, QRandomGenerator &random) const
    {
        const QMutexLocker lock(&m_mutex);
        Files result;
        const QStringList durableNames = m_names.value(folder);
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            const QString path = QDir(folder).filePath(name);
            QString nameThen = name;
            if (m_renames.contains(path) && random.bounded(2) == 0) {
                nameThen = m_renames.value(path); // the new name was not on the medium yet
            } else if (!m_renames.contains(path) && !durableNames.contains(name) && random.bounded(2) == 0) {
                continue; // nor was this one, which was there for the first time
            }
            result[nameThen] = bytesAfterCut(path, random);
        }
        return result;
    }
    /// The power is back, and the folder as it then is on the medium.
    void restart(const QString &folder, const Files &files)
    {
        const QMutexLocker lock(&m_mutex);
        m_bytes.clear();
        m_renames.clear();
        m_names[folder].clear();
        for (const auto &[name, bytes] : files) {
            m_names[folder].append(name);
            m_bytes[QDir(folder).filePath(name)] = bytes;
        }
    }

private:
    RenameResult rename(const QString &from, const QString &to, const RenameResult &result) const
    {
        const QMutexLocker lock(&m_mutex);
        if (result.outcome == RenameOutcome::Moved) {
            m_bytes[to] = m_bytes.take(from);
            m_renames.insert(to, QFileInfo(from).fileName());
        }
        return result;
    }
    [[nodiscard]] QByteArray bytesAfterCut(const QString &path, QRandomGenerator &random) const
    {
        const QByteArray durable = m_bytes.value(path);
        QFile file(path);
        const QByteArray now = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        switch (random.bounded(3)) {
        case 0:
            return durable;
        case 1:
            return durable.size() < now.size() ? durable + QByteArray(now.size() - durable.size(), '\0')
                                               : durable;
        default:
            return now.size() < durable.size() ? durable : now;
        }
    }

    SystemDisk m_disk;
    mutable QMutex m_mutex;
    mutable QHash<QString, QByteArray> m_bytes;  ///< durable, by path
    mutable QHash<QString, QStringList> m_names; ///< durable, by folder
    mutable QHash<QString, QString> m_renames;   ///< not yet durable: new path, old name
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files of a store while it is in use: SQLite recovers from any state they are in between two writes, so
/// they are read until nothing has changed meanwhile.
ForgetfulDisk::Files storeFiles(const QString &path)
{
    const auto read = [&path] {
        return ForgetfulDisk::Files{{path, bytesOf(path)}, {path + "-wal"_L1, bytesOf(path + "-wal"_L1)}};
    };
    ForgetfulDisk::Files once = read();
    for (ForgetfulDisk::Files twice = read(); once != twice; twice = read()) {
        once = std::move(twice);
    }
    return once;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Power cuts at random moments. The short form runs with all tests; HEADGATE_CUTS asks for more of them,
/// HEADGATE_SEED for the moments of a former run.
class TestPowerLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingConfirmedIsLostAndNoByteIsWrong()
    {
        const int wanted =
            qEnvironmentVariableIsSet("HEADGATE_CUTS") ? qEnvironmentVariableIntValue("HEADGATE_CUTS") : 12;
        const quint32 seed = qEnvironmentVariableIsSet("HEADGATE_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("HEADGATE_SEED"))
                                 : QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int cuts = 0;
        int batches = 0;
        while (cuts < wanted) {
            if (!runBatch(random, cuts, wanted)) {
                return;
            }
            ++batches;
        }
        qInfo("%d cuts over %d batches of %d files", cuts, batches, items);
    }

private:
    static qint64 sizeOf(int i)
    {
        if (i == items - 2) {
            return 1'800'000 + i; // the last that can be divided is received in segments
        }
        return i % 3 == 0 ? 400'000 + i : 5'000 + i;
    }

    static bool fail(const char *what)
    {
        QTest::qFail(what, __FILE__, __LINE__);
        return false;
    }

    static bool runBatch(QRandomGenerator &random, int &cuts, int wanted)
    {
        ForgetfulDisk disk;
        EngineFixture f;
        const QString folder = f.settings.transfer.folder;
        const QString store = f.dir.filePath(u"queue.sqlite"_s);
        f.options.storePath = store;
        f.options.disk = &disk;
        f.settings.gate.total = f.settings.gate.perHost = 4;
        QList<QUrl> urls;
        for (int i = 0; i < items; ++i) {
            const QString path = u"/%1"_s.arg(i);
            Behaviour answer = Behaviour().pattern(quint64(i), sizeOf(i)).bytesPerSecond(200'000);
            f.server.on(path, i % 2 == 0 ? answer.etag("\"e\"") : answer.chunked(1000));
            urls.append(f.server.url(path));
        }
        f.add(urls);
        bool shown = false;
        while (true) {
            const int life = cuts < wanted ? 20 + int(random.bounded(1600)) : 60'000;
            const bool ended =
                QTest::qWaitFor([&f] { return f.engine().isIdle() && f.totals.done == items; }, life);
            shown = shown || f.rows.size() == items;
            if (ended) {
                break;
            }
            if (cuts >= wanted) {
                return fail("it hangs");
            }
            ++cuts;
            // The list first: bytes that are flushed later are at worst not known of.
            const ForgetfulDisk::Files list = storeFiles(store);
            const ForgetfulDisk::Files files = disk.afterCut(folder, random);
            f.destroyEngine();
            QDir(folder).removeRecursively();
            QDir().mkpath(folder);
            bool written = true;
            for (const auto &[name, bytes] : files) {
                written = written && write(QDir(folder).filePath(name), bytes);
            }
            for (const auto &[path, bytes] : list) {
                written = written && write(path, bytes);
            }
            if (!written) {
                return fail("the state after the cut cannot be made");
            }
            disk.restart(folder, files);
            if (!shown) {
                f.add(urls); // nobody was told that they are in the list; those that are are not added twice
            } else if (!QTest::qWaitFor(
                           [&f] {
                               (void)f.engine();
                               return f.rows.size() == items;
                           },
                           20000)) {
                qWarning() << f.rows.size() << f.totals.items << f.messages;
                return fail("a row that was shown has gone");
            }
            for (int i = 0; i < items; ++i) {
                const QString path = QDir(folder).filePath(QString::number(i));
                if (QFileInfo::exists(path) && bytesOf(path) != patternBody(quint64(i), sizeOf(i))) {
                    return fail("wrong bytes under a final name");
                }
            }
        }
        for (int i = 0; i < items; ++i) {
            if (f.content(QString::number(i)) != patternBody(quint64(i), sizeOf(i))) {
                return fail("a finished file is wrong or missing");
            }
        }
        if (f.rows.size() != items) {
            return fail("the list has another length");
        }
        qint64 sent = 0;
        qint64 needed = 0;
        for (const RequestRecord &record : f.server.log().requests()) {
            sent += record.bodyBytes;
        }
        for (int i = 0; i < items; ++i) {
            needed += sizeOf(i);
        }
        qInfo("%d cuts so far; %lld KiB of files, %lld KiB sent; in the folder: %d files", cuts,
              needed / 1024, sent / 1024, int(f.files().size()));
        return true;
    }
};

int main(int argc, char *argv[])
{
    // The long form is longer than any test should be.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(argc, argv);
    TestPowerLoss test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_power_loss.moc"
