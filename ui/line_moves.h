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

/// The command that moves items right before a row of a list in queue order, or behind the last one that is
/// shown; nothing when that changes nothing.
/// @param row  of the filter, up to its number of rows
[[nodiscard]] std::optional<command::Move> moveBefore(const DownloadFilter &filter,
                                                      const QList<DownloadId> &ids, int row);

} // namespace headgate
