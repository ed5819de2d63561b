// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "app/delta.h"
#include "core/clock.h"
#include "transfer/disk.h"

#include <QObject>

#include <memory>

namespace headgate {

/// One thing that happened to one item, for those who follow every step (the command line).
struct ItemEvent
{
    enum class Kind { Started, Redirected, Retrying, Done, Skipped, Failed };
    Kind kind = Kind::Started;
    Row row; ///< as it is right after
};

enum class Keep {
    Everything,
    UnfinishedOnly, ///< items leave memory once done or failed: for lists longer than memory
};

struct EngineOptions
{
    Keep keep = Keep::Everything;
    QString storePath;          ///< where the queue is kept; empty: nowhere
    const Disk *disk = nullptr; ///< outlives the engine; null: the machine's own
};

/// The whole machine: queue, gate, lanes and files, wired together. Lives in one thread, whichever makes
/// it, and needs an event loop there; everything else it starts itself.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)
public:
    /// The clock outlives the engine. With a store, the items of earlier runs come back and go on by
    /// themselves; commands wait until they are there.
    Engine(const Clock &clock, const Settings &settings, const EngineOptions &options = {},
           QObject *parent = nullptr);
    ~Engine() override;

    void execute(const Command &command);

    /// The items with a live reply, in no particular order, as of now.
    [[nodiscard]] QList<Row> activeRows() const;

    /// Sums and statistics as of now.
    [[nodiscard]] Totals totals() const;
    [[nodiscard]] GateStatistics gateStatistics() const;

    /// True when nothing is waiting, active, retrying or verifying, and no connection is still being put
    /// away.
    [[nodiscard]] bool isIdle() const;

    /// Links that the store knew as done when it was opened, and whose file is there still
    /// (Keep::UnfinishedOnly).
    [[nodiscard]] qint64 doneBefore() const;
    /// Deletes the store: nothing is left to go on with.
    void discardStore();

Q_SIGNALS:
    /// The store could not be opened; nothing is kept. Once, from the event loop.
    void storeFailed(const headgate::Failure &failure);
    /// Batched: at most ten times a second, and only when something changed.
    void changed(const headgate::Delta &delta);
    /// Every step of every item, at once. Emitted only while somebody is connected.
    void stepped(const headgate::ItemEvent &event);
    /// The last running item ended. Emitted from the event loop, each time the queue runs dry.
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace headgate
