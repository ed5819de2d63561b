// SPDX-License-Identifier: MIT
// What follows the gate: a complete file is verified, written down and given its name, without a permit.
#include "queue/queue.h"

#include "queue/source_choice.h"
#include "transfer/part_file.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

namespace {

/// A wrong checksum that the user did not give says where it is from: it may be the one that is wrong.
Failure withOrigin(const Download &item, Failure failure)
{
    if (failure.kind != FailureKind::WrongDigest || !item.digests.isEmpty() ||
        (item.sources && item.sources->pieces)) {
        return failure;
    }
    const QString origin =
        item.course->proof && item.course->announced.digests.isEmpty()
            ? QCoreApplication::translate("Queue", "the checksum was found beside the file on its server")
            : QCoreApplication::translate("Queue", "the checksum is what the server says itself");
    failure.detail = failure.detail.isEmpty() ? origin : failure.detail + u"; "_s + origin;
    return failure;
}

} // namespace

void Queue::finish(Download &item)
{
    (void)apply(item, Event::Received);
    Course &course = *item.course;
    ReceivedFile file = *course.arrived; // which knows nothing of what was found: that may be found anew
    const auto add = [&file](const QList<Digest> &digests) {
        for (const Digest &digest : digests) {
            if (!file.digests.contains(digest)) {
                file.digests.append(digest);
            }
        }
    };
    add(item.digests);
    if (item.sources) {
        file.pieces = item.sources->pieces;
    }
    const bool isFound = course.proof && !isVouchedFor(item);
    if (isFound) {
        add(course.proof->digests);
        file.pieces = course.proof->sources.pieces;
    }
    const bool lastSource = course.source + 1 >= sourceCount(item);
    if (isFound && course.proof->isOld) {
        file.onWrong = OnWrong::Leave;
    } else if (!lastSource || course.help == Help::Given ||
               (course.part.mixed && !course.fromOthers.isEmpty())) {
        file.onWrong = OnWrong::TakeBack;
    } else {
        file.onWrong = hasUnreadDescription(item) ? OnWrong::Leave : OnWrong::SetAside;
    }
    file.before = course.wrong;
    course.arrived->onWrong = file.onWrong;
    item.course->transfer = TransferId{++m_lastTransfer};
    m_finishing.insert(item.course->transfer, item.id);
    m_finisher.prepare(item.course->transfer, file);
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
    } else if (item->isRemoved) {
        end();
        stopFinishing(*item, result);
        Q_EMIT transferEnded();
    } else if (result.untouched) {
        end();
        failedForGood(*item, result.ending.failure());
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
        if (kind == FailureKind::WrongDigest) {
            if (item->course->arrived && item->course->arrived->onWrong == OnWrong::Leave) {
                lookFurther(*item);
                return;
            }
            m_search.distrust(item->ownUrl());
            if (!result.aside.path.isEmpty()) {
                item->course->wrong = result.aside;
            }
            if (takeBackWrong(*item, result)) {
                return;
            }
        }
        if (kind == FailureKind::Changed) {
            change(*item, [item] { // nothing worth another try is left
                item->course->arrived.reset();
                item->course->part = {};
            });
        }
        failed(*item, withOrigin(*item, result.ending.failure()));
    } else if (result.ending->skipped) {
        end();
        change(*item, [&] { item->course->verdict = result.ending->verdict; });
        done(*item, result.ending->target, true);
    } else {
        item->course->file = result.ending->target;
        item->course->verdict = result.ending->verdict;
        item->course->placing = false; // it may have been chosen anew, because somebody took the first name
        Q_EMIT keep(item->id);         // goes on in kept()
    }
}

/// Removed while it was checked: bringBack() checks once more what is left.
void Queue::stopFinishing(Download &item, const PrepareResult &result)
{
    if (result.ending.ok()) {
        if (!result.ending->skipped) {
            m_finisher.release(result.ending->target);
        }
        return;
    }
    Course &course = *item.course;
    const FailureKind kind = result.ending.failure().kind;
    const bool isWrong =
        kind == FailureKind::WrongDigest && course.arrived && course.arrived->onWrong != OnWrong::Leave;
    if ((result.lost || isWrong) && course.arrived && result.aside.path.isEmpty()) {
        discardPart(course.arrived->partPath, {});
    }
    if (result.lost || isWrong || result.untouched || kind == FailureKind::Changed) {
        course.arrived.reset();
        course.part = {};
        course.received = 0;
    }
}

void Queue::kept(DownloadId id)
{
    Download *const item = listed(id);
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
    } else if (item->isRemoved) {
        item->course->file.clear(); // bringBack() tries again
        Q_EMIT transferEnded();
    } else {
        item->course->file.clear();
        failed(*item, result.ending.failure());
    }
}

/// A file of that name is there and stays. Where it is known what it must be, it is compared before it is
/// called fine.
void Queue::skip(Download &item, const QString &file)
{
    const auto pieces = item.sources ? item.sources->pieces : std::nullopt;
    if (item.digests.isEmpty() && !pieces) {
        done(item, file, true);
        return;
    }
    leaveWhatHolds(item);
    if (apply(item, Event::Received)) {
        item.course->transfer = TransferId{++m_lastTransfer};
        m_finishing.insert(item.course->transfer, item.id);
        m_finisher.compare(item.course->transfer, file, item.digests, pieces);
    }
}

/// No other source and no other try can help.
void Queue::failedForGood(Download &item, const Failure &failure)
{
    Q_EMIT troubled(item.id, targetOf(item), failure);
    change(item, [&] {
        Course &course = *item.course;
        course.failure = failure;
        course.verdict = failure.kind == FailureKind::WrongDigest ? Verdict::Wrong : course.verdict;
        course.part = {};
        course.arrived.reset();
        course.file.clear();
        course.received = 0;
        course.passing.reset();
        course.forgetHops();
        course.retryAt = {};
        goToSource(item, 0);
    });
    if (apply(item, Event::FailedForGood)) {
        Q_EMIT keep(item.id);
        Q_EMIT stepped(item.id, Step::Failed);
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
        item.course->proof.reset();
    });
    if (apply(item, Event::Finished)) {
        Q_EMIT keep(item.id);
        Q_EMIT stepped(item.id, skipped ? Step::Skipped : Step::Done);
    }
}

} // namespace headgate
