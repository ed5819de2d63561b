// SPDX-License-Identifier: MIT
#include "ui/plot.h"

#include "core/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headgate {
namespace {

constexpr int margin = 6;
constexpr int swatch = 10;

} // namespace

double roundedUp(double value)
{
    if (value <= 0) {
        return 1;
    }
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= value * (1 - 1e-9)) {
            return step * power;
        }
    }
    return 10 * power;
}

Plot::Plot(Describe describe, QWidget *parent)
    : QWidget(parent)
    , m_describe(std::move(describe))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Plot::show(const QList<Series> &series, double seconds, bool whole)
{
    m_series = series;
    m_seconds = std::max(seconds, 1.0);
    m_isWhole = whole;
    update();
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 0;
    for (const Series &series : std::as_const(m_series)) {
        for (const QPointF &point : series.points) {
            most = std::max(most, point.x() >= -m_seconds ? point.y() : 0);
        }
    }
    const double top = std::max(roundedUp(most), m_isWhole ? 2.0 : 1.0);
    const int line = fontMetrics().height();
    const int scale = fontMetrics().horizontalAdvance(m_describe(top)) + 2 * margin;
    QRectF area = rect();
    area.adjust(margin, line + 2 * margin, -margin, -line - margin);
    // Numbers stand where reading begins; time runs on to the right in every language.
    if (layoutDirection() == Qt::RightToLeft) {
        area.setRight(area.right() - scale);
    } else {
        area.setLeft(area.left() + scale);
    }
    drawScale(painter, area, top);
    painter.save();
    painter.setClipRect(area.adjusted(-1, -2, 1, 1));
    for (const Series &series : std::as_const(m_series)) {
        drawSeries(painter, area, top, series);
    }
    painter.restore();
    double x = area.left();
    for (const Series &series : std::as_const(m_series)) {
        const QRectF box(x, margin + (line - swatch) / 2.0, swatch, swatch);
        painter.fillRect(series.isFilled ? box : QRectF(box.left(), box.center().y() - 1, swatch, 2),
                         series.color);
        x += swatch + 4;
        const int width = fontMetrics().horizontalAdvance(series.name);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(x, margin, width + 1, line), Qt::AlignVCenter | Qt::TextSingleLine,
                         series.name);
        x += width + 14;
    }
}

void Plot::drawScale(QPainter &painter, const QRectF &area, double top) const
{
    const QColor ink = palette().color(QPalette::PlaceholderText);
    QColor grid = ink;
    grid.setAlphaF(0.25f);
    const int line = fontMetrics().height();
    for (const double part : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - part * area.height();
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const double value = part * top;
        if (m_isWhole && value != std::floor(value)) {
            continue;
        }
        painter.setPen(ink);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF place = isMirrored ? QRectF(area.right() + margin, y - line / 2.0, width(), line)
                                        : QRectF(0, y - line / 2.0, area.left() - margin, line);
        painter.drawText(place, int(Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight)),
                         m_describe(value));
    }
    painter.setPen(ink);
    const QRectF below(area.left(), area.bottom() + 2, area.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute,
                     //: The left end of a time axis; %1 is a duration
                     tr("%1 ago").arg(formatDuration(std::chrono::seconds(qint64(m_seconds)))));
    //: The right end of a time axis
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop | Qt::AlignAbsolute, tr("now"));
}

void Plot::drawSeries(QPainter &painter, const QRectF &area, double top, const Series &series) const
{
    if (series.points.isEmpty()) {
        return;
    }
    const auto at = [&](const QPointF &point) {
        return QPointF(area.right() + point.x() / m_seconds * area.width(),
                       area.bottom() - point.y() / top * area.height());
    };
    QPainterPath path(at(series.points.first()));
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        const QPointF next = at(series.points[i]);
        if (series.isStepped) {
            path.lineTo(next.x(), path.currentPosition().y());
        }
        path.lineTo(next);
    }
    if (series.isFilled) {
        QPainterPath filled = path;
        filled.lineTo(path.currentPosition().x(), area.bottom());
        filled.lineTo(at(series.points.first()).x(), area.bottom());
        filled.closeSubpath();
        QColor color = series.color;
        color.setAlphaF(0.35f);
        painter.fillPath(filled, color);
    }
    painter.setPen(QPen(series.color, series.isFilled ? 1 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace headgate
