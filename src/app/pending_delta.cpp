// SPDX-License-Identifier: MIT
#include "app/pending_delta.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace headgate {

PendingDelta::PendingDelta(const Queue &queue, const Keeper &keeper)
    : m_queue(queue)
    , m_keeper(keeper)
{
}

void PendingDelta::change(DownloadId id)
{
    m_dirty.insert(id);
}

void PendingDelta::remove(DownloadId id)
{
    m_dirty.remove(id);
    m_held.remove(id);
    if (m_untold.remove(id) || id.value > m_announced) {
        ++m_goneUntold;
    } else {
        m_removed.insert(id);
    }
}

void PendingDelta::bringBack(DownloadId id)
{
    if (!m_removed.remove(id)) { // else nobody has heard that it had gone
        m_untold.insert(id);
    }
}

void PendingDelta::release(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        if (m_held.remove(id)) {
            m_dirty.insert(id);
        }
    }
}

void PendingDelta::releaseAll()
{
    m_dirty.unite(std::exchange(m_held, {}));
}

Delta PendingDelta::take(const std::function<Row(const Download &)> &rowOf)
{
    Delta delta;
    for (const DownloadId id : std::exchange(m_removed, {})) {
        if (m_keeper.isPending(id)) {
            m_removed.insert(id); // told once it is safe
        } else {
            delta.removed.append(id);
        }
    }
    std::vector<const Download *> added;
    quint64 newest = m_announced;
    for (const DownloadId id : std::exchange(m_dirty, {})) {
        const bool isNew = id.value > m_announced || m_untold.contains(id);
        if (m_keeper.isPending(id)) {
            m_held.insert(id); // shown once it is safe
            if (isNew) {
                m_untold.insert(id); // later ones may be shown before it
            }
        } else if (const Download *item = m_queue.find(id)) {
            if (isNew) {
                added.push_back(item);
                newest = std::max(newest, id.value);
            } else {
                delta.changed.append(rowOf(*item));
            }
            m_untold.remove(id);
        }
    }
    m_announced = newest;
    std::ranges::sort(added, {}, &Download::position); // before they are rows, which are ten times as big
    delta.added.reserve(qsizetype(added.size()));
    for (const Download *item : added) {
        delta.added.append(rowOf(*item));
    }
    delta.duplicatesRefused = std::exchange(m_duplicates, 0);
    delta.goneUntold = std::exchange(m_goneUntold, 0);
    delta.messages = std::exchange(m_messages, {});
    return delta;
}

} // namespace headgate
