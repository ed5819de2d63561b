// SPDX-License-Identifier: MIT
#include "ui/field_marks.h"

#include <QEvent>
#include <QPainter>

namespace headgate {

FieldMarks::FieldMarks(QWidget *page)
    : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(page->rect());
    page->installEventFilter(this);
    hide();
}

void FieldMarks::setFields(const QList<QWidget *> &fields)
{
    m_fields.clear();
    for (QWidget *field : fields) {
        m_fields.append(field);
    }
    setVisible(!fields.isEmpty());
    raise();
    update();
}

bool FieldMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        setGeometry(parentWidget()->rect());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = palette().color(QPalette::Highlight);
    QColor veil = color;
    veil.setAlpha(48);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(veil);
    for (const QPointer<QWidget> &field : m_fields) {
        if (field && field->isVisibleTo(parentWidget())) {
            const QRect place(field->mapTo(parentWidget(), QPoint()), field->size());
            painter.drawRoundedRect(QRectF(place).adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4);
        }
    }
}

} // namespace headgate
