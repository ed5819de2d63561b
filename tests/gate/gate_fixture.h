// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "gate/recording_taker.h"

#include "support/manual_clock.h"

#include <QTest>

namespace headgate {

using Tags = QList<quint64>;

inline const Host a{QStringLiteral("a.example")};
inline const Host b{QStringLiteral("b.example")};
inline const Host c{QStringLiteral("c.example")};

inline GateLimits limits(int total, int perHost = 1000, const Pace &pace = {}, const Pace &hostPace = {})
{
    GateLimits limits;
    limits.total = total;
    limits.perHost = perHost;
    limits.pace = pace;
    limits.hostPace = hostPace;
    return limits;
}

/// A gate under a manual clock, and somebody who takes.
struct Fixture
{
    explicit Fixture(const GateLimits &given)
        : gate(std::make_unique<Gate>(clock, given))
    {
    }

    Ticket join(const Host &host, quint64 tag, Position position = 0)
    {
        return gate->join(host, taker, tag, position);
    }
    Ticket borrow(const Host &host, quint64 tag) { return gate->joinForLoan(host, taker, tag); }
    void joinMany(const Host &host, quint64 first, quint64 last)
    {
        for (quint64 tag = first; tag <= last; ++tag) {
            QVERIFY(join(host, tag));
        }
    }

    ManualClock clock;
    std::shared_ptr<RecordingTaker> taker = std::make_shared<RecordingTaker>();
    std::unique_ptr<Gate> gate;
};

} // namespace headgate
