// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace headgate {

/// "1000", "500K", "2.5m": a number of bytes as people write it; K, M and G stand for KiB, MiB and GiB.
/// Nothing when it is no number. It may be negative, less than one byte, or not finite.
[[nodiscard]] std::optional<double> parseByteCount(const QString &text);

} // namespace headgate
