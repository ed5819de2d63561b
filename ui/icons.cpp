// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Draws one of the bundled line icons in the colour that the palette asks for at that moment, so that a
/// change from light to dark needs no new icons.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_shape(u":/icons/%1.svg"_s.arg(m_name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// Size in device pixels, as QIconEngine has it.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key = u"headgate-%1-%2-%3x%4-%5"_s.arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = m_shape.pixmap(size, 1.0);
        if (pixmap.isNull()) {
            return pixmap;
        }
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"headgate-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_shape.isNull(); }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_tone); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return toneColor(m_tone, palette);
    }

    QString m_name;
    QIcon m_shape;
    Tone m_tone;
};

QIcon tintedIcon(const QString &name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

bool themeIsComplete()
{
    static constexpr std::array names{u"list-add",
                                      u"media-playback-start",
                                      u"media-playback-pause",
                                      u"view-refresh",
                                      u"edit-delete",
                                      u"go-up",
                                      u"go-down",
                                      u"go-top",
                                      u"go-bottom",
                                      u"document-open",
                                      u"configure",
                                      u"folder-open",
                                      u"edit-paste",
                                      u"edit-copy",
                                      u"help-about",
                                      u"edit-find",
                                      u"edit-clear-all",
                                      u"edit-undo",
                                      u"view-list",
                                      u"application-exit",
                                      u"window-close"};
    return std::ranges::all_of(
        names, [](const char16_t *name) { return QIcon::hasThemeIcon(QString::fromUtf16(name)); });
}

QString stateShape(State state)
{
    return u"state-%1"_s.arg(toWord(state));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Text:
        return palette.color(QPalette::WindowText);
    case Tone::Muted:
        return dark ? QColor(0x9a, 0xa0, 0xa6) : QColor(0x6b, 0x72, 0x79);
    case Tone::Accent:
        return dark ? QColor(0x5c, 0xb3, 0xf0) : QColor(0x1f, 0x6f, 0xb2);
    case Tone::Good:
        return dark ? QColor(0x5f, 0xc9, 0x7f) : QColor(0x1e, 0x7e, 0x43);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0xa8, 0x62, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc0, 0x2a, 0x2a);
    }
    return palette.color(QPalette::WindowText);
}

QIcon themedIcon(const QString &name)
{
    static const bool useTheme = themeIsComplete();
    const QIcon own = tintedIcon(name, Tone::Text);
    return useTheme ? QIcon::fromTheme(name, own) : own;
}

QIcon programIcon()
{
    return tintedIcon(u"mark-program"_s, Tone::Warning);
}

QIcon stateIcon(State state)
{
    return tintedIcon(stateShape(state), stateTone(state));
}

Tone stateTone(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Paused:
        return Tone::Muted;
    case State::Active:
    case State::Verifying:
        return Tone::Accent;
    case State::Retrying:
        return Tone::Warning;
    case State::Done:
        return Tone::Good;
    case State::Failed:
        return Tone::Bad;
    }
    return Tone::Muted;
}

} // namespace headgate
