// SPDX-License-Identifier: MIT
#include "queue/room_watch.h"

#include "support/manual_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace std::chrono_literals;

namespace {

class FakeDisk final : public Disk
{
public:
    [[nodiscard]] std::optional<Failure> syncFiles(const QStringList &) const override { return {}; }
    [[nodiscard]] std::optional<Failure> syncFolders(const QStringList &) const override { return {}; }
    [[nodiscard]] RenameResult renameNew(const QString &, const QString &) const override { return {}; }
    [[nodiscard]] RenameResult renameOver(const QString &, const QString &) const override { return {}; }
    [[nodiscard]] qint64 freeBytes(const QString &folder) const override
    {
        ++looks;
        return free.value(folder, -1);
    }

    [[nodiscard]] qint64 totalBytes(const QString &) const override { return -1; }

    QHash<QString, qint64> free;
    mutable int looks = 0;
};

} // namespace

class TestRoomWatch final : public QObject
{
    Q_OBJECT

    const QString m_a = u"/a"_s;
    const QString m_b = u"/b"_s;

private Q_SLOTS:
    void theyGoOnInLineOrderAsFarAsTheRoomGoes()
    {
        ManualClock clock;
        FakeDisk disk;
        disk.free = {{m_a, 0}, {m_b, 50}};
        QList<quint64> gone;
        RoomWatch watch(clock, disk, [&](DownloadId id) { gone.append(id.value); });
        watch.add(DownloadId{1}, 30, {m_a, 100});
        watch.add(DownloadId{2}, 10, {m_a, 70});
        watch.add(DownloadId{3}, 20, {m_a, 50});
        watch.add(DownloadId{4}, 40, {m_b, 50});
        clock.advance(RoomWatch::interval);
        QCOMPARE(gone, QList<quint64>{4}); // the other disk is not full
        disk.free[m_a] = 170;
        clock.advance(RoomWatch::interval);
        QCOMPARE(gone, (QList<quint64>{4, 2, 3})); // 70 and 50 of 170; 100 more do not fit
        disk.free[m_a] = 100;
        clock.advance(RoomWatch::interval);
        QCOMPARE(gone.size(), 4);
        QVERIFY(watch.isEmpty());
        QVERIFY(!clock.nextAlarm()); // nobody waits: nothing wakes the machine
    }

    void aLargeOneDoesNotHoldUpTheSmallOnes()
    {
        ManualClock clock;
        FakeDisk disk;
        disk.free = {{m_a, 10 * RoomWatch::unknownNeed}};
        QList<quint64> gone;
        RoomWatch watch(clock, disk, [&](DownloadId id) { gone.append(id.value); });
        watch.add(DownloadId{1}, 1, {m_a, 11 * RoomWatch::unknownNeed});
        QVERIFY(watch.hasRoomFor({m_a, 100}));
        QVERIFY(watch.hasRoomFor({m_a, -1}));
        QVERIFY(!watch.hasRoomFor({m_a, 11 * RoomWatch::unknownNeed}));
        watch.add(DownloadId{2}, 2, {m_a, -1});
        clock.advance(RoomWatch::interval);
        QCOMPARE(gone, QList<quint64>{2});
    }

    void theDiskIsLeftAloneWhileNobodyWaits()
    {
        ManualClock clock;
        FakeDisk disk;
        RoomWatch watch(clock, disk, [](DownloadId) {});
        QVERIFY(watch.hasRoomFor({m_a, 1'000'000}));
        QCOMPARE(disk.looks, 0);
        watch.add(DownloadId{1}, 1, {m_a, 1});
        watch.remove(DownloadId{1});
        watch.remove(DownloadId{2});
        QVERIFY(!clock.nextAlarm());
        clock.advance(1h);
        QCOMPARE(disk.looks, 0);
    }

    void whatCannotBeKnownIsTried()
    {
        ManualClock clock;
        FakeDisk disk; // says -1
        int gone = 0;
        RoomWatch watch(clock, disk, [&](DownloadId) { ++gone; });
        watch.add(DownloadId{1}, 1, {m_a, 100});
        watch.add(DownloadId{2}, 2, {m_a, -1});
        clock.advance(RoomWatch::interval);
        QCOMPARE(gone, 2);
    }

    void itMayBeAddedAgainFromInside()
    {
        ManualClock clock;
        FakeDisk disk;
        disk.free = {{m_a, 100}};
        int gone = 0;
        RoomWatch watch(clock, disk, [&](DownloadId id) {
            if (++gone < 3) {
                watch.add(id, 1, {m_a, 1});
            }
        });
        watch.add(DownloadId{1}, 1, {m_a, 1});
        clock.advance(RoomWatch::interval * 3);
        QCOMPARE(gone, 3);
        QVERIFY(watch.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRoomWatch)
#include "tst_room_watch.moc"
