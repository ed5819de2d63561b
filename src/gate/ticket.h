// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

namespace headgate {

/// A place in the gate's line. Never used twice by one gate.
using Ticket = StrongId<struct TicketTag>;

} // namespace headgate
