// SPDX-License-Identifier: MIT
#include "queue/speed_limits.h"

#include <utility>

namespace headgate {

void SpeedLimits::setRates(qint64 all, qint64 perHost)
{
    if (m_all->rate() != all) {
        m_all->setRate(all);
    }
    if (m_perHost != perHost) {
        m_perHost = perHost;
        for (const auto &weak : std::as_const(m_hosts)) {
            if (const auto limit = weak.lock()) {
                limit->setRate(perHost);
            }
        }
    }
}

QList<std::shared_ptr<SpeedLimit>> SpeedLimits::of(const Host &host)
{
    std::shared_ptr<SpeedLimit> limit = m_hosts.value(host).lock();
    if (!limit) {
        constexpr qsizetype few = 64;
        if (m_hosts.size() > 2 * m_inUse + few) {
            m_hosts.removeIf([](const auto &entry) { return entry.value().expired(); });
            m_inUse = m_hosts.size();
        }
        limit = std::make_shared<SpeedLimit>();
        limit->setRate(m_perHost);
        m_hosts.insert(host, limit);
    }
    return {m_all, limit};
}

} // namespace headgate
