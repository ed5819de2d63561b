// SPDX-License-Identifier: MIT
#include "queue/queue.h"

#include "core/host.h"
#include "core/http_date.h"
#include "core/link.h"
#include "queue/source_choice.h"
#include "transfer/name_lookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace headgate {

/// The gate's way back. Held by the queue alone, so that a grant that comes after it has gone returns.
class Queue::Taker final : public PermitTaker
{
public:
    explicit Taker(Queue &queue)
        : m_queue(queue)
    {
    }
    void take(Ticket ticket, quint64 tag, Permit permit) override
    {
        m_queue.onGranted(ticket, DownloadId{tag}, std::move(permit));
    }
    void refuse(Ticket ticket, quint64 tag) override
    {
        Download *item = m_queue.m_list.find(DownloadId{tag});
        if (item && item->ticket == ticket) {
            m_queue.failed(*item, Failure::of(FailureKind::Refused));
        }
    }

private:
    Queue &m_queue;
};

Queue::Queue(const Clock &clock, Gate &gate, LanePool &lanes, Finisher &finisher, const Disk &disk,
             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gate(gate)
    , m_receiver(clock, gate, lanes, m_speedLimits)
    , m_search(clock, gate, lanes)
    , m_finisher(finisher)
    , m_taker(std::make_shared<Taker>(*this))
    , m_disk(disk)
    , m_backoffs(clock, [this](DownloadId id) { goOn(id); })
    , m_roomWatch(clock, disk, [this](DownloadId id) { goOn(id); })
    , m_network(
          clock, gate,
          [this] {
              const QHash<Host, qint64> received = m_receiver.received();
              return std::accumulate(received.cbegin(), received.cend(), qint64{0});
          },
          [this](bool isDown, const auto &suspects) { onNetworkChanged(isDown, suspects); })
    , m_settings(std::make_shared<TransferSettings>())
    , m_chance([] { return QRandomGenerator::global()->generateDouble(); })
    , m_nextFront(std::numeric_limits<Position>::min())
{
    m_receiver.governor().setTaught(
        [this](const Host &host, const HostLesson &lesson) { Q_EMIT taught(host, lesson); });
    connect(&m_receiver, &Receiver::answered, this, &Queue::onAnswered);
    connect(&m_receiver, &Receiver::moved, this, &Queue::onMoved);
    connect(&m_receiver, &Receiver::ended, this, &Queue::onEnded);
    connect(&m_receiver, &Receiver::replyEnded, this, &Queue::transferEnded);
    connect(&m_receiver, &Receiver::toldToWait, this, &Queue::onToldToWait);
    connect(&m_search, &ProofSearch::found, this, &Queue::onProofFound);
    connect(&m_search, &ProofSearch::replyEnded, this, &Queue::transferEnded);
    connect(&m_search, &ProofSearch::toldToWait, this, &Queue::onToldToWait);
    connect(&m_finisher, &Finisher::prepared, this, &Queue::onPrepared);
    connect(&m_finisher, &Finisher::placed, this, &Queue::onPlaced);
}

Queue::~Queue() = default;

void Queue::setTransferSettings(const TransferSettings &settings)
{
    m_settings = std::make_shared<TransferSettings>(settings);
    m_receiver.governor().setEnabled(settings.adaptToHosts);
    m_receiver.governor().takeCeilings(); // the gate's limits come with the same settings
    m_receiver.governor().setHeldBack(settings.speedLimit > 0 || settings.hostSpeedLimit > 0);
    m_speedLimits.setRates(settings.speedLimit, settings.hostSpeedLimit, settings.hostRules);
    for (const DownloadId id : live()) {
        m_speedLimits.setRate(id, speedLimitOf(*m_list.find(id)));
    }
}

void Queue::setRetryPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    m_receiver.governor().setLongestRest(policy.longestRest);
    m_network.setPatience(policy.networkPatience);
}

