// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "transfer/disk.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace headgate {

/// Items that wait for room on a full disk, outside the gate. No system tells when a disk has room again, so
/// one alarm for all looks every other second, and only while somebody waits.
class RoomWatch final
{
public:
    static constexpr Milliseconds interval{2'000};
    /// What an item is taken to need when nobody knows: bytes.
    static constexpr qint64 unknownNeed = 1024 * 1024;

    /// @param disk  outlives this
    /// @param room  called in line order for each item whose need fits what is free, from the event loop;
    ///              may call back
    RoomWatch(const Clock &clock, const Disk &disk, std::function<void(DownloadId)> room);
    Q_DISABLE_COPY_MOVE(RoomWatch)

    struct Wish
    {
        QString folder;
        qint64 need = -1; ///< bytes; -1: unknown
    };
    void add(DownloadId id, Position position, const Wish &wish);
    /// Does nothing for an item that does not wait.
    void remove(DownloadId id);

    [[nodiscard]] bool isEmpty() const { return m_line.isEmpty(); }
    /// False when others wait for room in that folder already and this need does not fit either: no use to
    /// ask the server. Looks at the disk only then.
    [[nodiscard]] bool hasRoomFor(const Wish &wish) const;

private:
    struct Waiting
    {
        Position position = 0;
        Wish wish;
    };

    void look();

    const Clock &m_clock;
    const Disk &m_disk;
    std::function<void(DownloadId)> m_room;
    QHash<DownloadId, Waiting> m_line;
    QHash<QString, int> m_folders; ///< how many wait for each
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace headgate
