// SPDX-License-Identifier: MIT
#include "ui/progress_delegate.h"

#include "ui/download_model.h"
#include "ui/icons.h"
#include "ui/text_delegate.h"

#include <QPainter>

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
    paintCellBackground(painter, option, index);

    const double progress = index.data(DownloadModel::ProgressRole).toDouble();
    const auto state = State(index.data(DownloadModel::StateRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);

    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    // The bars of all rows end at one line, but for those that have more to say than a percentage.
    const int textWidth = std::min(inner.width(), std::max(option.fontMetrics.horizontalAdvance(u"100 %"_s),
                                                           option.fontMetrics.horizontalAdvance(text)));
    QRect textRect = inner;
    textRect.setLeft(inner.right() - textWidth + 1);
    painter->setPen(ink);
    painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);

    const qreal barWidth = inner.width() - textWidth - margin;
    const bool nothingYet = progress <= 0 && state != State::Active;
    if (nothingYet || barWidth < 2 * barHeight) {
        return;
    }
    const QRectF bar(inner.left(), option.rect.center().y() + 1 - barHeight / 2, barWidth, barHeight);
    QColor groove = ink;
    groove.setAlphaF(0.16F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove);
    painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    if (progress > 0) {
        // Clipped, so that a share that is narrower than the round ends looks as small as it is.
        painter->setClipRect(QRectF(bar.topLeft(), QSizeF(bar.width() * progress, bar.height())));
        painter->setBrush(selected ? ink : toneColor(stateTone(state), option.palette));
        painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    }
    painter->restore();
}

} // namespace headgate
