// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "gate/gate_observer.h"
#include "gate/host_roster.h"
#include "gate/ordered_line.h"
#include "gate/outcome_table.h"
#include "gate/pacer.h"
#include "gate/wait_histogram.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace headgate {

/// What stands behind a Gate: the gate owns it, the permits know of it, and so they may outlive it. The
/// contract is in gate.h, the algorithm at the head of gate_core.cpp; what it tells is in gate_reports.cpp,
/// and how it is a part of a gate that programs share in gate_sharing.cpp.
class GateCore final : public std::enable_shared_from_this<GateCore>
{
public:
    GateCore(const Clock &clock, const GateLimits &limits);
    Q_DISABLE_COPY_MOVE(GateCore)
    ~GateCore() = default;

    Ticket join(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag, Position position);
    Ticket joinForLoan(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag);
    bool leave(Ticket ticket);
    bool move(Ticket ticket, Position position);
    void setLimits(const GateLimits &limits);
    [[nodiscard]] const GateLimits &limits() const { return m_limits; }
    void setLearnedLimit(const Host &host, int limit);
    void setLearnedPace(const Host &host, Milliseconds interval);
    [[nodiscard]] int ceilingOf(const Host &host) const;
    [[nodiscard]] bool isWanted(const Host &host) const;
    void coolDown(const Host &host, Instant until);
    void setShared(bool shared);
    void allow(const Host &host, bool onLoan, int starts);
    void recallLoan(const Host &host);
    [[nodiscard]] HostWish wish(const Host &host);
    [[nodiscard]] Instant nextStart() const { return isShut() ? Instant::max() : m_pacer.earliest(); }
    [[nodiscard]] Permit adopt(const Host &host, const std::shared_ptr<PermitTaker> &borrower);
    void freeze();
    void letOnePass();
    void thaw();
    void close();
    void abandon(); ///< the gate is gone: closes, and drops all waiters in silence
    void release(const Permit &permit);
    void keepLoan(const Permit &permit);
    void addObserver(GateObserver &observer);
    void removeObserver(GateObserver &observer);

    [[nodiscard]] WaitReason reason(Ticket ticket);
    [[nodiscard]] WaitReason reasonAt(const Host &host);
    [[nodiscard]] GateStatistics statistics() const;
    [[nodiscard]] HostOutcomes outcomes(const Host &host) const { return m_outcomes.of(host); }
    [[nodiscard]] int active(const Host &host) const;
    [[nodiscard]] HostStanding standing(const Host &host) const;
    [[nodiscard]] QList<Host> coolingHosts(int most);
    [[nodiscard]] HostRoster &hosts() { return m_hosts; }

private:
    struct Waiter
    {
        std::weak_ptr<PermitTaker> taker;
        quint64 tag = 0;
        Position position = 0;
        Instant joined{};
        HostState *host = nullptr;
    };

    Ticket add(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag, Position position);
    void pump();
    bool step();
    void grantFirst(const LineKey &key, Instant now);
    void refuseFirst();
    void addLoanTaker(const std::weak_ptr<PermitTaker> &taker);
    bool recallOne(Instant now);
    [[nodiscard]] std::optional<Instant> nextRecall() const;
    [[nodiscard]] bool isShut() const { return m_startsLeft == 0; }
    Waiter remove(const LineKey &key);
    Waiter drop(const LineKey &key, Instant now);
    [[nodiscard]] bool isObserved() const { return !m_observers.isEmpty(); }
    void tell(GateEvent event) const;
    void tellWhetherFrozen() const;
    void schedule();
    [[nodiscard]] std::optional<Instant> nextTurn() const;

    const Clock &m_clock;
    GateLimits m_limits;
    Pacer m_pacer;
    HostRoster m_hosts;
    QHash<Ticket, Waiter> m_waiters;
    OrderedLine m_line;                                   ///< all waiters
    std::vector<std::weak_ptr<PermitTaker>> m_loanTakers; ///< who is asked for loans, in turn
    qint64 m_borrowers = 0;                               ///< waiters for a loan
    int m_active = 0;
    int m_onLoan = 0;
    bool m_recalling = false; ///< a loan has been asked back for the sake of all, and is not back yet
    quint64 m_lastTicket = 0;
    std::optional<int> m_startsLeft; ///< frozen: as many may start all the same
    bool m_closed = false;
    bool m_pumping = false;
    qint64 m_admitted = 0;
    WaitHistogram m_waits;
    OutcomeTable m_outcomes;
    QList<GateObserver *> m_observers;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Instant> m_alarmAt; ///< what m_alarm is set to
};

} // namespace headgate
