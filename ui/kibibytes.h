// SPDX-License-Identifier: MIT
#pragma once

#include <QSpinBox>

#include <algorithm>

namespace headgate {

/// Speeds are asked for in KiB a second and kept in bytes. This is the most that can be asked for: 10 GiB.
inline constexpr int mostKib = 10 * 1024 * 1024;

[[nodiscard]] inline int kibOf(qint64 bytes)
{
    return int(std::min((bytes + 1023) / 1024, qint64(mostKib)));
}

/// What was set elsewhere to the byte stays so while nobody touches it here.
[[nodiscard]] inline qint64 bytesFrom(const QSpinBox &box, qint64 before)
{
    return box.value() == kibOf(before) ? before : qint64(box.value()) * 1024;
}

} // namespace headgate
