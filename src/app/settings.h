// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate_limits.h"
#include "queue/retry_policy.h"
#include "transfer/transfer_settings.h"

class QSettings;

namespace headgate {

/// Everything a user can set, as a value. The engine takes a whole new value at any time and acts on it
/// at once; what is under way goes on under the old one where a change in mid-flight would lose work.
struct Settings
{
    GateLimits gate;
    RetryPolicy retry;
    TransferSettings transfer;
    bool sharedGate = false;   ///< with other programs of this user: one gate for all of them
    bool keepPasswords = true; ///< and other secrets of links and rules, in the system's key ring, if any

    friend bool operator==(const Settings &, const Settings &) = default;

    /// Every value forced into its permitted range, so that no file edited by hand can do harm.
    [[nodiscard]] Settings sanitized() const;

    /// Reads what is there and takes the default for the rest. Passwords, and what header lines say, are
    /// never read or written.
    [[nodiscard]] static Settings load(const QSettings &store);
    void save(QSettings &store) const;
};

} // namespace headgate
