// SPDX-License-Identifier: MIT
#pragma once

#include "queue/backoff_line.h"
#include "queue/download_list.h"
#include "queue/network_watch.h"
#include "queue/proof_search.h"
#include "queue/receiver.h"
#include "queue/retry_policy.h"
#include "queue/room_watch.h"
#include "queue/speed_limits.h"
#include "transfer/finisher.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace headgate {

/// The list of downloads and the way of each through the three zones: it joins the gate's line, starts a
/// transfer when the permit comes, hands the received file to the finisher, and backs off after a failure.
/// Every change of state goes through transition(). A permit is held exactly as long as a reply lives. Lives
/// in the engine's thread.
class Queue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Queue)
public:
    /// What happened to an item, for those who follow every step.
    enum class Step { Started, Redirected, Retrying, Done, Skipped, Failed };

    /// All of them outlive the queue; the disk outlives the lanes, too.
    Queue(const Clock &clock, Gate &gate, LanePool &lanes, Finisher &finisher, const Disk &disk,
          QObject *parent = nullptr);
    ~Queue() override;

    void setRetryPolicy(const RetryPolicy &policy);
    /// What the system thinks of the network.
    void setNetworkHint(bool isConnected) { m_network.setHint(isConnected); }
    /// For transfers that start from now on; speed limits hold at once.
    void setTransferSettings(const TransferSettings &settings);
    /// Where the jitter of back-offs comes from: evenly distributed in [0, 1).
    void setChance(std::function<double()> chance) { m_chance = std::move(chance); }

    /// Told to each transfer's part file, so that its name is nobody else's; the same in every run of one
    /// store, and unlike every other's. Empty: part files get the next free name.
    void setPartToken(const QString &token) { m_partToken = token; }

    struct Added
    {
        QList<DownloadId> ids;
        qint64 duplicates = 0;
    };
    /// Appends links in order; those that are there already are left out unless allowed.
    Added add(const QList<NewLink> &links, const QString &folder, Intent intent, bool allowDuplicates);
    /// Puts an item back as an earlier run left it: Waiting, Paused, Done, Failed, or Verifying with
    /// `arrived`, whose placing goes on if its `file` was chosen; else it is finished from the beginning.
    void restore(Download &&item);
    /// Appends an item that another queue held, as restore() does; false if its link is there already.
    bool adopt(Download &&item);
    void skipIdsUpTo(quint64 lastId) { m_list.skipIdsUpTo(lastId); }

    void run(DownloadId id); ///< start, resume, or retry by hand: attempts count from one again
    /// What has arrived whole is not stopped: it is finished, and no proof is looked for any longer.
    void pause(DownloadId id);
    /// Out of the list, as if it had never been there; but it, and its unfinished data, can be brought back.
    void remove(DownloadId id);
    /// A removed item, to where it stood, and on with it if it was not paused.
    void bringBack(DownloadId id);
    /// A removed item for good, with its unfinished data; a finished file stays.
    void discard(DownloadId id);
    /// Drops a done or failed item from memory; every file stays, and the sums still count it.
    void forget(DownloadId id);
    /// Moves items, in their present order, right before another; no id: to the end. Returns where those that
    /// moved stood before, for putBack().
    QList<Place> move(const QList<DownloadId> &ids, DownloadId before);
    /// As good as the order may still be that of the places: every item of these to its own.
    void putBack(const QList<Place> &places);
    /// Bytes a second that all connections of the item together may receive; 0: no limit of its own. At once.
    void setSpeedLimit(DownloadId id, qint64 bytesPerSecond);
    enum class AddressChange {
        Done,
        NotNow, ///< only what failed or is paused, and has not arrived yet, can be fetched from elsewhere
        InList, ///< another item has that link
    };
    /// Gives a failed or paused item another address of the same file, and runs it. What has arrived stays
    /// where something tells whether it is of that file: the same strong entity tag, or what proves the
    /// whole. A date does not: many files of one server share it.
    /// @param url  fetchable
    [[nodiscard]] AddressChange changeAddress(DownloadId id, const QUrl &url);
    /// Gives an item the user and password of this URL, which is its own otherwise; for its next request.
    void takePassword(DownloadId id, const QUrl &url);
    /// Keeps an item out of the gate's line, even before it comes by restore(), until release().
    void hold(DownloadId id) { m_held.insert(id); }
    void release(DownloadId id);
    /// What keep() announced for this item is safe now: a file that waited for that gets its final name.
    void kept(DownloadId id);

    [[nodiscard]] const Download *find(DownloadId id) const
    {
        const Download *item = m_list.find(id);
        return item && !item->isRemoved ? item : nullptr;
    }
    /// One that is out of the list, but not discarded.
    [[nodiscard]] const Download *findRemoved(DownloadId id) const
    {
        const Download *item = m_list.find(id);
        return item && item->isRemoved ? item : nullptr;
    }
    /// What is asked for the item now, or next: behind redirects, or a mirror.
    [[nodiscard]] static QUrl targetOf(const Download &item);
    [[nodiscard]] const Tally &tally() const { return m_list.tally(); }
    /// Every item, in no particular order.
    void forEach(const std::function<void(const Download &)> &visit) const { m_list.forEach(visit); }
    /// True while a request or a reply lives or a file is being put in its place, even for an item that has
    /// gone.
    [[nodiscard]] bool isBusy() const
    {
        return m_receiver.isBusy() || m_search.isBusy() || !m_finishing.isEmpty();
    }
    /// Every item with unfinished data that is or was being received, and which bytes of it are good by now.
    /// Walks the live transfers, and what has ended since the last call.
    void forEachUnfinishedPart(const std::function<void(const Download &, const ByteRanges &good)> &visit);
    /// What a host taught an earlier run, and when it was asked last. For each hour since, one permit more,
    /// and a tenth less time between two starts.
    void recall(const Host &host, const HostLesson &lesson, const QDateTime &asked);
    /// What it has taught, in this run or an earlier one.
    [[nodiscard]] HostLesson learned(const Host &host) const { return m_receiver.governor().learned(host); }
    /// Bytes that each host has brought in this run.
    [[nodiscard]] QHash<Host, qint64> received() const { return m_receiver.received(); }
    /// Every permit that is out.
    void forEachPermit(const PermitVisitor &visit) const
    {
        m_receiver.forEachPermit(visit);
        m_search.forEachPermit(visit);
    }
    /// Items with a live reply.
    [[nodiscard]] QList<DownloadId> live() const { return m_receiver.live(); }

