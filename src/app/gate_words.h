// SPDX-License-Identifier: MIT
#pragma once

#include "app/gate_picture.h"
#include "gate/gate_statistics.h"

#include <QString>

namespace headgate {

// The gate in words for people: translated, plain text. Hosts' names are in their ASCII form.

/// "800 example.org", "404 mirror.net, resting 37 s": its part of the line.
[[nodiscard]] QString describeLineAt(const HostStanding &host, Instant now);
/// True for a host that belongs on the line behind the gate: somebody waits there, or it rests.
[[nodiscard]] bool isInLine(const HostStanding &host, Instant now);
[[nodiscard]] bool isResting(const HostStanding &host, Instant now);

/// "4 of 8 active": permits that are out at the host, of those that it may have.
[[nodiscard]] QString describeUse(const HostStanding &host);
/// "1,204 waiting:", what the hosts follow, or that nobody waits.
[[nodiscard]] QString describeWaiting(qint64 waiting);
[[nodiscard]] QString describeMoreHosts(qint64 hosts);

/// The whole gate, for those who listen instead of look, and for a terminal.
[[nodiscard]] QString describeGate(const GateStatistics &gate, const GatePicture &picture, Instant now);

} // namespace headgate
