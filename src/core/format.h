// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QLocale>
#include <QString>

#include <chrono>

namespace headgate {

/// "512 bytes", "1.5 MiB": binary units (IEC 80000-13), numbers as the locale writes them. Less than nothing
/// counts as nothing.
[[nodiscard]] QString formatBytes(qint64 bytes, const QLocale &locale = QLocale());

/// "1.5 MiB/s".
[[nodiscard]] QString formatSpeed(qint64 bytesPerSecond, const QLocale &locale = QLocale());

/// The two largest units that matter: "45 s", "2 min 05 s", "3 h 12 min", "4 d 7 h". Less than nothing
/// counts as nothing.
[[nodiscard]] QString formatDuration(std::chrono::seconds duration, const QLocale &locale = QLocale());

/// "0.25 s", with so many decimals; from a minute on like formatDuration(), to the nearest second.
[[nodiscard]] QString formatPrecise(Milliseconds time, int decimals, const QLocale &locale = QLocale());

} // namespace headgate
