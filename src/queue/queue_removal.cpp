// SPDX-License-Identifier: MIT
// Out of the list, and back into it. A removed item stays among the others, unseen, until it is discarded: so
// it keeps its place, and what still runs of it comes to its end as ever.
#include "queue/queue.h"

#include "transfer/part_file.h"

namespace headgate {

void Queue::remove(DownloadId id)
{
    Download *const item = listed(id);
    if (!item) {
        return;
    }
    leaveWhatHolds(*item);
    m_search.abandon(id);
    m_list.hide(*item);
    // The intent stays: it tells bringBack() what to do.
    item->state = transition(item->state, Event::Pause).value_or(item->state);
    if (item->course && item->course->reception) {
        m_receiver.stop(id);
    }
    Q_EMIT removed(id);
}

void Queue::bringBack(DownloadId id)
{
    Download *const item = m_list.find(id);
    if (!item || !item->isRemoved) {
        return;
    }
    m_list.show(*item);
    if (item->course && !item->course->part.path.isEmpty()) {
        m_leftParts.insert(id); // some of it may have come after it was removed
    }
    Q_EMIT broughtBack(id);
    Q_EMIT keep(id);
    Q_EMIT changed(id);
    goOnAfterRemoval(*item);
}

void Queue::goOnAfterRemoval(Download &item)
{
    if (item.state == State::Paused && item.intent == Intent::Run) {
        (void)apply(item, Event::Run);
        if (item.course && item.course->arrived) {
            seekProof(item); // only the last step went wrong
        } else {
            joinLine(item, item.position);
        }
    } else if (item.state == State::Verifying && !item.course->transfer) {
        if (item.course->arrived) {
            seekProof(item);
        } else {
            (void)apply(item, Event::NextSource); // what had arrived was no good
            joinLine(item, item.position);
        }
    }
}

void Queue::discard(DownloadId id)
{
    const Download *const item = findRemoved(id);
    if (!item) {
        return;
    }
    if (item->course) {
        const Course &course = *item->course;
        if (course.reception) {
            m_receiver.abandon(id); // its last word deletes what is left
        } else if (course.arrived && !course.placing) {
            if (course.transfer && !course.file.isEmpty()) { // chosen, and waiting to be written down
                m_finishing.remove(course.transfer);
                m_finisher.release(course.file);
            }
            discardPart(course.arrived->partPath, {});
        } else if (!course.part.path.isEmpty()) {
            discardPart(course.part.path, course.part.modified);
        }
    }
    m_held.remove(id);
    m_list.erase(id);
    Q_EMIT discarded(id);
}

} // namespace headgate
