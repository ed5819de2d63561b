// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "gate/gate_observer.h"
#include "gate/host_outcomes.h"
#include "gate/host_standing.h"
#include "gate/wait_histogram.h"
#include "gate/wait_reason.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <memory>

namespace headgate {

class Gate;

/// A host at one moment.
struct HostSample
{
    Instant at{};
    int limit = 0;  ///< permits that it might have had
    int active = 0; ///< permits that it had
    qint64 waiting = 0;
    qint64 bytesPerSecond = 0;

    friend bool operator==(const HostSample &, const HostSample &) = default;
};

struct HostFailure
{
    QDateTime when; ///< UTC
    QString text;   ///< translated, plain text, possibly from the network

    friend bool operator==(const HostFailure &, const HostFailure &) = default;
};

/// All that is known of one host in this run.
struct HostPage
{
    HostStanding standing;
    WaitReason reason;         ///< why the first in its line waits
    QList<HostSample> samples; ///< one a second while there was something to do, oldest first
    qint64 grants = 0;         ///< permits that were waited for so long:
    Milliseconds waitP50{0};
    Milliseconds waitP95{0};
    Milliseconds waitMax{0};
    HostOutcomes outcomes;
    QList<HostFailure> failures; ///< the last ones, newest first

    friend bool operator==(const HostPage &, const HostPage &) = default;
};

/// Remembers what became of each host, for whoever looks at its page: of the hosts that had permits last, in
/// bounded memory. Lives in the engine's thread.
class HostHistory final : public GateObserver
{
public:
    static constexpr qsizetype mostHosts = 64;
    static constexpr qsizetype mostSamples = 600;
    static constexpr qsizetype mostFailures = 8;
    static constexpr Milliseconds interval{1000};

    /// Both outlive it.
    HostHistory(const Clock &clock, const Gate &gate);
    Q_DISABLE_COPY_MOVE(HostHistory)
    ~HostHistory() override = default;

    void observe(const GateEvent &event) override;
    void noteFailure(const Host &host, const QString &text);

    [[nodiscard]] bool isSampleDue() const;
    /// @param received  bytes that each host has brought so far
    void sample(const QHash<Host, qint64> &received);

    [[nodiscard]] HostPage page(const Host &host) const;

private:
    struct Record
    {
        std::deque<HostSample> samples;
        WaitHistogram waits;
        QList<HostFailure> failures;
        qint64 received = 0; ///< as of the last sample
        Instant last{};      ///< when something happened
    };
    Record &record(const Host &host);

    const Clock &m_clock;
    const Gate &m_gate;
    QHash<Host, std::shared_ptr<Record>> m_records;
    Instant m_sampled{};
};

} // namespace headgate
