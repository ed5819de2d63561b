// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "queue/download.h"

namespace headgate {

/// What a list shows of the item as of now, the bytes of a live reply included.
/// @param attempts  that are allowed
/// @param bytesPerSecond  of its live reply; told only while there is one
[[nodiscard]] Row rowOf(const Download &item, int attempts, qint64 bytesPerSecond);

} // namespace headgate
