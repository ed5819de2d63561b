// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/failure.h"
#include "gate/gate.h"
#include "queue/host_governor.h"
#include "queue/permit_use.h"
#include "queue/reception.h"
#include "queue/speed_limits.h"
#include "transfer/lanes.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace headgate {

/// Receives files, each over one reply at first. When permits would stand idle because nobody in line can use
/// them, it borrows them from the gate and lets them help where most time is left: a file is then received in
/// segments, again and again divided as permits come free, so that a batch has no slow tail. Borrowed permits
/// go back as soon as somebody else can use them. Each live reply holds exactly one permit, of its own host:
/// mirrors of a file are hosts of their own, and help with what is spare there.
///
/// The first reply of a file is also the probe: whether its server can send ranges shows when the first
/// segment is asked for, and a server that cannot, or does not like it, is left in peace.
///
/// Lives in the engine's thread. Nothing is emitted from inside a call.
class Receiver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Receiver)
public:
    /// All of them outlive the receiver.
    Receiver(const Clock &clock, Gate &gate, Lanes &lanes, SpeedLimits &limits, QObject *parent = nullptr);
    ~Receiver() override;

    /// Asks for what is missing of an item's file. `id` and `progress` of the request are set here. The item
    /// must not be being received already. The result stays valid until ended().
    /// @param mirrors  others that have the file; something must prove what they send
    const Reception *start(DownloadId item, int source, bool mayDivide, std::vector<Server> mirrors,
                           TransferRequest request, Permit permit);
    /// Ends all replies of the item; what arrived is kept.
    void stop(DownloadId item);
    /// The same for an item that has gone: what is left of it is deleted, and nothing more is told of it.
    void abandon(DownloadId item);

    [[nodiscard]] HostGovernor &governor() { return m_governor; }
    [[nodiscard]] const HostGovernor &governor() const { return m_governor; }

    /// Bytes that have come in this run, for all items, from each host; those of hosts that were too many to
    /// remember are the host's without a name.
    [[nodiscard]] QHash<Host, qint64> received() const;
    [[nodiscard]] bool isBusy() const { return !m_receptions.empty(); }
    [[nodiscard]] QList<DownloadId> live() const;         ///< items that are being received
    void forEachPermit(const PermitVisitor &visit) const; ///< those that its replies hold

Q_SIGNALS:
    void answered(headgate::DownloadId item, const headgate::TransferHead &head); ///< by its first reply
    /// One of several replies has ended, or a mirror is about to be asked: its part is `mixed` from now on.
    void moved(headgate::DownloadId item);
    /// The last reply of the item has ended: this is what all of them came to. Its permit is back.
    void ended(headgate::DownloadId item, int source, const headgate::TransferResult &result);
    void toldToWait(const headgate::Host &host, const headgate::RetryAfter &wait);
    void replyEnded(); ///< a permit is back, whatever became of its item

private:
    class Borrower;
    using Receptions = std::unordered_map<quint64, std::unique_ptr<Reception>>;
    struct Peace
    {
        Instant until{};
        int times = 0;
    };

    void onHead(const TransferHead &head);
    void onEnded(const TransferResult &result);
    static void takeIn(Reception &reception, const Reply &reply, const TransferResult &result);
    void learn(Reception &reception, Reply &reply, const TransferResult &result);
    static void goOn(Reception &reception);
    void conclude(Reception &reception, const Reply &last, TransferResult result);
    void tellGovernor(const Reply &reply, const TransferResult &result, bool wasRefused);
    [[nodiscard]] QHash<Host, qint64> liveBytes() const;
    void stopAll(Reception &reception);
    void stopReply(Reply &reply);

    /// One more connection of a file, and what it would receive.
    struct Opportunity
    {
        Reception *reception = nullptr; ///< null: none
        size_t server = 0;
        SegmentChoice choice;
    };

    void seekLoans(const Reception &reception);
    void seekLoan(const Host &host);
    void onLoan(Permit permit);
    [[nodiscard]] bool onRecall(const Host *host);
    [[nodiscard]] bool divide(const Opportunity &opportunity, Permit permit);
    [[nodiscard]] Opportunity best(const Host &host) const;
    void post(Reception &reception);
    void dropUnused(const Host &host);
    void watchAt(Instant when);
    void watch();

    const Clock &m_clock;
    Gate &m_gate;
    Lanes &m_lanes;
    SpeedLimits &m_limits;
    QHash<Host, qint64> m_endedBytes; ///< of replies that have ended
    HostGovernor m_governor;
    std::shared_ptr<Borrower> m_borrower;
    Receptions m_receptions; ///< by item
    QHash<TransferId, Reception *> m_byReply;
    QHash<Host, Ticket> m_tickets; ///< places in line for a loan, one a host
    QHash<Host, Peace> m_peace;    ///< hosts that did not like further connections
    std::unique_ptr<Alarm> m_postAlarm;
    std::unique_ptr<Alarm> m_watchAlarm;
    Instant m_nextWatch{};
    quint64 m_lastTransfer = 0;
};

} // namespace headgate
