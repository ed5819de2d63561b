// SPDX-License-Identifier: MIT
#include "transfer/lane_pool.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Connections that one manager opens to one origin: fixed before Qt 6.5, asked for by us since.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int connectionsPerLane = 64; // more would be one thread's work for too many
#else
constexpr int connectionsPerLane = 6;
#endif
/// Each lane costs a thread inside Qt. 256 connections to one host are beyond what any host likes.
constexpr int mostLanes = (256 + connectionsPerLane - 1) / connectionsPerLane;

QString originKey(const QUrl &url)
{
    const Origin origin = Origin::of(url);
    return u"%1:%2:%3"_s.arg(origin.scheme, origin.host).arg(origin.port);
}

} // namespace

void LanePool::LaneDeleter::operator()(Lane *lane) const
{
    if (lane->thread() == QThread::currentThread()) {
        delete lane;
    } else {
        lane->deleteLater(); // carried out by its thread before it ends
    }
}

LanePool::LanePool(const Clock &clock, int threads, QObject *parent)
    : Lanes(parent)
    , m_clock(clock)
{
    for (int i = 0; i < threads; ++i) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(u"lanes %1"_s.arg(i + 1));
        thread->start();
        m_threads.push_back(std::move(thread));
    }
}

LanePool::~LanePool()
{
    m_lanes.clear();
    for (const auto &thread : m_threads) {
        thread->quit();
    }
    for (const auto &thread : m_threads) {
        thread->wait();
    }
}

int LanePool::defaultThreads()
{
    return std::clamp(QThread::idealThreadCount(), 1, 4);
}

void LanePool::setSlotsPerOrigin(int slotCount)
{
    slotCount = std::max(slotCount, 1);
    const int lanes = (slotCount + connectionsPerLane - 1) / connectionsPerLane;
    // At least one lane for each thread, so that all of them share the work even when few connections are
    // allowed.
    const int atLeast = std::min(slotCount, int(m_threads.size()));
    const int wanted = std::clamp(std::max(lanes, atLeast), 1, mostLanes);
    m_lanesWanted = size_t(wanted);
    m_perLane = std::min((slotCount + wanted - 1) / wanted, connectionsPerLane);
}

void LanePool::setProxy(const ProxySettings &proxy)
{
    m_proxy = proxy;
    for (const Slot &slot : m_lanes) {
        Lane *lane = slot.lane.get();
        QMetaObject::invokeMethod(lane, [lane, proxy] { lane->setProxy(proxy); });
    }
}

void LanePool::addLane()
{
    std::unique_ptr<Lane, LaneDeleter> lane(new Lane(m_clock));
    lane->setProxy(m_proxy);
    if (!m_threads.empty()) {
        lane->moveToThread(m_threads[m_lanes.size() % m_threads.size()].get());
    }
    connect(lane.get(), &Lane::headArrived, this, &LanePool::headArrived);
    connect(lane.get(), &Lane::ended, this, &LanePool::onEnded);
    connect(lane.get(), &Lane::fetched, this, [this](const FetchResult &result) {
        vacate(m_fetching.take(result.id));
        Q_EMIT fetched(result);
    });
    m_lanes.push_back(Slot{std::move(lane), {}});
}

size_t LanePool::pickLane(const QString &origin)
{
    // First fit, from a lane that the origin's name decides: an origin fills one lane before it opens
    // connections on the next, so that all lanes together never hold more connections to it than it has
    // permits, and different origins begin on different lanes.
    const size_t first = qHash(origin) % m_lanesWanted;
    size_t least = first;
    for (size_t i = 0; i < m_lanesWanted; ++i) {
        const size_t index = (first + i) % m_lanesWanted;
        while (m_lanes.size() <= index) {
            addLane();
        }
        const int running = m_lanes[index].running.value(origin);
        if (running < m_perLane) {
            return index;
        }
        if (running < m_lanes[least].running.value(origin)) {
            least = index;
        }
    }
    return least;
}

LanePool::Running LanePool::occupy(const QUrl &url)
{
    const QString origin = originKey(url);
    const size_t index = pickLane(origin);
    ++m_lanes[index].running[origin];
    return {index, origin};
}

void LanePool::vacate(const Running &running)
{
    auto &counts = m_lanes[running.lane].running;
    if (--counts[running.origin] == 0) {
        counts.remove(running.origin);
    }
}

void LanePool::start(const TransferRequest &request)
{
    const Running running = occupy(request.url);
    m_running.insert(request.id, running);
    Lane *lane = m_lanes[running.lane].lane.get();
    // Queued even within one thread, so that nothing is heard of a transfer from inside start().
    QMetaObject::invokeMethod(
        lane, [lane, request] { lane->start(request); }, Qt::QueuedConnection);
}

void LanePool::cancel(TransferId id)
{
    const auto found = m_running.constFind(id);
    if (found == m_running.cend()) {
        return;
    }
    Lane *lane = m_lanes[found->lane].lane.get();
    QMetaObject::invokeMethod(
        lane, [lane, id] { lane->cancel(id); }, Qt::QueuedConnection);
}

void LanePool::fetch(const FetchRequest &request)
{
    const Running running = occupy(request.url);
    m_fetching.insert(request.id, running);
    Lane *lane = m_lanes[running.lane].lane.get();
    QMetaObject::invokeMethod(
        lane, [lane, request] { lane->fetch(request); }, Qt::QueuedConnection);
}

void LanePool::cancelFetch(FetchId id)
{
    const auto found = m_fetching.constFind(id);
    if (found == m_fetching.cend()) {
        return;
    }
    Lane *lane = m_lanes[found->lane].lane.get();
    QMetaObject::invokeMethod(
        lane, [lane, id] { lane->cancelFetch(id); }, Qt::QueuedConnection);
}

void LanePool::onEnded(const TransferResult &result)
{
    vacate(m_running.take(result.id));
    Q_EMIT ended(result);
}

} // namespace headgate
