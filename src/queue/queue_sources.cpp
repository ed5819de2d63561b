// SPDX-License-Identifier: MIT
// What the queue does when an item has several sources: who is asked next, and what of it stays.
#include "queue/queue.h"

#include "queue/source_choice.h"
#include "transfer/file_naming.h"

#include <memory>
#include <utility>

namespace headgate {

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
    Q_EMIT troubled(item.id, targetOf(item), failure);
    Course &course = *item.course;
    change(item, [&] {
        course.failure = failure;
        course.forgetHops();
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
    if (!announced.description.isEmpty()) {
        course.announced.description = announced.description;
    }
    if (announced.mirrors.isEmpty() && announced.digests.isEmpty()) {
        return;
    }
    const QList<Digest> before = course.announced.digests;
    course.announced.mirrors = announced.mirrors;
    course.announced.digests = announced.digests;
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
    ByteRanges wrong;
    for (const ByteRange &gap : result.good.gaps(arrived->bytes)) {
        wrong.add(gap);
    }
    // Once: what is wrong the next time came from this source.
    const ByteRanges others = std::exchange(course.fromOthers, result.good);
    const bool wasHelped = course.help == Help::Given;
    const bool isInnocent = course.part.mixed && (wasHelped || !others.intersected(wrong).isEmpty());
    if (wasHelped) {
        course.help = Help::Refused;
    }
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
    Q_EMIT keep(item.id); // it may be written down as complete
    return isInnocent && askSource(item, course.source, result.ending.failure());
}

Queue::AddressChange Queue::changeAddress(DownloadId id, const QUrl &wanted)
{
    Download *const item = listed(id);
    const auto isBound = [](const Course &course) {
        return course.reception || course.transfer || course.arrived;
    };
    if (!item || (item->state != State::Failed && item->state != State::Paused) ||
        (item->course && isBound(*item->course))) {
        return AddressChange::NotNow;
    }
    QUrl url = wanted;
    const QUrl before = item->ownUrl();
    if (url.password().isEmpty() && url.userName() == before.userName() &&
        Origin::of(url) == Origin::of(before)) {
        url.setPassword(before.password()); // which nobody is shown, to write it again
    }
    if (!m_list.relink(*item, url)) {
        return AddressChange::InList;
    }
    if (item->sources) {
        item->sources->mirrors.removeAll(url); // else it would be asked twice
    }
    if (item->course) {
        change(*item, [item] { forgetAddress(*item); });
    }
    if (!item->nameAsked && (!item->course || item->course->part.path.isEmpty())) {
        item->name = chooseFileName(url, {}, {}, {});
    }
    run(id);
    return AddressChange::Done;
}

} // namespace headgate
