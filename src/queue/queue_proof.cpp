// SPDX-License-Identifier: MIT
// What the queue does about a file that nobody vouches for: it looks for a proof before the file is finished,
// and for further sources when the last one has failed.
#include "queue/queue.h"

#include "queue/source_choice.h"

#include <utility>

namespace headgate {

/// Every byte is here. The item has no permit any more; what is asked now, the search has a permit for.
void Queue::seekProof(Download &item)
{
    Course &course = *item.course;
    const bool isKnown = !course.arrived->digests.isEmpty() || (item.sources && item.sources->pieces) ||
                         (course.proof && course.proof->isProof());
    const QUrl description = course.isDescribed ? QUrl() : course.announced.description;
    if (isKnown || item.intent == Intent::Paused || (description.isEmpty() && !m_settings->findChecksums)) {
        finish(item);
        return;
    }
    course.isDescribed = true;
    const auto proof =
        m_search.seek({item.id, item.ownUrl(), description, m_settings->findChecksums, m_settings});
    if (!proof) {
        (void)apply(item, Event::Received);
        return; // goes on in onProofFound()
    }
    takeProof(item, *proof);
    finish(item);
}

/// Whoever wants an end does not wait for what only tells whether the end is good.
void Queue::stopSeeking(Download &item)
{
    if (const auto proof = m_search.cutShort(item.id)) {
        takeProof(item, *proof);
        finish(item);
    }
}

/// The last source has failed, but its server has named a document that may know others. A wrong file is not
/// among the reasons: where there was no digest before, the document was read before it was called wrong.
bool Queue::seekMirrors(Download &item, const Failure &failure)
{
    Course &course = *item.course;
    if (!isOfTheSource(failure.kind) || failure.kind == FailureKind::WrongDigest || course.isDescribed ||
        course.announced.description.isEmpty()) {
        return false;
    }
    (void)apply(item, Event::FailedForNow);
    if (item.state != State::Retrying || item.intent == Intent::Paused) {
        return false;
    }
    course.isDescribed = true;
    change(item, [&] {
        course.failure = failure;
        course.retryAt = {}; // as long as it is looked into what becomes of it
    });
    const auto proof =
        m_search.seek({item.id, item.ownUrl(), course.announced.description, false, m_settings});
    if (proof) {
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

/// What a document says is believed as far as an announcement is: mirrors only where something proves what
/// they send.
void Queue::takeProof(Download &item, const Proof &proof)
{
    Course &course = *item.course;
    if (proof.isEmpty()) {
        return;
    }
    course.proof = std::make_unique<Proof>(proof);
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
