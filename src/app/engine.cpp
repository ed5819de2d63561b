// SPDX-License-Identifier: MIT
#include "app/engine.h"

#include "app/earlier_run.h"
#include "app/gate_log.h"
#include "app/item_history.h"
#include "app/keeper.h"
#include "app/list_exchange.h"
#include "app/live_speeds.h"
#include "app/notices.h"
#include "app/orphans.h"
#include "app/password_keeper.h"
#include "app/pending_delta.h"
#include "app/queue_commands.h"
#include "app/row_of.h"
#include "app/rule_secrets.h"
#include "app/shared_gate.h"
#include "app/stored_download.h"
#include "app/sums.h"
#include "app/undo_steps.h"
#include "app/vault_line.h"
#include "core/link.h"
#include "queue/queue.h"

#include <QMetaMethod>
#include <QNetworkInformation>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr Milliseconds tick{100};

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

ItemEvent::Kind kindOf(Queue::Step step)
{
    switch (step) {
    case Queue::Step::Started:
        return ItemEvent::Kind::Started;
    case Queue::Step::Redirected:
        return ItemEvent::Kind::Redirected;
    case Queue::Step::Retrying:
        return ItemEvent::Kind::Retrying;
    case Queue::Step::Done:
        return ItemEvent::Kind::Done;
    case Queue::Step::Skipped:
        return ItemEvent::Kind::Skipped;
    case Queue::Step::Failed:
        return ItemEvent::Kind::Failed;
    }
    return ItemEvent::Kind::Failed;
}

} // namespace

class Engine::Private
{
public:
    Private(Engine &engine, const Clock &systemClock, const Settings &initial, const EngineOptions &options)
        : q(engine)
        , clock(systemClock)
        , keep(options.keep)
        , sharedGateFolder(options.sharedGateFolder)
        , gate(clock, initial.gate)
        , lanes(clock, LanePool::defaultThreads())
        , finisher(options.disk ? *options.disk : systemDisk)
        , queue(clock, gate, lanes, finisher, options.disk ? *options.disk : systemDisk)
        , keeper(clock, options.disk ? *options.disk : systemDisk, queue)
        , vault(clock, options.vault, options.vaultPatience)
        , passwords(queue, vault)
        , ruleSecrets(clock, queue, vault)
        , tickAlarm(clock.makeAlarm([this] { onTick(); }))
        , soonAlarm(clock.makeAlarm([this] { onSoon(); }))
        , pending(queue, keeper)
        , undo(clock, queue, options.undoTime)
    {
        if (!options.gateLogPath.isEmpty()) {
            const auto trouble = [this, path = options.gateLogPath](const QString &why) {
                say(notice::cannotLog(path, why));
            };
            gateLog = std::make_unique<GateLog>(clock, options.gateLogPath, trouble);
            if (gateLog->open()) {
                gate.addObserver(*gateLog);
            }
        }
        if (keep == Keep::Everything) { // a window
            history = std::make_unique<HostHistory>(clock, gate);
            gate.addObserver(*history);
            items = std::make_unique<ItemHistory>(clock, gate, queue);
        }
        apply(initial);
        QObject::connect(&queue, &Queue::changed, &q, [this](DownloadId id) { onChanged(id); });
        QObject::connect(&queue, &Queue::removed, &q, [this](DownloadId id) { onRemoved(id); });
        if (items) {
            QObject::connect(&queue, &Queue::troubled, &q,
                             [this](DownloadId id, const QUrl &asked, const Failure &failure) {
                                 items->noteFailure(id, asked, failure);
                             });
            QObject::connect(&queue, &Queue::answered, &q, [this](DownloadId id, const RawAnswer &answer) {
                items->noteAnswer(id, answer);
            });
        }
        QObject::connect(&queue, &Queue::broughtBack, &q, [this](DownloadId id) { pending.bringBack(id); });
        QObject::connect(&queue, &Queue::discarded, &q, [this] { settle(); });
        QObject::connect(&queue, &Queue::transferEnded, &q, [this] { settle(); });
        QObject::connect(&queue, &Queue::stepped, &q,
                         [this](DownloadId id, Queue::Step step) { onStepped(id, step); });
        QObject::connect(&keeper, &Keeper::opened, &q, [this](const Loaded &loaded) { onOpened(loaded); });
        QObject::connect(&keeper, &Keeper::saved, &q, [this](const QList<DownloadId> &ids) {
            pending.release(ids);
            settle();
        });
        QObject::connect(&keeper, &Keeper::trouble, &q, [this](const Failure &failure) {
            say(notice::cannotSave(failure));
            settle(); // nobody waits for it any more
        });
        QObject::connect(&queue, &Queue::noRoom, &q, [this](const QString &folder, const QString &detail) {
            undo.discardRemoved(); // perhaps that is room enough
            say(notice::diskFull(folder, detail));
        });
        QObject::connect(&queue, &Queue::room, &q, [this] { say(notice::roomAgain()); });
        QObject::connect(&queue, &Queue::networkLost, &q, [this] { say(notice::networkLost()); });
        QObject::connect(&queue, &Queue::networkBack, &q, [this] { say(notice::networkBack()); });
        takeNetworkHints();
        QObject::connect(&keeper, &Keeper::recovered, &q, [this] { say(notice::savedAgain()); });
        QObject::connect(&ruleSecrets, &RuleSecrets::moreKnown, &q, [this] { applyTransferSettings(); });
        QObject::connect(&vault, &VaultLine::trouble, &q,
                         [this](const QString &why) { say(notice::noKeyRing(why)); });
        QObject::connect(&keeper, &Keeper::answered, &q,
                         [this](const FetchedAnswer &answer) { tell(answer); });
        QObject::connect(&keeper, &Keeper::cannotForget, &q,
                         [this](const Failure &failure) { say(notice::cannotSave(failure)); });
        keeper.setRemembersFetched(options.remembersFetched);
        if (!options.storePath.isEmpty()) {
            keeper.open(options.storePath);
        }
    }

