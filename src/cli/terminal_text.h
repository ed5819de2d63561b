// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace headgate {

/// Text from a stranger, made fit for one line of a terminal: control characters (escape sequences, line
/// breaks, changes of writing direction) become U+FFFD, so that it can neither steer the terminal nor pretend
/// to be another line.
[[nodiscard]] QString safeForTerminal(QStringView text);

/// How many cells of a terminal the text fills: combining characters none, East Asian wide ones and pictures
/// two (Unicode Annex 11), all others one.
[[nodiscard]] int terminalWidth(QStringView text);

/// Text of at most this many cells: what is too much is taken from the middle, where names of files differ
/// least, and an ellipsis stands there instead.
[[nodiscard]] QString elidedForTerminal(const QString &text, int cells);

/// Text of exactly this many cells: elided, or filled with blanks behind it.
[[nodiscard]] QString paddedForTerminal(const QString &text, int cells);

} // namespace headgate
