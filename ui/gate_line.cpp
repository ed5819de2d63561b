// SPDX-License-Identifier: MIT
#include "ui/gate_line.h"

#include "ui/gate_text.h"
#include "ui/host_color.h"
#include "ui/row_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace headgate {
namespace {

constexpr int dot = 8;
constexpr int dotSpace = dot + 5;
constexpr int gap = 14;

} // namespace

GateLine::GateLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
    layOut();
}

void GateLine::show(const GatePicture &picture, qint64 waiting)
{
    m_known = picture.hosts;
    m_waiting = waiting;
    m_lines = picture.lines;
    refresh();
}

void GateLine::refresh()
{
    const Instant now = m_clock.now();
    m_inLine.clear();
    std::ranges::copy_if(m_known, std::back_inserter(m_inLine),
                         [now](const HostStanding &host) { return isInLine(host, now); });
    layOut();
}

QString GateLine::text() const
{
    QStringList texts;
    for (const Part &part : m_parts) {
        texts << part.text;
    }
    return texts.join(u' ');
}

QSize GateLine::sizeHint() const
{
    return {200, fontMetrics().height() + 4};
}

QSize GateLine::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 4};
}

int GateLine::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text);
}

void GateLine::layOut()
{
    m_parts.clear();
    m_shown = 0;
    const Instant now = m_clock.now();
    int x = 0;
    const auto add = [this, &x](const QString &text, int host) {
        const int width = widthOf(text) + (host >= 0 ? dotSpace : 0);
        m_parts.append({text, QRect(x, 0, width, height()), host});
        x += width + gap;
    };
    qint64 told = 0;
    const auto unnamed = [&](qsizetype shown) {
        // Of the hosts with a line only the longest are known by name.
        return std::max<qint64>(m_lines - told, m_inLine.size() - shown);
    };
    if (m_waiting > 0 || m_inLine.isEmpty()) {
        add(describeWaiting(m_waiting), -1);
    }
    for (qsizetype i = 0; i < m_inLine.size(); ++i) {
        const QString text = describeLineAt(m_inLine[i], now);
        const bool isLast = i + 1 == m_inLine.size() && m_lines <= told + 1;
        const int reserve = isLast ? 0 : gap + widthOf(describeMoreHosts(unnamed(i)));
        if (x + dotSpace + widthOf(text) + reserve > width()) {
            break;
        }
        add(text, int(i));
        told += m_inLine[i].waiting > 0 ? 1 : 0;
        m_shown = int(i) + 1;
    }
    if (const qint64 more = unnamed(m_shown); more > 0) {
        add(describeMoreHosts(more), -1);
    }
    update();
}

void GateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    for (const Part &part : m_parts) {
        QRect place = part.place;
        if (part.host >= 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(hostColor(m_inLine[part.host].host, palette()));
            painter.drawEllipse(QRectF(place.left(), place.center().y() + 1 - dot / 2, dot, dot));
            place.setLeft(place.left() + dotSpace);
        }
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, part.text);
    }
}

const HostStanding *GateLine::hostAt(const QPoint &position) const
{
    const auto part = std::ranges::find_if(
        m_parts, [&](const Part &each) { return each.host >= 0 && each.place.contains(position); });
    return part == m_parts.end() ? nullptr : &m_inLine[part->host];
}

void GateLine::mousePressEvent(QMouseEvent *event)
{
    const HostStanding *host = event->button() == Qt::LeftButton ? hostAt(event->pos()) : nullptr;
    if (host) {
        Q_EMIT hostChosen(host->host);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void GateLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(hostAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GateLine::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool GateLine::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    }
    return true;
}

/// Of the host there; behind the last one, those for which there was no room.
QString GateLine::toolTipAt(const QPoint &position) const
{
    const Instant now = m_clock.now();
    const auto part =
        std::ranges::find_if(m_parts, [&](const Part &each) { return each.place.contains(position); });
    if (part == m_parts.end()) {
        return {};
    }
    if (part->host >= 0) {
        return describeHost(m_inLine[part->host], now);
    }
    QStringList others;
    for (const HostStanding &host : m_inLine.sliced(m_shown)) {
        others << describeLineAt(host, now);
    }
    return others.join(u'\n');
}

} // namespace headgate
