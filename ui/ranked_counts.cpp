// SPDX-License-Identifier: MIT
#include "ui/ranked_counts.h"

#include <utility>

namespace headgate {

QString RankedCounts::add(const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    auto count = m_counts.find(value);
    if (count == m_counts.end()) {
        count = m_counts.insert(value, {});
    }
    ++count->now;
    touch(count.key(), *count);
    return count.key();
}

void RankedCounts::remove(const QString &value)
{
    const auto count = m_counts.find(value);
    if (count != m_counts.end() && count->now > 0) {
        --count->now;
        touch(count.key(), *count);
    }
}

qsizetype RankedCounts::of(const QString &value) const
{
    return m_counts.value(value).now;
}

qsizetype RankedCounts::size() const
{
    rank();
    return m_counts.size();
}

QList<RankedCounts::Ranked> RankedCounts::top(qsizetype most) const
{
    rank();
    QList<Ranked> best;
    for (auto it = m_ranking.cbegin(); it != m_ranking.cend() && best.size() < most; ++it) {
        best.append({it->second, -it->first});
    }
    return best;
}

void RankedCounts::touch(const QString &value, Count &count) const
{
    if (!count.isStale) {
        count.isStale = true;
        m_stale.append(value);
    }
}

void RankedCounts::rank() const
{
    for (const QString &value : std::exchange(m_stale, {})) {
        const auto count = m_counts.find(value);
        count->isStale = false;
        if (count->ranked != count->now) {
            m_ranking.erase({-count->ranked, value});
            if (count->now > 0) {
                m_ranking.insert({-count->now, value});
            }
            count->ranked = count->now;
        }
        if (count->now == 0) {
            m_counts.erase(count);
        }
    }
}

} // namespace headgate
