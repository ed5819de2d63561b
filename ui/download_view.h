// SPDX-License-Identifier: MIT
#pragma once

#include "ui/appearance.h"

#include "app/command.h"
#include "core/ids.h"
#include "queue/state.h"

#include <QTableView>
#include <QTimer>

#include <initializer_list>
#include <vector>

class QMenu;
class QMimeData;
class QSettings;

namespace headgate {

class DownloadFilter;
class EmptyHint;

/// What a drag of rows has among its formats: their ids. Nobody but the list itself takes it.
inline constexpr QLatin1StringView rowsMimeType("application/x-headgate-rows");

/// A set of states: bit n stands for State(n).
using StateSet = quint32;
inline constexpr StateSet everyState = (1U << stateCount) - 1;
[[nodiscard]] constexpr StateSet setOf(std::initializer_list<State> states)
{
    StateSet set = 0;
    for (const State state : states) {
        set |= 1U << int(state);
    }
    return set;
}

/// Where the selection lies, in rows as they are shown.
struct SelectionBounds
{
    int rows = 0;
    int first = -1; ///< topmost
    int last = -1;  ///< lowest
};

/// The list on the screen. Cheap with 100,000 rows: rows of one height, selections handled as ranges, and
/// everything that follows a change waits until the changes are over.
class DownloadView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadView)
public:
    /// The filter outlives the view.
    explicit DownloadView(DownloadFilter &filter, QWidget *parent = nullptr);

    void setDensity(Density density);
    /// Plain texts for an empty list.
    void setEmptyTexts(const QString &title, const QString &explanation);

    /// In the time of the number of ranges, not of rows.
    [[nodiscard]] SelectionBounds selectionBounds() const;
    /// The states that occur in the selection.
    [[nodiscard]] StateSet selectedStates() const;
    /// Rows of the filter, ascending.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// In the order shown; only those in one of these states.
    [[nodiscard]] QList<DownloadId> selectedIds(StateSet states = everyState) const;
    /// On the screen now; none while the window is hidden.
    [[nodiscard]] QList<DownloadId> visibleIds() const;

    /// Selects this item alone, makes it the current one and brings it into view. False when it is not in the
    /// list as it is shown.
    bool choose(DownloadId id);

    void saveHeader(QSettings &store) const;
    void restoreHeader(const QSettings &store);
    void showQueueOrder();
    /// One checkable entry for each column.
    void fillColumnMenu(QMenu *menu);

    /// What is dragged: the rows, and the finished files among them for other programs.
    [[nodiscard]] QMimeData *selectionAsMime() const;

Q_SIGNALS:
    void visibleRowsChanged();
    void dropped(const headgate::command::Move &move); ///< rows were dragged to another place in the line

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QModelIndexList selectedIndexes() const override;

private:
    struct Kept
    {
        QList<DownloadId> selected;
        DownloadId current;
        int scroll = 0;
    };

    void setUpHeader();
    void setRowHeight();
    void watchModel();
    void keepSelection();
    void restoreSelection();
    void placeHint();
    [[nodiscard]] int rowOf(DownloadId id) const;
    [[nodiscard]] int dropRowAt(const QPoint &position) const;
    void showDropRow(int row);

    DownloadFilter &m_filter;
    EmptyHint *m_hint;
    Density m_density = Density::Comfortable;
    QTimer m_visibleTimer;
    int m_dropRow = -1; ///< before which they would be put now; -1: nowhere
    Kept m_kept;        ///< across a reset of the model
};

} // namespace headgate
