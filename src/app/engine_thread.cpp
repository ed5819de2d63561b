// SPDX-License-Identifier: MIT
#include "app/engine_thread.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

EngineThread::EngineThread(const Settings &settings, EngineOptions options,
                           std::unique_ptr<SecretVault> vault, QObject *parent)
    : EngineLink(parent)
    , m_vault(std::move(vault))
{
    m_thread.setObjectName(u"engine"_s);
    // Made in its own thread, so that everything inside belongs there from the start.
    m_maker.moveToThread(&m_thread);
    if (m_vault) {
        m_vault->moveToThread(&m_thread);
    }
    m_thread.start();
    QMetaObject::invokeMethod(&m_maker, [this, settings, options]() mutable {
        options.vault = m_vault.get();
        m_engine = std::make_unique<Engine>(m_clock, settings, options);
        connect(m_engine.get(), &Engine::changed, this, &EngineLink::changed);
    });
}

EngineThread::~EngineThread()
{
    QMetaObject::invokeMethod(&m_maker, [this] {
        m_engine.reset();
        m_vault.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void EngineThread::post(Command command)
{
    QMetaObject::invokeMethod(&m_maker, [this, command = std::move(command)] { m_engine->execute(command); });
}

} // namespace headgate
