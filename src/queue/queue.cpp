// SPDX-License-Identifier: MIT
#include "queue/queue.h"

#include "core/host.h"
#include "core/link.h"
#include "queue/source_choice.h"
#include "transfer/name_lookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <utility>

namespace headgate {
namespace {

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

QString noteOn(const ReceivedFile &received)
{
    return received.lengthKnown
               ? QString()
               : QCoreApplication::translate(
                     "Queue",
                     "The server did not tell the length, so the end of the file could not be checked.");
}

} // namespace

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
    , m_receiver(clock, gate, lanes)
    , m_finisher(finisher)
    , m_taker(std::make_shared<Taker>(*this))
    , m_disk(disk)
    , m_backoffs(clock, [this](DownloadId id) { goOn(id); })
    , m_roomWatch(clock, disk, [this](DownloadId id) { goOn(id); })
    , m_settings(std::make_shared<TransferSettings>())
    , m_chance([] { return QRandomGenerator::global()->generateDouble(); })
    , m_nextFront(std::numeric_limits<Position>::min())
{
    connect(&m_receiver, &Receiver::answered, this, &Queue::onAnswered);
    connect(&m_receiver, &Receiver::moved, this, &Queue::onMoved);
    connect(&m_receiver, &Receiver::ended, this, &Queue::onEnded);
    connect(&m_receiver, &Receiver::replyEnded, this, &Queue::transferEnded);
    connect(&m_receiver, &Receiver::toldToWait, this, &Queue::onToldToWait);
    connect(&m_finisher, &Finisher::prepared, this, &Queue::onPrepared);
    connect(&m_finisher, &Finisher::placed, this, &Queue::onPlaced);
}

Queue::~Queue() = default;

void Queue::setTransferSettings(const TransferSettings &settings)
{
    m_settings = std::make_shared<TransferSettings>(settings);
}

void Queue::forEachUnfinishedPart(const std::function<void(const Download &, const ByteRanges &good)> &visit)
{
    const auto tell = [&](DownloadId id) {
        const Download *item = find(id);
        if (item && item->course && !item->course->part.path.isEmpty() && !item->course->arrived) {
            visit(*item, item->course->good());
        }
    };
    std::ranges::for_each(live(), tell);
    std::ranges::for_each(std::exchange(m_leftParts, {}), tell);
}

template <class Change>
void Queue::change(Download &item, Change &&apply)
{
    m_list.change(item, std::forward<Change>(apply));
    Q_EMIT changed(item.id);
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
                takePassword(known->value(linkKey(link.url)), link.url);
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

/// Passwords are not kept between runs: who adds a link again with its own gives it back.
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
    if (restored.course && restored.course->part.goodBytes() > 0 && restored.course->part.total >= 0 &&
        sourceCount(restored) > 1 && canBeProven(restored)) {
        restored.course->part.mixed = true; // nobody wrote down from which source it came
    }
    if (restored.course && !restored.course->part.path.isEmpty() && sourceCount(restored) > 1 &&
        !canBeProven(restored)) {
        // Of which source it came is not kept, and no other may continue it.
        discardPart(restored.course->part.path, {});
        restored.course->part = {};
        restored.course->received = 0;
    }
    Download &item = m_list.insert(std::move(restored));
    Q_EMIT changed(item.id);
    if (state == State::Waiting) {
        (void)apply(item, Event::Run);
        joinLine(item, item.position);
    } else if (state == State::Verifying) {
        item.course->arrived->onConflict = m_settings->onConflict;
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

void Queue::erase(DownloadId id)
{
    m_list.erase(id);
    Q_EMIT removed(id);
}

void Queue::remove(DownloadId id)
{
    Download *const item = m_list.find(id);
    if (!item) {
        return;
    }
    leaveWhatHolds(*item);
    if (item->course) {
        const Course &course = *item->course;
        if (course.reception) {
            m_receiver.abandon(id); // its last word deletes what is left
        } else if (course.arrived && !course.placing) {
            if (!course.file.isEmpty()) { // chosen, and waiting to be written down
                m_finishing.remove(course.transfer);
                m_finisher.release(course.file);
            }
            discardPart(course.arrived->partPath, {});
        } else if (!course.part.path.isEmpty()) {
            discardPart(course.part.path, course.part.modified);
        }
    }
    erase(id);
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
    Download *const item = m_list.find(id);
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
            item->course->hops = 0;
            item->course->hop.clear();
            item->course->hopMayCarrySecrets = true;
            item->course->askAgain = false;
        });
        if (item->course->arrived) {
            finish(*item); // every byte is here already; only the last step went wrong
            return;
        }
    }
    joinLine(*item, item->position);
}

