// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

namespace headgate {

/// A header line that the user wants sent with requests: its name and its value.
using Header = QPair<QByteArray, QByteArray>;

/// True for the names of header lines by which a transfer says how much is to be sent, and in which form: a
/// user's own would break counting or resuming.
[[nodiscard]] bool isOurs(const QByteArray &name);

[[nodiscard]] bool isSameName(const QByteArray &one,
                              const QByteArray &other); ///< in any case (RFC 9110, 5.1)

/// Reads lines like "Name: value", each of another name (RFC 9110, 5.6.2: a token); a value may be empty. The
/// failure's detail says what is wrong, translated, and repeats no value: it may be a secret.
[[nodiscard]] Result<QList<Header>> parseHeaders(const QStringList &lines);

} // namespace headgate
