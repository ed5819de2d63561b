// SPDX-License-Identifier: MIT
#pragma once

#include "queue/state.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace headgate {

/// What a colour says. It only ever repeats what a shape or a word says too.
enum class Tone { Text, Muted, Accent, Good, Warning, Bad };

/// A colour that can be read on the palette's base, be it light or dark.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);

[[nodiscard]] bool isDark(const QPalette &palette);

/// The desktop theme's icon when the theme has every icon that the window uses, else our own: one style,
/// never a mix. Our own take their colour from the palette each time they are painted.
/// @param name  a freedesktop icon name, such as u"list-add"
[[nodiscard]] QIcon themedIcon(const QString &name);

/// A shape of its own for every state.
[[nodiscard]] QIcon stateIcon(State state);
/// For files that run when they are opened.
[[nodiscard]] QIcon programIcon();
[[nodiscard]] Tone stateTone(State state);

} // namespace headgate
