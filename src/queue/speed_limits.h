// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"
#include "core/ids.h"
#include "transfer/host_rule.h"
#include "transfer/speed_limit.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace headgate {

/// The speed limits that are in force: one of all, one for each host and one for each item that has
/// transfers. In the engine's thread; the limits themselves are shared with the lanes.
class SpeedLimits final
{
public:
    SpeedLimits() = default;
    Q_DISABLE_COPY_MOVE(SpeedLimits)
    ~SpeedLimits() = default;

    /// Bytes a second, 0: none. Holds at once for transfers that run.
    void setRates(qint64 all, qint64 perHost, const QList<HostRule> &rules = {});
    /// The same for one item.
    void setRate(DownloadId item, qint64 rate) const;
    /// All that hold for a transfer of that item from that host, whether they limit it now or later; the
    /// item's own, at that rate, is the first.
    [[nodiscard]] QList<std::shared_ptr<SpeedLimit>> of(DownloadId item, qint64 rate, const Host &host);

private:
    [[nodiscard]] qint64 rateOf(const Host &host) const;

    /// One for each that somebody holds.
    template <class Key>
    class Held
    {
    public:
        [[nodiscard]] std::shared_ptr<SpeedLimit> of(const Key &key, qint64 rate);
        void setRate(const Key &key, qint64 rate) const;
        void setRates(const std::function<qint64(const Key &)> &rateOf) const;

    private:
        QHash<Key, std::weak_ptr<SpeedLimit>> m_limits; ///< those in use, and as many again at most
        qsizetype m_inUse = 0;                          ///< at the last count
    };

    std::shared_ptr<SpeedLimit> m_all = std::make_shared<SpeedLimit>();
    Held<Host> m_hosts;
    Held<DownloadId> m_items;
    qint64 m_perHost = 0;
    QList<HostRule> m_rules;
};

} // namespace headgate
