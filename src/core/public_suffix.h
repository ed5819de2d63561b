// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace headgate {

/// True for a domain under which anybody can register names ("com", "co.uk", "github.io"): what is said of
/// all its hosts is said of strangers. As Qt's copy of the Public Suffix List has it; without one, of every
/// name without a dot.
/// @param domain  in lower case and ASCII, without a leading dot
[[nodiscard]] bool isPublicSuffix(const QString &domain);

} // namespace headgate
