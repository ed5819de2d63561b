// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace headgate {

/// Text broken into lines of 80 columns, each but the first behind an indent: between words, and between
/// characters where a language has no spaces. Ends with a line feed.
[[nodiscard]] QString wrapped(const QString &text, qsizetype indent);

} // namespace headgate
