// SPDX-License-Identifier: MIT
#include "app/engine.h"

#include "app/earlier_run.h"
#include "app/keeper.h"
#include "app/list_exchange.h"
#include "app/speed_meter.h"
#include "app/stored_download.h"
#include "queue/queue.h"
#include "transfer/part_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMetaMethod>
#include <QSet>

#include <algorithm>
#include <climits>
#include <cmath>
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

/// The most transfers that one origin can have under these limits.
int mostAtOneHost(const GateLimits &limits)
{
    int most = limits.perHost;
    for (const int own : limits.hostLimits) {
        most = std::max(most, own);
    }
    return std::min(most, limits.total);
}

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
        , gate(clock, initial.gate)
        , lanes(clock, LanePool::defaultThreads())
        , finisher(options.disk ? *options.disk : systemDisk)
        , queue(clock, gate, lanes, finisher, options.disk ? *options.disk : systemDisk)
        , keeper(clock, options.disk ? *options.disk : systemDisk, queue)
        , tickAlarm(clock.makeAlarm([this] { onTick(); }))
        , soonAlarm(clock.makeAlarm([this] { onSoon(); }))
    {
        apply(initial);
        QObject::connect(&queue, &Queue::changed, &q, [this](DownloadId id) { onChanged(id); });
        QObject::connect(&queue, &Queue::removed, &q, [this](DownloadId id) { onRemoved(id); });
        QObject::connect(&queue, &Queue::transferEnded, &q, [this] { settle(); });
        QObject::connect(&queue, &Queue::stepped, &q,
                         [this](DownloadId id, Queue::Step step) { onStepped(id, step); });
        QObject::connect(&keeper, &Keeper::opened, &q, [this](const Loaded &loaded) { onOpened(loaded); });
        QObject::connect(&keeper, &Keeper::saved, &q, [this] { settle(); });
        QObject::connect(&keeper, &Keeper::trouble, &q, [this](const Failure &failure) {
            say(QCoreApplication::translate("Engine",
                                            "The list cannot be saved (%1). Changes are kept in memory and "
                                            "saved as soon as it works again.")
                    .arg(describe(failure)));
            settle(); // nobody waits for it any more
        });
        QObject::connect(&queue, &Queue::noRoom, &q, [this](const QString &folder, const QString &detail) {
            const QString text =
                QCoreApplication::translate("Engine", "The disk of %1 is full (%2). Make room: the downloads "
                                                      "go on by themselves, and nothing is lost.");
            say(text.arg(QDir::toNativeSeparators(folder), detail));
        });
        QObject::connect(&queue, &Queue::room, &q, [this] {
            say(QCoreApplication::translate("Engine",
                                            "There is room on the disk again: the downloads go on."));
        });
        QObject::connect(&keeper, &Keeper::recovered, &q,
                         [this] { say(QCoreApplication::translate("Engine", "The list is saved again.")); });
        if (!options.storePath.isEmpty()) {
            keeper.open(options.storePath);
        }
    }

    /// Part files that this queue made and knows nothing of: it was killed before it had written them down.
    static void removeOrphans(const Loaded &loaded)
    {
        QSet<QString> folders;
        QSet<QString> known;
        for (const StoredItem &item : loaded.items) {
            folders.insert(item.folder);
            known.insert(item.partPath);
        }
        const QStringList pattern{u"*.%1-*.part"_s.arg(loaded.token)};
        for (const QString &folder : std::as_const(folders)) {
            const QDir dir(folder);
            const QStringList names = dir.entryList(pattern, QDir::Files | QDir::NoSymLinks);
            for (const QString &name : names) {
                if (!known.contains(dir.filePath(name))) {
                    discardPart(dir.filePath(name), {});
                }
            }
        }
    }

    void tell(const ImportReport &report)
    {
        duplicates += report.duplicates;
        if (report.rejected > 0) {
            const int lines = int(std::min(report.rejected, qint64(INT_MAX)));
            say(QCoreApplication::translate(
                "Engine", "%n line(s) of the list could not be read and were left out.", nullptr, lines));
        }
        if (!report.error.isEmpty()) {
            say(QCoreApplication::translate("Engine", "The list could not be read: %1").arg(report.error));
        }
    }

    void say(const QString &message)
    {
        messages.append(message);
        Q_EMIT q.message(message);
        stir();
    }

    void onOpened(const Loaded &loaded)
    {
        if (loaded.failure) {
            if (keep == Keep::Everything) { // the command line has words of its own
                say(loaded.failure->kind == FailureKind::StoreLocked
                        ? QCoreApplication::translate(
                              "Engine", "Another Headgate has the list open. Close one of the two: "
                                        "nothing that you do here is saved.")
                        : QCoreApplication::translate(
                              "Engine", "The saved list cannot be opened (%1). Nothing is saved in this run.")
                              .arg(describe(*loaded.failure)));
            }
        }
        if (!loaded.rescue.setAside.isEmpty()) {
            say(QCoreApplication::translate(
                    "Engine",
                    "The saved list was damaged. %n download(s) were rescued from it; the "
                    "damaged file was set aside as %1.",
                    nullptr, int(loaded.rescue.itemsRescued))
                    .arg(loaded.rescue.setAside));
        }
        if (!loaded.token.isEmpty()) {
            queue.setPartToken(loaded.token + u'-');
        }
        queue.skipIdsUpTo(loaded.lastId);
        removeOrphans(loaded);
        if (keep == Keep::UnfinishedOnly) {
            earlier.take(loaded.items);
        } else {
            for (const StoredItem &stored : loaded.items) {
                queue.restore(fromStored(stored));
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
                item->course->skipped = true;
                Q_EMIT q.stepped({ItemEvent::Kind::Skipped, rowOf(*item)});
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
        lanes.setSlotsPerOrigin(mostAtOneHost(settings.gate));
        lanes.setProxy(settings.transfer.proxy);
        queue.setRetryPolicy(settings.retry);
        queue.setTransferSettings(settings.transfer);
        stir();
    }

    [[nodiscard]] Row rowOf(const Download &item) const
    {
        Row row;
        row.id = item.id;
        row.position = item.position;
        row.url = item.ownUrl().toString(QUrl::RemovePassword);
        row.name = item.state == State::Done && !item.course->file.isEmpty()
                       ? QFileInfo(item.course->file).fileName()
                       : item.name;
        row.folder = item.folder;
        row.state = item.state;
        row.attempts = settings.retry.retries + 1;
        if (!item.course) {
            return row;
        }
        const Course &course = *item.course;
        row.file = course.file;
        row.attempt = course.attempt;
        row.received = course.received;
        row.total = course.total;
        if (course.reception) {
            row.received = course.receivedNow();
            row.total = course.totalNow();
            const auto meter = speeds.constFind(item.id);
            row.bytesPerSecond = meter == speeds.cend() ? 0 : meter->bytesPerSecond();
        }
        row.skipped = course.skipped;
        row.verdict = course.verdict;
        row.note = item.state == State::Done ? course.note : QString();
        row.failure = course.failure;
        row.retryAt = course.retryAt;
        return row;
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

    /// Bytes of all items, live ones included.
    [[nodiscard]] qint64 receivedNow() const
    {
        qint64 bytes = queue.tally().received();
        for (const DownloadId id : queue.live()) {
            const Download *item = queue.find(id);
            if (item && item->course) {
                bytes += item->course->receivedNow() - item->course->received;
            }
        }
        return bytes;
    }

    [[nodiscard]] Totals totals() const
    {
        const Tally &tally = queue.tally();
        Totals sums;
        sums.items = tally.items();
        sums.done = tally.in(State::Done);
        sums.failed = tally.in(State::Failed);
        sums.paused = tally.in(State::Paused);
        sums.waiting = tally.in(State::Waiting);
        sums.active = tally.in(State::Active);
        sums.retrying = tally.in(State::Retrying);
        sums.verifying = tally.in(State::Verifying);
        sums.received = receivedNow();
        sums.bytesPerSecond = isIdle() ? 0 : overall.bytesPerSecond();
        const double expected = tally.expectedBytes();
        const qint64 ended = sums.done + sums.failed;
        if (sums.items > 0 && ended == sums.items) {
            sums.progress = 1;
        } else if (expected > 0) {
            sums.progress = std::clamp(double(sums.received) / expected, 0.0, 1.0);
            const double left = expected - double(sums.received);
            if (sums.bytesPerSecond > 0 && left > 0) {
                sums.timeLeft = std::chrono::seconds(std::llround(left / double(sums.bytesPerSecond)));
            }
        } else if (sums.items > 0) {
            sums.progress = double(ended) / double(sums.items);
        }
        return sums;
    }

    void execute(const Command &command);

    /// Something changed: a delta is due, one tick after the last one.
    void stir()
    {
        if (!tickAlarm->isSet()) {
            tickAlarm->ringAt(std::max(clock.now(), lastTick + tick));
        }
    }

    void onChanged(DownloadId id)
    {
        if (tellsDeltas) {
            dirty.insert(id);
        }
        settle();
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
        speeds.remove(id);
        if (tellsDeltas) {
            dirty.remove(id);
            if (!untold.remove(id) && id.value <= announced) {
                removed.append(id);
            }
        }
        settle();
    }

    void onStepped(DownloadId id, Queue::Step step)
    {
        static const QMetaMethod steppedSignal = QMetaMethod::fromSignal(&Engine::stepped);
        if (q.isSignalConnected(steppedSignal)) {
            Q_EMIT q.stepped({kindOf(step), rowOf(*queue.find(id))});
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
    Settings settings;
    SystemDisk systemDisk;
    Gate gate;
    LanePool lanes;
    Finisher finisher;
    Queue queue;
    Keeper keeper;
    std::unique_ptr<Alarm> tickAlarm;
    std::unique_ptr<Alarm> soonAlarm;
    Instant lastTick{};
    QSet<DownloadId> dirty;
    QList<DownloadId> removed;
    QList<DownloadId> forgettable;
    QList<DownloadId> watched;
    QHash<DownloadId, SpeedMeter> speeds; ///< of live items
    SpeedMeter overall;
    QSet<DownloadId> untold; ///< among those up to `announced`: held back, and never shown
    quint64 announced = 0;   ///< items up to this number have been told of in a delta
    EarlierRun earlier;      ///< Keep::UnfinishedOnly
    QList<Command> early;    ///< given before the store was read
    QStringList messages;
    qint64 duplicates = 0;
    bool tellsDeltas = false;
    bool toldIdle = true;
};

void Engine::Private::onTick()
{
    lastTick = clock.now();
    static const QMetaMethod changedSignal = QMetaMethod::fromSignal(&Engine::changed);
    tellsDeltas = q.isSignalConnected(changedSignal);
    QHash<DownloadId, SpeedMeter> live;
    for (const DownloadId id : queue.live()) {
        const Download *item = queue.find(id);
        if (!item || item->state != State::Active || !item->course->reception) {
            continue;
        }
        SpeedMeter meter = speeds.value(id);
        meter.sample(lastTick, item->course->receivedNow());
        live.insert(id, meter);
        if (tellsDeltas) {
            dirty.insert(id);
        }
    }
    speeds = std::move(live);
    overall.sample(lastTick, receivedNow());
    if (tellsDeltas) {
        Delta delta;
        delta.removed = std::exchange(removed, {});
        quint64 newest = announced;
        for (const DownloadId id : std::exchange(dirty, {})) {
            const bool isNew = id.value > announced || untold.contains(id);
            if (keeper.isPending(id)) {
                dirty.insert(id); // shown once it is safe
                if (isNew) {
                    untold.insert(id); // later ones may be shown before it
                }
            } else if (const Download *item = queue.find(id)) {
                (isNew ? delta.added : delta.changed).append(rowOf(*item));
                untold.remove(id);
                newest = std::max(newest, id.value);
            }
        }
        announced = newest;
        std::ranges::sort(delta.added, {}, &Row::position);
        for (const DownloadId id : watched) {
            const Download *item = queue.find(id);
            if (item && item->state == State::Waiting) {
                delta.reasons.append({id, gate.reason(item->ticket)});
            }
        }
        delta.totals = totals();
        delta.gate = gate.statistics();
        delta.duplicatesRefused = std::exchange(duplicates, 0);
        delta.messages = std::exchange(messages, {});
        Q_EMIT q.changed(delta);
    }
    if (!isIdle()) {
        stir(); // progress, speed and reasons change by themselves
    }
}

void Engine::Private::execute(const Command &command)
{
    if (keeper.isOpening()) {
        early.append(command);
        return;
    }
    static const QMetaMethod changedSignal = QMetaMethod::fromSignal(&Engine::changed);
    tellsDeltas = q.isSignalConnected(changedSignal);
    toldIdle = false;
    const auto inState = [this](auto wanted) {
        std::vector<std::pair<Position, DownloadId>> found;
        queue.forEach([&](const Download &item) {
            if (wanted(item.state)) {
                found.emplace_back(item.position, item.id);
            }
        });
        std::ranges::sort(found);
        return found;
    };
    std::visit(
        Overloaded{
            [this](const command::Add &add) {
                const QString folder = add.folder.isEmpty() ? settings.transfer.folder : add.folder;
                const auto result = queue.add(withoutRecalled(add.links), folder,
                                              add.paused ? Intent::Paused : Intent::Run, add.allowDuplicates);
                duplicates += result.duplicates;
            },
            [this](const command::Start &start) {
                std::ranges::for_each(start.ids, [this](DownloadId id) { queue.run(id); });
            },
            [this](const command::Pause &pause) {
                std::ranges::for_each(pause.ids, [this](DownloadId id) { queue.pause(id); });
            },
            [&](const command::StartAll &) {
                for (const auto &[position, id] : inState([](State s) { return s == State::Paused; })) {
                    queue.run(id);
                }
            },
            [&](const command::PauseAll &) {
                const auto pausable = [](State s) { return transition(s, Event::Pause).has_value(); };
                for (const auto &[position, id] : inState(pausable)) {
                    queue.pause(id);
                }
            },
            [&](const command::RetryFailed &) {
                for (const auto &[position, id] : inState([](State s) { return s == State::Failed; })) {
                    queue.run(id);
                }
            },
            [this](const command::Remove &remove) {
                std::ranges::for_each(remove.ids, [this](DownloadId id) { queue.remove(id); });
            },
            [&](const command::RemoveDone &) {
                for (const auto &[position, id] : inState([](State s) { return s == State::Done; })) {
                    queue.remove(id);
                }
            },
            [this](const command::Move &move) { queue.move(move.ids, move.before); },
            [this](const command::ExportList &wanted) {
                const auto format = wanted.linksOnly ? ListFormat::Links : ListFormat::Items;
                if (const auto failure = exportList(queue, wanted.path, format)) {
                    say(QCoreApplication::translate("Engine", "The list was not saved: %1")
                            .arg(describe(*failure)));
                }
            },
            [this](const command::ImportList &wanted) {
                tell(importList(queue, wanted.path, settings.transfer.folder));
            },
            [this](const command::Apply &change) { apply(change.settings); },
            [this](const command::Watch &watch) { watched = watch.ids; },
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
    }
}

GateStatistics Engine::gateStatistics() const
{
    return d->gate.statistics();
}

bool Engine::isIdle() const
{
    return d->isIdle();
}

} // namespace headgate
