// SPDX-License-Identifier: MIT
#include "engine_fixture.h"
#include "pass_through_disk.h"
#include "support/content.h"

#include <QProcess>

#include <algorithm>
#include <atomic>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

/// The machine's own disk, with as much room as a test says.
class TightDisk final : public PassThroughDisk
{
public:
    [[nodiscard]] qint64 freeBytes(const QString &) const override { return free; }
    [[nodiscard]] qint64 totalBytes(const QString &) const override { return total; }

    std::atomic<qint64> free{0};
    std::atomic<qint64> total{-1};
};

/// A real disk that can be full, where this user may have one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(path)
    {
#ifdef Q_OS_LINUX
        isThere = QDir().mkpath(path) && ::geteuid() == 0 &&
                  run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"tmpfs"_s, path});
#endif
    }
    ~SmallDisk()
    {
        if (isThere) {
            run(u"umount"_s, {u"-l"_s, m_path}); // also while a failed test still has files open
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool grow()
    {
        return run(u"mount"_s, {u"-o"_s, u"remount,size=12m"_s, m_path});
    }

    bool isThere = false;

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        return QProcess::execute(program, arguments) == 0;
    }

    QString m_path;
};

} // namespace

class TestDiskFull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsNotBegun()
    {
        TightDisk disk;
        disk.free = 400'000;
        EngineFixture f;
        f.options.disk = &disk;
        f.server.on(u"/large"_s, Behaviour().pattern(1, 500'000));
        f.server.on(u"/small"_s, Behaviour().pattern(2, 300'000));
        f.add({f.server.url(u"/large"_s), f.server.url(u"/small"_s)});
        QTRY_COMPARE(f.row(u"/small"_s).state, State::Done);
        QTRY_COMPARE(f.row(u"/large"_s).state, State::Retrying);
        QCOMPARE(f.row(u"/large"_s).failure->kind, FailureKind::DiskFull);
        QCOMPARE(f.row(u"/large"_s).attempt, 0); // no attempt is spent on it
        QCOMPARE(f.row(u"/large"_s).total, 500'000);
        QCOMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.first().contains(u"is full"_s));
        QTRY_COMPARE(f.gate.active, 0); // no permit is held while waiting

        disk.free = 1'000'000;
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 2);
        QCOMPARE(f.content(u"large"_s), patternBody(1, 500'000));
        QCOMPARE(f.messages.size(), 2);
        QCOMPARE(f.server.log().count(), 3);
    }

    void whatIsLargerThanTheDiskFails()
    {
        TightDisk disk;
        disk.free = 400'000;
        disk.total = 450'000;
        EngineFixture f;
        f.options.disk = &disk;
        f.server.on(u"/large"_s, Behaviour().pattern(1, 500'000));
        f.add({f.server.url(u"/large"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.row(u"/large"_s).state, State::Failed);
        QCOMPARE(f.row(u"/large"_s).failure->kind, FailureKind::TooLarge);
        QCOMPARE(f.row(u"/large"_s).failure->detail.count(u"KiB"_s), 2);
        QCOMPARE(f.server.log().count(), 1);
        QCOMPARE(f.files(), QStringList());
    }

    void theServerIsLeftAloneWhileTheDiskIsFull()
    {
        TightDisk disk;
        EngineFixture f;
        f.options.disk = &disk;
        f.settings.gate.total = 1;
        QList<QUrl> urls;
        for (int i = 0; i < 50; ++i) {
            f.server.on(u"/%1"_s.arg(i), Behaviour().pattern(quint64(i), 300'000));
            urls.append(f.server.url(u"/%1"_s.arg(i)));
        }
        f.add(urls);
        QTRY_COMPARE(f.totals.retrying, 50);
        QCOMPARE(f.server.log().count(), 1); // the first that met the full disk speaks for all
        f.engine().execute(command::PauseAll{});
        QTRY_COMPARE(f.totals.paused, 50);
        QVERIFY(f.engine().isIdle());
        disk.free = -1; // unknown
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 50);
    }

    void noByteIsLostOnARealDisk_data()
    {
        QTest::addColumn<bool>("preallocate");
        QTest::addColumn<bool>("lengthKnown");
        QTest::newRow("room is taken first") << true << true;
        QTest::newRow("room is taken as bytes come") << false << true;
        QTest::newRow("nobody knows the length") << true << false;
    }

    void noByteIsLostOnARealDisk()
    {
        QFETCH(bool, preallocate);
        QFETCH(bool, lengthKnown);
        EngineFixture f;
        SmallDisk disk(f.settings.transfer.folder);
        if (!disk.isThere) {
            QSKIP("a disk of its own takes a Linux machine and its administrator");
        }
        f.options.storePath = f.dir.filePath(u"queue.sqlite"_s);
        f.settings.transfer.preallocate = preallocate;
        constexpr qint64 size = 1'200'000;
        QList<QUrl> urls;
        for (int i = 0; i < 4; ++i) {
            Behaviour answer = Behaviour().pattern(quint64(i), size).etag("\"e\"");
            if (!lengthKnown) {
                answer.chunked(10'000);
            }
            f.server.on(u"/%1"_s.arg(i), answer);
            urls.append(f.server.url(u"/%1"_s.arg(i)));
        }
        f.add(urls);
        QTRY_VERIFY(f.totals.retrying > 0 && f.totals.active == 0 && f.totals.waiting == 0);
        // Sums are of the moment; a row follows once it is safe.
        QTRY_VERIFY(std::ranges::all_of(f.rows, [](const Row &row) {
            return row.state == State::Done || row.state == State::Retrying || row.state == State::Verifying;
        }));
        QVERIFY(disk.grow());
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(f.content(QString::number(i)), patternBody(quint64(i), size));
        }
        QCOMPARE(f.files().size(), 4);
        qint64 sent = 0;
        for (const RequestRecord &record : f.server.log().requests()) {
            sent += record.bodyBytes;
        }
        qInfo("%lld KiB sent for %lld", sent / 1024, 4 * size / 1024);
        f.destroyEngine();
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_disk_full.moc"
