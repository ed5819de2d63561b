// SPDX-License-Identifier: MIT
#pragma once

#include "core/name_mask.h"
#include "ui/link_reader.h"

#include <QAbstractTableModel>
#include <QDate>

#include <array>
#include <vector>

namespace headgate {

/// What was read from a text, line by line, before it is added: which links are taken, and what their files
/// will be called. 100,000 rows and more: a row costs nothing until it is painted.
class LinkPreview final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkPreview)
public:
    enum ColumnIndex { Verdict, Address, Name, ColumnCount };
    using KindCounts = std::array<qint64, fileKindCount>; ///< by FileKind
    using KindSet = std::array<bool, fileKindCount>;      ///< by FileKind

    using QAbstractTableModel::QAbstractTableModel;

    void show(const LinkReading &reading);
    /// Leaves out the new links whose kind is not among these.
    void setKinds(const KindSet &kinds);
    /// Empty, or one without a problem.
    void setMask(const NameMask &mask, const QDate &today);

    /// The new links of each kind, left out or not.
    [[nodiscard]] const KindCounts &kindCounts() const noexcept { return m_kindCounts; }
    /// How many links are taken.
    [[nodiscard]] qint64 takenCount() const noexcept { return m_taken; }
    /// The links that are taken, in order, with the names that the mask gives.
    [[nodiscard]] QList<NewLink> taken() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct PreviewRow
    {
        qsizetype entry = 0;
        qint64 number = 0; ///< among those that are taken, from 1; 0: it is not
    };

    void chooseRows();
    [[nodiscard]] const NewLink *linkOf(const LinkEntry &entry) const;
    [[nodiscard]] QString nameOf(const NewLink &link, qint64 number) const;
    [[nodiscard]] QString toolTip(const LinkEntry &entry) const;
    [[nodiscard]] static QString describeVerdict(const LinkEntry &entry, const NewLink *link);

    LinkReading m_reading;
    KindSet m_kinds{true, true, true, true, true, true};
    KindCounts m_kindCounts{};
    NameMask m_mask;
    QDate m_today;
    std::vector<PreviewRow> m_rows;
    qint64 m_taken = 0;
};

} // namespace headgate
