// SPDX-License-Identifier: MIT
#include "store/item_reader.h"

#include "store/item_row.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace headgate {

ItemReader::ItemReader(Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
    , m_rows(database.query())
{
}

std::optional<Failure> ItemReader::advance()
{
    m_item.reset();
    const bool fresh = m_kind == Kind::Fresh;
    if (!m_rows.isActive() && !m_rows.exec(selectItemsSql(fresh))) {
        return m_database.failure(m_rows.lastError());
    }
    if (m_rows.next()) {
        m_item = readItem(m_rows, fresh);
        if (!m_item) {
            return m_database.damage();
        }
        if (m_item->folder == m_folder) {
            m_item->folder = m_folder;
        } else {
            m_folder = m_item->folder;
        }
        return {};
    }
    if (m_rows.lastError().isValid()) {
        return m_database.failure(m_rows.lastError());
    }
    return {};
}

} // namespace headgate
