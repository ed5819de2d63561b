// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"

#include <QString>

#include <optional>

namespace headgate {

/// Which hosts are meant: "example.org", that one; "*.example.org", it and all below it; "*", every host.
/// Lower case, in ASCII form, without scheme, port or path.
[[nodiscard]] bool matchesHost(const QString &pattern, const Host &host);

/// The pattern that somebody has typed, a whole address included; nothing when it is none.
[[nodiscard]] std::optional<QString> toHostPattern(const QString &typed);

} // namespace headgate
