// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "core/clock.h"
#include "queue/state.h"
#include "ui/ranked_counts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <array>
#include <memory>
#include <vector>

namespace headgate {

/// The queue as a table: a row for each item in ascending position, kept up to date by deltas. Batches reach
/// the views as contiguous ranges; only the columns that changed are announced.
class DownloadModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadModel)
public:
    enum Role {
        SortRole = Qt::UserRole, ///< qint64 or QString
        IdRole,                  ///< quint64, DownloadId::value
        StateRole,               ///< int, State
        ProgressRole,            ///< double, 0 to 1; -1 while the size is not known
    };

    /// More separate ranges than this in one delta reach the views as a reset.
    static constexpr int mostRanges = 64;

    /// The clock outlives the model; it is asked for the wait until a retry.
    explicit DownloadModel(const Clock &clock, QObject *parent = nullptr);

    void apply(const Delta &delta);

    /// The items whose reason to wait is being told. The reasons of all others are forgotten: they would soon
    /// be wrong.
    void setWatched(const QList<DownloadId> &ids);
    /// Time has passed: announces the state of the watched items that wait for a retry.
    void refreshCountdowns();

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]->row; }
    [[nodiscard]] DownloadId idAt(int row) const { return at(row).id; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(DownloadId id) const;
    /// The name of the server as the gate counts it; empty if there is none.
    [[nodiscard]] const QString &hostAt(int row) const { return m_rows[size_t(row)]->host; }
    /// How many rows each server has, and each folder; kept with every delta.
    [[nodiscard]] const RankedCounts &hosts() const { return m_hosts; }
    [[nodiscard]] const RankedCounts &folders() const { return m_folders; }
    [[nodiscard]] int size() const { return int(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// A row at a fixed address, so that inserting and moving shift pointers only.
    struct Entry
    {
        Row row;
        QString host;
        int index = 0; ///< in m_rows; right for those before m_firstUnnumbered
    };
    using ColumnMask = quint32; ///< bit n: column n
    using Dirty = QHash<Entry *, ColumnMask>;

    void remove(const QList<DownloadId> &ids);
    void insert(const QList<Row> &rows);
    void change(const QList<Row> &rows, Dirty &dirty);
    void takeReasons(const QList<QPair<DownloadId, WaitReason>> &reasons, Dirty &dirty);
    void restoreOrder();
    void announce(const Dirty &dirty);
    void number() const;
    std::unique_ptr<Entry> makeEntry(const Row &row);
    Entry *find(DownloadId id) const { return m_byId.value(id, nullptr); }

    const Clock &m_clock;
    std::vector<std::unique_ptr<Entry>> m_rows;
    QHash<DownloadId, Entry *> m_byId;
    RankedCounts m_hosts;
    RankedCounts m_folders;
    QHash<DownloadId, WaitReason> m_reasons; ///< of watched items only
    QList<DownloadId> m_watched;
    mutable size_t m_firstUnnumbered = 0;
    std::array<QIcon, size_t(stateCount)> m_stateIcons;
    QIcon m_programIcon;
    int m_stateColumn;
    int m_nameColumn;
    int m_progressColumn;
};

} // namespace headgate
