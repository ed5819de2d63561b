// SPDX-License-Identifier: MIT
#include "bench/benchmarks.h"
#include "bench/measure.h"

#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <array>

#ifdef HEADGATE_BENCH_LIST
#include "bench/blob_server.h"

#include <QApplication>
#else
#include <QCoreApplication>
#endif

using namespace headgate::bench;
using namespace Qt::StringLiterals;

namespace {

struct Benchmark
{
    const char16_t *name;
    void (*run)(qint64 most);
};

constexpr std::array benchmarks{
    Benchmark{u"gate", gate},
    Benchmark{u"gate-memory", gateMemory},
    Benchmark{u"store", store},
    Benchmark{u"engine-add", engineAdd},
    Benchmark{u"engine-load", engineLoad},
    Benchmark{u"engine-memory", engineMemory},
#ifdef HEADGATE_BENCH_LIST
    Benchmark{u"list", list},
    Benchmark{u"list-memory", listMemory},
    Benchmark{u"window-open", windowOpen},
    Benchmark{u"window-stalls", windowStalls},
    Benchmark{u"window-traffic", windowTraffic},
#endif
};

/// Those of which the name begins so, each in a process of its own.
int runAll(const QString &beginning, const QString &most)
{
    const auto isWanted = [&beginning](const Benchmark &b) {
        return QString::fromUtf16(b.name).startsWith(beginning);
    };
    if (most.toLongLong() < 100'000 || std::ranges::none_of(benchmarks, isWanted)) {
        QTextStream(stderr) << "headgate_bench: no such benchmark, or fewer than 100000 items\n";
        return 1;
    }
    printHead();
    for (const Benchmark &benchmark : benchmarks) {
        const QString name = QString::fromUtf16(benchmark.name);
        if (isWanted(benchmark) &&
            QProcess::execute(QCoreApplication::applicationFilePath(), {u"--only"_s, name, most}) != 0) {
            return 1;
        }
    }
    return 0;
}

} // namespace

/// headgate_bench [BEGINNING OF A NAME [MOST ITEMS]]
int main(int argc, char *argv[])
{
#ifdef HEADGATE_BENCH_LIST
    // Nothing needs a display: the window is painted in memory.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
#else
    const QCoreApplication app(argc, argv);
#endif
    const QStringList arguments = QCoreApplication::arguments();
#ifdef HEADGATE_BENCH_LIST
    if (arguments.value(1) == u"--serve"_s) {
        return serveBlobs(arguments.value(2).toLongLong());
    }
#endif
    if (arguments.value(1) != u"--only"_s) {
        return runAll(arguments.value(1), arguments.value(2, u"1000000"_s));
    }
    const auto wanted = std::ranges::find(benchmarks, arguments.value(2),
                                          [](const Benchmark &b) { return QString::fromUtf16(b.name); });
    Q_ASSERT(wanted != benchmarks.end());
    wanted->run(arguments.value(3).toLongLong());
    return 0;
}