    void changeAddress(const command::ChangeAddress &wanted)
    {
        if (!isFetchable(wanted.url)) {
            say(describe(Failure::of(FailureKind::UnsupportedUrl)));
            return;
        }
        switch (queue.changeAddress(wanted.id, wanted.url)) {
        case Queue::AddressChange::Done:
            passwords.noteChange(wanted.id);
            break;
        case Queue::AddressChange::NotNow:
            say(notice::addressStays());
            break;
        case Queue::AddressChange::InList:
            say(notice::addressInList());
            break;
        }
    }

    void tell(const FetchedAnswer &answer)
    {
        Q_EMIT q.answered(answer);
        if (tellsDeltas()) {
            fetched = answer;
            stir();
        }
    }

    void tell(const ImportReport &report)
    {
        pending.refuse(report.duplicates);
        if (report.rejected > 0) {
            say(notice::linesLeftOut(report.rejected));
        }
        if (!report.error.isEmpty()) {
            say(notice::cannotImport(report.error));
        }
    }

    /// Whoever runs the program has loaded a backend for it, or there are none.
    void takeNetworkHints()
    {
        using Reachability = QNetworkInformation::Reachability;
        const auto *information = QNetworkInformation::instance();
        if (!information || !information->supports(QNetworkInformation::Feature::Reachability)) {
            return;
        }
        const auto take = [this](Reachability reachability) {
            queue.setNetworkHint(reachability != Reachability::Disconnected);
        };
        QObject::connect(information, &QNetworkInformation::reachabilityChanged, &q, take);
        take(information->reachability());
    }

    void say(const QString &message)
    {
        pending.say(message);
        Q_EMIT q.message(message);
        stir();
    }

