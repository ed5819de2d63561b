// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "app/delta.h"

#include <QObject>

namespace headgate {

/// The engine as the window sees it: commands go in as values, deltas come out as values, and no call ever
/// waits. Lives in the window's thread.
class EngineLink : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineLink)
public:
    /// Queues a command; commands are carried out in the order in which they were posted.
    virtual void post(headgate::Command command) = 0;

Q_SIGNALS:
    /// At most ten times a second, and only when something changed. Never emitted from inside post().
    void changed(const headgate::Delta &delta);

protected:
    using QObject::QObject;
};

} // namespace headgate
