// SPDX-License-Identifier: MIT
#include "gate/gate_limits.h"
#include "gate/host_simulation.h"

#include <QFile>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr double fileBytes = 500'000; // half a second
constexpr double smallBytes = 20'000; // 20 ms: a single connection is too fast for the hosts that count time
constexpr int ceiling = 100;          // the user's number: more than any of these hosts takes

/// A host, the work it is given, and the least time in which it would let it be done.
struct Row
{
    ModelHost host;
    int files = 0;
    double bytes = fileBytes;
    double ideal = 0;   ///< seconds
    double settled = 0; ///< second from which on it is as it stays
    int level = 0;      ///< the number of requests that suits it; 0: that does not matter
    int spacing = 0;    ///< the interval that suits it, in ms; 0: none
    double bound = 1.2; ///< of the ideal time that ours may take
};

/// From when on, counted from where the host is as it stays, a policy was within one step of what suits it
/// for ten seconds, and how far it strayed from then on.
struct Course
{
    int after = -1; ///< seconds; -1: never
    qint64 low = 0;
    qint64 high = 0;
};

template <typename T>
Course courseOf(const std::vector<T> &levels, size_t from, qint64 ideal, qint64 step)
{
    const auto suits = [=](qint64 level) { return std::abs(level - ideal) <= step; };
    for (size_t i = from; i + 10 <= levels.size(); ++i) {
        const auto at = levels.begin() + std::ptrdiff_t(i);
        if (std::all_of(at, at + 10, suits)) {
            const auto [low, high] = std::minmax_element(at, levels.end());
            return {int(i - from), qint64(*low), qint64(*high)};
        }
    }
    return {};
}

struct Result
{
    double time = 0; ///< of the ideal
    double refused = 0;
    int failed = 0;
    Course course;
};

Result run(const Row &row, std::unique_ptr<LimitPolicy> policy)
{
    const Outcome outcome = Simulation(row.host, std::move(policy), row.files, row.bytes).run();
    Result result;
    result.time = outcome.makespan.count() / row.ideal;
    result.refused = outcome.refusedShare();
    result.failed = outcome.failed;
    const auto from = size_t(row.settled);
    result.course = row.spacing > 0
                        ? courseOf(outcome.spacings, from, row.spacing, std::max(1, row.spacing / 10))
                        : courseOf(outcome.limits, from, row.level, 1);
    return result;
}

constexpr double mostRefused = 0.02;
constexpr double patience = 1.25;

/// No policy is better that buys its time with requests that are refused. So: of two that are refused at most
/// 2 % the faster one; and of one that is refused more, whoever is not, and takes at most a quarter longer.
bool isBetter(const Result &ours, const Result &other)
{
    return ours.refused <= mostRefused &&
           (other.refused > mostRefused ? ours.time <= patience * other.time : ours.time < other.time);
}

QString cell(const Result &result)
{
    QString text = u"%1 / %2 %"_s.arg(result.time, 0, 'f', 2).arg(100 * result.refused, 0, 'f', 1);
    if (result.failed > 0) {
        text += u" / %1"_s.arg(result.failed);
    }
    return text;
}

} // namespace

/// The same hosts under four policies.
class TestGatePolicies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHost_data();
    void aHost();
    void cleanupTestCase();

private:
    QStringList m_table;
};

void TestGatePolicies::aHost_data()
{
    QTest::addColumn<Row>("row");
    for (const int capacity : {4, 16, 64}) {
        for (const int latency : {5, 50, 500}) {
            Row row;
            row.host.capacity = [=](Seconds) { return capacity; };
            row.host.latency = Milliseconds(latency);
            row.files = capacity * 150;
            row.ideal = row.files * (0.5 + latency / 1000.0) / capacity;
            row.level = capacity;
            QTest::addRow("takes %d, latency %d ms", capacity, latency) << row;
        }
    }
    for (const auto &[before, after] : {std::pair(16, 4), std::pair(4, 24)}) {
        Row row;
        row.host.capacity = [=](Seconds t) { return t < 30s ? before : after; };
        row.files = int((30 * before + 300 * after) / 0.55);
        row.ideal = 330;
        row.settled = 30;
        row.level = after;
        row.bound = 1.35;
        QTest::addRow("takes %d, then %d", before, after) << row;
    }
    for (const int retryAfter : {0, 1}) {
        for (const double bytes : {fileBytes, smallBytes}) {
            Row row;
            row.host.perSecond = 10;
            row.host.burst = 20;
            row.host.retryAfter = std::chrono::seconds(retryAfter);
            row.files = 2000;
            row.bytes = bytes;
            row.ideal = (row.files - row.host.burst) / row.host.perSecond;
            row.spacing = 100;
            QTest::addRow("10 tokens a second, 20 at once, %d ms each%s", int(bytes / 1000),
                          retryAfter > 0 ? ", Retry-After" : "")
                << row;
        }
    }
    for (const double bytes : {fileBytes, smallBytes}) {
        Row row;
        row.host.interval = 200ms;
        row.files = 2000;
        row.bytes = bytes;
        row.ideal = row.files * 0.2;
        row.spacing = 200;
        QTest::addRow("one in 200 ms, %d ms each", int(bytes / 1000)) << row;
    }
    Row row;
    row.host.connections = 6;
    row.files = 900;
    row.ideal = row.files * 0.55 / 6;
    row.level = 6;
    QTest::addRow("resets all but 6") << row;
}

void TestGatePolicies::aHost()
{
    QFETCH(const Row, row);
    const GateLimits standard;
    const Result ours = run(row, adaptive(ceiling));
    const Result few = run(row, fixed(standard.perHost));
    const Result many = run(row, fixed(ceiling));
    const Result notes = run(row, foundingNotes(ceiling));

    const QString unit = row.spacing > 0 ? u" ms"_s : QString();
    const QString settled = ours.course.after < 0 ? u"never"_s : u"%1 s"_s.arg(ours.course.after);
    const QString range =
        ours.course.after < 0 ? u"-"_s : u"%1 to %2%3"_s.arg(ours.course.low).arg(ours.course.high).arg(unit);
    m_table += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |"_s.arg(QString::fromLatin1(QTest::currentDataTag()),
                                                             cell(ours), settled, range, cell(few),
                                                             cell(many), cell(notes));
    qInfo("%s", qPrintable(m_table.last()));

    QVERIFY(ours.time <= row.bound);
    QVERIFY(ours.refused <= mostRefused);
    QCOMPARE(ours.failed, 0);
    QVERIFY(ours.course.after >= 0);
    const int suits = row.spacing > 0 ? row.spacing : row.level;
    const int step = row.spacing > 0 ? row.spacing / 4 : 1;
    QVERIFY(ours.course.low >= suits - step && ours.course.high <= suits + step);
    QVERIFY(isBetter(ours, few));
    QVERIFY(isBetter(ours, many));
    QVERIFY(isBetter(ours, notes));
}

/// The table of src/gate/README.md.
void TestGatePolicies::cleanupTestCase()
{
    const QString name = qEnvironmentVariable("HEADGATE_GATE_TABLE");
    if (name.isEmpty()) {
        return;
    }
    QFile file(name);
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Text), qPrintable(file.errorString()));
    QTextStream out(&file);
    out << u"| The host | Adaptive | settled after | and then | Fixed at %1 | Fixed at %2 | +5, -5 |\n"_s
               .arg(GateLimits().perHost)
               .arg(ceiling)
        << "|---|---|---|---|---|---|---|\n"
        << m_table.join(u'\n') << '\n';
}

QTEST_GUILESS_MAIN(TestGatePolicies)
#include "tst_gate_policies.moc"