    void onOpened(const Loaded &loaded)
    {
        if (loaded.failure && keep == Keep::Everything) { // the command line has words of its own
            say(notice::cannotOpen(*loaded.failure));
        }
        if (!loaded.rescue.setAside.isEmpty()) {
            say(notice::rescued(loaded.rescue));
        }
        if (!loaded.token.isEmpty()) {
            queue.setPartToken(loaded.token + u'-');
        }
        queue.skipIdsUpTo(loaded.lastId);
        for (const StoredHost &host : loaded.hosts) {
            queue.recall(host.host, host.lesson, host.asked);
        }
        removeOrphans(loaded);
        if (!loaded.failure) {
            passwords.begin(); // else no item comes back that could need one
        }
        if (keep == Keep::UnfinishedOnly) {
            earlier.take(loaded.items);
        } else {
            for (const StoredItem &stored : loaded.items) {
                if (stored.state == StoredState::Removed) {
                    continue; // removeOrphans() saw to it
                }
                Download item = fromStored(stored);
                passwords.expect(item);
                ruleSecrets.expect(item);
                queue.restore(std::move(item));
                if (stored.state == StoredState::Finishing) {
                    Q_EMIT queue.keep(stored.id); // how that ended is known now
                }
            }
        }
        toldIdle = isIdle(); // what goes on by itself is to end with idle(), too
        Q_EMIT q.opened(loaded.failure);
        for (const Command &command : std::exchange(early, {})) {
            execute(command);
        }
        settle();
    }

    /// The same command again: what is done and there stays done, the rest goes on where it stopped.
    QList<NewLink> withoutRecalled(const QList<NewLink> &links)
    {
        QList<NewLink> unknown;
        for (const NewLink &link : links) {
            std::optional<Download> item = earlier.recall(link);
            if (!item) {
                unknown.append(link);
            } else if (item->state == State::Done) {
                const bool skipped = item->course->skipped;
                Q_EMIT q.stepped(
                    {skipped ? ItemEvent::Kind::Skipped : ItemEvent::Kind::DoneBefore, rowOf(*item)});
            } else {
                queue.restore(std::move(*item));
            }
        }
        return unknown;
    }

    void apply(const Settings &wanted)
    {
        settings = wanted.sanitized();
        gate.setLimits(settings.gate);
        shareGate();
        lanes.setSlotsPerOrigin(mostAtOneHost(settings.gate));
        lanes.setProxy(settings.transfer.proxy);
        queue.setRetryPolicy(settings.retry);
        applyTransferSettings();
        passwords.setWanted(settings.keepPasswords);
        stir();
    }

    void applyTransferSettings()
    {
        TransferSettings complete = settings.transfer;
        complete.hostRules = ruleSecrets.complete(complete.hostRules, settings.keepPasswords);
        queue.setTransferSettings(complete);
    }

    void shareGate()
    {
        if (!settings.sharedGate) {
            sharedGate.reset();
        } else if (sharedGate) {
            sharedGate->setLimits(settings.gate);
        } else {
            sharedGate = std::make_unique<SharedGate>(clock, gate, settings.gate,
                                                      sharedGateFolder.isEmpty() ? SharedGate::defaultFolder()
                                                                                 : sharedGateFolder);
            QObject::connect(sharedGate.get(), &SharedGate::aloneNow, &q,
                             [this](const QString &why) { say(why); });
        }
    }

    [[nodiscard]] Row rowOf(const Download &item) const
    {
        return headgate::rowOf(item, settings.retry.retries + 1, speeds.of(item.id));
    }

    [[nodiscard]] QList<Row> activeRows() const
    {
        QList<Row> rows;
        for (const DownloadId id : queue.live()) {
            if (const Download *item = queue.find(id); item && item->state == State::Active) {
                rows.append(rowOf(*item));
            }
        }
        return rows;
    }

    /// Nothing runs, nothing waits to run, and no reply is still being put away.
    [[nodiscard]] bool isIdle() const
    {
        const Tally &tally = queue.tally();
        return tally.in(State::Waiting) == 0 && tally.in(State::Active) == 0 &&
               tally.in(State::Retrying) == 0 && tally.in(State::Verifying) == 0 && !queue.isBusy() &&
               !keeper.isBusy();
    }

    [[nodiscard]] Totals totals() const { return sumsOf(queue, isIdle() ? 0 : speeds.ofAll()); }

    void execute(const Command &command);

    /// Something changed: a delta is due, one tick after the last one.
    void stir()
    {
        if (!tickAlarm->isSet()) {
            tickAlarm->ringAt(std::max(clock.now(), lastTick + tick));
        }
    }

    /// Nothing is gathered for nobody. Asked for each time: what a store brings may come before any tick.
    [[nodiscard]] bool tellsDeltas() const
    {
        static const QMetaMethod changedSignal = QMetaMethod::fromSignal(&Engine::changed);
        return q.isSignalConnected(changedSignal);
    }

