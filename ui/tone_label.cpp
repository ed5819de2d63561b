// SPDX-License-Identifier: MIT
#include "ui/tone_label.h"

#include <QEvent>
#include <QGuiApplication>

namespace headgate {

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeColor();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeColor();
    }
}

void ToneLabel::takeColor()
{
    // Of the application's palette: its own has the colour in it that is to be replaced.
    const QColor color = toneColor(m_tone, QGuiApplication::palette());
    QPalette colors = palette();
    if (colors.color(QPalette::WindowText) != color) {
        colors.setColor(QPalette::WindowText, color);
        setPalette(colors);
    }
}

} // namespace headgate
