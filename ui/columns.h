// SPDX-License-Identifier: MIT
#pragma once

#include "ui/row_text.h"

#include <span>
#include <variant>

namespace headgate {

/// What a column is sorted by; text without regard to case. Keys of one column are of one kind, and cheap: a
/// sort of 100,000 rows asks for them four million times.
using SortKey = std::variant<qint64, QString>;

/// One column of the list. To add one, add an entry in columns.cpp.
struct Column
{
    const char *word;  ///< stable, for the settings' file and for tests; never shown
    const char *title; ///< to be translated in the context "Columns"
    Qt::Alignment alignment;
    Qt::TextElideMode elide;
    int width;       ///< at first, in characters
    bool isVolatile; ///< changes all the time while an item runs
    QString (*text)(const RowView &view);
    SortKey (*sortKey)(const Row &row);
    /// False when the cell may look different.
    bool (*same)(const Row &before, const Row &after);
};

[[nodiscard]] bool standsBefore(const SortKey &a, const SortKey &b);

[[nodiscard]] std::span<const Column> columns();
[[nodiscard]] QString columnTitle(const Column &column);
/// The column of that word; -1 if there is none.
[[nodiscard]] int columnOf(QLatin1StringView word);

} // namespace headgate
