// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace headgate {

/// The values of the fields in which a server tells of its quota, as raw as they came; empty: not sent.
struct RateLimitFields
{
    QByteArray rateLimit;  ///< RateLimit
    QByteArray policy;     ///< RateLimit-Policy
    QByteArray remaining;  ///< RateLimit-Remaining
    QByteArray reset;      ///< RateLimit-Reset
    QByteArray xRemaining; ///< X-RateLimit-Remaining
    QByteArray xReset;     ///< X-RateLimit-Reset
};

/// So many more requests until, after that time, there may be others. What a server says, and no more.
struct RateLimitHint
{
    qint64 remaining = 0;          ///< 0 to 10^9
    std::chrono::seconds reset{0}; ///< 0 to a year

    friend bool operator==(const RateLimitHint &, const RateLimitHint &) = default;
};

/// The tightest quota of an answer, of the first of these that is understood:
///
/// - RateLimit, with RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10): lists of structured fields
///   (RFC 9651), `"name";r=50;t=30` and `"name";q=100;w=60`. Without t, the window of the policy of that name
///   counts. Quotas of something else than requests (qu) are left out.
/// - RateLimit-Remaining and RateLimit-Reset (the same draft, up to -06): a number, and seconds.
/// - X-RateLimit-Remaining and X-RateLimit-Reset, as many servers have them: the latter is seconds, or, from
///   10^9 on, a time, in seconds since 1970, or, from 10^12 on, milliseconds.
///
/// A field that is broken anywhere, is longer than 2 KiB or has more than 16 members is not understood at
/// all. Numbers that are too large saturate.
///
/// @param now  calendar time
[[nodiscard]] std::optional<RateLimitHint> parseRateLimit(const RateLimitFields &fields,
                                                          const QDateTime &now);

} // namespace headgate
