// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/failure.h"

#include <optional>

namespace headgate {

/// When a failed attempt is tried again, and when it is left to the user. A value, and pure: chance and
/// calendar are passed in.
struct RetryPolicy
{
    int retries = 5;                                       ///< further attempts after the first; 0: none
    Milliseconds firstWait{1000};                          ///< upper bound of the first back-off
    Milliseconds longestWait{60000};                       ///< upper bound of any back-off of our own making
    Milliseconds longestRetryAfter{std::chrono::hours{6}}; ///< a server that asks for more is not waited for
    /// A host rests no longer for the sake of one file; the file itself waits as long as it was told to.
    Milliseconds longestRest{std::chrono::minutes{10}};
    /// While the network is down, failures cost nothing for so long; 0: not at all.
    Milliseconds networkPatience{Milliseconds::max()};

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/// True for a failure that may well be gone later: time-outs, resets, truncation, 408, 425, 429, 500, 502,
/// 503, 504, a name service that did not answer. False for what a second try cannot mend: 404, 410, 401, 403,
/// 451, certificates, a full disk.
[[nodiscard]] bool isTransient(const Failure &failure);

/// True for an answer that says that there are too many requests: 429, 503.
[[nodiscard]] bool isRefusal(const Failure &failure);

/// True for a failure that tells of a host that did not keep up: 429, 503, time-outs, lost connections.
[[nodiscard]] bool isOverload(const Failure &failure);

/// The wait before the next attempt, or nothing when the item has failed for good.
///
/// Exponential back-off with full jitter: chance * min(longestWait, firstWait * 2^(attempt-1)), as in
/// "Exponential Backoff And Jitter" (M. Brooker, AWS Architecture Blog, 2015). Retry-After, in seconds or as
/// a date, is a floor under it.
///
/// @param attempt  the attempt that failed, from 1
/// @param chance   evenly distributed in [0, 1)
/// @param now      calendar time, for a Retry-After that is a date
[[nodiscard]] std::optional<Milliseconds> waitBeforeRetry(const RetryPolicy &policy, const Failure &failure,
                                                          int attempt, double chance, const QDateTime &now);

/// Retry-After as a duration from now: not negative, and at most a year.
[[nodiscard]] Milliseconds untilRetryAfter(const RetryAfter &retryAfter, const QDateTime &now);

} // namespace headgate
