// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace headgate {

enum class ColorScheme { System, Light, Dark };
enum class Density { Comfortable, Compact }; ///< of rows in lists

/// How the window looks and which language it speaks, as a value.
struct AppearanceSettings
{
    ColorScheme colors = ColorScheme::System;
    Density density = Density::Comfortable;
    QString language; ///< such as "de" or "pt_BR"; empty: the system's

    friend bool operator==(const AppearanceSettings &, const AppearanceSettings &) = default;

    /// Reads what is there and takes the default for the rest.
    [[nodiscard]] static AppearanceSettings load(const QSettings &store);
    void save(QSettings &store) const;
};

/// Makes every window of the application light or dark, at once. Before Qt 6.8 that needs a style which heeds
/// palettes: Fusion then stands in for the system's until the scheme is the system's again. One in a process;
/// made before the first change, as it remembers the system's style.
class ColorSwitch final
{
public:
    ColorSwitch();
    Q_DISABLE_COPY_MOVE(ColorSwitch)
    ~ColorSwitch() = default;

    void choose(ColorScheme scheme);

private:
    const QString m_systemStyle;
    ColorScheme m_scheme = ColorScheme::System;
};

} // namespace headgate