Q_SIGNALS:
    /// A host has taught something else, or is no longer asked; empty: it is as good as any other.
    void taught(const headgate::Host &host, const headgate::HostLesson &lesson);
    void changed(headgate::DownloadId id); ///< something that a list shows, or the position
    /// Something that must outlive the program: a new item, its order, the user's intent, an end. Whoever
    /// keeps it calls kept() once it is safe; without a keeper, at once.
    void keep(headgate::DownloadId id);
    void removed(headgate::DownloadId id);
    void broughtBack(headgate::DownloadId id); ///< before anything else is told of it
    void discarded(headgate::DownloadId id);
    /// Items wait for room on the disk of that folder, and go on by themselves as soon as there is some. Told
    /// once until room() says that none waits any more.
    void noRoom(const QString &folder, const QString &detail);
    void room();
    /// Nothing can be reached; or something can be, again. Until then no failure counts.
    void networkLost();
    void networkBack();
    void transferEnded(); ///< a reply has gone and its permit is back, whatever became of its item
    /// Its server has answered the item's first connection, or with something else than a file.
    void answered(headgate::DownloadId id, const headgate::RawAnswer &answer);
    /// Something went wrong, whatever becomes of the item now. Nothing may be done to the item.
    /// @param asked  who was asked; empty: nobody
    void troubled(headgate::DownloadId id, const QUrl &asked, const headgate::Failure &failure);
    /// From the event loop, after `changed`, with the item still there.
    void stepped(headgate::DownloadId id, headgate::Queue::Step step);

