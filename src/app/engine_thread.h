// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine.h"
#include "app/engine_link.h"
#include "app/secret_vault.h"
#include "core/clock.h"

#include <QThread>

#include <memory>

namespace headgate {

/// The engine in a thread of its own. No call here ever waits for the engine, but for the destructor, which
/// stops it.
class EngineThread final : public EngineLink
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineThread)
public:
    /// @param options  but for its vault, which is this one's
    /// @param vault    has no parent; null: passwords are not kept
    explicit EngineThread(const Settings &settings, EngineOptions options = {},
                          std::unique_ptr<SecretVault> vault = {}, QObject *parent = nullptr);
    ~EngineThread() override;

    void post(Command command) override;

private:
    SystemClock m_clock;
    QThread m_thread;
    QObject m_maker;                      ///< lives in m_thread; commands are queued on it
    std::unique_ptr<SecretVault> m_vault; ///< lives in m_thread
    std::unique_ptr<Engine> m_engine;     ///< touched in m_thread only
};

} // namespace headgate
