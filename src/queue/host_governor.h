// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "core/rate_limit_fields.h"
#include "gate/adaptive_limit.h"
#include "gate/gate.h"

#include <QHash>

#include <functional>
#include <memory>

namespace headgate {

/// Finds out how many permits each host is best served with, and how far apart, and tells the gate: one
/// AdaptiveLimit for each host that is being asked, fed with what its replies come to and how fast they are.
/// The numbers of the user are its ceilings. What a host says of its quota is a hint: it can only slow down
/// the requests to that host, and for no longer than hosts may rest. Lives in the engine's thread.
class HostGovernor final
{
public:
    /// @param liveBytes  what the live replies of each host have brought so far
    HostGovernor(const Clock &clock, Gate &gate, std::function<QHash<Host, qint64>()> liveBytes);
    Q_DISABLE_COPY_MOVE(HostGovernor)
    ~HostGovernor() = default;

    /// Told whenever a host has taught something else (empty: nothing any more), and when it is no longer
    /// asked.
    using Taught = std::function<void(const Host &host, const HostLesson &lesson)>;
    void setTaught(Taught taught) { m_taught = std::move(taught); }
    /// What it taught an earlier run: where to begin when it is asked.
    void recall(const Host &host, const HostLesson &lesson) { m_recalled.insert(host, lesson); }
    /// What it has taught, in this run or an earlier one.
    [[nodiscard]] HostLesson learned(const Host &host) const;

    /// Turned off, it takes back all that it has told the gate, and forgets it.
    void setEnabled(bool enabled);
    /// A speed limit of ours decides how fast a host looks.
    void setHeldBack(bool heldBack) { m_isHeldBack = heldBack; }

    /// So long at most a host rests, or waits between two starts, because it says so.
    void setLongestRest(Milliseconds longest) { m_longestRest = longest; }

    /// The limits of the gate are others now.
    void takeCeilings();

    /// A request goes out, with a permit of that host.
    [[nodiscard]] AdaptiveLimit::Asked asked(const Host &host);
    /// It has its answer, and goes on: ended() will be told of it. Or it ended with it.
    /// @param wasDropped  the answer came only after connections had broken
    void accepted(const Host &host, const AdaptiveLimit::Asked &asked, bool goesOn, bool wasDropped);
    /// @param hasSaid  the host has said how long it is to be left alone
    void refused(const Host &host, const AdaptiveLimit::Asked &asked, bool hasSaid);
    void broken(const Host &host, const AdaptiveLimit::Asked &asked);
    /// One of its answers has said what may still be asked.
    void hinted(const Host &host, const RateLimitHint &hint);
    /// A reply has ended that brought so much.
    /// @param wasAccepted  it had its answer
    void ended(const Host &host, qint64 bytes, bool isFile, bool wasAccepted);

private:
    struct Probe
    {
        Instant from{};
        int limit = 0; ///< 0: not begun
        int ticks = 0;
        qint64 activeSum = 0;
        qint64 bytes = 0; ///< received before
        int files = 0;
        bool isUsed = true;
    };
    struct Governed
    {
        explicit Governed(int most, const HostLesson &recalled)
            : limit(most, recalled)
            , ceiling(most)
            , taught(recalled)
        {
        }
        AdaptiveLimit limit;
        int ceiling = 0;
        int answered = 0;         ///< live replies that have their answer
        int told = 0;             ///< the limit that the gate knows; 0: none
        Milliseconds toldPace{0}; ///< likewise
        Milliseconds hint{0};     ///< between two starts, as the host's quota would have it
        Instant hintEnds{};
        HostLesson taught; ///< as setTaught()'s was told
        bool isActive = false;
        qint64 endedBytes = 0;
        Milliseconds firstByte{0};
        Probe probe;
    };

    [[nodiscard]] Governed *find(const Host &host);
    void takeCeiling(const Host &host, Governed &governed);
    void tell(const Host &host, Governed &governed);
    void tellTaught(const Host &host, Governed &governed, bool again);
    void tick();
    void watch(const Host &host, Governed &governed, qint64 received);

    const Clock &m_clock;
    Gate &m_gate;
    std::function<QHash<Host, qint64>()> m_liveBytes;
    QHash<Host, std::shared_ptr<Governed>> m_hosts;
    QHash<Host, HostLesson> m_recalled; ///< of those that have not been asked in this run
    Taught m_taught;
    std::unique_ptr<Alarm> m_alarm;
    bool m_isEnabled = true;
    bool m_isHeldBack = false;
    Milliseconds m_longestRest{std::chrono::minutes{10}};
};

} // namespace headgate