void Queue::pause(DownloadId id)
{
    Download *const item = m_list.find(id);
    if (!item) {
        return;
    }
    item->intent = Intent::Paused;
    Q_EMIT keep(id);
    const State before = item->state;
    if (!apply(*item, Event::Pause)) {
        return;
    }
    leaveWhatHolds(*item);
    if (before == State::Active) {
        m_receiver.stop(id);
    }
}

/// Gives up the place in the gate's line or the back-off, whichever there is.
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
    }
}

void Queue::move(const QList<DownloadId> &ids, DownloadId before)
{
    for (const DownloadId id : m_list.move(ids, before)) {
        Download &moved = *m_list.find(id);
        if (moved.ticket) {
            m_gate.move(moved.ticket, moved.position);
        }
        Q_EMIT keep(id);
        Q_EMIT changed(id);
    }
}

// Through the gate

void Queue::joinLine(Download &item, Position position)
{
    if (item.course && (item.course->reception || item.course->transfer)) {
        return; // its last reply is still being put away; that ends with another call to this
    }
    item.ticket = m_gate.join(Host::of(targetOf(item)), m_taker, item.id.value, position);
    if (!item.ticket) {
        failed(item, Failure::of(FailureKind::Refused));
    }
}

void Queue::onGranted(Ticket ticket, DownloadId id, Permit permit)
{
    Download *const item = m_list.find(id);
    if (!item || item->ticket != ticket) {
        return; // the permit goes back by itself
    }
    item->ticket = {};
    if (!apply(*item, Event::Granted)) {
        return;
    }
    if (m_roomWatch.hasRoomFor(roomFor(*item))) {
        startTransfer(*item, std::move(permit));
    } else {
        permit = {}; // nothing was asked of the server
        waitForRoom(*item, Failure::of(FailureKind::DiskFull, QDir::toNativeSeparators(item->folder)), false);
    }
}

void Queue::startTransfer(Download &item, Permit permit)
{
    Course &course = item.begun();
    if (course.part.mixed && !canBeProven(item)) {
        discardPart(course.part.path, course.part.modified);
        course.part = {};
    }
    TransferRequest request;
    request.url = targetOf(item);
    request.mayCarrySecrets =
        course.hopMayCarrySecrets &&
        (course.source == 0 || Origin::of(sourceUrl(item, course.source)) == Origin::of(item.ownUrl()));
    request.folder = item.folder;
    request.name = item.nameAsked || course.source > 0 ? item.name : QString();
    request.size = item.sources ? item.sources->size : -1;
    request.part = course.part;
    // Each beginning from the first byte has a name of its own, so that nothing that was written down of one
    // can be taken for another.
    request.partToken = m_partToken.isEmpty()
                            ? QString()
                            : m_partToken + QString::number(item.id.value, 36) + u'.' +
                                  QString::number(QRandomGenerator::global()->bounded(36 * 36 * 36 * 36), 36);
    request.digests = item.digests;
    if (course.source > 0 || course.part.mixed) {
        request.digests += course.announced.digests; // on the strength of which the mirrors were taken
    }
    request.settings = m_settings;
    request.disk = &m_disk;
    const bool first = course.hops == 0 && !std::exchange(course.askAgain, false);
    change(item, [&] {
        course.reception = m_receiver.start(item.id, course.source, std::move(request), std::move(permit));
        course.verdict = Verdict::NotVerified;
        if (first) {
            ++course.attempt;
        }
    });
    if (first) {
        Q_EMIT stepped(item.id, Step::Started);
    }
}

void Queue::onAnswered(DownloadId id, const TransferHead &head)
{
    Download *const item = m_list.find(id);
    change(*item, [&] {
        item->course->part = head.part;
        item->course->received = head.part.goodBytes();
        item->course->total = head.total;
        if (!item->nameAsked) {
            item->name = head.name;
        }
    });
}

void Queue::onMoved(DownloadId id)
{
    Download *const item = m_list.find(id);
    change(*item, [&] {
        Course &course = *item->course;
        course.part = course.reception->part;
        course.received = course.part.goodBytes();
    });
}

