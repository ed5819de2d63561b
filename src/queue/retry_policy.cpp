// SPDX-License-Identifier: MIT
#include "queue/retry_policy.h"

#include <algorithm>

namespace headgate {

bool isTransient(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::ConnectTimeout:
    case FailureKind::StallTimeout:
    case FailureKind::ConnectionRefused:
    case FailureKind::ConnectionLost:
    case FailureKind::LookupFailed:
    case FailureKind::NetworkUnreachable:
    case FailureKind::Truncated:
    case FailureKind::Changed:
        return true;
    case FailureKind::HttpStatus:
        if (failure.httpStatus < 200) {
            return true; // a provisional answer hid the final one, which the next may come without
        }
        switch (failure.httpStatus) {
        case 408:
        case 425:
        case 429:
        case 500:
        case 502:
        case 503:
        case 504:
            return true;
        default:
            return false;
        }
    case FailureKind::HostNotFound:
    case FailureKind::TlsFailed:
    case FailureKind::ProxyFailed:
    case FailureKind::RedirectRefused:
    case FailureKind::TooManyRedirects:
    case FailureKind::WebPage:
    case FailureKind::Malformed:
    case FailureKind::Overlong:
    case FailureKind::WrongSize:
    case FailureKind::WrongDigest:
    case FailureKind::DiskFull:
    case FailureKind::TooLarge:
    case FailureKind::StoreLocked:
    case FailureKind::StoreTooNew:
    case FailureKind::FileAccess:
    case FailureKind::UnsupportedUrl:
    case FailureKind::Refused:
    case FailureKind::Internal:
        return false;
    }
    return false;
}

bool isRefusal(const Failure &failure)
{
    return failure.httpStatus == 429 || failure.httpStatus == 503;
}

bool isOverload(const Failure &failure)
{
    return isRefusal(failure) || failure.kind == FailureKind::ConnectTimeout ||
           failure.kind == FailureKind::StallTimeout || failure.kind == FailureKind::ConnectionLost ||
           failure.kind == FailureKind::ConnectionRefused;
}

Milliseconds untilRetryAfter(const RetryAfter &retryAfter, const QDateTime &now)
{
    constexpr std::chrono::seconds longest = std::chrono::hours{24 * 365};
    std::chrono::seconds wait{0};
    if (const auto *seconds = std::get_if<std::chrono::seconds>(&retryAfter)) {
        wait = *seconds;
    } else {
        wait = std::chrono::seconds(now.secsTo(std::get<QDateTime>(retryAfter)));
    }
    return std::clamp(wait, std::chrono::seconds{0}, longest);
}

std::optional<Milliseconds> waitBeforeRetry(const RetryPolicy &policy, const Failure &failure, int attempt,
                                            double chance, const QDateTime &now)
{
    if (!isTransient(failure) || attempt > policy.retries) {
        return {};
    }
    // Doubling stops where it passes the longest wait, before it could overflow.
    Milliseconds bound = std::min(policy.firstWait, policy.longestWait);
    for (int i = 1; i < attempt && bound < policy.longestWait; ++i) {
        bound = std::min(bound * 2, policy.longestWait);
    }
    const Milliseconds jittered{qint64(double(bound.count()) * std::clamp(chance, 0.0, 1.0))};
    if (!failure.retryAfter) {
        return jittered;
    }
    const Milliseconds asked = untilRetryAfter(*failure.retryAfter, now);
    if (asked > policy.longestRetryAfter) {
        return {};
    }
    // All that were sent away would otherwise come back in the same instant: the jitter goes on top.
    return asked + jittered;
}

} // namespace headgate
