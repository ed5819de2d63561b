// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace headgate {

enum class RenameOutcome {
    Moved,
    Taken, ///< something of that name is there, be it a dangling link; nothing was changed
    Failed,
};

struct RenameResult
{
    RenameOutcome outcome = RenameOutcome::Failed;
    QString error; ///< of the system; empty unless Failed
};

/// Renames within one folder in one step, and never onto anything that exists: renameat2(RENAME_NOREPLACE),
/// else link() and unlink(), else, on file systems that have neither, a look and a rename. QFile::rename()
/// would copy where this refuses.
[[nodiscard]] RenameResult renameNew(const QString &from, const QString &to);

/// Renames within one folder in one step; a file of the new name is replaced, and is never seen half.
[[nodiscard]] RenameResult renameOver(const QString &from, const QString &to);

} // namespace headgate
