// SPDX-License-Identifier: MIT
// The way of an item through the gate: from the line to what its replies came to, and back into the line.
#include "queue/queue.h"

#include "core/host.h"
#include "queue/source_choice.h"
#include "transfer/name_lookup.h"
#include "transfer/part_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
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

void Queue::joinLine(Download &item, Position position)
{
    if (item.course && (item.course->reception || item.course->transfer)) {
        return; // its last reply is still being put away; that ends with another call to this
    }
    if (m_held.contains(item.id)) {
        return; // release() calls this again
    }
    item.ticket = m_gate.join(item.course ? Host::of(targetOf(item)) : Host::of(item.url), m_taker,
                              item.id.value, position);
    if (!item.ticket) {
        failed(item, Failure::of(FailureKind::Refused));
    }
}

void Queue::release(DownloadId id)
{
    Download *const item = m_held.remove(id) ? m_list.find(id) : nullptr;
    if (item && item->state == State::Waiting) {
        joinLine(*item, item->position);
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
        course.hopMayCarrySecrets && mayCarrySecrets(item, sourceUrl(item, course.source));
    request.sendsPassword = course.sendsPassword;
    request.folder = item.folder;
    request.name = item.nameAsked || course.source > 0 ? item.name : QString();
    request.size = item.sources ? item.sources->size : -1;
    if (request.size < 0 && course.source > 0 && course.proof) {
        request.size = course.proof->sources.size;
    }
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
    request.wasRefused = course.failure && isRefusal(*course.failure);
    const Host host = Host::of(request.url);
    request.settings = m_settings;
    request.limits = m_speedLimits.of(item.id, speedLimitOf(item), host);
    request.disk = &m_disk;
    course.asked = m_clock.now();
    const bool first = course.hops == 0 && !std::exchange(course.askAgain, false);
    change(item, [&] {
        course.reception = m_receiver.start(item.id, course.source, !course.refusesRanges, helpersOf(item),
                                            std::move(request), std::move(permit));
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
    m_network.answered(Host::of(targetOf(*item)));
    change(*item, [&] {
        item->course->part = head.part;
        item->course->received = head.part.goodBytes();
        item->course->total = head.total;
        if (!item->nameAsked) {
            item->name = head.name;
        }
    });
    Q_EMIT answered(id, head.answer);
}

void Queue::onMoved(DownloadId id)
{
    Download *const item = m_list.find(id);
    bool isNewlyHelped = false;
    change(*item, [&] {
        Course &course = *item->course;
        isNewlyHelped = course.reception->isHelped && course.help == Help::Welcome;
        course.part = course.reception->part;
        course.received = course.part.goodBytes();
        if (isNewlyHelped) {
            course.help = Help::Given;
        }
    });
    if (isNewlyHelped) {
        Q_EMIT keep(id); // no validator speaks for what is recorded from now on
    }
}

/// The server speaks for itself, not for this one file: nobody asks it before then.
void Queue::onToldToWait(const Host &host, const RetryAfter &retryAfter)
{
    const Milliseconds wait = untilRetryAfter(retryAfter, m_clock.wallTime());
    m_gate.coolDown(host, m_clock.now() + std::min(wait, m_policy.longestRest));
}

void Queue::onEnded(DownloadId id, int source, const TransferResult &result)
{
    Download *const item = m_list.find(id);
    change(*item, [&] {
        item->course->part = result.part;
        item->course->received = result.part.goodBytes();
        item->course->reception = nullptr;
        item->course->refusesRanges = item->course->refusesRanges || result.refusesRanges;
        const bool isOver = std::holds_alternative<ReceivedFile>(result.ending) ||
                            std::holds_alternative<Cancelled>(result.ending);
        if (item->course->help == Help::Given && !isOver) {
            item->course->help = Help::Refused; // it did not help: from now on each is asked alone
            item->course->fromOthers = result.part.good();
        }
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
        if (item->isRemoved) {
            (void)apply(*item, Event::Received); // bringBack() goes on
            return;
        }
        seekProof(*item);
        return;
    }
    if (!result.part.path.isEmpty()) {
        m_leftParts.insert(item->id);
    }
    if (result.answer.status != 0) {
        Q_EMIT answered(id, result.answer);
    }
    endAttempt(*item, result.ending);
}

void Queue::endAttempt(Download &item, const TransferEnding &ending)
{
    if (item.isRemoved) {
        return; // bringBack() asks for the rest
    }
    if (const auto *skipped = std::get_if<Skipped>(&ending)) {
        skip(item, skipped->file);
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
                   [&](const AskAgain &again) {
                       item.course->sendsPassword = item.course->sendsPassword || again.withPassword;
                       askAgain(item);
                   },
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
    m_network.answered(Host::of(targetOf(item)));
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
    m_network.answered(Host::of(targetOf(item)));
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
    if (isTheNetworks(item, failure)) {
        waitForNetwork(item, failure);
        return;
    }
    Course &course = item.begun();
    if (tryElsewhere(item, failure) || seekMirrors(item, failure)) {
        return;
    }
    Q_EMIT troubled(item.id, targetOf(item), failure);
    // Every source has failed. The attempt is as hopeful as its most hopeful failure.
    const bool hopeless = isOfTheSource(failure.kind) && !isTransient(failure);
    const Failure reason = hopeless ? course.passing.value_or(failure) : failure;
    const auto wait = waitBeforeRetry(m_policy, reason, course.attempt, m_chance(), m_clock.wallTime());
    change(item, [&] {
        course.failure = reason;
        course.passing.reset();
        goToSource(item, 0);
        course.forgetHops(); // signed targets expire
        course.retryAt = wait ? m_clock.wallTime().addMSecs(wait->count()) : QDateTime();
    });
    if (!wait) {
        if (!course.part.mixed) { // else what is here is on the strength of it
            course.proof.reset();
        }
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

/// What failed was not the server's doing: no attempt is spent on it, and nothing that arrived is lost. False
/// when the item waits for nothing more, because it is to be paused.
bool Queue::forgive(Download &item, const Failure &failure, bool asked)
{
    Course &course = item.begun();
    Q_EMIT troubled(item.id, asked ? targetOf(item) : QUrl(), failure);
    change(item, [&] {
        course.failure = failure;
        course.attempt = std::max(0, course.attempt - (asked ? 1 : 0));
        course.forgetHops();
        course.retryAt = {};
    });
    (void)apply(item, Event::FailedForNow);
    if (item.intent == Intent::Paused) {
        (void)apply(item, Event::Pause);
        return false;
    }
    return true;
}

void Queue::waitForRoom(Download &item, const Failure &failure, bool asked)
{
    if (!forgive(item, failure, asked)) {
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

} // namespace headgate
