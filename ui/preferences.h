// SPDX-License-Identifier: MIT
#pragma once

#include "ui/appearance.h"
#include "ui/desktop_settings.h"

#include "app/settings.h"

namespace headgate {

/// All that the dialog of settings lets a user set: what the engine gets, and what is the window's own.
struct Preferences
{
    Settings settings;
    AppearanceSettings appearance = {};
    DesktopSettings desktop = {};

    friend bool operator==(const Preferences &, const Preferences &) = default;

    [[nodiscard]] static Preferences defaults() { return {Settings().sanitized(), {}, {}}; }
};

} // namespace headgate
