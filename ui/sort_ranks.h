// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace headgate {

struct Column;
class DownloadModel;

/// The place of each row of the model in the order of a column, equal ones sharing theirs: a sort that asks
/// for the keys of two rows at each comparison asks a hundred thousand rows three million times.
[[nodiscard]] std::vector<quint32> ranksOf(const DownloadModel &model, const Column &column);

} // namespace headgate
