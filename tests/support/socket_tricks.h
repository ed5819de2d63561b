// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace headgate::support {

/// Makes the next close of that socket an RST instead of a FIN. False where the system refuses.
[[nodiscard]] bool closeWithReset(qintptr socket);

/// True when the peer of a non-blocking socket has closed or reset, and has left nothing to read before that:
/// known to the system though the event loop has yet to tell. Never blocks, takes nothing off the stream.
[[nodiscard]] bool peerHasGone(qintptr socket);

} // namespace headgate::support
