// SPDX-License-Identifier: MIT
#include "transfer/resume.h"

#include "core/content_length.h"
#include "core/content_range.h"

#include <QCoreApplication>

namespace headgate {
namespace {

Failure malformed(const char *why)
{
    return Failure::of(FailureKind::Malformed, QCoreApplication::translate("Answer", why));
}

/// True when both sides name a validator of the same kind and they differ.
bool validatorsDiffer(const PartInfo &part, const AnswerHead &head)
{
    if (!part.etag.isEmpty() && !head.etag.isEmpty()) {
        return part.etag != head.etag;
    }
    return !part.lastModified.isEmpty() && !head.lastModified.isEmpty() &&
           part.lastModified != head.lastModified;
}

Result<std::variant<BodyPlan, StartOver>> planWhole(const AnswerHead &head)
{
    const ContentLength length = parseContentLength(head.contentLength);
    if (length.isMalformed()) {
        return malformed(QT_TRANSLATE_NOOP("Answer", "its length is no number"));
    }
    BodyPlan plan;
    if (length.isKnown()) {
        plan.expected = length.bytes;
        plan.total = length.bytes;
    }
    return std::variant<BodyPlan, StartOver>(plan);
}

/// A 206 that was not asked for is welcome when it holds the whole file.
Result<std::variant<BodyPlan, StartOver>> planUnaskedPart(const AnswerHead &head)
{
    const auto range = parseContentRange(head.contentRange);
    const bool isWhole =
        range && range->first == 0 && range->last && range->total && *range->last + 1 == *range->total;
    if (!isWhole) {
        return malformed(QT_TRANSLATE_NOOP("Answer", "it holds a part that nobody asked for"));
    }
    const ContentLength length = parseContentLength(head.contentLength);
    if (length.isMalformed() || (length.isKnown() && length.bytes != *range->total)) {
        return malformed(QT_TRANSLATE_NOOP("Answer", "its length and its range contradict each other"));
    }
    BodyPlan plan;
    plan.expected = *range->total;
    plan.total = *range->total;
    return std::variant<BodyPlan, StartOver>(plan);
}

Result<std::variant<BodyPlan, StartOver>> planRest(const PartInfo &asked, const AnswerHead &head)
{
    using Answer = std::variant<BodyPlan, StartOver>;
    const auto range = parseContentRange(head.contentRange);
    const bool fits = range && range->first && range->last && *range->first == asked.bytes;
    if (!fits || (!asked.mixed && !isSameFile(asked, head))) {
        return Answer(StartOver{});
    }
    if (asked.mixed && range->total != asked.total) {
        return Answer(StartOver{}); // all that another source has in common with this one
    }
    if (asked.total >= 0 && range->total && *range->total != asked.total) {
        return Answer(StartOver{});
    }
    const ContentLength length = parseContentLength(head.contentLength);
    BodyPlan plan;
    plan.offset = asked.bytes;
    plan.continues = true;
    plan.expected = *range->last - *range->first + 1;
    plan.total = range->total.value_or(asked.total);
    if (length.isMalformed() || (length.isKnown() && length.bytes != plan.expected)) {
        return malformed(QT_TRANSLATE_NOOP("Answer", "its length and its range contradict each other"));
    }
    return Answer(plan);
}

} // namespace

QByteArray strongValidator(const PartInfo &part)
{
    return part.etag.isEmpty() ? part.lastModified : part.etag;
}

bool isSameFile(const PartInfo &part, const AnswerHead &head)
{
    return part.etag.isEmpty() ? part.lastModified == head.lastModified : part.etag == head.etag;
}

bool canAskForRest(const PartInfo &part)
{
    return !part.path.isEmpty() && part.goodBytes() > 0 &&
           (part.mixed ? part.total >= 0 : !strongValidator(part).isEmpty());
}

Result<std::variant<BodyPlan, StartOver>> planBody(const PartInfo &asked, const AnswerHead &head)
{
    using Answer = std::variant<BodyPlan, StartOver>;
    const bool askedForRest = canAskForRest(asked);
    if (head.status == 206) {
        if (askedForRest) {
            return planRest(asked, head);
        }
        return planUnaskedPart(head);
    }
    if (head.status == 416 && askedForRest) {
        const auto range = parseContentRange(head.contentRange);
        const bool complete = range && range->total && *range->total == asked.bytes &&
                              !validatorsDiffer(asked, head) &&
                              (asked.total == asked.bytes || head.etag == asked.etag) &&
                              (asked.total < 0 || asked.total == asked.bytes);
        if (!complete) {
            return Answer(StartOver{});
        }
        BodyPlan plan;
        plan.offset = asked.bytes;
        plan.continues = true;
        plan.expected = 0;
        plan.total = asked.bytes;
        plan.alreadyComplete = true;
        return Answer(plan);
    }
    return planWhole(head);
}

std::optional<BodyPlan> planSegment(const PartInfo &asked, const AnswerHead &head)
{
    if (head.status != 206) {
        return {};
    }
    const auto range = parseContentRange(head.contentRange);
    const auto plan = planRest(asked, head);
    if (!plan.ok() || !range || range->total != asked.total) {
        return {};
    }
    const auto *body = std::get_if<BodyPlan>(&*plan);
    return body ? std::optional(*body) : std::nullopt;
}

} // namespace headgate
