// SPDX-License-Identifier: MIT
#pragma once

#include "store/stored_item.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <optional>

namespace headgate {

/// The columns of the table `downloads`, in the order in which bindItem() and readItem() take them.
[[nodiscard]] const QStringList &itemColumns();

/// Inserts a row or replaces the one of the same id.
[[nodiscard]] QString putItemSql();

void bindItem(QSqlQuery &put, const StoredItem &item);

/// The item in the current row; nothing when the row is none that bindItem() can have written. A column that
/// is NULL leaves the default.
[[nodiscard]] std::optional<StoredItem> readItem(const QSqlQuery &row);

} // namespace headgate
