// SPDX-License-Identifier: MIT
#include "queue/receiver.h"
#include "simulated_lanes.h"
#include "support/manual_clock.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace headgate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Batch
{
    QList<qint64> sizes; ///< bytes
    int permits = 8;
    Milliseconds latency{50};
    double slowest = 1e6; ///< of a connection, bytes a second
    double fastest = 1e6;
    quint64 seed = 1;
};

struct Account
{
    double seconds = 0;
    double ideal = 0;   ///< if every permit brought bytes from the first moment to the last
    double idle = 0;    ///< permit-seconds, while there was anything worth another request
    double permits = 0; ///< permit-seconds in all
    double wasted = 0;  ///< bytes that came for nothing
    double bytes = 0;   ///< of all files
    int mostLive = 0;
    int done = 0;
};

/// The real gate and the real receiver, on a clock and a network of our own.
class Run final : public QObject
{
public:
    explicit Run(const Batch &batch)
        : m_batch(batch)
        , m_random(batch.seed)
        , m_gate(m_clock, limitsOf(batch))
        , m_lanes(
              m_clock, [this] { return rate(); }, batch.latency)
        , m_receiver(m_clock, m_gate, m_lanes, m_speeds)
        , m_taker(std::make_shared<Taker>(*this))
    {
        m_settings->maxSegments = 64;
        m_receiver.governor().setEnabled(false); // the limits are what they are
        connect(&m_receiver, &Receiver::ended, this, &Run::onEnded);
        for (qsizetype i = 0; i < batch.sizes.size(); ++i) {
            join(i, {});
        }
    }

    Account run()
    {
        constexpr Milliseconds tick = 10ms;
        m_clock.runDue();
        Account account;
        double bytes = 0;
        for (const qint64 size : m_batch.sizes) {
            bytes += double(size);
        }
        account.ideal = bytes / (m_batch.permits * (m_batch.slowest + m_batch.fastest) / 2);
        while (m_done < m_batch.sizes.size() && account.seconds < 36000) {
            m_clock.advance(tick);
            m_lanes.step(tick);
            m_clock.runDue();
            const double length = std::chrono::duration<double>(tick).count();
            const GateStatistics gate = m_gate.statistics();
            account.mostLive = std::max(account.mostLive, m_lanes.live());
            account.seconds += length;
            account.permits += length * m_batch.permits;
            if (isWorthMore()) {
                account.idle += length * (gate.limit - gate.active);
            }
        }
        account.done = m_done;
        account.wasted = m_lanes.wasted();
        account.bytes = bytes;
        return account;
    }

private:
    class Taker final : public PermitTaker
    {
    public:
        explicit Taker(Run &run)
            : m_run(run)
        {
        }
        void take(Ticket, quint64 tag, Permit permit) override
        {
            m_run.start(qsizetype(tag), std::move(permit));
        }
        void refuse(Ticket, quint64) override {}

    private:
        Run &m_run;
    };

    static GateLimits limitsOf(const Batch &batch)
    {
        GateLimits limits;
        limits.total = limits.perHost = batch.permits;
        return limits;
    }
    double rate()
    {
        return std::uniform_real_distribution<double>(m_batch.slowest, m_batch.fastest)(m_random);
    }
    void join(qsizetype file, const PartInfo &part)
    {
        m_parts[file] = part;
        m_waiting.insert(file);
        (void)m_gate.join(Host{u"h"_s}, m_taker, quint64(file), Position(file));
    }
    void start(qsizetype file, Permit permit)
    {
        m_waiting.remove(file);
        TransferRequest request;
        request.url = QUrl(u"http://h/%1?size=%2"_s.arg(file).arg(m_batch.sizes[file]));
        request.settings = m_settings;
        request.part = m_parts[file];
        request.limits = {std::make_shared<SpeedLimit>()};
        m_live[file] = m_receiver.start(DownloadId{quint64(file) + 1}, 0, true, {}, std::move(request),
                                        std::move(permit));
    }
    void onEnded(DownloadId item, int, const TransferResult &result)
    {
        const auto file = qsizetype(item.value) - 1;
        m_live.remove(file);
        if (std::holds_alternative<ReceivedFile>(result.ending)) {
            ++m_done;
        } else {
            join(file, result.part);
        }
    }
    /// Somebody waits, or a file would take two seconds more as it stands: by then it is late to help.
    [[nodiscard]] bool isWorthMore() const
    {
        if (!m_waiting.isEmpty()) {
            return true;
        }
        return std::any_of(m_live.cbegin(), m_live.cend(), [this](const Reception *reception) {
            return std::ranges::any_of(reception->replies, [&](const Reply &reply) {
                const qint64 end = std::min(reply.progress->end(), reception->total());
                return reply.isAnswered && double(end - reply.progress->at()) > 2 * m_batch.fastest;
            });
        });
    }

