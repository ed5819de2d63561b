// SPDX-License-Identifier: MIT
#include "app/stored_download.h"

#include "core/plain_link.h"
#include "transfer/speed_limit.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString toText(const QList<Digest> &digests)
{
    QStringList words;
    for (const Digest &digest : digests) {
        words.append(digest.toText());
    }
    return words.join(u' ');
}

QList<Digest> digestsFrom(const QString &text)
{
    QList<Digest> digests;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto digest = parseDigest(word.toLatin1())) {
            digests.append(*digest);
        }
    }
    return digests;
}

/// Nothing is missing but a proof, which is looked for, and a name. Not where its server has said what it
/// must be, or where it came from several: neither is written down.
bool isWholeOnDisk(const Download &item, const ByteRanges &durable)
{
    const Course &course = *item.course;
    return course.arrived && course.announced.digests.isEmpty() && course.source == 0 && !course.part.mixed &&
           course.help != Help::Given && course.part.path == course.arrived->partPath &&
           durable.prefix() == course.arrived->bytes;
}

StoredState storedState(const Download &item, const ByteRanges &durable)
{
    switch (item.state) {
    case State::Done:
        return StoredState::Done;
    case State::Failed:
        return StoredState::Failed;
    case State::Verifying:
        return item.course && (!item.course->file.isEmpty() || isWholeOnDisk(item, durable))
                   ? StoredState::Finishing
                   : StoredState::Unfinished;
    default:
        return StoredState::Unfinished;
    }
}

PartInfo partOf(const StoredItem &stored)
{
    PartInfo part;
    part.path = stored.partPath;
    part.name = stored.partName;
    part.total = stored.total;
    part.etag = stored.etag;
    part.lastModified = stored.lastModified;
    part.setGood(durableBytes(stored));
    return part;
}

/// A file that was being renamed when the program ended is under one name or the other. One whose name was
/// not chosen yet is finished from the beginning.
void goOnPlacing(Download &item, const StoredItem &stored)
{
    Course &course = item.begun();
    const QFileInfo part(stored.partPath);
    const QFileInfo target(stored.file);
    if (part.isFile() && !part.isSymbolicLink() && part.size() == stored.received) {
        course.arrived = std::make_unique<ReceivedFile>();
        course.arrived->partPath = stored.partPath;
        course.arrived->folder = stored.folder;
        course.arrived->name = stored.partName;
        course.arrived->bytes = stored.received;
        course.arrived->digests = item.digests;
        course.file = stored.file;
        course.placing = !stored.file.isEmpty();
        if (!course.placing) {
            course.part = partOf(stored);
        }
        item.state = State::Verifying;
    } else if (!part.exists() && target.isFile() && target.size() == stored.received) {
        course.file = stored.file;
        item.state = State::Done;
    } else {
        // Neither is there: somebody cleared up. It is fetched again.
        course.received = 0;
        course.total = -1;
        item.state = State::Waiting;
    }
}

} // namespace

ByteRanges durableBytes(const StoredItem &stored)
{
    // A damaged list of ranges costs them, and nothing else.
    ByteRanges good = ByteRanges::fromText(stored.partBeyond).value_or(ByteRanges());
    good.add(ByteRange{0, stored.partBytes});
    return good;
}

StoredItem toStored(const Download &item, const ByteRanges &durable)
{
    StoredItem stored;
    stored.id = item.id;
    stored.position = item.position;
    stored.url =
        hostOfPlainLink(item.url).isEmpty() ? item.ownUrl().toEncoded(QUrl::RemovePassword) : item.url;
    stored.name = item.name;
    stored.nameAsked = item.nameAsked;
    stored.folder = item.folder;
    stored.paused = item.intent == Intent::Paused;
    stored.state = storedState(item, durable);
    stored.speedLimit = item.speedLimit;
    stored.digest = toText(item.digests);
    if (item.sources) {
        stored.sources = toJson(*item.sources);
    }
    if (!item.course) {
        return stored;
    }
    const Course &course = *item.course;
    stored.file = course.file;
    stored.received = course.received;
    stored.total = course.total;
    stored.failure = course.failure;
    stored.skipped = course.skipped;
    stored.note = course.note;
    stored.verdict = int(course.verdict);
    if (stored.state == StoredState::Finishing && course.arrived && !course.file.isEmpty()) {
        stored.partPath = course.arrived->partPath;
        stored.partName = course.arrived->name;
        stored.partBytes = course.arrived->bytes; // flushed before its target was chosen
    } else {
        stored.partPath = course.part.path;
        stored.partName = course.part.name;
        stored.partBytes = durable.prefix();
        PartInfo part;
        part.setGood(durable);
        stored.partBeyond = part.beyond.toText();
        if (!course.part.mixed) { // else they are of one of its sources, and nobody knows which is asked next
            stored.etag = course.part.etag;
            stored.lastModified = course.part.lastModified;
        }
    }
    return stored;
}

Download fromStored(const StoredItem &stored)
{
    Download item;
    item.id = stored.id;
    item.position = stored.position;
    item.url = stored.url;
    item.name = stored.name;
    item.nameAsked = stored.nameAsked;
    item.folder = stored.folder;
    item.intent = stored.paused ? Intent::Paused : Intent::Run;
    item.speedLimit = std::min(stored.speedLimit, SpeedLimit::highestRate);
    item.digests = digestsFrom(stored.digest);
    if (!stored.sources.isEmpty()) {
        item.sources = std::make_unique<Sources>(sourcesFromJson(stored.sources));
    }
    if (!stored.partPath.isEmpty() || !stored.file.isEmpty() || stored.failure || stored.total >= 0) {
        Course &course = item.begun();
        course.received = stored.received;
        course.total = stored.total;
        course.failure = stored.failure;
        course.skipped = stored.skipped;
        course.note = stored.note;
        course.verdict = Verdict(stored.verdict);
    }
    switch (stored.state) {
    case StoredState::Done:
        item.state = State::Done;
        item.begun().file = stored.file;
        return item;
    case StoredState::Failed:
        item.state = State::Failed;
        break;
    case StoredState::Finishing:
        goOnPlacing(item, stored);
        return item;
    case StoredState::Removed: // whoever asks for one all the same
    case StoredState::Unfinished:
        item.state = stored.paused ? State::Paused : State::Waiting;
        break;
    }
    if (!stored.partPath.isEmpty()) {
        Course &course = item.begun();
        course.part = partOf(stored);
        course.received = course.part.goodBytes();
    }
    return item;
}

} // namespace headgate
