// SPDX-License-Identifier: MIT
#include "gate/adaptive_limit.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <functional>
#include <limits>
#include <vector>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Seconds = std::chrono::duration<double>;

/// A server, as far as a client can tell: how many it takes, how fast it is, and how long it takes to answer.
struct ModelHost
{
    std::function<int(Seconds)> capacity = [](Seconds) { return std::numeric_limits<int>::max(); };
    /// Bytes a second of each of so many connections.
    std::function<double(int)> speed = [](int) { return 1e6; };
    Milliseconds latency{50};
    Milliseconds retryAfter{0}; ///< said with a refusal; 0: nothing is said
};

struct Outcome
{
    Seconds makespan{};
    int requests = 0;
    int refused = 0;
    std::vector<int> limits; ///< each second

    [[nodiscard]] double refusedShare() const { return double(refused) / requests; }
    [[nodiscard]] std::pair<int, int> rangeFrom(size_t second) const
    {
        const auto [low, high] = std::minmax_element(
            limits.begin() + std::ptrdiff_t(std::min(second, limits.size() - 1)), limits.end());
        return {*low, *high};
    }
};

/// So many files through an adaptive limit, in steps of 5 ms.
class Simulation
{
public:
    Simulation(ModelHost host, int ceiling, int files, double bytes)
        : m_host(std::move(host))
        , m_limit(ceiling)
        , m_bytes(bytes)
        , m_waiting(size_t(files), Instant{})
    {
    }

    Outcome run(Seconds most = 3600s)
    {
        const auto isBusy = [this] { return !m_waiting.empty() || !m_live.empty(); };
        while (isBusy() && Seconds(m_now - Instant{}) < most) {
            step();
        }
        m_outcome.makespan = m_now - Instant{};
        return m_outcome;
    }

private:
    struct Request
    {
        AdaptiveLimit::Asked asked;
        Instant answerAt{};
        double left = 0;
        bool isRefused = false;
        bool isAnswered = false;
    };
    static constexpr Milliseconds tick{5};

    [[nodiscard]] int answered() const
    {
        return int(
            std::count_if(m_live.begin(), m_live.end(), [](const Request &r) { return r.isAnswered; }));
    }
    [[nodiscard]] bool isWanted() const { return !m_waiting.empty() && m_waiting.front() <= m_now; }

    void step()
    {
        start();
        m_now += tick;
        answer();
        receive();
        watch();
    }

    void start()
    {
        while (isWanted() && m_now >= m_coolUntil && int(m_live.size()) < m_limit.limit(m_now, answered())) {
            m_waiting.pop_front();
            Request request;
            request.asked = {m_now, int(m_live.size()) + 1};
            request.answerAt = m_now + m_host.latency;
            request.left = m_bytes;
            request.isRefused = m_taken >= m_host.capacity(m_now - Instant{});
            m_taken += request.isRefused ? 0 : 1;
            m_live.push_back(request);
            ++m_outcome.requests;
        }
    }

    void answer()
    {
        for (Request &request : m_live) {
            if (request.isAnswered || request.answerAt > m_now) {
                continue;
            }
            request.isAnswered = true;
            if (!request.isRefused) {
                m_limit.accepted(m_now, request.asked, isWanted());
                continue;
            }
            ++m_outcome.refused;
            const auto cooling = m_limit.refused(m_now, request.asked, 0.5);
            if (cooling || m_host.retryAfter > 0ms) {
                m_coolUntil = m_now + std::max(cooling.value_or(0ms), m_host.retryAfter);
            }
            m_waiting.insert(std::upper_bound(m_waiting.begin(), m_waiting.end(), m_now + 1s), m_now + 1s);
        }
        std::erase_if(m_live, [](const Request &r) { return r.isAnswered && r.isRefused; });
    }

    void receive()
    {
        const auto receiving =
            int(std::count_if(m_live.begin(), m_live.end(), [](const Request &r) { return r.isAnswered; }));
        for (Request &request : m_live) {
            if (request.isAnswered) {
                const double bytes = std::min(m_host.speed(receiving) * Seconds(tick).count(), request.left);
                request.left -= bytes;
                m_received += bytes;
            }
        }
        const auto ended =
            std::erase_if(m_live, [](const Request &r) { return r.isAnswered && r.left <= 0; });
        m_completed += int(ended);
        m_taken -= int(ended);
        m_activeSum += double(m_live.size());
        ++m_ticks;
        m_wasUsed = m_wasUsed && isWanted();
    }

