// SPDX-License-Identifier: MIT
#include "queue/source_choice.h"

#include "transfer/part_file.h"

#include <QVarLengthArray>

namespace headgate {
namespace {

/// In the order in which they are asked. The later ones only ever come to the end.
QVarLengthArray<const QList<QUrl> *, 3> mirrorsOf(const Download &item)
{
    QVarLengthArray<const QList<QUrl> *, 3> all;
    if (item.sources) {
        all.append(&item.sources->mirrors);
    }
    if (item.course) {
        all.append(&item.course->announced.mirrors);
        if (item.course->proof) {
            all.append(&item.course->proof->sources.mirrors);
        }
    }
    return all;
}

} // namespace

bool mayCarrySecrets(const Download &item, const QUrl &url)
{
    return Origin::of(url) == Origin::of(item.ownUrl());
}

std::vector<Server> helpersOf(const Download &item)
{
    constexpr size_t most = 16; // a document may name hundreds; the best come first
    std::vector<Server> helpers;
    const bool isProven = item.sources && (!item.digests.isEmpty() || item.sources->pieces);
    if (!isProven || item.sources->mirrors.isEmpty() || item.course->help == Help::Refused) {
        return helpers;
    }
    for (int source = 0; source <= item.sources->mirrors.size() && helpers.size() < most; ++source) {
        if (source != item.course->source) {
            Server server;
            server.url = sourceUrl(item, source);
            server.host = Host::of(server.url);
            server.mayCarrySecrets = mayCarrySecrets(item, server.url);
            helpers.push_back(std::move(server));
        }
    }
    return helpers;
}

int sourceCount(const Download &item)
{
    qsizetype count = 1;
    for (const QList<QUrl> *mirrors : mirrorsOf(item)) {
        count += mirrors->size();
    }
    return int(count);
}

QUrl sourceUrl(const Download &item, int source)
{
    qsizetype mirror = source - 1;
    for (const QList<QUrl> *mirrors : mirrorsOf(item)) {
        if (mirror >= 0 && mirror < mirrors->size()) {
            return mirrors->at(mirror);
        }
        mirror -= mirrors->size();
    }
    return item.ownUrl();
}

bool isOfTheSource(FailureKind kind)
{
    switch (kind) {
    case FailureKind::ConnectTimeout:
    case FailureKind::StallTimeout:
    case FailureKind::ConnectionRefused:
    case FailureKind::ConnectionLost:
    case FailureKind::HostNotFound:
    case FailureKind::LookupFailed:
    case FailureKind::NetworkUnreachable:
    case FailureKind::TlsFailed:
    case FailureKind::HttpStatus:
    case FailureKind::RedirectRefused:
    case FailureKind::TooManyRedirects:
    case FailureKind::WebPage:
    case FailureKind::Malformed:
    case FailureKind::Truncated:
    case FailureKind::Overlong:
    case FailureKind::WrongSize:
    case FailureKind::WrongDigest:
    case FailureKind::UnsupportedUrl:
        return true;
    case FailureKind::ProxyFailed:
    case FailureKind::Changed: // somebody touched the part file
    case FailureKind::DiskFull:
    case FailureKind::TooLarge:
    case FailureKind::StoreLocked:
    case FailureKind::StoreTooNew:
    case FailureKind::FileAccess:
    case FailureKind::Refused:
    case FailureKind::Internal:
        return false;
    }
    return false;
}

bool isVouchedFor(const Download &item)
{
    return !item.digests.isEmpty() || (item.sources && item.sources->pieces) ||
           (item.course && !item.course->announced.digests.isEmpty());
}

bool canBeProven(const Download &item)
{
    return isVouchedFor(item) || (item.course && item.course->proof && item.course->proof->isProof());
}

void goToSource(Download &item, int source)
{
    Course &course = item.begun();
    if (course.source == source) {
        return;
    }
    course.source = source;
    course.fromOthers = course.part.good();
    course.refusesRanges = false;
    PartInfo &part = course.part;
    if (part.path.isEmpty() || course.arrived) {
        return; // what is complete needs no source any more
    }
    if (part.goodBytes() > 0 && part.total >= 0 && canBeProven(item)) {
        part.mixed = true;
        return;
    }
    dropPart(item);
}

void forgetAddress(Download &item)
{
    Course &course = item.begun();
    course.announced = {};
    course.proof.reset();
    course.failure.reset();
    course.passing.reset();
    course.forgetHops();
    course.source = 0;
    course.sendsPassword = false;
    course.refusesRanges = false;
    course.isDescribed = false;
    course.help = Help::Welcome;
    course.verdict = Verdict::NotVerified;
    PartInfo &part = course.part;
    if (part.path.isEmpty()) {
        course.total = -1;
        return;
    }
    if (!part.mixed && !part.ended && !part.etag.isEmpty()) {
        part.lastModified.clear(); // two files may well be of one time
    } else if (part.goodBytes() > 0 && part.total >= 0 && canBeProven(item)) {
        part.mixed = true;
        course.fromOthers = part.good();
    } else {
        dropPart(item);
        course.total = -1;
    }
}

void dropPart(Download &item)
{
    Course &course = item.begun();
    discardPart(course.part.path, course.part.modified);
    course.part = {};
    course.fromOthers = {};
    course.received = 0;
}

} // namespace headgate
