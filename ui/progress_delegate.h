// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace headgate {

/// A bar and its percentage, painted by hand: a fifth of the time of the style's progress bar.
class ProgressDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressDelegate)
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace headgate
