// SPDX-License-Identifier: MIT
#include "queue/source_choice.h"

#include "transfer/part_file.h"

namespace headgate {

int sourceCount(const Download &item)
{
    const qsizetype known = item.sources ? item.sources->mirrors.size() : 0;
    const qsizetype announced = item.course ? item.course->announced.mirrors.size() : 0;
    return int(1 + known + announced);
}

QUrl sourceUrl(const Download &item, int source)
{
    const qsizetype known = item.sources ? item.sources->mirrors.size() : 0;
    const qsizetype mirror = source - 1;
    if (mirror >= 0 && mirror < known) {
        return item.sources->mirrors[mirror];
    }
    if (mirror >= known && item.course && mirror - known < item.course->announced.mirrors.size()) {
        return item.course->announced.mirrors[mirror - known];
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
    case FailureKind::StoreLocked:
    case FailureKind::StoreTooNew:
    case FailureKind::FileAccess:
    case FailureKind::Refused:
    case FailureKind::Internal:
        return false;
    }
    return false;
}

bool canBeProven(const Download &item)
{
    return !item.digests.isEmpty() || (item.sources && item.sources->pieces) ||
           (item.course && !item.course->announced.digests.isEmpty());
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

void dropPart(Download &item)
{
    Course &course = item.begun();
    discardPart(course.part.path, course.part.modified);
    course.part = {};
    course.fromOthers = {};
    course.received = 0;
}

} // namespace headgate
