// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <QByteArrayView>

namespace headgate {

/// The value of a Retry-After field (RFC 9110, 10.2.3): delay-seconds or an HTTP-date; nothing for anything
/// else. A delay too large to count saturates at 2^31 seconds (as RFC 9111, 1.2.2, treats delta-seconds).
///
/// @param now  as in parseHttpDate()
[[nodiscard]] std::optional<RetryAfter>
parseRetryAfter(QByteArrayView text, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace headgate
