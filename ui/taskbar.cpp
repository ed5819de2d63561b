// SPDX-License-Identifier: MIT
#include "ui/taskbar.h"

#include <algorithm>

namespace headgate {

TaskbarState TaskbarState::of(const Totals &totals)
{
    const qint64 left = totals.active + totals.waiting + totals.retrying + totals.verifying;
    if (left == 0) {
        return {};
    }
    return {int(std::clamp(totals.progress, 0.0, 1.0) * 100), left};
}

} // namespace headgate
