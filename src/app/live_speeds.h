// SPDX-License-Identifier: MIT
#pragma once

#include "app/speed_meter.h"
#include "queue/queue.h"

#include <QHash>

namespace headgate {

/// How fast bytes come in: for each live reply, and for all together.
class LiveSpeeds
{
public:
    /// Looks at every live reply. To be called at each tick; what is no longer live is forgotten.
    void sample(const Queue &queue, Instant now);
    void forget(DownloadId id) { m_each.remove(id); }

    [[nodiscard]] qint64 of(DownloadId id) const;                             ///< bytes a second
    [[nodiscard]] qint64 ofAll() const { return m_overall.bytesPerSecond(); } ///< bytes a second
    [[nodiscard]] QList<DownloadId> sampled() const { return m_each.keys(); } ///< by the last sample()

private:
    QHash<DownloadId, SpeedMeter> m_each;
    SpeedMeter m_overall;
};

} // namespace headgate
