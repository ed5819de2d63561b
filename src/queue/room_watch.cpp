// SPDX-License-Identifier: MIT
#include "queue/room_watch.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace headgate {
namespace {

qint64 needOf(const RoomWatch::Wish &wish)
{
    return wish.need >= 0 ? wish.need : RoomWatch::unknownNeed;
}

/// What cannot be known is taken for enough: the next write tells.
bool fits(qint64 need, qint64 free)
{
    return free < 0 || need <= free;
}

} // namespace

RoomWatch::RoomWatch(const Clock &clock, const Disk &disk, std::function<void(DownloadId)> room)
    : m_clock(clock)
    , m_disk(disk)
    , m_room(std::move(room))
    , m_alarm(clock.makeAlarm([this] { look(); }))
{
}

void RoomWatch::add(DownloadId id, Position position, const Wish &wish)
{
    remove(id);
    m_line.insert(id, {position, wish});
    ++m_folders[wish.folder];
    if (!m_alarm->isSet()) {
        m_alarm->ringAt(m_clock.now() + interval);
    }
}

void RoomWatch::remove(DownloadId id)
{
    const auto found = m_line.constFind(id);
    if (found == m_line.cend()) {
        return;
    }
    const auto folder = m_folders.find(found->wish.folder);
    if (--*folder == 0) {
        m_folders.erase(folder);
    }
    m_line.erase(found);
    if (m_line.isEmpty()) {
        m_alarm->silence();
    }
}

bool RoomWatch::hasRoomFor(const Wish &wish) const
{
    return !m_folders.contains(wish.folder) || fits(needOf(wish), m_disk.freeBytes(wish.folder));
}

void RoomWatch::look()
{
    std::vector<std::pair<Position, DownloadId>> order;
    for (auto waiting = m_line.cbegin(); waiting != m_line.cend(); ++waiting) {
        order.emplace_back(waiting->position, waiting.key());
    }
    std::ranges::sort(order);
    QHash<QString, qint64> left;
    QList<DownloadId> going;
    for (const auto &[position, id] : order) {
        const Wish &wish = m_line.constFind(id)->wish;
        auto free = left.find(wish.folder);
        if (free == left.end()) {
            free = left.insert(wish.folder, m_disk.freeBytes(wish.folder));
        }
        const qint64 need = needOf(wish);
        if (fits(need, *free)) {
            going.append(id);
            *free = *free < 0 ? *free : *free - need; // what one takes, the next has not
        }
    }
    for (const DownloadId id : std::as_const(going)) {
        remove(id);
    }
    if (!m_line.isEmpty()) {
        m_alarm->ringAt(m_clock.now() + interval);
    }
    for (const DownloadId id : std::as_const(going)) {
        m_room(id);
    }
}

} // namespace headgate
