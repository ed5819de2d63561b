// SPDX-License-Identifier: MIT
#pragma once

#include "queue/state.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <vector>

namespace headgate {

class DownloadModel;

/// Which items a list shows.
enum class StateFilter { All, Active, Waiting, Paused, Failed, Done };
inline constexpr int stateFilterCount = int(StateFilter::Done) + 1;

[[nodiscard]] bool accepts(StateFilter filter, State state);
[[nodiscard]] QString stateFilterTitle(StateFilter filter);

/// One thing that a list is narrowed to: some states, or a server, or a folder.
struct ListChoice
{
    StateFilter states = StateFilter::All;
    QString host;   ///< as DownloadModel::hostAt() has it; empty: any
    QString folder; ///< empty: any

    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

/// The list, filtered by a choice and by words, and sorted if asked for; without a sort column the rows stand
/// in the order of the queue. While sorted by a column that changes all the time, order and filter are
/// renewed every second or two instead of with every change.
class DownloadFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadFilter)
public:
    static constexpr std::chrono::milliseconds resortInterval{1500};

    /// The model outlives the filter.
    explicit DownloadFilter(DownloadModel &model, QObject *parent = nullptr);

    void setChoice(const ListChoice &choice);
    [[nodiscard]] const ListChoice &choice() const { return m_choice; }
    /// Every word must be in the name or in the URL, in any case of letters.
    void setWords(const QString &text);
    [[nodiscard]] bool showsAll() const { return m_choice == ListChoice() && m_words.isEmpty(); }

    [[nodiscard]] bool isQueueOrder() const { return sortColumn() < 0; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const DownloadModel &downloads() const { return m_model; }
    [[nodiscard]] int sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }

Q_SIGNALS:
    void orderChosen(); ///< another sort column, or the order of the queue again

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void sortAnew();
    void rank(int column);

    const DownloadModel &m_model;
    ListChoice m_choice;
    QStringList m_words;
    QTimer m_resort;
    std::vector<quint32> m_ranks; ///< of the rows in the model, only while all of them are being sorted
};

} // namespace headgate
