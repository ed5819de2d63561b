// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/stored_item.h"

#include <QSqlQuery>

#include <optional>

namespace headgate {

/// Reads the table `downloads` by position, one kind of row alone: what a fresh item leaves at its default is
/// not asked for, which reads a long list in half the time.
class ItemReader final
{
public:
    enum class Kind { Fresh, Rest };

    ItemReader(Database &database, Kind kind);
    Q_DISABLE_COPY_MOVE(ItemReader)
    ~ItemReader() = default;

    /// Goes to the first item, or to the next; with a failure there is none.
    [[nodiscard]] std::optional<Failure> advance();
    /// Where it stands; nothing before the first and behind the last.
    [[nodiscard]] std::optional<StoredItem> &item() { return m_item; }

private:
    Database &m_database;
    Kind m_kind;
    QSqlQuery m_rows;
    std::optional<StoredItem> m_item;
    QString m_folder; ///< of the last item: neighbours mostly share it, and then the string, too
};

} // namespace headgate
