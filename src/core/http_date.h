// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace headgate {

/// HTTP-date (RFC 9110, 5.6.7): IMF-fixdate, RFC 850 or asctime form, as UTC; nothing for anything else.
/// Independent of locale and time zone.
///
/// Taken beyond the grammar, as servers send it: a one-digit day, "UTC" for "GMT", a day name that is not
/// that date's. A leap second (:60) becomes :59.
///
/// @param now  only for the two-digit year of RFC 850: a year that would lie more than 50 years ahead of it
///             means the latest past year with these digits
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView text,
                                                     const QDateTime &now = QDateTime::currentDateTimeUtc());

/// IMF-fixdate: "Sun, 06 Nov 1994 08:49:37 GMT". Empty when the time is invalid or its year has not four
/// digits.
[[nodiscard]] QByteArray toHttpDate(const QDateTime &when);

} // namespace headgate
