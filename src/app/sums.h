// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "queue/queue.h"

namespace headgate {

/// Bytes of all items, live ones included. Walks the live transfers.
[[nodiscard]] qint64 receivedNow(const Queue &queue);

/// The sums over the whole queue, as of now. Walks the live transfers.
[[nodiscard]] Totals sumsOf(const Queue &queue, qint64 bytesPerSecond);

} // namespace headgate