/// The server speaks for itself, not for this one file: nobody asks it before then.
void Queue::onToldToWait(const Host &host, const RetryAfter &retryAfter)
{
    const Milliseconds wait = untilRetryAfter(retryAfter, m_clock.wallTime());
    if (wait <= m_policy.longestRetryAfter) {
        m_gate.coolDown(host, m_clock.now() + wait);
    }
}

void Queue::onEnded(DownloadId id, int source, const TransferResult &result)
{
    Download *const item = m_list.find(id);
    change(*item, [&] {
        item->course->part = result.part;
        item->course->received = result.part.goodBytes();
        item->course->reception = nullptr;
        if (source == 0) {
            takeAnnounced(*item, result.announced);
        }
        if (!std::holds_alternative<ReceivedFile>(result.ending)) {
            // Run by hand while its reply was being put away, it begins with its first source again.
            goToSource(*item, std::exchange(item->course->source, source));
        }
    });
    if (const auto *received = std::get_if<ReceivedFile>(&result.ending)) {
        leaveWhatHolds(*item);
        change(*item, [&] {
            item->course->received = received->bytes;
            item->course->total = received->bytes;
            item->course->note = noteOn(*received);
            item->course->arrived = std::make_unique<ReceivedFile>(*received);
        });
        finish(*item);
        return;
    }
    if (!result.part.path.isEmpty()) {
        m_leftParts.insert(item->id);
    }
    endAttempt(*item, result.ending);
}

void Queue::endAttempt(Download &item, const TransferEnding &ending)
{
    if (const auto *skipped = std::get_if<Skipped>(&ending)) {
        done(item, skipped->file, true);
        return;
    }
    if (item.state == State::Waiting) {
        joinLine(item, item.position); // paused and resumed while the reply was being put away
        return;
    }
    if (item.state != State::Active) {
        return; // paused: whatever the reply came to, it starts again from what is left
    }
    std::visit(Overloaded{
                   [&](const Redirected &target) { followRedirect(item, target); },
                   [&](const AskAgain &) { askAgain(item); },
                   [&](const Failure &failure) {
                       if (failure.kind == FailureKind::LookupFailed) {
                           lookIntoName(item, failure);
                       } else {
                           failed(item, failure);
                       }
                   },
                   [](const auto &) {},
               },
               ending);
}

void Queue::followRedirect(Download &item, const Redirected &target)
{
    Course &course = *item.course;
    if (course.hops >= m_settings->maxRedirects) {
        failed(item, Failure::of(FailureKind::TooManyRedirects));
        return;
    }
    ++course.hops;
    course.hop = target.url;
    course.hopMayCarrySecrets = target.mayCarrySecrets;
    (void)apply(item, Event::Redirected);
    // To the front: it has waited its turn already. Redirects among themselves keep their order.
    joinLine(item, m_nextFront++);
    Q_EMIT stepped(item.id, Step::Redirected);
}

void Queue::askAgain(Download &item)
{
    item.course->askAgain = true;
    (void)apply(item, Event::Redirected);
    joinLine(item, m_nextFront++);
}

/// Qt does not tell a name that does not exist from a name service that does not answer.
void Queue::lookIntoName(Download &item, const Failure &failure)
{
    (void)apply(item, Event::FailedForNow);
    const QString host = targetOf(item).host();
    askWhetherNameExists(host, this,
                         [this, id = item.id, failure, attempt = item.course->attempt](bool exists) {
                             Download *const asked = m_list.find(id);
                             if (!asked || asked->state != State::Retrying || asked->course->backoffUntil ||
                                 asked->course->attempt != attempt) {
                                 return; // paused, removed or tried again meanwhile
                             }
                             failed(*asked, exists ? failure : Failure::of(FailureKind::HostNotFound));
                         });
}

void Queue::failed(Download &item, const Failure &failure)
{
    if (failure.kind == FailureKind::DiskFull) {
        waitForRoom(item, failure, true);
        return;
    }
    Course &course = item.begun();
    if (tryElsewhere(item, failure)) {
        return;
    }
    // Every source has failed. The attempt is as hopeful as its most hopeful failure.
    const bool hopeless = isOfTheSource(failure.kind) && !isTransient(failure);
    const Failure reason = hopeless ? course.passing.value_or(failure) : failure;
    const auto wait = waitBeforeRetry(m_policy, reason, course.attempt, m_chance(), m_clock.wallTime());
    change(item, [&] {
        course.failure = reason;
        course.passing.reset();
        goToSource(item, 0);
        course.hops = 0; // the next attempt asks the item's own address again: signed targets expire
        course.hop.clear();
        course.hopMayCarrySecrets = true;
        course.askAgain = false;
        course.retryAt = wait ? m_clock.wallTime().addMSecs(wait->count()) : QDateTime();
    });
    if (!wait) {
        if (apply(item, Event::FailedForGood)) {
            Q_EMIT keep(item.id);
            Q_EMIT stepped(item.id, Step::Failed);
        }
        return;
    }
    (void)apply(item, Event::FailedForNow);
    if (item.intent == Intent::Paused) {
        (void)apply(item, Event::Pause);
        return;
    }
    course.backoffUntil = m_clock.now() + *wait;
    m_backoffs.add(item.id, *course.backoffUntil);
    Q_EMIT stepped(item.id, Step::Retrying);
}