    void watch()
    {
        if (m_now - Instant{} >= Seconds(double(m_outcome.limits.size()))) {
            m_outcome.limits.push_back(m_limit.limit(m_now, answered()));
        }
        const Milliseconds length = std::chrono::duration_cast<Milliseconds>(m_now - m_probeFrom);
        const bool isMoved = m_limit.limit(m_now, answered()) != m_probed;
        if (!isMoved && length >= AdaptiveLimit::probeLength(m_host.latency)) {
            const double seconds = Seconds(length).count();
            m_limit.sample(m_now, {length, m_activeSum / m_ticks, m_received / seconds, m_completed / seconds,
                                   m_wasUsed, false});
        } else if (!isMoved) {
            return;
        }
        m_probed = m_limit.limit(m_now, answered());
        m_probeFrom = m_now;
        m_activeSum = m_received = 0;
        m_ticks = m_completed = 0;
        m_wasUsed = true;
    }

    ModelHost m_host;
    AdaptiveLimit m_limit;
    double m_bytes;
    std::deque<Instant> m_waiting; ///< from when on
    std::vector<Request> m_live;
    int m_taken = 0; ///< by the server
    Instant m_now{};
    Instant m_coolUntil{};
    Outcome m_outcome;
    int m_probed = 0;
    Instant m_probeFrom{};
    double m_activeSum = 0;
    double m_received = 0;
    int m_ticks = 0;
    int m_completed = 0;
    bool m_wasUsed = true;
};

} // namespace

class TestAdaptiveLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyHost_data();
    void aSteadyHost();
    void capacityThatChanges_data();
    void capacityThatChanges();
    void moreIsNotAlwaysBetter_data();
    void moreIsNotAlwaysBetter();
    void aBurstCountsOnce();
    void afterACoolDownOneGoesFirst();
    void whatIsAnsweredIsLeftAlone();
    void oneFilesOwnRefusalSaysNothing();
    void resetsTakeLess();
    void whatWasLearnedIsWhereItBegins();
    void theUsersNumberIsTheCeiling();
};

void TestAdaptiveLimit::aSteadyHost_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("latency");
    for (const int capacity : {4, 16, 64}) {
        for (const int latency : {5, 50, 500}) {
            QTest::addRow("capacity %d, latency %d ms", capacity, latency) << capacity << latency;
        }
    }
}

/// It takes so many and refuses the others, and each is as fast as it is.
void TestAdaptiveLimit::aSteadyHost()
{
    QFETCH(const int, capacity);
    QFETCH(const int, latency);
    ModelHost host;
    host.capacity = [=](Seconds) { return capacity; };
    host.latency = Milliseconds(latency);
    const int files = capacity * 150;
    const double bytes = 500'000; // half a second
    const Outcome outcome = Simulation(host, 64, files, bytes).run();
    const double ideal = files * (bytes / 1e6 + latency / 1000.0) / capacity;
    const double ratio = outcome.makespan.count() / ideal;
    const auto [low, high] = outcome.rangeFrom(20);
    qInfo("capacity %2d, latency %3d ms: %.2f x ideal, %.2f %% refused, limit %d to %d after 20 s", capacity,
          latency, ratio, 100 * outcome.refusedShare(), low, high);
    QVERIFY(ratio <= 1.20);
    QVERIFY(outcome.refusedShare() <= 0.02);
    if (capacity < 64) {
        QVERIFY(low >= capacity - 1 && high <= capacity + 1); // never more than one step away
    }
}

void TestAdaptiveLimit::capacityThatChanges_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("it falls") << 16 << 4;
    QTest::newRow("it rises") << 4 << 24;
}

void TestAdaptiveLimit::capacityThatChanges()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    ModelHost host;
    host.capacity = [=](Seconds t) { return t < 30s ? before : after; };
    const double each = 0.55;
    const int files = int((30 * before + 300 * after) / each);
    const Outcome outcome = Simulation(host, 64, files, 500'000).run();
    const double ideal = 330;
    qInfo("capacity %d to %d: %.2f x ideal, %.2f %% refused", before, after, outcome.makespan.count() / ideal,
          100 * outcome.refusedShare());
    QVERIFY(outcome.makespan.count() <= 1.35 * ideal);
    QVERIFY(outcome.refusedShare() <= 0.02);
    const auto settled = outcome.rangeFrom(150);
    QVERIFY(settled.second <= after + 1);
    QVERIFY(outcome.limits[250] >= after - 1);
}

void TestAdaptiveLimit::moreIsNotAlwaysBetter_data()
{
    QTest::addColumn<int>("best");
    QTest::addColumn<bool>("declines");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("eight connections fill its line") << 8 << false << 6 << 12;
    QTest::newRow("more than eight slow it down") << 8 << true << 5 << 11;
    QTest::newRow("each brings its full share") << 1000 << false << 44 << 64;
}

