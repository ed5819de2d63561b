// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

namespace headgate {

/// What the program's entry in the taskbar or dock shows of a batch.
struct TaskbarState
{
    int percent = 0;
    qint64 left = 0; ///< downloads; nothing is shown when there are none

    friend bool operator==(const TaskbarState &, const TaskbarState &) = default;

    [[nodiscard]] static TaskbarState of(const Totals &totals);
};

class Taskbar
{
public:
    Taskbar() = default;
    virtual ~Taskbar() = default; ///< takes away what it shows
    Q_DISABLE_COPY_MOVE(Taskbar)

    virtual void show(const TaskbarState &state) = 0;
};

} // namespace headgate
