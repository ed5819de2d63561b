// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "queue/queue.h"
#include "store/list_file.h"

#include <QString>

#include <optional>

namespace headgate {

/// What reading a saved list brought.
struct ImportReport
{
    qint64 added = 0;
    qint64 duplicates = 0; ///< links that were in the list already
    qint64 rejected = 0;   ///< lines that were no sound item
    QString error;         ///< translated; empty: read to the end
};

/// Writes the whole queue in its order, all of it or nothing (the file that was there stays). Blocks on the
/// disk; in the engine's thread.
[[nodiscard]] std::optional<Failure> exportList(const Queue &queue, const QString &path, ListFormat format);

/// Appends the items of a list that exportList() wrote as ListFormat::Items. What was done or failed comes as
/// done or failed, the rest as the user wanted it there.
/// @param folder  for items whose own does not lie in it: a list from elsewhere chooses no other place
[[nodiscard]] ImportReport importList(Queue &queue, const QString &path, const QString &folder);

} // namespace headgate
