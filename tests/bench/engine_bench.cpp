// SPDX-License-Identifier: MIT
#include "bench/benchmarks.h"
#include "bench/measure.h"
#include "bench/sample.h"

#include "app/engine.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

/// An engine whose items wait: only one may run, and its server never answers.
class Waiting
{
public:
    explicit Waiting(bool kept)
    {
        if (!m_silent.listen(QHostAddress::LocalHost)) {
            qFatal("no server: %s", qPrintable(m_silent.errorString()));
        }
        m_settings.transfer.folder = m_dir.path();
        m_settings.transfer.timeout = std::chrono::hours{1};
        m_settings.gate.total = 1;
        m_options.storePath = kept ? m_dir.filePath(u"queue.sqlite"_s) : QString();
    }

    /// Until the store is open and empty, or there is none.
    void start(bool shows)
    {
        m_opened = m_options.storePath.isEmpty();
        m_engine = std::make_unique<Engine>(m_clock, m_settings, m_options);
        QObject::connect(m_engine.get(), &Engine::opened, &m_context, [this](const auto &failure) {
            if (failure) {
                qFatal("%s", qPrintable(describe(*failure)));
            }
            m_opened = true;
        });
        if (shows) {
            QObject::connect(m_engine.get(), &Engine::changed, &m_context,
                             [this](const Delta &delta) { m_shown += delta.added.size(); });
        }
    }
    void waitTillOpened() const
    {
        runUntil([this] { return m_opened; });
    }
    void waitTillShown(qint64 n) const
    {
        runUntil([this, n] { return m_shown >= n; });
    }
    void waitTillItems(qint64 n) const
    {
        runUntil([this, n] { return m_engine->totals().items >= n; });
    }
    void stop()
    {
        m_engine.reset();
        m_shown = 0;
    }
    void post(const command::Add &add) { m_engine->execute(add); }

    [[nodiscard]] command::Add add(qint64 first, qint64 n) const
    {
        const QString server = u"http://localhost:%1"_s.arg(m_silent.serverPort());
        return {sampleLinks(first, n, server), {}};
    }

private:
    QTemporaryDir m_dir;
    QTcpServer m_silent;
    SystemClock m_clock;
    Settings m_settings;
    EngineOptions m_options;
    QObject m_context;
    std::unique_ptr<Engine> m_engine;
    qint64 m_shown = 0;
    bool m_opened = false;
};

} // namespace

void engineAdd(qint64 most)
{
    for (qint64 n = 100'000; n <= most; n *= 10) {
        Waiting engine(true);
        const command::Add add = engine.add(1, n);
        engine.start(true);
        engine.waitTillOpened();
        const Stopwatch watch;
        engine.post(add);
        watch.print(u"engine: add, till the command returns"_s, n);
        engine.waitTillShown(n);
        watch.print(u"engine: add, till written down and shown"_s, n);
    }
}

void engineLoad(qint64 most)
{
    for (qint64 n = 100'000; n <= most; n *= 10) {
        Waiting engine(true);
        engine.start(true);
        engine.waitTillOpened();
        engine.post(engine.add(1, n));
        engine.waitTillShown(n);
        engine.stop();
        const Stopwatch watch;
        engine.start(true);
        engine.waitTillOpened();
        watch.print(u"engine: load, till opened"_s, n);
        engine.waitTillShown(n);
        watch.print(u"engine: load, till shown"_s, n);
    }
}

void engineMemory(qint64 most)
{
    const qint64 n = most;
    constexpr qint64 step = 10'000; // so that the list of links is not counted
    Waiting engine(false);
    engine.start(false);
    const qint64 before = residentBytes();
    for (qint64 i = 0; i < n; i += step) {
        engine.post(engine.add(i, step));
    }
    engine.waitTillItems(n);
    printBytes(u"engine: memory of what waits"_s, n, residentBytes() - before);
}

} // namespace headgate::bench