void TestAdaptiveLimit::moreIsNotAlwaysBetter()
{
    QFETCH(const int, best);
    QFETCH(const bool, declines);
    QFETCH(const int, least);
    QFETCH(const int, most);
    ModelHost host;
    host.speed = [=](int n) {
        const double full = 1e6 * std::min(n, best) / n;
        return declines && n > best ? full * best / n : full;
    };
    const Outcome outcome = Simulation(host, 64, 20'000, 500'000).run(300s);
    const auto [low, high] = outcome.rangeFrom(90);
    qInfo("limit %d to %d after 90 s", low, high);
    QVERIFY(low >= least);
    QVERIFY(high <= most);
}

void TestAdaptiveLimit::aBurstCountsOnce()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    QCOMPARE(limit.limit(t, 0), 8);
    QVERIFY(limit.refused(t + 1s, {t, 8}, 0.5));
    for (int place = 7; place > 4; --place) {
        QVERIFY(!limit.refused(t + 1s, {t, place}, 0.5));
    }
    limit.accepted(t + 1s, {t, 4}, true);
    QCOMPARE(limit.limit(t, 0), 4);
    QCOMPARE(limit.learned(), 4);
    QVERIFY(limit.refused(t + 3s, {t + 2s, 4}, 0.5)); // another one
    limit.accepted(t + 4s, {t + 4s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 2);
}

void TestAdaptiveLimit::afterACoolDownOneGoesFirst()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    const auto first = limit.refused(t, {t, 8}, 0.999);
    QVERIFY(first && *first > 900ms && *first <= 1s);
    QCOMPARE(limit.limit(t, 0), 1);
    const auto second = limit.refused(t + 2s, {t + 1s, 1}, 0.999);
    QVERIFY(second && *second > 1900ms && *second <= 2s); // doubled
    QCOMPARE(limit.limit(t, 0), 1);
    limit.accepted(t + 4s, {t + 3s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 2);
}

/// Else nothing could start beside a long download, which never tells that all is well again.
void TestAdaptiveLimit::whatIsAnsweredIsLeftAlone()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    (void)limit.refused(t, {t, 8}, 0.5);
    QCOMPARE(limit.limit(t, 0), 1);
    QCOMPARE(limit.limit(t, 5), 6); // one more beside those five
    QCOMPARE(limit.limit(t, 8), 8);
}

void TestAdaptiveLimit::oneFilesOwnRefusalSaysNothing()
{
    AdaptiveLimit limit(8);
    const Instant t{1s};
    limit.accepted(t, {t, 8}, true);
    QVERIFY(!limit.refused(t + 1s, {t + 1s, 5}, 0.5));
    QCOMPARE(limit.limit(t, 0), 8);
    limit.accepted(t + 2s, {t + 2s, 8}, true);
    QVERIFY(!limit.refused(t + 3s, {t + 3s, 5}, 0.5)); // again that one, after others were fine
    QCOMPARE(limit.limit(t, 0), 8);
    QVERIFY(limit.refused(t + 4s, {t + 4s, 6}, 0.5)); // two in a row
    limit.accepted(t + 5s, {t + 5s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 4);
}

void TestAdaptiveLimit::resetsTakeLess()
{
    AdaptiveLimit limit(10, 10);
    const Instant t{1s};
    limit.broken(t, {t, 10});
    limit.broken(t, {t, 9});
    QCOMPARE(limit.limit(t, 0), 7);
    for (int i = 0; i < 10; ++i) {
        limit.accepted(t + 1s, {t + 1s, 7}, true);
    }
    QCOMPARE(limit.limit(t, 0), 10); // and comes back when it goes well
}

void TestAdaptiveLimit::whatWasLearnedIsWhereItBegins()
{
    const AdaptiveLimit limit(64, 20);
    const Instant t = Instant::min();
    QCOMPARE(limit.limit(t, 0), 20);
    QCOMPARE(limit.learned(), 20);
    QCOMPARE(AdaptiveLimit(12, 20).limit(t, 0), 12);
    QVERIFY(!AdaptiveLimit(64).learned());
}

void TestAdaptiveLimit::theUsersNumberIsTheCeiling()
{
    AdaptiveLimit limit(10);
    const Instant t{1s};
    for (int i = 0; i < 50; ++i) {
        limit.accepted(t, {t, std::min(8 + i, 10)}, true);
    }
    QCOMPARE(limit.limit(t, 0), 10);
    limit.setCeiling(5);
    QCOMPARE(limit.limit(t, 0), 5);
    limit.setCeiling(0);
    QCOMPARE(limit.limit(t, 0), 1);
    limit.setCeiling(20);
    QCOMPARE(limit.limit(t, 0), 20); // the user means it
    (void)limit.refused(t + 1s, {t + 1s, 15}, 0.5);
    limit.accepted(t + 2s, {t + 2s, 1}, false);
    QCOMPARE(limit.limit(t, 0), 10);
    limit.setCeiling(30);
    QCOMPARE(limit.limit(t, 0), 10); // but the host does, too
}

QTEST_GUILESS_MAIN(TestAdaptiveLimit)
#include "tst_adaptive_limit.moc"