    void onChanged(DownloadId id)
    {
        if (tellsDeltas() && queue.find(id)) {
            pending.change(id);
        }
        if (items) {
            items->noteChange(id);
        }
        settle();
    }

    /// What came with a password gets it kept again.
    void takeBack(const command::Undo &wish)
    {
        QList<NewLink> links;
        QList<DownloadId> ids;
        for (const DownloadId id : undo.carryOut(wish)) {
            const Download *item = queue.find(id);
            if (item && item->url.contains('@')) { // most have none, and need not be parsed
                links.append({item->ownUrl(), {}, {}});
                ids.append(id);
            }
        }
        passwords.note(links, ids);
    }

    /// After every change: a delta is due, and perhaps that was the last thing to do.
    void settle()
    {
        stir();
        if (isIdle()) {
            soonAlarm->ringAt(clock.now());
        }
    }

    void onRemoved(DownloadId id)
    {
        speeds.forget(id);
        if (items) {
            items->forget(id);
        }
        if (tellsDeltas()) {
            pending.remove(id);
        }
        settle();
    }

    void onStepped(DownloadId id, Queue::Step step)
    {
        if (!queue.find(id)) {
            return; // removed meanwhile
        }
        static const QMetaMethod steppedSignal = QMetaMethod::fromSignal(&Engine::stepped);
        if (q.isSignalConnected(steppedSignal)) {
            Q_EMIT q.stepped({kindOf(step), rowOf(*queue.find(id))});
        }
        if (history && (step == Queue::Step::Retrying || step == Queue::Step::Failed)) {
            const Download &item = *queue.find(id);
            history->noteFailure(Host::of(item.url), describe(item.course->failure.value_or(Failure{})));
        }
        const bool ended =
            step == Queue::Step::Done || step == Queue::Step::Skipped || step == Queue::Step::Failed;
        if (ended && keep == Keep::UnfinishedOnly) {
            forgettable.append(id);
            soonAlarm->ringAt(clock.now());
        }
    }

    /// What must not happen inside the queue's own signals.
    void onSoon()
    {
        for (const DownloadId id : std::exchange(forgettable, {})) {
            if (keeper.isPending(id)) {
                forgettable.append(id); // written down first
            } else {
                queue.forget(id);
            }
        }
        if (isIdle() && !toldIdle) {
            toldIdle = true;
            Q_EMIT q.idle();
        }
    }

    void onTick();

    Engine &q;
    const Clock &clock;
    const Keep keep;
    const QString sharedGateFolder;
    Settings settings;
    SystemDisk systemDisk;
    std::unique_ptr<GateLog> gateLog;
    std::unique_ptr<HostHistory> history;
    Gate gate;
    std::unique_ptr<SharedGate> sharedGate; ///< goes after all that holds permits
    LanePool lanes;
    Finisher finisher;
    Queue queue;
    Keeper keeper;
    VaultLine vault;
    PasswordKeeper passwords;
    RuleSecrets ruleSecrets;
    std::unique_ptr<ItemHistory> items;
    std::unique_ptr<Alarm> tickAlarm;
    std::unique_ptr<Alarm> soonAlarm;
    Instant lastTick{};
    QList<DownloadId> forgettable;
    QList<DownloadId> watched;
    std::optional<FetchedAnswer> fetched; ///< not told yet
    LiveSpeeds speeds;
    PendingDelta pending;
    UndoSteps undo;
    EarlierRun earlier;   ///< Keep::UnfinishedOnly
    QList<Command> early; ///< given before the store was read
    bool isGateWatched = false;
    Host watchedHost;       ///< whose page somebody looks at
    bool isPageDue = false; ///< before the next sample
    bool toldIdle = true;
};

