// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace headgate {

struct TerminalSize
{
    int columns = 80;
    int rows = 24;

    friend bool operator==(TerminalSize, TerminalSize) = default;
};

/// True for a terminal that can move its cursor; false for files, pipes and TERM=dumb.
[[nodiscard]] bool isTerminal(int descriptor);

/// As the terminal says; else as COLUMNS and LINES say; else 80 x 24.
[[nodiscard]] TerminalSize terminalSize(int descriptor);

/// Asks the person at the terminal, without showing what is typed. Nothing when there is no terminal to ask
/// at, or the answer was Ctrl+C. Blocks.
[[nodiscard]] std::optional<QString> askPassword(const QString &question);

} // namespace headgate
