// SPDX-License-Identifier: MIT
#include "app/engine_thread.h"

#include <cerrno>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Behind the window where both want a core: a frame is due in milliseconds, a download is not. On Linux a
/// thread has a nice value of its own, and those that it starts inherit it: lanes, and Qt's for HTTP.
void standBehindTheWindow()
{
#ifdef Q_OS_LINUX
    constexpr int nicer = 5;
    errno = 0;
    const int now = ::getpriority(PRIO_PROCESS, 0);
    if (errno != 0 || ::setpriority(PRIO_PROCESS, 0, now + nicer) != 0) {
        qWarning("The engine's threads keep the window's priority: %s", qPrintable(qt_error_string(errno)));
    }
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace

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
        standBehindTheWindow();
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
