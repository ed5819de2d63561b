// SPDX-License-Identifier: MIT
#pragma once

#include "queue/download.h"
#include "store/stored_item.h"

namespace headgate {

/// What is kept of an item. `durableBytes` of its part file are known to be on the medium.
[[nodiscard]] StoredItem toStored(const Download &item, qint64 durableBytes);

/// The item as it goes on in a new run: what was on its way waits again, and a file that was about to get its
/// final name is looked for under both names.
[[nodiscard]] Download fromStored(const StoredItem &stored);

} // namespace headgate