private:
    class Taker;

    /// Changes an item with the sums kept right, and tells.
    template <class Change>
    void change(Download &item, Change &&apply)
    {
        m_list.change(item, std::forward<Change>(apply));
        Q_EMIT changed(item.id);
    }
    [[nodiscard]] bool apply(Download &item, Event event);

    void joinLine(Download &item, Position position);
    void startTransfer(Download &item, Permit permit);
    void onGranted(Ticket ticket, DownloadId id, Permit permit);
    void onAnswered(DownloadId id, const TransferHead &head);
    void onMoved(DownloadId id);
    void onEnded(DownloadId id, int source, const TransferResult &result);
    void onToldToWait(const Host &host, const RetryAfter &retryAfter);
    void onPrepared(const PrepareResult &result);
    void onPlaced(const PlaceResult &result);
    void stopFinishing(Download &item, const PrepareResult &result);
    void seekProof(Download &item);
    void stopSeeking(Download &item);
    [[nodiscard]] bool seekMirrors(Download &item, const Failure &failure);
    void onProofFound(DownloadId id, const Proof &proof);
    void seekThenFinish(Download &item, ProofSearch::Wish wish);
    [[nodiscard]] static bool hasUnreadDescription(const Download &item);
    void lookFurther(Download &item);
    void takeProof(Download &item, Proof proof);
    void finish(Download &item);
    void endAttempt(Download &item, const TransferEnding &ending);
    void followRedirect(Download &item, const Redirected &target);
    void askAgain(Download &item);
    void lookIntoName(Download &item, const Failure &failure);
    [[nodiscard]] bool tryElsewhere(Download &item, const Failure &failure);
    [[nodiscard]] bool askSource(Download &item, int source, const Failure &failure);
    void takeAnnounced(Download &item, const Announced &announced);
    [[nodiscard]] bool takeBackWrong(Download &item, const PrepareResult &result);
    void failed(Download &item, const Failure &failure);
    [[nodiscard]] bool forgive(Download &item, const Failure &failure, bool asked);
    void waitForRoom(Download &item, const Failure &failure, bool asked);
    void goOn(DownloadId id);
    void onNetworkChanged(bool isDown, const QList<NetworkWatch::Suspect> &suspects);
    void waitForNetwork(Download &item, const Failure &failure);
    [[nodiscard]] bool isTheNetworks(const Download &item, const Failure &failure);
    [[nodiscard]] static RoomWatch::Wish roomFor(const Download &item);
    void done(Download &item, const QString &file, bool skipped);
    void skip(Download &item, const QString &file);
    void failedForGood(Download &item, const Failure &failure);
    void leaveWhatHolds(Download &item);
    [[nodiscard]] qint64 speedLimitOf(const Download &item) const;
    [[nodiscard]] Download *listed(DownloadId id);
    void goOnAfterRemoval(Download &item);
    void tellMoved(const Download &item);

    const Clock &m_clock;
    Gate &m_gate;
    Receiver m_receiver;
    ProofSearch m_search;
    Finisher &m_finisher;
    std::shared_ptr<PermitTaker> m_taker;
    const Disk &m_disk;
    BackoffLine m_backoffs;
    RoomWatch m_roomWatch;
    NetworkWatch m_network;
    SpeedLimits m_speedLimits;
    RetryPolicy m_policy;
    std::shared_ptr<const TransferSettings> m_settings;
    std::function<double()> m_chance;
    QString m_partToken;
    DownloadList m_list;
    QHash<TransferId, DownloadId> m_finishing;
    QSet<DownloadId> m_held;      ///< Waiting without a ticket, if they wait
    QSet<DownloadId> m_leftParts; ///< whose transfer ended and left data behind
    quint64 m_lastTransfer = 0;
    Position m_nextFront;
};

} // namespace headgate
