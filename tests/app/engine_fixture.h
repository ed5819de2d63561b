// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine.h"
#include "support/behaviour.h"
#include "support/fault_server.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace headgate {

/// A whole engine, a server to fetch from and a folder to fetch into. Everything in the test's thread but
/// the lanes.
class EngineFixture
{
public:
    EngineFixture()
    {
        settings.transfer.folder = dir.filePath(QStringLiteral("out"));
        settings.transfer.timeout = std::chrono::seconds(5);
        settings.retry.firstWait = Milliseconds(20);
        settings.retry.longestWait = Milliseconds(100);
        settings.transfer.adaptToHosts = false;  // limits stay what a test says
        options.undoTime = Milliseconds::zero(); // what is removed has gone
        settings.gate.total = 8;
        settings.gate.perHost = 8;
        started = server.listen(QHostAddress::LocalHost);
    }

    Engine &engine()
    {
        if (!m_engine) {
            m_engine = std::make_unique<Engine>(clock, settings, options);
            QObject::connect(m_engine.get(), &Engine::changed, &m_context,
                             [this](const Delta &delta) { note(delta); });
            QObject::connect(m_engine.get(), &Engine::stepped, &m_context,
                             [this](const ItemEvent &event) { events.append(event); });
            QObject::connect(m_engine.get(), &Engine::message, &m_context,
                             [this](const QString &text) { messages.append(text); });
        }
        return *m_engine;
    }
    /// What a list showed goes with it.
    void destroyEngine()
    {
        m_engine.reset();
        rows.clear();
        totals = {};
    }

    void add(const QList<QUrl> &urls)
    {
        command::Add add;
        for (const QUrl &url : urls) {
            add.links.append({url, {}, {}});
        }
        engine().execute(add);
    }

    /// Waits for the end of everything, and for the delta that tells of it.
    [[nodiscard]] bool runUntilIdle(Milliseconds limit = std::chrono::seconds(30))
    {
        QSignalSpy idle(&engine(), &Engine::idle);
        if (!engine().isIdle() && !idle.wait(int(limit.count()))) {
            return false;
        }
        return QTest::qWaitFor([this] { return totals == engine().totals() && rows.size() == totals.items; },
                               2000);
    }

    [[nodiscard]] Row row(const QString &path) const
    {
        for (const Row &r : rows) {
            if (r.url == server.url(path).toString()) {
                return r;
            }
        }
        return {};
    }
    [[nodiscard]] DownloadId id(const QString &path) const { return row(path).id; }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(QDir(settings.transfer.folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Everything in the target folder, part files included.
    [[nodiscard]] QStringList files() const
    {
        return QDir(settings.transfer.folder)
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    SystemClock clock;
    Settings settings;     ///< to be set before the first use of engine()
    EngineOptions options; ///< likewise
    QTemporaryDir dir;
    support::FaultServer server;
    bool started = false;
    QHash<DownloadId, Row> rows; ///< what a list would show
    Totals totals;
    GateStatistics gate;
    QList<ItemEvent> events;
    QStringList messages;
    qint64 duplicates = 0;

private:
    void note(const Delta &delta)
    {
        for (const DownloadId id : delta.removed) {
            rows.remove(id);
        }
        for (const Row &r : delta.added) {
            if (rows.contains(r.id)) {
                qFatal("a row was added twice: %s", qPrintable(r.url));
            }
            rows.insert(r.id, r);
        }
        for (const Row &r : delta.changed) {
            if (!rows.contains(r.id)) {
                qFatal("a row changed that was never added: %s", qPrintable(r.url));
            }
            rows.insert(r.id, r);
        }
        totals = delta.totals;
        gate = delta.gate;
        duplicates += delta.duplicatesRefused;
    }

    QObject m_context;
    std::unique_ptr<Engine> m_engine;
};

} // namespace headgate