void Queue::forEachUnfinishedPart(const std::function<void(const Download &, const ByteRanges &good)> &visit)
{
    const auto tell = [&](DownloadId id) {
        const Download *item = find(id);
        // What has arrived is flushed by the finisher; but it may be long until its proof is found.
        const auto isSought = [item] {
            return item->state == State::Verifying && item->course->file.isEmpty() && !item->course->transfer;
        };
        if (item && item->course && !item->course->part.path.isEmpty() &&
            (!item->course->arrived || isSought())) {
            visit(*item, item->course->good());
        }
    };
    std::ranges::for_each(live(), tell);
    std::ranges::for_each(std::exchange(m_leftParts, {}), tell);
}

void Queue::recall(const Host &host, const HostLesson &lesson, const QDateTime &asked)
{
    // Servers grow and move: what is old is believed less, until it no longer matters.
    constexpr double kept = 0.9; // of an interval, for each hour
    const qint64 hours = std::max<qint64>(asked.secsTo(m_clock.wallTime()), 0) / 3600;
    HostLesson aged;
    if (lesson.limit > 0 && lesson.limit + hours < m_gate.ceilingOf(host)) {
        aged.limit = int(lesson.limit + hours);
    }
    aged.interval = std::chrono::floor<Milliseconds>(lesson.interval * std::pow(kept, double(hours)));
    if (aged.interval < LearnedPace::shortest) {
        aged.interval = Milliseconds{0};
    }
    if (!aged.isEmpty()) {
        m_receiver.governor().recall(host, aged);
    }
}

bool Queue::apply(Download &item, Event event)
{
    const auto next = transition(item.state, event);
    if (next) {
        change(item, [&] { item.state = *next; });
    }
    return next.has_value();
}

// Into the list and out of it

Queue::Added Queue::add(const QList<NewLink> &links, const QString &folder, Intent intent,
                        bool allowDuplicates)
{
    Added added;
    std::optional<QHash<QByteArray, DownloadId>> known;
    for (const NewLink &link : links) {
        Download *const item = m_list.append(link, folder, allowDuplicates);
        if (!item) {
            ++added.duplicates;
            if (!link.url.password().isEmpty()) {
                known = known ? std::move(known) : m_list.byLink();
                takePassword(known->value(linkKey(link.url)), link.url); // it may have lost its own
            }
            continue;
        }
        added.ids.append(item->id);
        item->intent = intent;
        Q_EMIT keep(item->id);
        if (intent == Intent::Run) {
            run(item->id);
        } else {
            Q_EMIT changed(item->id);
        }
    }
    return added;
}

void Queue::takePassword(DownloadId id, const QUrl &url)
{
    if (Download *item = m_list.find(id)) {
        item->url = url.toEncoded(QUrl::RemoveFragment);
    }
}

void Queue::restore(Download &&restored)
{
    const State state = restored.state;
    if (state == State::Waiting) {
        restored.state = State::Paused; // as every item begins
    }
    if (restored.course && !restored.course->part.path.isEmpty() && !restored.course->arrived &&
        sourceCount(restored) > 1) {
        // Nobody wrote down from which source it came: only a proof of the whole can tell what it becomes.
        const PartInfo &part = restored.course->part;
        if (!canBeProven(restored)) {
            dropPart(restored);
        } else if (part.goodBytes() > 0 && part.total >= 0) {
            restored.course->part.mixed = true;
            restored.course->fromOthers = part.good();
        }
    }
    Download &item = m_list.insert(std::move(restored));
    Q_EMIT changed(item.id);
    if (state == State::Waiting) {
        (void)apply(item, Event::Run);
        joinLine(item, item.position);
    } else if (state == State::Verifying) {
        item.course->arrived->onConflict = m_settings->onConflict;
        if (item.course->file.isEmpty()) {
            if (m_settings->keepTimestamps) {
                item.course->arrived->lastModified =
                    parseHttpDate(item.course->part.lastModified).value_or(QDateTime());
            }
            seekProof(item);
            return;
        }
        item.course->transfer = TransferId{++m_lastTransfer};
        m_finishing.insert(item.course->transfer, item.id);
        m_finisher.place(item.course->transfer, *item.course->arrived, item.course->file,
                         item.course->verdict);
    }
}

