// SPDX-License-Identifier: MIT
#include "ui/text_delegate.h"

#include "ui/columns.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace headgate {

void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem cell = option;
    cell.index = index;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
}

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintCellBackground(painter, option, index);
    }
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(margin, 0, -margin, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
}

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = size_t(index.column());
    option->textElideMode = column < columns().size() ? columns()[column].elide : Qt::ElideRight;
}

} // namespace headgate
