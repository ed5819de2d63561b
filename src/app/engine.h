// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "app/delta.h"
#include "core/clock.h"
#include "transfer/disk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace headgate {

class SecretVault;

/// One thing that happened to one item, for those who follow every step (the command line).
struct ItemEvent
{
    enum class Kind {
        Started,
        Redirected,
        Retrying,
        Done,
        DoneBefore, ///< by an earlier run of the same command; its file is there
        Skipped,
        Failed
    };
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
    QString storePath;             ///< where the queue is kept; empty: nowhere
    bool remembersFetched = false; ///< with the queue, which links were ever fetched, for AskFetched
    QString gateLogPath;           ///< what happens at the gate is written there (GateLog); empty: nowhere
    const Disk *disk = nullptr;    ///< outlives the engine; null: the machine's own
    /// Keeps the passwords of links with the queue, and what rules for hosts send; outlives the engine; null:
    /// nobody.
    SecretVault *vault = nullptr;
    Milliseconds undoTime{30'000}; ///< so long a removal can be taken back; 0: it cannot
    QString sharedGateFolder; ///< where programs meet that share a gate; empty: SharedGate::defaultFolder()
    Milliseconds vaultPatience{30'000}; ///< so long items of earlier runs wait for a secret from there
};

/// The whole machine: queue, gate, lanes and files, wired together. Lives in one thread, whichever makes
/// it, and needs an event loop there; everything else it starts itself.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)
public:
    /// The clock outlives the engine. With a store, commands wait until it is read. Then the items of earlier
    /// runs come back and go on by themselves; with Keep::UnfinishedOnly each waits until an Add names its
    /// link again, and of what is done already and still there, only a step
    /// DoneBefore is told, or Skipped once more.
    Engine(const Clock &clock, const Settings &settings, const EngineOptions &options = {},
           QObject *parent = nullptr);
    ~Engine() override;

    void execute(const Command &command);

    /// The items with a live reply, in no particular order, as of now.
    [[nodiscard]] QList<Row> activeRows() const;

    /// Sums and statistics as of now.
    [[nodiscard]] Totals totals() const;
    [[nodiscard]] GateStatistics gateStatistics() const;
    /// Once a command::WatchGate has been carried out.
    [[nodiscard]] GatePicture gatePicture() const;

    /// True when nothing is waiting, active, retrying or verifying, and no connection is still being put
    /// away.
    [[nodiscard]] bool isIdle() const;

    /// Deletes the store, as nothing is left to go on with; but not while it knows of unfinished items that
    /// nobody has asked for in this run. Of one that remembers what was fetched only the items go.
    void discardStore();

Q_SIGNALS:
    /// The store has been read, or could not be, and then nothing is kept in this run. Once, and only with a
    /// store.
    void opened(const std::optional<headgate::Failure> &failure);
    /// To a command::AskFetched. The deltas carry the same.
    void answered(const headgate::FetchedAnswer &answer);
    /// For the user: translated, plain text. The deltas carry the same.
    void message(const QString &text);
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
