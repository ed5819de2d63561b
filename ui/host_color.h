// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"

#include <QColor>
#include <QPalette>

namespace headgate {

/// The colour of a host: the same in every run, and told apart from the palette's background, be it light or
/// dark. Two hosts may happen to be alike: it only repeats what a word says too.
[[nodiscard]] QColor hostColor(const Host &host, const QPalette &palette);

} // namespace headgate
