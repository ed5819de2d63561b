// SPDX-License-Identifier: MIT
#pragma once

#include "app/saver.h"

namespace headgate {

/// Deletes the part files that this queue made and knows nothing of, because it was killed before it had
/// written them down, or that are of removed items. Blocks on the disk.
void removeOrphans(const Loaded &loaded);

} // namespace headgate
