// SPDX-License-Identifier: MIT
#include "bench/measure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QLocale>
#include <QTextStream>

#include <array>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

constexpr int longestMinutes = 5;

/// Three digits are all that a measurement is good for.
QString rounded(double value, const QString &unit)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0) + u' ' + unit;
}

QString duration(double nanoseconds)
{
    struct Unit
    {
        double nanoseconds;
        const char16_t *name;
    };
    constexpr std::array units{Unit{1e9, u"s "}, Unit{1e6, u"ms"}, Unit{1e3, u"us"}};
    for (const Unit &unit : units) {
        if (nanoseconds >= unit.nanoseconds) {
            return rounded(nanoseconds / unit.nanoseconds, QString::fromUtf16(unit.name));
        }
    }
    return rounded(nanoseconds, u"ns"_s);
}

void printLine(const QString &name, const QString &n, const QString &whole, const QString &each,
               const QString &computing)
{
    QTextStream(stdout) << name.leftJustified(44) << n.rightJustified(10) << whole.rightJustified(12)
                        << each.rightJustified(12) << computing.rightJustified(12) << Qt::endl;
}

} // namespace

void printHead()
{
    printLine(u"benchmark"_s, u"n"_s, u"all"_s, u"each"_s, u"computing"_s);
}

void Stopwatch::print(const QString &name, qint64 n) const
{
    const double computing = double(std::clock() - m_computing) * 1e9 / CLOCKS_PER_SEC;
    const auto passed = double(m_timer.nsecsElapsed());
    printLine(name, QLocale::c().toString(n), duration(passed), duration(passed / double(n)),
              duration(computing));
}

void printBytes(const QString &name, qint64 n, qint64 bytes)
{
    printLine(name, QLocale::c().toString(n), rounded(double(bytes) / (1024 * 1024), u"MiB"_s),
              rounded(double(bytes) / double(n), u"B "_s), {});
}

void printTime(const QString &name, qint64 n, double nanoseconds)
{
    printLine(name, QLocale::c().toString(n), duration(nanoseconds), {}, {});
}

void printCount(const QString &name, qint64 n)
{
    printLine(name, QLocale::c().toString(n), {}, {}, {});
}

void time(const QString &name, qint64 n, const std::function<void()> &work)
{
    const Stopwatch watch;
    work();
    watch.print(name, n);
}

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    ::malloc_trim(0);
    QFile statm(u"/proc/self/statm"_s);
    if (statm.open(QIODevice::ReadOnly)) {
        return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    }
#endif
    return 0;
}

double threadSeconds()
{
#ifdef Q_OS_LINUX
    timespec spent{};
    if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) == 0) {
        return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
    }
#endif
    return 0;
}

void runUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer end(std::chrono::minutes{longestMinutes});
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        if (end.hasExpired()) {
            qFatal("it never came");
        }
    }
}

} // namespace headgate::bench
