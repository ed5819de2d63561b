// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_reader.h"

#include <QAbstractTableModel>

namespace headgate {

/// What was read from a text, line by line, before it is added.
class LinkPreview final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkPreview)
public:
    enum ColumnIndex { Verdict, Address, Name, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LinkEntry> &entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<LinkEntry> m_entries;
};

} // namespace headgate
