// SPDX-License-Identifier: MIT
#include "ui/windows_wake_lock.h"

#include <windows.h>

namespace headgate {

WindowsWakeLock::~WindowsWakeLock()
{
    ::SetThreadExecutionState(ES_CONTINUOUS);
}

void WindowsWakeLock::hold()
{
    ::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

void WindowsWakeLock::release()
{
    ::SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace headgate
