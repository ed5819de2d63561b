// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "gate/host_standing.h"
#include "gate/ticket.h"
#include "gate/wait_reason.h"

#include <QHash>
#include <QList>

namespace headgate {

class Gate;
class Queue;

/// One permit that is out.
struct TakenPermit
{
    Ticket ticket;   ///< no other permit of this run ever has it
    DownloadId item; ///< none: a document about some file; may have gone from the list
    Host host;
    Instant since{};
    double progress = -1; ///< 0 to 1, of the file, or of this connection's share of it; -1: unknown
    bool onLoan = false;  ///< for one more connection of a file, as long as nobody else can use it

    friend bool operator==(const TakenPermit &, const TakenPermit &) = default;
};

/// The gate at one moment, for whoever draws it.
struct GatePicture
{
    QList<TakenPermit> taken; ///< in the order in which they were given
    /// Those with permits, with the longest lines, and that cool down: the longest line first. Of the last
    /// two kinds only some where there are many.
    QList<HostStanding> hosts;
    QHash<Host, WaitReason> reasons; ///< why the first in line at a host waits
    qint64 lines = 0;                ///< hosts at which somebody waits

    friend bool operator==(const GatePicture &, const GatePicture &) = default;
};

/// As of now. The gate must rank its hosts for that (Gate::setRanked). The cost grows with the permits that
/// are out, not with the line.
[[nodiscard]] GatePicture pictureOf(const Gate &gate, const Queue &queue);

} // namespace headgate