void Engine::Private::onTick()
{
    lastTick = clock.now();
    speeds.sample(queue, lastTick);
    const bool isSampled = history && history->isSampleDue();
    if (isSampled) {
        history->sample(queue.received());
    }
    if (tellsDeltas()) {
        std::ranges::for_each(speeds.sampled(), [this](DownloadId id) { pending.change(id); });
        Delta delta = pending.take([this](const Download &item) { return rowOf(item); });
        for (const DownloadId id : watched) {
            const Download *item = queue.find(id);
            if (item && item->state == State::Waiting) {
                delta.reasons.append({id, gate.reason(item->ticket)});
            }
        }
        delta.fetched = std::exchange(fetched, {});
        delta.totals = totals();
        delta.undoable = undo.next();
        delta.gate = gate.statistics();
        if (isGateWatched) {
            delta.picture = pictureOf(gate, queue);
        }
        if (history && !watchedHost.name.isEmpty() && (isSampled || std::exchange(isPageDue, false))) {
            delta.hostPage = history->page(watchedHost);
            delta.hostPage->standing.learned = queue.learned(watchedHost);
        }
        if (items) {
            delta.itemPage = items->tick();
        }
        Q_EMIT q.changed(delta);
    }
    if (!isIdle() || (items && items->isPageDue())) {
        stir(); // progress, speed and reasons change by themselves
    }
}

void Engine::Private::execute(const Command &command)
{
    if (keeper.isOpening()) {
        early.append(command);
        return;
    }
    toldIdle = false;
    std::visit(Overloaded{
                   [this](const command::Add &add) {
                       const QString folder = add.folder.isEmpty() ? settings.transfer.folder : add.folder;
                       QList<NewLink> links =
                           keep == Keep::Everything ? add.links : withoutRecalled(add.links);
                       if (add.folder.isEmpty()) {
                           chooseFolders(links, settings.transfer.folderRules);
                       }
                       const auto result = queue.add(links, folder, add.paused ? Intent::Paused : Intent::Run,
                                                     add.allowDuplicates);
                       pending.refuse(result.duplicates);
                       passwords.note(add.links, result.ids);
                   },
                   [this](const command::ExportList &wanted) {
                       const auto format = wanted.linksOnly ? ListFormat::Links : ListFormat::Items;
                       if (const auto failure = exportList(queue, wanted.path, format)) {
                           say(notice::cannotExport(*failure));
                       }
                   },
                   [this](const command::ImportList &wanted) {
                       tell(importList(queue, wanted.path, settings.transfer.folder));
                   },
                   [this](const command::Apply &change) { apply(change.settings); },
                   [this](const command::Watch &watch) { watched = watch.ids; },
                   [this](const command::WatchGate &watch) {
                       gate.setRanked(watch.watched);
                       isGateWatched = watch.watched;
                   },
                   [this](const command::WatchHost &watch) {
                       watchedHost = watch.host;
                       isPageDue = true;
                   },
                   [this](const command::WatchItem &watch) {
                       if (items) {
                           items->watch(watch.id);
                       }
                   },
                   [this](const command::AskFetched &ask) { keeper.ask(ask.question, ask.digests); },
                   [this](const command::ForgetFetched &) { keeper.forgetFetched(); },
                   [this](const command::ChangeAddress &change) { changeAddress(change); },
                   [this](const command::Remove &remove) { undo.carryOut(remove); },
                   [this](const command::RemoveDone &all) { undo.carryOut(all); },
                   [this](const command::Move &move) { undo.carryOut(move); },
                   [this](const command::Undo &wish) { takeBack(wish); },
                   [this](const auto &ofTheQueue) { carryOut(queue, ofTheQueue); },
               },
               command);
    settle();
}

Engine::Engine(const Clock &clock, const Settings &settings, const EngineOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, settings, options))
{
}

Engine::~Engine() = default;

void Engine::execute(const Command &command)
{
    d->execute(command);
}

QList<Row> Engine::activeRows() const
{
    return d->activeRows();
}

Totals Engine::totals() const
{
    return d->totals();
}

void Engine::discardStore()
{
    if (!d->earlier.hasUnfinished()) {
        d->keeper.discard();
        d->pending.releaseAll();
    }
}

GateStatistics Engine::gateStatistics() const
{
    return d->gate.statistics();
}

GatePicture Engine::gatePicture() const
{
    return pictureOf(d->gate, d->queue);
}

bool Engine::isIdle() const
{
    return d->isIdle();
}

} // namespace headgate
