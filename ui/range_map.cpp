// SPDX-License-Identifier: MIT
#include "ui/range_map.h"

#include "core/format.h"
#include "ui/icons.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {

RangeMap::RangeMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rangeMap"_s);
    setAccessibleName(tr("Map of the file: what has arrived"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RangeMap::minimumSizeHint() const
{
    return {60, std::max(14, fontMetrics().height() - 2)};
}

void RangeMap::show(State state, qint64 total, const ByteRanges &received,
                    const QList<ItemConnection> &connections)
{
    if (state == m_state && total == m_total && received == m_received && connections == m_connections) {
        return;
    }
    m_state = state;
    m_total = total;
    m_received = received;
    m_connections = connections;
    const QString text = describe();
    setAccessibleDescription(text);
    setToolTip(text);
    update();
}

QString RangeMap::describe() const
{
    const QLocale locale;
    if (m_total <= 0) {
        //: %1 is an amount of data
        return tr("%1 received; the size of the file is not known").arg(formatBytes(m_received.size()));
    }
    const int percent = int(double(m_received.size()) / double(m_total) * 100);
    //: %1 and %2 are amounts of data, %3 percent
    QStringList parts{
        tr("%1 of %2 received (%3 %)")
            .arg(formatBytes(m_received.size()), formatBytes(m_total), locale.toString(percent))};
    if (m_received.ranges().size() > 1) {
        parts << tr("in %n piece(s)", nullptr, int(m_received.ranges().size()));
    }
    if (!m_connections.isEmpty()) {
        parts << tr("%n connection(s) at work", nullptr, int(m_connections.size()));
    }
    return parts.join(u", "_s);
}

void RangeMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ink = palette().color(QPalette::WindowText);
    QColor groove = ink;
    groove.setAlphaF(0.10F);
    QColor edge = ink;
    edge.setAlphaF(0.28F);
    const QColor here = toneColor(stateTone(m_state), palette());
    QColor coming = here;
    coming.setAlphaF(0.32F);

    QPainterPath shape;
    shape.addRoundedRect(area, 3, 3);
    painter.fillPath(shape, groove);
    if (m_total > 0) {
        painter.save();
        painter.setClipPath(shape);
        const auto place = [&](qint64 begin, qint64 end) {
            const double from = double(begin) / double(m_total) * area.width();
            // However small it is against the file, it can be seen.
            const double width = std::max(double(end - begin) / double(m_total) * area.width(), 1.0);
            // As with all bars, the beginning is where reading begins.
            const double left =
                layoutDirection() == Qt::RightToLeft ? area.right() - from - width : area.left() + from;
            return QRectF(left, area.top(), width, area.height());
        };
        for (const ItemConnection &connection : std::as_const(m_connections)) {
            if (connection.range.end > connection.at) {
                painter.fillRect(place(connection.at, connection.range.end), coming);
            }
        }
        for (const ByteRange &range : m_received.ranges()) {
            painter.fillRect(place(range.begin, range.end), here);
        }
        const double line = 2;
        for (const ItemConnection &connection : std::as_const(m_connections)) {
            const QRectF at = place(connection.at, connection.at);
            painter.fillRect(QRectF(at.left() - line / 2, at.top(), line, at.height()), ink);
        }
        painter.restore();
    }
    painter.setPen(edge);
    painter.drawPath(shape);
}

} // namespace headgate