/// A full disk is nobody's failure: no attempt is spent on it, and nothing that arrived is lost.
void Queue::waitForRoom(Download &item, const Failure &failure, bool asked)
{
    Course &course = item.begun();
    change(item, [&] {
        course.failure = failure;
        course.attempt = std::max(0, course.attempt - (asked ? 1 : 0));
        course.hops = 0;
        course.hop.clear();
        course.hopMayCarrySecrets = true;
        course.askAgain = false;
        course.retryAt = {};
    });
    (void)apply(item, Event::FailedForNow);
    if (item.intent == Intent::Paused) {
        (void)apply(item, Event::Pause);
        return;
    }
    const bool first = m_roomWatch.isEmpty();
    m_roomWatch.add(item.id, item.position, roomFor(item));
    if (first) {
        Q_EMIT noRoom(item.folder, failure.detail);
    }
}

RoomWatch::Wish Queue::roomFor(const Download &item)
{
    const Course *course = item.course.get();
    if (!course || course->total < 0) {
        return {item.folder, -1};
    }
    return {item.folder, course->arrived ? 0 : std::max(course->total - course->part.goodBytes(), qint64(0))};
}

QUrl Queue::targetOf(const Download &item)
{
    if (!item.course) {
        return item.ownUrl();
    }
    return item.course->hop.isEmpty() ? sourceUrl(item, item.course->source) : item.course->hop;
}

/// The next source that was not asked in this attempt, if there is one and the failure is the source's own.
bool Queue::tryElsewhere(Download &item, const Failure &failure)
{
    const int next = item.course->source + 1;
    if (!isOfTheSource(failure.kind) || next >= sourceCount(item)) {
        return false;
    }
    if (!askSource(item, next, failure)) {
        return false;
    }
    if (isTransient(failure) && !item.course->passing) {
        item.course->passing = failure;
    }
    return true;
}

/// At once: the wait is for a source that has already had its chance.
bool Queue::askSource(Download &item, int source, const Failure &failure)
{
    if (!transition(item.state, Event::NextSource)) {
        return false;
    }
    Course &course = *item.course;
    change(item, [&] {
        course.failure = failure;
        course.hops = 0;
        course.hop.clear();
        course.hopMayCarrySecrets = true;
        course.askAgain = true;
        goToSource(item, source);
    });
    (void)apply(item, Event::NextSource);
    if (item.intent == Intent::Paused) {
        (void)apply(item, Event::Pause);
    } else {
        joinLine(item, m_nextFront++);
    }
    return true;
}

/// Mirrors that a server names are taken only where a digest will tell whether they have the same file.
void Queue::takeAnnounced(Download &item, const Announced &announced)
{
    Course &course = *item.course;
    if (announced.mirrors.isEmpty() && announced.digests.isEmpty()) {
        return;
    }
    const QList<Digest> before = course.announced.digests;
    course.announced = announced;
    if (course.part.mixed && announced.digests.isEmpty()) {
        course.announced.digests = before; // on the strength of which it was mixed
    }
    if (!canBeProven(item)) {
        course.announced.mirrors.clear();
        return;
    }
    course.announced.mirrors.removeIf([&](const QUrl &mirror) {
        return mirror == item.ownUrl() || (item.sources && item.sources->mirrors.contains(mirror));
    });
}

/// A wrong file leaves its proven pieces, where there are any. True when its source is asked once more:
/// what is wrong came from others before it.
bool Queue::takeBackWrong(Download &item, const PrepareResult &result)
{
    Course &course = *item.course;
    const std::unique_ptr<ReceivedFile> arrived = std::move(course.arrived);
    const bool isInnocent = course.part.mixed && result.good.prefix() < arrived->begunAt;
    change(item, [&] {
        course.part = {};
        course.received = 0;
        course.verdict = Verdict::Wrong;
        if (!result.good.isEmpty()) {
            course.part.path = arrived->partPath;
            course.part.name = arrived->name;
            course.part.setGood(result.good);
            course.received = result.good.size();
            course.part.total = arrived->bytes;
            course.part.mixed = true;
        }
    });
    return isInnocent && askSource(item, course.source, result.ending.failure());
}

