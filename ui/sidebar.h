// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "ui/download_filter.h"
#include "ui/ranked_counts.h"

#include <QTreeWidget>

namespace headgate {

/// What the list can be narrowed to, with counts: the states, the servers with most downloads, the folders.
/// One entry is chosen at a time, as in a list of mailboxes. Long lists are cut, and open further on demand.
class Sidebar final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)
public:
    /// Values that are shown of a kind at first, and at the most.
    static constexpr qsizetype fewValues = 8;
    static constexpr qsizetype mostValues = 100;

    /// The counts outlive the sidebar.
    Sidebar(const RankedCounts &hosts, const RankedCounts &folders, QWidget *parent = nullptr);

    /// Shows the counts as they are now.
    void refresh(const Totals &totals);

    [[nodiscard]] const ListChoice &choice() const { return m_choice; }
    void choose(const ListChoice &choice);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const headgate::ListChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { State, Host, Folder };
    struct Section
    {
        Kind kind;
        const RankedCounts &counts;
        QTreeWidgetItem *heading = nullptr;
        QTreeWidgetItem *more = nullptr; ///< below the entries: how many are not shown
        QList<QTreeWidgetItem *> entries = {};
        qsizetype most = fewValues;
    };

    void addStates();
    void addSection(Section &section, const QString &title);
    void colorPassive(const Section &section);
    void showSection(Section &section);
    void showMore(Section &section);
    void showEntry(QTreeWidgetItem *item, const QString &text, qint64 count);
    void showValue(QTreeWidgetItem *item, Kind kind, const QString &value);
    void markChosen();
    void onCurrentChanged(QTreeWidgetItem *item);
    [[nodiscard]] const QString &chosenValue(Kind kind) const;
    [[nodiscard]] QIcon iconOf(Kind kind, const QString &value) const;

    ListChoice m_choice;
    Section m_hosts;
    Section m_folders;
    QList<QTreeWidgetItem *> m_states; ///< by StateFilter
    bool m_isMarking = false;          ///< the current entry follows the choice, not the other way round
};

} // namespace headgate
