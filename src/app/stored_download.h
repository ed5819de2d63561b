// SPDX-License-Identifier: MIT
#pragma once

#include "queue/download.h"
#include "store/stored_item.h"

namespace headgate {

/// What is kept of an item, of whose part file these bytes are known to be on the medium.
[[nodiscard]] StoredItem toStored(const Download &item, const ByteRanges &durable);

/// What was written down as being on the medium of the item's part file.
[[nodiscard]] ByteRanges durableBytes(const StoredItem &stored);

/// The item as it goes on in a new run: what was on its way waits again, and a file that was about to get its
/// final name is looked for under both names.
[[nodiscard]] Download fromStored(const StoredItem &stored);

} // namespace headgate
