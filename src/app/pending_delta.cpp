// SPDX-License-Identifier: MIT
#include "app/pending_delta.h"

#include <algorithm>
#include <utility>

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
    if (!m_untold.remove(id) && id.value <= m_announced) {
        m_removed.append(id);
    }
}

Delta PendingDelta::take(const std::function<Row(const Download &)> &rowOf)
{
    Delta delta;
    for (const DownloadId id : std::exchange(m_removed, {})) {
        (m_keeper.isPending(id) ? m_removed : delta.removed).append(id); // told once it is safe
    }
    quint64 newest = m_announced;
    for (const DownloadId id : std::exchange(m_dirty, {})) {
        const bool isNew = id.value > m_announced || m_untold.contains(id);
        if (m_keeper.isPending(id)) {
            m_dirty.insert(id); // shown once it is safe
            if (isNew) {
                m_untold.insert(id); // later ones may be shown before it
            }
        } else if (const Download *item = m_queue.find(id)) {
            (isNew ? delta.added : delta.changed).append(rowOf(*item));
            m_untold.remove(id);
            newest = std::max(newest, id.value);
        }
    }
    m_announced = newest;
    std::ranges::sort(delta.added, {}, &Row::position);
    delta.duplicatesRefused = std::exchange(m_duplicates, 0);
    delta.messages = std::exchange(m_messages, {});
    return delta;
}

} // namespace headgate
