// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <functional>
#include <memory>
#include <set>
#include <utility>

namespace headgate {

/// Items that wait for their next attempt, outside the gate: one alarm for all of them.
class BackoffLine final
{
public:
    /// @param over  called for each item as its time comes, from the event loop; may call back
    BackoffLine(const Clock &clock, std::function<void(DownloadId)> over);
    Q_DISABLE_COPY_MOVE(BackoffLine)

    void add(DownloadId id, Instant until);
    /// Takes out an item that was added with that time; does nothing if it is not there.
    void remove(DownloadId id, Instant until);

private:
    void ring();
    void setAlarm();

    const Clock &m_clock;
    std::function<void(DownloadId)> m_over;
    std::set<std::pair<Instant, DownloadId>> m_line;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace headgate
