// SPDX-License-Identifier: MIT
// What the queue does about a file that nobody vouches for: it looks for a proof before the file is finished,
// and for further sources when the last one has failed.
#include "queue/queue.h"

#include "queue/source_choice.h"

#include <algorithm>
#include <utility>

namespace headgate {

/// Every byte is here. The item has no permit any more; what is asked now, the search has a permit for.
void Queue::seekProof(Download &item)
{
    Course &course = *item.course;
    const bool isKnown = !course.arrived->digests.isEmpty() || canBeProven(item);
    const QUrl description = course.isDescribed ? QUrl() : course.announced.description;
    if (isKnown || item.intent == Intent::Paused || (description.isEmpty() && !m_settings->findChecksums)) {
        finish(item);
        return;
    }
    course.isDescribed = true;
    ProofSearch::Wish wish{item.id, item.ownUrl(), description, m_settings->findChecksums};
    wish.fileAsked = course.asked;
    seekThenFinish(item, std::move(wish));
}

void Queue::seekThenFinish(Download &item, ProofSearch::Wish wish)
{
    wish.settings = m_settings;
    if (const auto proof = m_search.seek(wish)) {
        takeProof(item, *proof);
        finish(item);
        return;
    }
    m_leftParts.insert(item.id); // so that what took long to come is safe meanwhile
    (void)apply(item, Event::Received);
    // goes on in onProofFound()
}

bool Queue::hasUnreadDescription(const Download &item)
{
    const Course &course = *item.course;
    return item.intent == Intent::Run && !course.isDescribed && !course.announced.description.isEmpty();
}

/// It is not what it should be; but what says so may be older than the file, or a document that was not read
/// yet may know who has the right one. Then it is judged once more.
void Queue::lookFurther(Download &item)
{
    Course &course = *item.course;
    ProofSearch::Wish wish{item.id, item.ownUrl()};
    if (course.proof && course.proof->isOld) {
        course.proof.reset();
        wish.beside = true;
        wish.fileAsked = course.asked;
        wish.anew = true;
    } else {
        course.isDescribed = true;
        wish.description = course.announced.description;
    }
    if (item.intent == Intent::Paused) {
        finish(item);
    } else {
        seekThenFinish(item, std::move(wish));
    }
}

/// Whoever wants an end does not wait for what only tells whether the end is good.
void Queue::stopSeeking(Download &item)
{
    if (const auto proof = m_search.cutShort(item.id)) {
        takeProof(item, *proof);
        finish(item);
    }
}

/// The last source has failed, but its server has named a document that may know others.
bool Queue::seekMirrors(Download &item, const Failure &failure)
{
    Course &course = *item.course;
    if (!isOfTheSource(failure.kind) || !hasUnreadDescription(item)) {
        return false;
    }
    (void)apply(item, Event::FailedForNow);
    if (item.state != State::Retrying) {
        return false;
    }
    course.isDescribed = true;
    change(item, [&] {
        course.failure = failure;
        course.retryAt = {}; // as long as it is looked into what becomes of it
    });
    ProofSearch::Wish wish{item.id, item.ownUrl(), course.announced.description};
    wish.settings = m_settings;
    if (const auto proof = m_search.seek(wish)) {
        takeProof(item, *proof);
        return tryElsewhere(item, failure);
    }
    return true; // goes on in onProofFound()
}

void Queue::onProofFound(DownloadId id, const Proof &proof)
{
    Download *const item = m_list.find(id);
    takeProof(*item, proof);
    if (item->course->arrived) {
        finish(*item);
    } else {
        const Failure failure = *item->course->failure;
        failed(*item, failure);
    }
}

/// What a document says is believed as far as an announcement is, and less than what somebody has said of the
/// file already: then it only tells where else to ask, and nothing if it means another file. Mirrors count
/// only where something proves what they send.
void Queue::takeProof(Download &item, Proof proof)
{
    Course &course = *item.course;
    const auto contradicts = [&](const Digest &said) {
        const auto isAnother = [&](const Digest &known) {
            return known.algorithm == said.algorithm && known != said;
        };
        return std::ranges::any_of(item.digests, isAnother) ||
               std::ranges::any_of(course.announced.digests, isAnother);
    };
    if (proof.isEmpty() || std::ranges::any_of(proof.digests, contradicts)) {
        return;
    }
    if (isVouchedFor(item)) {
        proof.digests.clear();
        proof.sources.pieces.reset();
    } else if (proof.digests.size() > 1) {
        proof.digests = {*std::ranges::max_element(proof.digests, {}, &Digest::algorithm)};
    }
    course.proof = std::make_unique<Proof>(std::move(proof));
    QList<QUrl> &mirrors = course.proof->sources.mirrors;
    if (!canBeProven(item)) {
        mirrors.clear();
        return;
    }
    mirrors.removeIf([&](const QUrl &mirror) {
        return mirror == item.ownUrl() || (item.sources && item.sources->mirrors.contains(mirror)) ||
               course.announced.mirrors.contains(mirror);
    });
}

} // namespace headgate
