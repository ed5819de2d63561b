// SPDX-License-Identifier: MIT
#pragma once

#include "app/secret_vault.h"

#include <memory>

namespace headgate {

/// True if this build knows the key rings of the system it is for. Whether one is there shows when it is
/// asked.
[[nodiscard]] bool hasSystemVault();

/// The user's key ring; null if this build knows none. Nothing is asked of it before the first call. One at a
/// time in a process.
[[nodiscard]] std::unique_ptr<SecretVault> makeSystemVault();

} // namespace headgate
