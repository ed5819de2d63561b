// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/failure.h"
#include "core/host.h"
#include "core/ids.h"

#include <QList>
#include <QSet>

#include <functional>
#include <memory>

namespace headgate {

class Gate;

/// Tells our own network from other people's servers. When several hosts that have nothing to do with each
/// other can no longer be reached, and nothing has come from anywhere in between, it is our network that is
/// down: the gate is frozen, and one request at a time goes out to see whether it is back. Whoever asks is
/// told not to hold such a failure against an item. Lives in the engine's thread.
class NetworkWatch final
{
public:
    /// Hosts that must fail together; fewer say nothing.
    static constexpr int enoughHosts = 3;
    /// What is further apart is not together.
    static constexpr Milliseconds together{30'000};
    static constexpr Milliseconds firstProbe{2'000};
    static constexpr Milliseconds longestProbe{60'000};

    struct Suspect
    {
        Instant when{};
        Host host;
        DownloadId item;
        int attempt = 0;
    };

    /// @param received  bytes that have come from all hosts so far
    /// @param changed   called when it goes down, with what failed shortly before, the last one left out;
    /// and,
    ///                  with nothing, when it is back
    NetworkWatch(const Clock &clock, Gate &gate, std::function<qint64()> received,
                 std::function<void(bool isDown, const QList<Suspect> &suspects)> changed);
    Q_DISABLE_COPY_MOVE(NetworkWatch)
    ~NetworkWatch() = default;

    /// How long to wait for it before failures count again as the hosts' own; 0: not at all.
    void setPatience(Milliseconds patience);
    /// What the system thinks. It is only a hint: it knows of the first metre of cable.
    void setHint(bool isConnected);

    /// It has answered something, whatever it was.
    void answered(const Host &host);
    /// A request of the item has failed. True: that is the network's fault, and must cost it nothing.
    [[nodiscard]] bool failed(const Host &host, DownloadId item, int attempt, const Failure &failure);

    [[nodiscard]] bool isDown() const { return m_isDown; }

private:
    [[nodiscard]] bool isSuspect(const Host &host) const;
    [[nodiscard]] int unrelatedHosts() const;
    void goDown();
    void comeBack();
    void ring();

    const Clock &m_clock;
    Gate &m_gate;
    std::function<qint64()> m_received;
    std::function<void(bool, const QList<Suspect> &)> m_changed;
    std::unique_ptr<Alarm> m_alarm;
    Milliseconds m_patience{Milliseconds::max()};
    Milliseconds m_probe{firstProbe};
    Instant m_giveUp = Instant::max();
    QList<Suspect> m_suspects; ///< since the last sign of life
    qint64 m_receivedThen = 0; ///< when the first of them failed
    QSet<Host> m_reached;      ///< hosts that have answered in this run
    bool m_isConnected = true; ///< as far as the system knows
    bool m_isDown = false;
    bool m_hasGivenUp = false; ///< until somebody answers
};

/// True for a failure that a network that is down causes: no route, no name service, time-outs, lost
/// connections.
[[nodiscard]] bool mayBeTheNetwork(FailureKind kind);

/// The part of a host's name that tells whose it is: "example.org" of "files.example.org"; all of an address.
[[nodiscard]] QString ownerOf(const Host &host);

} // namespace headgate