bool Queue::adopt(Download &&item)
{
    if (!m_list.adopt(item)) {
        return false;
    }
    const DownloadId id = item.id;
    restore(std::move(item));
    Q_EMIT keep(id);
    return true;
}

/// Those that are out of the list hear no wish.
Download *Queue::listed(DownloadId id)
{
    Download *const item = m_list.find(id);
    return item && !item->isRemoved ? item : nullptr;
}

void Queue::forget(DownloadId id)
{
    const Download *const item = find(id);
    if (item && (item->state == State::Done || item->state == State::Failed)) {
        m_list.forget(id);
    }
}

// What the user wants

void Queue::run(DownloadId id)
{
    Download *const item = listed(id);
    if (!item) {
        return;
    }
    item->intent = Intent::Run;
    Q_EMIT keep(id);
    if (!transition(item->state, Event::Run)) {
        return;
    }
    leaveWhatHolds(*item);
    (void)apply(*item, Event::Run);
    if (item->course) {
        change(*item, [item] {
            item->course->attempt = 0;
            item->course->passing.reset();
            goToSource(*item, 0);
            item->course->forgetHops();
            item->course->refusesRanges = false;
            item->course->help = Help::Welcome;
            item->course->isDescribed = false;
            if (!item->course->part.mixed) { // else it is on the strength of it
                item->course->proof.reset();
            }
        });
        m_search.forgetMisses(item->ownUrl());
        if (item->course->arrived) {
            seekProof(*item); // every byte is here already; only the last step went wrong
            return;
        }
    }
    joinLine(*item, item->position);
}

void Queue::pause(DownloadId id)
{
    Download *const item = listed(id);
    if (!item) {
        return;
    }
    item->intent = Intent::Paused;
    Q_EMIT keep(id);
    if (item->state == State::Verifying) {
        stopSeeking(*item);
        return;
    }
    const State before = item->state;
    if (!apply(*item, Event::Pause)) {
        return;
    }
    leaveWhatHolds(*item);
    if (before == State::Active) {
        m_receiver.stop(id);
    }
}

/// Gives up the place in the gate's line, the back-off, or the search, whichever there is.
void Queue::leaveWhatHolds(Download &item)
{
    if (item.state == State::Retrying || item.state == State::Waiting || item.state == State::Paused) {
        if (item.ticket) {
            m_gate.leave(std::exchange(item.ticket, {}));
        }
        if (item.course && item.course->backoffUntil) {
            m_backoffs.remove(item.id, *std::exchange(item.course->backoffUntil, {}));
        }
        m_roomWatch.remove(item.id);
        m_search.abandon(item.id);
    }
}

void Queue::setSpeedLimit(DownloadId id, qint64 bytesPerSecond)
{
    Download *const item = listed(id);
    const qint64 limit = std::clamp(bytesPerSecond, qint64(0), SpeedLimit::highestRate);
    if (!item || item->speedLimit == limit) {
        return;
    }
    item->speedLimit = limit;
    m_speedLimits.setRate(id, speedLimitOf(*item));
    Q_EMIT keep(id);
    Q_EMIT changed(id);
}

qint64 Queue::speedLimitOf(const Download &item) const
{
    return item.speedLimit > 0 ? item.speedLimit : m_settings->itemSpeedLimit;
}

QList<Place> Queue::move(const QList<DownloadId> &ids, DownloadId before)
{
    QList<Place> left = m_list.move(ids, before);
    for (const Place &place : left) {
        tellMoved(*m_list.find(place.id));
    }
    return left;
}

void Queue::putBack(const QList<Place> &places)
{
    for (const Place &place : places) {
        m_list.put(place);
        if (const Download *item = m_list.find(place.id)) {
            tellMoved(*item);
        }
    }
}

void Queue::tellMoved(const Download &item)
{
    if (item.ticket) {
        m_gate.move(item.ticket, item.position);
    }
    Q_EMIT keep(item.id);
    Q_EMIT changed(item.id);
}

} // namespace headgate
