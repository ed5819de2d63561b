// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

#include <QHash>

#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace headgate {

/// The gate's contract in its plainest form: a sorted map, lists of starts, and a walk along the whole line
/// for every question. It shares no code with the gate, grants nothing itself, and is told what happens.
class GateModel
{
public:
    struct Waiter
    {
        Host host;
        bool isGone = false; ///< its taker has vanished
    };
    using Key = std::pair<Position, Ticket>;

    explicit GateModel(const GateLimits &limits)
        : m_limits(limits)
    {
    }

    void join(Ticket ticket, Position position, const Host &host);
    void leave(Ticket ticket);
    void move(Ticket ticket, Position position);
    void vanish(Ticket ticket);
    void setLimits(const GateLimits &limits);
    void coolDown(const Host &host, Instant until);
    void close() { m_closed = true; }
    void grant(Ticket ticket, Instant now);
    void release(const Host &host);

    /// Who passes next: the first in line that may; those that have gone are dropped as their turn comes.
    /// Nothing when nobody may.
    std::optional<Ticket> nextToPass(Instant now);
    /// Who is refused next once closed; those that have gone are dropped on the way.
    std::optional<Ticket> nextToRefuse();
    /// When there is something to do next; nothing while it takes a call to change anything.
    [[nodiscard]] std::optional<Instant> nextTurn(Instant now) const;
    [[nodiscard]] WaitReason reason(Ticket ticket, Instant now) const;

    [[nodiscard]] const std::map<Key, Waiter> &line() const { return m_line; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] int active() const { return m_active; }
    [[nodiscard]] int active(const Host &host) const;

private:
    using Starts = std::deque<Instant>;
    struct HostFacts
    {
        int active = 0;
        Instant coolUntil = Instant::min();
        Starts starts;
    };

    [[nodiscard]] std::map<Key, Waiter>::iterator find(Ticket ticket);
    [[nodiscard]] int limitOf(const Host &host) const;
    [[nodiscard]] bool mayPass(const Host &host, Instant now) const;
    [[nodiscard]] const HostFacts &facts(const Host &host) const;

    GateLimits m_limits;
    bool m_closed = false;
    int m_active = 0;
    std::map<Key, Waiter> m_line;
    std::map<Ticket, Position> m_positions;
    QHash<Host, HostFacts> m_hosts;
    Starts m_starts;
};

} // namespace headgate
