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

/// True for an item of which nothing is known yet but what was asked for, as of nearly all in a long list:
/// the columns behind the first few would hold nothing but defaults. To name all of them for each row would
/// take three times as long.
[[nodiscard]] bool isFresh(const StoredItem &item);

/// Inserts a row or replaces the one of the same id. Two statements: for items that are fresh, and for the
/// rest.
[[nodiscard]] QString putItemSql(bool fresh);

/// @param put  prepared for such an item as this
void bindItem(QSqlQuery &put, const StoredItem &item);

/// By position: the rows with nothing but NULL behind the first few columns, and only these columns; or all
/// other rows.
[[nodiscard]] QString selectItemsSql(bool fresh);

/// The item in the current row; nothing when the row is none that bindItem() can have written. A column that
/// is NULL leaves the default.
/// @param fresh  the row has the columns of a fresh item alone
[[nodiscard]] std::optional<StoredItem> readItem(const QSqlQuery &row, bool fresh = false);

} // namespace headgate
