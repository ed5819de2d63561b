// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"

#include <optional>
#include <vector>

namespace headgate {

class DownloadFilter;

enum class LineMove { Top, Up, Down, Bottom };

/// The command that moves rows of a list in queue order; nothing when they stand there already. Up and down
/// go past one row that is shown; rows that stand at the edge stay there.
/// @param rows  of the filter, ascending
[[nodiscard]] std::optional<command::Move> moveInLine(const DownloadFilter &filter, std::vector<int> rows,
                                                      LineMove move);

} // namespace headgate
