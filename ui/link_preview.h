// SPDX-License-Identifier: MIT
#pragma once

#include "core/name_mask.h"
#include "ui/link_reader.h"
#include "ui/target_check.h"

#include <QAbstractTableModel>
#include <QBitArray>
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

    /// Which of its new links are passed over, besides those of kinds that nobody wants.
    struct Skips
    {
        bool fetched = false;  ///< those that were ever fetched
        bool existing = false; ///< those whose files are there, or are to be

        friend bool operator==(const Skips &, const Skips &) = default;
    };

    /// Of the new links of the wanted kinds.
    struct Counts
    {
        qint64 wanted = 0;   ///< all of them
        qint64 fetched = 0;  ///< ever fetched
        qint64 existing = 0; ///< of those not passed over for that: there is a file, or one is to be
        qint64 taken = 0;
    };

    /// What was said of the links of another reading is forgotten.
    void show(const LinkReading &reading);
    /// @param fetched  one for each link of the reading
    void setFetched(const QBitArray &fetched);
    /// @param states  one for each link of the reading
    void setTargets(std::vector<TargetState> states);
    void setSkips(const Skips &skips);
    /// Leaves out the new links whose kind is not among these.
    void setKinds(const KindSet &kinds);
    /// Empty, or one without a problem.
    void setMask(const NameMask &mask, const QDate &today);

    /// The new links of each kind, left out or not.
    [[nodiscard]] const KindCounts &kindCounts() const noexcept { return m_kindCounts; }
    [[nodiscard]] const Counts &counts() const noexcept { return m_counts; }
    /// What setTargets() answers, but for folder and list.
    [[nodiscard]] TargetQuestion targetQuestion() const;
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
        /// Among those that are taken, or would be if there were no such file, from 1; 0: it is not. So the
        /// names that a mask gives do not depend on which of them are there.
        qint64 number = 0;
        bool isTaken = false;
    };

    void chooseRows();
    void judgeRows();
    void touchRows();
    [[nodiscard]] bool isFetched(const LinkEntry &entry) const;
    [[nodiscard]] TargetState targetOf(const LinkEntry &entry) const;
    [[nodiscard]] const NewLink *linkOf(const LinkEntry &entry) const;
    [[nodiscard]] QString toolTip(const LinkEntry &entry) const;
    [[nodiscard]] QString describeNew(const LinkEntry &entry) const;
    [[nodiscard]] QString describeVerdict(const LinkEntry &entry, const NewLink *link) const;

    LinkReading m_reading;
    KindSet m_kinds{true, true, true, true, true, true};
    KindCounts m_kindCounts{};
    NameMask m_mask;
    QDate m_today;
    QBitArray m_fetched;                ///< by link; empty: not known
    std::vector<TargetState> m_targets; ///< by link; empty: not known
    Skips m_skips;
    std::vector<PreviewRow> m_rows;
    Counts m_counts;
};

} // namespace headgate
