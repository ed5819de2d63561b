// SPDX-License-Identifier: MIT
#include "ui/progress_delegate.h"

#include "ui/download_model.h"
#include "ui/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int margin = 6;
constexpr qreal barHeight = 8;

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem cell = option;
    cell.index = index;
    if (index.row() % 2 != 0) {
        cell.features |= QStyleOptionViewItem::Alternate;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const double progress = index.data(DownloadModel::ProgressRole).toDouble();
    const auto state = State(index.data(DownloadModel::StateRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);

    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const int textWidth =
        std::min(inner.width(), option.fontMetrics.horizontalAdvance(progress < 0 ? text : u"100 %"_s));
    QRect textRect = inner;
    textRect.setLeft(inner.right() - textWidth + 1);
    painter->setPen(ink);
    painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);

    const qreal barWidth = inner.width() - textWidth - margin;
    if (barWidth < 2 * barHeight) {
        return;
    }
    QRectF bar(inner.left(), option.rect.center().y() + 1 - barHeight / 2, barWidth, barHeight);
    if (option.direction == Qt::RightToLeft) {
        bar.moveLeft(inner.left());
    }
    QColor groove = ink;
    groove.setAlphaF(0.16F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove);
    painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    if (progress > 0) {
        // A sliver that is too narrow for its round ends would look like more than it is.
        QRectF done = bar;
        done.setWidth(std::max(barHeight, bar.width() * progress));
        painter->setBrush(selected ? ink : toneColor(stateTone(state), option.palette));
        painter->drawRoundedRect(done, barHeight / 2, barHeight / 2);
    }
    painter->restore();
}

} // namespace headgate
