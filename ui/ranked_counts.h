// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <set>
#include <utility>

namespace headgate {

/// How many rows have which value, and which values most of them have. Told of each row that comes and goes,
/// it never walks the rows: adding and removing cost a look into a hash, and top() the values that changed
/// since the last time, whatever the number of rows. The empty text is no value. One thread.
class RankedCounts final
{
public:
    RankedCounts() = default;
    Q_DISABLE_COPY_MOVE(RankedCounts)

    struct Ranked
    {
        QString value;
        qsizetype count = 0;
        friend bool operator==(const Ranked &, const Ranked &) = default;
    };

    /// Returns the value as it is kept here, so that equal ones can share their memory.
    QString add(const QString &value);
    /// One that was added.
    void remove(const QString &value);

    [[nodiscard]] qsizetype of(const QString &value) const;
    /// How many different ones there are.
    [[nodiscard]] qsizetype size() const;
    /// Those with the highest counts, highest first, alike ones by their text.
    [[nodiscard]] QList<Ranked> top(qsizetype most) const;

private:
    struct Count
    {
        qsizetype now = 0;
        qsizetype ranked = 0; ///< what m_ranking has it under; 0: it is not there
        bool isStale = false; ///< it is in m_stale
    };

    void touch(const QString &value, Count &count) const;
    void rank() const;

    // What was asked for last is put in order only when somebody asks again.
    mutable QHash<QString, Count> m_counts;
    mutable QList<QString> m_stale;
    mutable std::set<std::pair<qsizetype, QString>> m_ranking; ///< the counts below zero: highest first
};

} // namespace headgate