    Batch m_batch;
    std::mt19937_64 m_random;
    ManualClock m_clock;
    Gate m_gate;
    SimulatedLanes m_lanes;
    SpeedLimits m_speeds;
    Receiver m_receiver;
    std::shared_ptr<Taker> m_taker;
    std::shared_ptr<TransferSettings> m_settings = std::make_shared<TransferSettings>();
    QHash<qsizetype, PartInfo> m_parts;
    QHash<qsizetype, const Reception *> m_live;
    QSet<qsizetype> m_waiting;
    int m_done = 0;
};

} // namespace

/// No permit stands idle while there is something to do, and hardly a byte comes for nothing.
class TestNoSlowTail final : public QObject
{
    Q_OBJECT

    Account m_all;

private Q_SLOTS:
    void randomBatches_data();
    void randomBatches();
    void allBatchesTogether();
    void oneFileAmongSmallOnes();
};

void TestNoSlowTail::randomBatches_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 30; ++seed) {
        QTest::addRow("batch %d", int(seed)) << seed;
    }
}

void TestNoSlowTail::randomBatches()
{
    QFETCH(const quint64, seed);
    std::mt19937_64 random(seed);
    const auto between = [&](double low, double high) {
        return std::exp(std::uniform_real_distribution<double>(std::log(low), std::log(high))(random));
    };
    Batch batch;
    batch.seed = seed;
    batch.permits = int(between(2, 17));
    batch.latency = Milliseconds(int(between(5, 200)));
    batch.fastest = between(3e5, 3e6);
    batch.slowest = batch.fastest * between(0.4, 1);
    const int files = int(between(1, 60));
    for (int i = 0; i < files; ++i) {
        batch.sizes.append(qint64(between(1e4, 2e8)));
    }
    const Account account = Run(batch).run();
    qInfo("%2d files, %2d permits, %3d ms: %6.2f s, %.2f x ideal, %.2f %% idle, %.2f %% wasted", files,
          batch.permits, int(batch.latency.count()), account.seconds, account.seconds / account.ideal,
          100 * account.idle / account.permits, 100 * account.wasted / account.bytes);
    QCOMPARE(account.done, files);
    QVERIFY(account.mostLive <= batch.permits);
    // A server has to show that it can send ranges, which takes a request and its answer, and a moment to see
    // how fast it is. What is under way when a range is cut is lost.
    const double latency = std::chrono::duration<double>(batch.latency).count();
    QVERIFY(account.idle <= batch.permits * (3 * latency + 0.1) + 0.001 * account.permits);
    QVERIFY(account.wasted <= 0.02 * account.bytes + 2 * batch.permits * latency * batch.fastest);
    m_all.idle += account.idle;
    m_all.permits += account.permits;
    m_all.wasted += account.wasted;
    m_all.bytes += account.bytes;
}

void TestNoSlowTail::allBatchesTogether()
{
    if (m_all.permits == 0) {
        QSKIP("no batch was run before");
    }
    qInfo("%.3f %% idle, %.3f %% wasted", 100 * m_all.idle / m_all.permits, 100 * m_all.wasted / m_all.bytes);
    QVERIFY(m_all.idle <= 0.001 * m_all.permits);
    QVERIFY(m_all.wasted <= 0.02 * m_all.bytes);
}

void TestNoSlowTail::oneFileAmongSmallOnes()
{
    Batch batch;
    batch.sizes = {QList<qint64>(11, 1'000'000)};
    batch.sizes.append(200'000'000);
    const Account account = Run(batch).run();
    qInfo("%.2f x ideal", account.seconds / account.ideal);
    QVERIFY(account.seconds <= 1.05 * account.ideal);
}

QTEST_GUILESS_MAIN(TestNoSlowTail)
#include "tst_no_slow_tail.moc"
