// SPDX-License-Identifier: MIT
#pragma once

#include "store/stored_item.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <optional>

namespace headgate {

/// The queue as a file to keep or to give away.
///  - Links: one address a line, which every download manager reads. LinkListReader reads it back.
///  - Items: JSON Lines (https://jsonlines.org), UTF-8. The first line is
///  {"format":"headgate-list","version":1},
///    each further one an item in the queue's order: what is wanted, and what came of it. Fields with their
///    default are left out, unknown ones are skipped. Ids are not in it, because a queue gives its own;
///    unfinished data is not, because only the queue that wrote it can vouch for it.
enum class ListFormat { Links, Items };

/// Writes item by item; what it holds is one line. The device outlives it.
class ListFileWriter
{
public:
    ListFileWriter(QIODevice &device, ListFormat format);
    void write(const StoredItem &item);
    /// False when a write failed: the device says why.
    [[nodiscard]] bool finish() const { return m_ok; }

private:
    void writeLine(QByteArray line);

    QIODevice &m_device;
    ListFormat m_format;
    bool m_ok = true;
};

/// Reads ListFormat::Items, line by line; what it holds is one line. The list is foreign: whatever it says is
/// checked, and nothing in it makes this program write or delete where it would not anyway. The device
/// outlives it.
class ListFileReader
{
public:
    static constexpr qint64 maxLine = 256 * 1024; ///< bytes; a longer line is rejected

    explicit ListFileReader(QIODevice &device);

    /// The next sound item, with `position` counted from 1 and no id. Its folder is absolute and clean, or
    /// empty when the list names none such; `file` is only set for a finished item, and lies directly in the
    /// folder. Nothing at the end, and after an error.
    [[nodiscard]] std::optional<StoredItem> next();

    /// One translated line: no such list, written by a newer version, or unreadable. Empty: none.
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] qint64 rejected() const { return m_rejected; }           ///< lines that were no sound item
    [[nodiscard]] qint64 firstRejected() const { return m_firstRejected; } ///< number of that line; 0: none

private:
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] bool readHeader();

    QIODevice &m_device;
    QString m_error;
    qint64 m_line = 0;
    qint64 m_items = 0;
    qint64 m_rejected = 0;
    qint64 m_firstRejected = 0;
    bool m_headerRead = false;
};

} // namespace headgate