/// The back-off is over, or there is room on the disk.
void Queue::goOn(DownloadId id)
{
    Download *const item = m_list.find(id);
    if (!item || !item->course) {
        return;
    }
    const bool waitedForRoom = !std::exchange(item->course->backoffUntil, {});
    if (apply(*item, Event::BackoffOver)) {
        if (item->course->arrived) {
            finish(*item);
        } else {
            joinLine(*item, item->position);
        }
    }
    if (waitedForRoom && m_roomWatch.isEmpty()) {
        Q_EMIT room();
    }
}

// Beyond the gate

void Queue::finish(Download &item)
{
    (void)apply(item, Event::Received);
    Course &course = *item.course;
    if (item.sources) {
        course.arrived->pieces = item.sources->pieces;
    }
    const bool lastSource = course.source + 1 >= sourceCount(item);
    course.arrived->keepWrong = lastSource && !(course.part.mixed && course.arrived->begunAt > 0);
    item.course->transfer = TransferId{++m_lastTransfer};
    m_finishing.insert(item.course->transfer, item.id);
    m_finisher.prepare(item.course->transfer, *item.course->arrived);
}

void Queue::onPrepared(const PrepareResult &result)
{
    Download *const item = m_list.find(m_finishing.value(result.id));
    const auto end = [&] {
        m_finishing.remove(result.id);
        item->course->transfer = {};
    };
    if (!item) {
        m_finishing.remove(result.id); // removed from the list meanwhile, and its part file with it
        if (result.ending.ok() && !result.ending->skipped) {
            m_finisher.release(result.ending->target);
        }
        Q_EMIT transferEnded();
    } else if (!result.ending.ok()) {
        end();
        if (result.lost) {
            discardPart(item->course->arrived->partPath, {});
            change(*item, [item] {
                item->course->arrived.reset();
                item->course->part = {};
                item->course->received = 0;
            });
        }
        const FailureKind kind = result.ending.failure().kind;
        if (kind == FailureKind::WrongDigest && takeBackWrong(*item, result)) {
            return;
        }
        if (kind == FailureKind::Changed) {
            change(*item, [item] { // nothing worth another try is left
                item->course->arrived.reset();
                item->course->part = {};
            });
        }
        failed(*item, result.ending.failure());
    } else if (result.ending->skipped) {
        end();
        done(*item, result.ending->target, true);
    } else {
        item->course->file = result.ending->target;
        item->course->verdict = result.ending->verdict;
        item->course->placing = false; // it may have been chosen anew, because somebody took the first name
        Q_EMIT keep(item->id);         // goes on in kept()
    }
}

void Queue::kept(DownloadId id)
{
    Download *const item = m_list.find(id);
    if (item && item->state == State::Verifying && item->course->transfer && !item->course->file.isEmpty() &&
        !item->course->placing) {
        item->course->placing = true;
        m_finisher.place(item->course->transfer, *item->course->arrived, item->course->file,
                         item->course->verdict);
    }
}

void Queue::onPlaced(const PlaceResult &result)
{
    Download *const item = m_list.find(m_finishing.take(result.id));
    if (!item) {
        Q_EMIT transferEnded();
        return; // removed from the list while it was put in its place: the finished file stays
    }
    change(*item, [item] {
        item->course->transfer = {};
        item->course->placing = false;
    });
    if (result.ending.ok()) {
        done(*item, *result.ending, false);
    } else {
        item->course->file.clear();
        failed(*item, result.ending.failure());
    }
}

void Queue::done(Download &item, const QString &file, bool skipped)
{
    leaveWhatHolds(item);
    change(item, [&] {
        item.course->file = file;
        item.course->skipped = skipped;
        if (skipped) {
            item.course->note.clear();
        }
        item.course->failure.reset();
        item.course->part = {};
        item.course->arrived.reset();
    });
    if (apply(item, Event::Finished)) {
        Q_EMIT keep(item.id);
        Q_EMIT stepped(item.id, skipped ? Step::Skipped : Step::Done);
    }
}

} // namespace headgate
