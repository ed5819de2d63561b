// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "gate/gate_limits.h"
#include "gate/host_standing.h"
#include "gate/ordered_line.h"
#include "gate/pacer.h"

#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace headgate {

/// What the gate knows of one host. Only the roster changes it.
struct HostState
{
    /// The list of the roster in which it stands, at most one.
    enum class Standing : quint8 {
        Unlisted, ///< no place is free at this host, or nobody waits and permits are out
        Ready,    ///< its first waiter may pass, as far as the host goes
        Later,    ///< waiters that only time holds back
        Owed,     ///< full, but with permits on loan, of which one is to be asked back
        Idle,     ///< no waiters and no permits, but something to remember for a time
    };

    const Host *host = nullptr;   ///< the roster's own copy
    OrderedLine line;             ///< its waiters
    std::unique_ptr<Pacer> pacer; ///< made by the first start under a pace of its host
    Instant coolUntil = Instant::min();
    LineKey readyKey;        ///< Ready: by which it is listed
    Instant listedAt{};      ///< Later, Owed, Idle: by which it is listed
    int active = 0;          ///< permits out
    int onLoan = 0;          ///< of these
    qsizetype borrowers = 0; ///< waiters for a loan
    int allowedOwn = 0;      ///< in a shared gate: starts that may be made
    int allowedLent = 0;     ///< the same, of loans
    int recalls = 0;         ///< in a shared gate: loans that others want
    qsizetype rankedBy = 0;  ///< the waiters by which it is ranked; 0: it is not
    bool recalling = false;  ///< one on loan has been asked back, and is not back yet
    Standing standing = Standing::Unlisted;

    /// The first time at which neither cool-down nor pace forbids a start.
    [[nodiscard]] Instant earliest() const;
    [[nodiscard]] qsizetype waiting() const { return line.size() - borrowers; }
    /// Of the first in line, which must not be empty.
    [[nodiscard]] int allowedFirst() const { return line.first().isForLoan() ? allowedLent : allowedOwn; }
};

/// All hosts that the gate has to do with at present, sorted by what may happen to them next, so that the
/// gate never has to look for it: those whose first waiter may pass, in line order; those that only time
/// holds back, by time; those that want a loan back, by time. A host with no waiters, no permits, no
/// cool-down and no pace to keep is forgotten.
///
/// Every change costs O(sqrt(waiters of the host) + sqrt(ready hosts) + log(hosts)).
class HostRoster
{
public:
    explicit HostRoster(const GateLimits &limits);
    Q_DISABLE_COPY_MOVE(HostRoster)
    ~HostRoster() = default;

    /// O(hosts) when anything that concerns hosts is different.
    void setLimits(const GateLimits &limits, Instant now);
    /// A further limit of one host; 0: none any more.
    void setLearned(const Host &host, int limit, Instant now);
    /// A further interval between the starts at one host; 0: none any more.
    void setLearnedPace(const Host &host, Milliseconds interval, Instant now);
    [[nodiscard]] int limitOf(const Host &host) const;
    [[nodiscard]] int ceilingOf(const Host &host) const; ///< without what it has taught

    /// Nothing when the host has been forgotten, or was never known.
    [[nodiscard]] const HostState *find(const Host &host) const;

    /// The host stays where it is in memory as long as it has waiters or permits.
    HostState &join(const Host &host, const LineKey &key, Instant now);
    void move(HostState &host, const LineKey &from, const LineKey &to, Instant now);
    void leave(HostState &host, const LineKey &key, Instant now);

    /// A waiter passes: it leaves the line with a permit.
    void start(HostState &host, const LineKey &key, Instant now);
    void release(const Host &host, bool onLoan, Instant now);
    void keepLoan(const Host &host, Instant now);
    /// A loan of this host has been asked back for the sake of its own waiters.
    void noteRecall(HostState &host, Instant now);
    void coolDown(const Host &host, Instant until, Instant now);

    /// In a shared gate a start has to be allowed, and a loan may be wanted by others. Forgets both.
    /// O(hosts).
    void setShared(bool shared, Instant now);
    /// Changes nothing at a host where nobody waits and nothing is out.
    void allow(const Host &host, bool onLoan, int starts, Instant now);
    void recallLoan(const Host &host, Instant now);
    [[nodiscard]] bool isShared() const { return m_isShared; }
    [[nodiscard]] bool isPaced(const Host &host) const { return !isUnlimited(paceOf(host)); }
    /// What runs already has a permit.
    void adopt(const Host &host, bool onLoan, Instant now);

    /// Puts hosts whose time has come among the ready, and forgets what no longer matters.
    void wake(Instant now);

    /// The first in line of all who may pass as far as their hosts go, as of the last wake().
    [[nodiscard]] std::optional<LineKey> firstReady() const;

    /// When a host that only time holds back may be ready; nothing when there is none.
    [[nodiscard]] std::optional<Instant> nextWake() const;

    /// The host whose loan is to be asked back first, from `listedAt` on; null when there is none.
    [[nodiscard]] HostState *firstOwed() const;

    [[nodiscard]] HostStanding standing(const Host &host) const;
    /// From now on the hosts are ranked by the length of their lines, which costs O(log hosts) a change; or
    /// no longer. O(hosts).
    void setRanked(bool ranked);
    /// Hosts at which somebody waits, the longest line first; none while they are not ranked.
    [[nodiscard]] QList<Host> longestLines(int most) const;
    [[nodiscard]] qsizetype lines() const { return qsizetype(m_ranking.size()); } ///< how many there are
    /// Hosts that cool down, as of the last wake(); those that are over soonest first.
    [[nodiscard]] QList<Host> cooling(int most) const;

    [[nodiscard]] QList<Host> all() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_hosts.size()); }

private:
    struct Hash
    {
        size_t operator()(const Host &host) const noexcept { return qHash(host); }
    };
    using ByTime = std::set<std::pair<Instant, HostState *>>;
    using ByLength = std::set<std::pair<qsizetype, HostState *>>;

    HostState &known(const Host &host);
    [[nodiscard]] bool isFull(const HostState &host) const;
    [[nodiscard]] bool isAllowed(const HostState &host) const;
    [[nodiscard]] Pace paceOf(const Host &host) const;
    void takePace(HostState &host) const;
    void settle(HostState &host, Instant now);
    void rank(HostState &host);
    void list(HostState &host, HostState::Standing standing, Instant at);
    void unlist(HostState &host);

    int m_perHost;
    QList<HostLimits> m_rules;
    QHash<Host, int> m_learned;
    QHash<Host, Milliseconds> m_learnedPaces;
    Pace m_hostPace;
    std::unordered_map<Host, HostState, Hash> m_hosts;
    OrderedLine m_ready; ///< first waiters of the ready hosts
    ByTime m_later;
    ByTime m_owed;
    ByTime m_idle;
    ByTime m_cooling;   ///< by the end of the cool-down, whatever else they are
    ByLength m_ranking; ///< hosts with a line, if ranked
    bool m_isRanked = false;
    bool m_isShared = false;
};

} // namespace headgate
