// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"
#include "transfer/speed_limit.h"

#include <QHash>
#include <QList>

#include <memory>

namespace headgate {

/// The speed limits that are in force: one of all, and one for each host that has transfers. In the engine's
/// thread; the limits themselves are shared with the lanes.
class SpeedLimits final
{
public:
    SpeedLimits() = default;
    Q_DISABLE_COPY_MOVE(SpeedLimits)
    ~SpeedLimits() = default;

    /// Bytes a second, 0: none. Holds at once for transfers that run.
    void setRates(qint64 all, qint64 perHost);
    /// All that hold for a transfer from that host, whether they limit it now or later.
    [[nodiscard]] QList<std::shared_ptr<SpeedLimit>> of(const Host &host);

private:
    std::shared_ptr<SpeedLimit> m_all = std::make_shared<SpeedLimit>();
    QHash<Host, std::weak_ptr<SpeedLimit>> m_hosts; ///< those in use, and as many again at most
    qsizetype m_inUse = 0;                          ///< at the last count
    qint64 m_perHost = 0;
};

} // namespace headgate
