// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace headgate {

/// Text with air beside it, cut short where its column says: in the middle where the end tells things apart,
/// as in names; else at the end. A row shows where the keyboard is by its selection, not cell by cell.
class TextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDelegate)
public:
    static constexpr int margin = 4;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The background of a cell as the style has it: plain, alternate or selected.
void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace headgate
