// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "app/gate_words.h"

#include <QString>

namespace headgate {

/// A host in lines of plain text: what it has, what it may have, what it has taught, and who waits.
[[nodiscard]] QString describeHost(const HostStanding &host, Instant now);

/// A slot in lines of plain text: the file, the host, for how long, and how fast.
/// @param row   of the item; null: not known
/// @param host  null: not known
[[nodiscard]] QString describeTaken(const TakenPermit &taken, const Row *row, const HostStanding *host,
                                    Instant now);

} // namespace headgate
