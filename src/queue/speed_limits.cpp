// SPDX-License-Identifier: MIT
#include "queue/speed_limits.h"

namespace headgate {
namespace {

/// A rate that is set anew begins without what was saved up, so it is only set when it is another.
void change(const std::shared_ptr<SpeedLimit> &limit, qint64 rate)
{
    if (limit && limit->rate() != rate) {
        limit->setRate(rate);
    }
}

} // namespace

template <class Key>
std::shared_ptr<SpeedLimit> SpeedLimits::Held<Key>::of(const Key &key, qint64 rate)
{
    std::shared_ptr<SpeedLimit> limit = m_limits.value(key).lock();
    if (!limit) {
        constexpr qsizetype few = 64;
        if (m_limits.size() > 2 * m_inUse + few) {
            m_limits.removeIf([](const auto &entry) { return entry.value().expired(); });
            m_inUse = m_limits.size();
        }
        limit = std::make_shared<SpeedLimit>();
        m_limits.insert(key, limit);
    }
    change(limit, rate);
    return limit;
}

template <class Key>
void SpeedLimits::Held<Key>::setRate(const Key &key, qint64 rate) const
{
    change(m_limits.value(key).lock(), rate);
}

template <class Key>
void SpeedLimits::Held<Key>::setRates(const std::function<qint64(const Key &)> &rateOf) const
{
    for (auto it = m_limits.cbegin(); it != m_limits.cend(); ++it) {
        change(it->lock(), rateOf(it.key()));
    }
}

qint64 SpeedLimits::rateOf(const Host &host) const
{
    const HostRule *rule = ruleFor(m_rules, host);
    return rule && rule->speedLimit > 0 ? rule->speedLimit : m_perHost;
}

void SpeedLimits::setRates(qint64 all, qint64 perHost, const QList<HostRule> &rules)
{
    change(m_all, all);
    m_perHost = perHost;
    m_rules = rules;
    m_hosts.setRates([this](const Host &host) { return rateOf(host); });
}

void SpeedLimits::setRate(DownloadId item, qint64 rate) const
{
    m_items.setRate(item, rate);
}

QList<std::shared_ptr<SpeedLimit>> SpeedLimits::of(DownloadId item, qint64 rate, const Host &host)
{
    return {m_items.of(item, rate), m_all, m_hosts.of(host, rateOf(host))};
}

} // namespace headgate
