// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

#include <QString>

namespace headgate {

/// "800 example.org", "404 mirror.net, resting 37 s": its part of the line.
[[nodiscard]] QString describeLineAt(const HostStanding &host, Instant now);
/// True for a host that belongs on the line behind the gate: somebody waits there, or it rests.
[[nodiscard]] bool isInLine(const HostStanding &host, Instant now);
[[nodiscard]] bool isResting(const HostStanding &host, Instant now);

/// "1,204 waiting:", what the hosts follow, or that nobody waits.
[[nodiscard]] QString describeWaiting(qint64 waiting);
[[nodiscard]] QString describeMoreHosts(qint64 hosts);

/// A host in lines of plain text: what it has, what it may have, what it has taught, and who waits.
[[nodiscard]] QString describeHost(const HostStanding &host, Instant now);

/// A slot in lines of plain text: the file, the host, for how long, and how fast.
/// @param row   of the item; null: not known
/// @param host  null: not known
[[nodiscard]] QString describeTaken(const TakenPermit &taken, const Row *row, const HostStanding *host,
                                    Instant now);

/// The whole gate in words, for those who listen instead of look.
[[nodiscard]] QString describeGate(const GateStatistics &gate, const GatePicture &picture, Instant now);

} // namespace headgate
