// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString wordOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return u"system"_s;
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    }
    return {};
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void setDisabledText(QPalette &palette, const QColor &color)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color);
    }
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xf0, 0xf1), QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf8));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xdc));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0x60, 0x64, 0x69));
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xa8));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x91, 0x91, 0x91));
    setDisabledText(palette, QColor(0x9a, 0x9d, 0xa1));
    return palette;
}

QPalette darkPalette()
{
    const QColor text(0xe6, 0xe6, 0xe6);
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x2b, 0x2d, 0x30));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x41));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9d, 0xa1, 0xa6));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xae, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xb7, 0x9c, 0xe8));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x50, 0x53, 0x57));
    setDisabledText(palette, QColor(0x78, 0x7c, 0x80));
    return palette;
}
#endif

} // namespace

AppearanceSettings AppearanceSettings::load(const QSettings &store)
{
    AppearanceSettings settings;
    const QString colors = store.value(u"appearance/colors"_s).toString();
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        if (colors == wordOf(scheme)) {
            settings.colors = scheme;
        }
    }
    if (store.value(u"appearance/density"_s).toString() == "compact"_L1) {
        settings.density = Density::Compact;
    }
    settings.language = store.value(u"appearance/language"_s).toString();
    return settings;
}

void AppearanceSettings::save(QSettings &store) const
{
    store.setValue(u"appearance/colors"_s, wordOf(colors));
    store.setValue(u"appearance/density"_s, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
    store.setValue(u"appearance/language"_s, language);
}

ColorSwitch::ColorSwitch()
    : m_systemStyle(QApplication::style()->name())
{
}

void ColorSwitch::choose(ColorScheme scheme)
{
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(scheme == ColorScheme::Light  ? Qt::ColorScheme::Light
                                                  : scheme == ColorScheme::Dark ? Qt::ColorScheme::Dark
                                                                                : Qt::ColorScheme::Unknown);
#else
    const QString style = scheme == ColorScheme::System ? m_systemStyle : u"fusion"_s;
    if (QApplication::style()->name() != style) {
        QApplication::setStyle(style);
    }
    QApplication::setPalette(scheme == ColorScheme::Light  ? lightPalette()
                             : scheme == ColorScheme::Dark ? darkPalette()
                                                           : QPalette());
#endif
}

} // namespace headgate
