// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace headgate {

/// Keeps an idle machine from going to sleep by itself. Whoever sends it to sleep by hand still can. No call
/// blocks. Destroying it lets go; so does the system when the program dies.
class WakeLock
{
public:
    WakeLock() = default;
    virtual ~WakeLock() = default;
    Q_DISABLE_COPY_MOVE(WakeLock)

    virtual void hold() = 0;
    virtual void release() = 0;
};

} // namespace headgate
