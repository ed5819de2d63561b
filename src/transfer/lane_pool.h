// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "transfer/lane.h"
#include "transfer/lanes.h"

#include <QHash>
#include <QThread>

#include <memory>
#include <vector>

namespace headgate {

/// Spreads transfers over lanes, and lanes over threads, so that every permit is a connection of its own at
/// the server: no lane is given more transfers to one origin than Qt opens connections. Lanes are made when
/// needed. Lives in the engine's thread, and its signals are heard there.
class LanePool final : public Lanes
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanePool)
public:
    /// @param threads  how many threads the lanes share; 0: the caller's own, for tests under a manual clock
    LanePool(const Clock &clock, int threads, QObject *parent = nullptr);
    ~LanePool() override; ///< aborts everything in silence and waits for the threads

    /// How many transfers and fetches to one origin there may be at once. Beyond it nothing breaks, but a
    /// request may wait inside Qt for a connection.
    void setSlotsPerOrigin(int slotCount);
    void setProxy(const ProxySettings &proxy);

    void start(const TransferRequest &request) override;
    void cancel(TransferId id) override;
    void fetch(const FetchRequest &request);
    void cancelFetch(FetchId id);

    /// As many as the machine can make use of.
    [[nodiscard]] static int defaultThreads();

Q_SIGNALS:
    void fetched(const headgate::FetchResult &result);

private:
    struct LaneDeleter
    {
        void operator()(Lane *lane) const;
    };
    struct Slot
    {
        std::unique_ptr<Lane, LaneDeleter> lane;
        QHash<QString, int> running; ///< transfers and fetches by origin
    };
    struct Running
    {
        size_t lane = 0;
        QString origin;
    };

    [[nodiscard]] size_t pickLane(const QString &origin);
    void addLane();
    [[nodiscard]] Running occupy(const QUrl &url);
    void vacate(const Running &running);
    void onEnded(const TransferResult &result);

    const Clock &m_clock;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::vector<Slot> m_lanes;
    QHash<TransferId, Running> m_running;
    QHash<FetchId, Running> m_fetching;
    ProxySettings m_proxy;
    size_t m_lanesWanted = 1;
    int m_perLane = 6;
};

} // namespace headgate
