// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QList>
#include <QStringList>

namespace headgate {

/// One step of the schema. A step that was ever released is never changed: a new one is added behind it.
struct Migration
{
    int version = 0; ///< of the schema once it is done; the first is 1, and none is left out
    QStringList statements;
};

/// Every step up to the newest schema.
[[nodiscard]] const QList<Migration> &migrations();

/// The version of the file's schema, 0 for a new file. Fails with StoreTooNew when it is newer than the last
/// step, and with FileAccess when the file is a database of something else, which must be left alone.
[[nodiscard]] Result<int> schemaVersion(Database &database, const QList<Migration> &steps);

/// Takes the missing steps, each in a transaction with its version: a step that fails, or a process that
/// ends, leaves the file at the version before.
[[nodiscard]] std::optional<Failure> migrate(Database &database, const QList<Migration> &steps);

} // namespace headgate
