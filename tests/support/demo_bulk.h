// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>

namespace headgate::support {

class FaultServer;

/// The demonstration: files of many kinds, some big, some slow, some that fail at first, one that never
/// exists, one that is always cut. The server listens already, and is reached as 127.0.0.1 and as localhost.
/// @return the links, in the order in which to offer them; the same each time
[[nodiscard]] QList<QUrl> serveBulk(FaultServer &server);

/// The founding experiment: /item/N is answered after 300 ms, and with 429 above 10 at a time; /slow/N after
/// 1 s.
/// @return 50 links to items
[[nodiscard]] QList<QUrl> serveExperiment(FaultServer &server);

/// /stats: what the server has counted but for requests to /stats itself, as JSON; /stats?reset forgets it
/// after.
void serveStatistics(FaultServer &server);

} // namespace headgate::support
