// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wake_lock.h"

namespace headgate {

/// Of the thread that calls it
/// (https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate).
class WindowsWakeLock final : public WakeLock
{
public:
    WindowsWakeLock() = default;
    ~WindowsWakeLock() override;
    Q_DISABLE_COPY_MOVE(WindowsWakeLock)

    void hold() override;
    void release() override;
};

} // namespace headgate
