// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace headgate {

/// What rescueFile() leaves.
struct RescuedFile
{
    QString setAside; ///< path of the copy of the damaged file
    qint64 items = 0; ///< in the new file
};

/// Makes a sound queue of a damaged one:
///  1. the file and its log are copied to NAME.damaged-YYYYMMDD-HHMMSS (UTC);
///  2. every row that can be read is written to a new file. What is read is a scratch copy, because reading
///     replays the log, and a broken header or schema is replaced by those of a new file;
///  3. the new file takes the damaged one's place.
/// A process that ends on the way leaves the damaged file where it was, and the next one begins again.
///
/// Rows are read by id, so that the index may be broken. Where that meets damage, each leaf page is also read
/// as if it were the whole table: so the rows are found to which no sound page leads any more.
///
/// The file must not be open. On failure (DiskFull, FileAccess, StoreLocked) it is still in its place.
[[nodiscard]] Result<RescuedFile> rescueFile(const QString &path);

} // namespace headgate
