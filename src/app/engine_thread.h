// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "app/delta.h"
#include "core/clock.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace headgate {

class Engine;

/// The engine in a thread of its own, as the window sees it: commands go in as values, deltas come out as
/// values, and no call here ever waits for the engine, but for the destructor, which stops it.
/// Lives in the window's thread.
class EngineThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineThread)
public:
    explicit EngineThread(const Settings &settings, QObject *parent = nullptr);
    ~EngineThread() override;

    /// Queues a command; commands are carried out in the order in which they were posted.
    void post(Command command);

Q_SIGNALS:
    /// At most ten times a second, and only when something changed.
    void changed(const headgate::Delta &delta);

private:
    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives in m_thread, deleted as it ends
    SystemClock m_clock;
};

} // namespace headgate
