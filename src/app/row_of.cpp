// SPDX-License-Identifier: MIT
#include "app/row_of.h"

#include "core/plain_link.h"

#include <QFileInfo>

namespace headgate {
namespace {

QString shownUrl(const Download &item)
{
    return hostOfPlainLink(item.url).isEmpty() ? item.ownUrl().toString(QUrl::RemovePassword)
                                               : QString::fromLatin1(item.url);
}

} // namespace

Row rowOf(const Download &item, int attempts, qint64 bytesPerSecond)
{
    Row row;
    row.id = item.id;
    row.position = item.position;
    row.url = shownUrl(item);
    row.name = item.state == State::Done && !item.course->file.isEmpty()
                   ? QFileInfo(item.course->file).fileName()
                   : item.name;
    row.folder = item.folder;
    row.state = item.state;
    row.attempts = attempts;
    row.speedLimit = item.speedLimit;
    if (!item.course) {
        return row;
    }
    const Course &course = *item.course;
    row.file = course.file;
    row.attempt = course.attempt;
    row.received = course.received;
    row.total = course.total;
    if (course.reception) {
        row.connections = int(course.reception->replies.size());
        row.received = course.receivedNow();
        row.total = course.totalNow();
        row.bytesPerSecond = bytesPerSecond;
    }
    row.skipped = course.skipped;
    row.verdict = course.verdict;
    row.note = item.state == State::Done ? course.note : QString();
    row.failure = course.failure;
    row.retryAt = course.retryAt;
    return row;
}

} // namespace headgate
