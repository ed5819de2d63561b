// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_preview.h"
#include "ui/link_reader.h"

#include <QString>

namespace headgate {

// What the add dialog says of what was read; translated, plain text.

/// What becomes of every line: "3 new, 1 twice, 0 without a usable link".
[[nodiscard]] QString describeCounts(const LinkReading &reading, const LinkPreview::Counts &counts,
                                     const LinkPreview::Skips &skips);

[[nodiscard]] QString describePatterns(const PatternCount &count, bool expand);

/// What a word of a mask stands for; empty: it is none.
[[nodiscard]] QString describeWord(const QString &word);

} // namespace headgate
