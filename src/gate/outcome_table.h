// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"
#include "gate/host_outcomes.h"
#include "gate/permit.h"

#include <QHash>

#include <list>
#include <utility>

namespace headgate {

/// Counts outcomes per host in bounded memory: when a host too many comes, the one that was counted longest
/// ago is forgotten. A host that is being worked with is counted again and again, and so stays.
class OutcomeTable
{
public:
    static constexpr qsizetype mostHosts = 4096;

    void count(const Host &host, Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Succeeded:
            ++freshened(host).succeeded;
            break;
        case Outcome::Ignored:
            ++freshened(host).ignored;
            break;
        case Outcome::Dropped:
            ++freshened(host).dropped;
            break;
        }
    }

    [[nodiscard]] HostOutcomes of(const Host &host) const
    {
        const auto found = m_byHost.constFind(host);
        return found == m_byHost.cend() ? HostOutcomes{} : (*found)->second;
    }

private:
    using Entries = std::list<std::pair<Host, HostOutcomes>>;

    HostOutcomes &freshened(const Host &host)
    {
        const auto found = m_byHost.constFind(host);
        if (found != m_byHost.cend()) {
            m_latestFirst.splice(m_latestFirst.begin(), m_latestFirst, *found);
        } else {
            m_latestFirst.emplace_front(host, HostOutcomes{});
            m_byHost.insert(host, m_latestFirst.begin());
            if (m_byHost.size() > mostHosts) {
                m_byHost.remove(m_latestFirst.back().first);
                m_latestFirst.pop_back();
            }
        }
        return m_latestFirst.front().second;
    }

    Entries m_latestFirst;
    QHash<Host, Entries::iterator> m_byHost;
};

} // namespace headgate
