// SPDX-License-Identifier: MIT
#include "transfer/second_look.h"

#include "core/content_length.h"
#include "core/content_range.h"

namespace headgate {

bool canLookAgain(const PartInfo &part, const QByteArray &acceptRanges)
{
    return canAskForRest(part) && acceptRanges.trimmed().toLower() != "none";
}

SecondLook judgeSecondLook(const PartInfo &asked, const AnswerHead &head)
{
    const auto range = parseContentRange(head.contentRange);
    if (head.status == 416) {
        // Few servers repeat the validator here; If-Range has been respected, or this were no 416.
        const bool same = (head.etag.isEmpty() && head.lastModified.isEmpty()) || isSameFile(asked, head);
        if (!same || !range || !range->total || *range->total > asked.bytes) {
            return SecondLook::CannotTell;
        }
        return *range->total == asked.bytes ? SecondLook::WasTheEnd : SecondLook::FewerThere;
    }
    if (!isSameFile(asked, head)) {
        return SecondLook::CannotTell;
    }
    if (head.status == 206) {
        return range && range->first == asked.bytes ? SecondLook::MoreFollows : SecondLook::CannotTell;
    }
    const ContentLength length = parseContentLength(head.contentLength);
    if (head.status == 200 && length.isKnown()) {
        return length.bytes == asked.bytes ? SecondLook::WasTheEnd : SecondLook::ReadAnew;
    }
    return SecondLook::CannotTell;
}

} // namespace headgate
