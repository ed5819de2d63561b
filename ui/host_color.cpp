// SPDX-License-Identifier: MIT
#include "ui/host_color.h"

#include "ui/icons.h"

#include <algorithm>
#include <cmath>

namespace headgate {
namespace {

constexpr double leastContrast = 3.2; // WCAG asks for 3 where a graphic says something

/// Relative luminance, as WCAG has it.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF())) +
           0.0722 * linear(double(color.blueF()));
}

double contrast(double a, double b)
{
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

QColor hostColor(const Host &host, const QPalette &palette)
{
    quint32 hash = 2166136261U; // FNV-1a: Qt's own hash may differ from run to run
    for (const QChar c : host.name) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    hash ^= hash >> 15;
    const float hue = float(hash % 360) / 360;
    const float saturation = (hash >> 10) % 2 == 0 ? 0.62F : 0.40F;
    // Yellow and green look lighter than blue and red: each hue goes as far as it must.
    const bool dark = isDark(palette);
    const double behind = luminance(palette.color(QPalette::Window));
    float lightness = dark ? 0.58F : 0.47F;
    QColor color = QColor::fromHslF(hue, saturation, lightness);
    while (contrast(luminance(color), behind) < leastContrast && lightness > 0.1F && lightness < 0.9F) {
        lightness += dark ? 0.03F : -0.03F;
        color = QColor::fromHslF(hue, saturation, lightness);
    }
    return color;
}

} // namespace headgate
