// SPDX-License-Identifier: MIT
#include "ui/gate_slots.h"

#include "ui/gate_text.h"
#include "ui/host_color.h"
#include "ui/icons.h"
#include "ui/row_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace headgate {
namespace {

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

GateSlots::GateSlots(const Clock &clock, RowFinder findRow, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_findRow(std::move(findRow))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Slots of the gate"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setMinimumWidth(12 * fontMetrics().height());
    m_places.show({}, m_limit);
    layOut();
}

void GateSlots::show(const GatePicture &picture, int limit)
{
    const int before = m_places.size();
    m_places.show(picture.taken, limit);
    m_hosts = picture.hosts;
    m_limit = limit;
    if (m_places.size() != before) {
        m_pointed = -1;
        m_reached = std::min(m_reached, m_places.size() - 1);
        layOut();
    }
    update();
}

void GateSlots::describe(const QString &all)
{
    m_all = all;
    setAccessibleDescription(hasFocus() && m_reached >= 0 ? textOf(m_reached) : m_all);
}

QRect GateSlots::placeOf(int slot) const
{
    return slot >= 0 && size_t(slot) < m_layout.places.size() ? m_layout.places[size_t(slot)] : QRect();
}

int GateSlots::slotAt(const QPoint &position) const
{
    const auto &places = m_layout.places;
    const auto found =
        std::ranges::find_if(places, [&](const QRect &place) { return place.contains(position); });
    return found == places.end() ? -1 : int(found - places.begin());
}

QString GateSlots::textOf(int slot) const
{
    if (slot < 0 || slot >= m_places.size()) {
        return {};
    }
    const auto &taken = m_places.at(slot);
    if (!taken) {
        return tr("A free slot");
    }
    const auto host = std::ranges::find(m_hosts, taken->host, &HostStanding::host);
    return describeTaken(*taken, m_findRow(taken->item), host == m_hosts.end() ? nullptr : &*host,
                         m_clock.now());
}

bool GateSlots::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int slot = slotAt(help->pos());
    if (slot >= 0) {
        QToolTip::showText(help->globalPos(), plainToolTip(textOf(slot)), this, placeOf(slot));
    } else {
        QToolTip::hideText();
    }
    return true;
}

void GateSlots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int slot = 0; slot < int(m_layout.places.size()); ++slot) {
        paintSlot(painter, slot);
    }
    if (m_layout.hidden > 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        //: So many more slots than there is room to draw
        painter.drawText(m_layout.rest, Qt::AlignCenter, tr("+%1").arg(QLocale().toString(m_layout.hidden)));
    }
}

void GateSlots::paintSlot(QPainter &painter, int slot) const
{
    // Half a pixel inward: lines of one pixel lie on pixels.
    const QRectF box = QRectF(placeOf(slot)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(4.0, box.width() / 4);
    const QColor ink = palette().color(QPalette::WindowText);
    const auto &taken = m_places.at(slot);
    const QColor color = taken ? hostColor(taken->host, palette()) : QColor();
    if (taken) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(color, 0.16F));
        painter.drawRoundedRect(box, radius, radius);
        if (taken->progress > 0) {
            painter.save();
            painter.setClipRect(QRectF(box.topLeft(), QSizeF(box.width() * taken->progress, box.height())));
            painter.setBrush(faded(color, 0.50F));
            painter.drawRoundedRect(box, radius, radius);
            painter.restore();
        }
        if (taken->onLoan) {
            painter.setBrush(QBrush(faded(color, 0.55F), Qt::BDiagPattern));
            painter.drawRoundedRect(box, radius, radius);
        }
    }
    QPen outline(taken ? color : faded(ink, 0.28F), 1);
    if (slot >= m_limit) {
        outline.setStyle(Qt::DotLine); // it goes as soon as what is in it ends
    }
    if (slot == m_pointed && taken) {
        outline.setColor(ink);
    }
    if (hasFocus() && slot == std::max(m_reached, 0)) {
        outline = QPen(palette().color(QPalette::Highlight), 2);
    }
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);

    const Row *row = taken ? m_findRow(taken->item) : nullptr;
    const int margin = fontMetrics().averageCharWidth();
    const QRect inside = placeOf(slot).adjusted(margin, 0, -margin, 0);
    if (row && inside.width() >= 7 * margin && inside.height() >= fontMetrics().height()) {
        painter.setPen(ink);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(displayName(*row), Qt::ElideMiddle, inside.width()));
    }
}

void GateSlots::resizeEvent(QResizeEvent *)
{
    layOut();
}

void GateSlots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
    }
}

void GateSlots::layOut()
{
    m_layout = layOutSlots(m_places.size(), width(), fontMetrics().height());
    setFixedHeight(std::max(m_layout.height, fontMetrics().height() + 8));
    update();
}

void GateSlots::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(slotAt(event->position().toPoint()));
}

void GateSlots::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        choose(slotAt(event->position().toPoint()));
    }
}

void GateSlots::leaveEvent(QEvent *)
{
    pointAt(-1);
}

void GateSlots::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_layout.places.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveTo(std::clamp(m_reached + (event->key() == Qt::Key_Right ? 1 : -1), 0, last));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(std::max(m_reached, 0));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GateSlots::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    setAccessibleDescription(m_all);
}

void GateSlots::pointAt(int slot)
{
    if (std::exchange(m_pointed, slot) != slot) {
        update();
    }
}

void GateSlots::moveTo(int slot)
{
    m_reached = slot;
    const QString text = textOf(slot);
    setAccessibleDescription(text);
    const QRect place = placeOf(slot);
    QToolTip::showText(mapToGlobal(place.bottomLeft()), plainToolTip(text), this, place);
    update();
}

void GateSlots::choose(int slot)
{
    if (slot >= 0 && slot < m_places.size() && m_places.at(slot) && m_places.at(slot)->item) {
        Q_EMIT chosen(m_places.at(slot)->item);
    }
}

} // namespace headgate
