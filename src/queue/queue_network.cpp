// SPDX-License-Identifier: MIT

// What becomes of items while the network is down: nothing.

#include "queue/queue.h"

#include <algorithm>

namespace headgate {

bool Queue::isTheNetworks(const Download &item, const Failure &failure)
{
    return item.course && m_network.failed(Host::of(targetOf(item)), item.id, item.course->attempt, failure);
}

/// Back into the line, as if it had not been asked for.
void Queue::waitForNetwork(Download &item, const Failure &failure)
{
    if (forgive(item, failure, true) && apply(item, Event::BackoffOver)) {
        joinLine(item, item.position);
    }
}

void Queue::onNetworkChanged(bool isDown, const QList<NetworkWatch::Suspect> &suspects)
{
    // Those that failed first were blamed for it, before it could be known.
    for (const NetworkWatch::Suspect &suspect : suspects) {
        Download *const item = m_list.find(suspect.item);
        if (!item || item->state != State::Retrying || !item->course->backoffUntil ||
            item->course->attempt != suspect.attempt) {
            continue;
        }
        m_backoffs.remove(item->id, *item->course->backoffUntil);
        change(*item, [&] {
            item->course->attempt = std::max(0, item->course->attempt - 1);
            item->course->retryAt = {};
        });
        goOn(item->id);
    }
    if (isDown) {
        Q_EMIT networkLost();
    } else {
        Q_EMIT networkBack();
    }
}

} // namespace headgate
