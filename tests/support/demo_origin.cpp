// SPDX-License-Identifier: MIT
// A server on this machine alone, to show and to try bulk downloads without the internet.
#include "support/demo_bulk.h"
#include "support/fault_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#else
#include <thread>
#endif

using namespace headgate::support;
using namespace Qt::StringLiterals;

namespace {

constexpr auto about = R"(A web server that misbehaves, on 127.0.0.1 and localhost only.

Prints its address in one line, then serves until it is told to stop (SIGTERM, SIGINT).

Without --experiment: some 160 files under believable names, small, big and slow; some that fail at
first (503 with Retry-After, resets in mid file), a host name (localhost) that answers 429 above 4
requests at a time, a redirect from one host name to the other, a file that does not exist and one
that is always cut. Eight at a time take about 40 seconds.

With --experiment: /item/N, answered after 300 ms, with 429 to every request above 10 in flight;
/slow/N, answered after 1 s. The list holds 50 items.

Always: /stats tells, as JSON, what was counted so far (requests, in_flight, peak_in_flight,
connections, statuses, smallest_gap_ms between starts), requests to /stats left out. /stats?reset
tells the same, then forgets it.

Exit status: 0 when told to stop, 1 when it cannot listen, write the list, or understand its options.)";

#ifdef Q_OS_UNIX
int wakeUp = -1; ///< write end; a signal handler can reach nothing but globals

void stopOnSignals(QCoreApplication &app)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        qWarning("signals will not be told: no pipe");
        return;
    }
    wakeUp = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    struct sigaction action
    {
    };
    action.sa_handler = [](int) {
        const char byte = 0;
        [[maybe_unused]] const ssize_t written = ::write(wakeUp, &byte, 1);
    };
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

void stopWhenStdinCloses(QCoreApplication &app)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [&app] {
        std::array<char, 4096> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
            app.quit();
        }
    });
}
#else
void stopOnSignals(QCoreApplication &)
{
    // The system ends the process, which has nothing to lose.
}

void stopWhenStdinCloses(QCoreApplication &app)
{
    std::thread([&app] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}
#endif

/// False, with the reason on the standard error output.
bool writeList(const QString &path, const QList<QUrl> &urls)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        for (const QUrl &url : urls) {
            file.write(url.toEncoded() + '\n');
        }
        if (file.commit()) {
            return true;
        }
    }
    QTextStream(stderr) << path << ": " << file.errorString() << '\n';
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"headgate-demo-origin"_s);
    const QCommandLineOption list(u"list"_s, u"Write the links to <file>, one a line."_s, u"file"_s);
    const QCommandLineOption port(u"port"_s, u"Listen on port <n>; 0, the default, takes a free one."_s,
                                  u"n"_s, u"0"_s);
    const QCommandLineOption experiment(u"experiment"_s, u"Serve the founding experiment instead."_s);
    const QCommandLineOption untilStdinCloses(u"until-stdin-closes"_s,
                                              u"Stop also when the standard input ends."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(about));
    parser.addHelpOption();
    parser.addOptions({list, port, experiment, untilStdinCloses});
    parser.process(app);

    bool isNumber = false;
    const quint16 number = parser.value(port).toUShort(&isNumber);
    if (!isNumber || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << "headgate-demo-origin: cannot understand that; see --help\n";
        return 1;
    }
    FaultServer server;
    if (!server.listen(QHostAddress::LocalHost, number)) {
        QTextStream(stderr) << "headgate-demo-origin: cannot listen on port " << number << '\n';
        return 1;
    }
    // "localhost" may mean ::1 first; without IPv6 clients go on to 127.0.0.1.
    [[maybe_unused]] const bool hasIpv6 = server.listen(QHostAddress::LocalHostIPv6);
    const QList<QUrl> urls = parser.isSet(experiment) ? serveExperiment(server) : serveBulk(server);
    serveStatistics(server);
    if (parser.isSet(list) && !writeList(parser.value(list), urls)) {
        return 1;
    }
    stopOnSignals(app);
    if (parser.isSet(untilStdinCloses)) {
        stopWhenStdinCloses(app);
    }
    QTextStream(stdout) << server.url(u"/"_s).toString() << '\n' << Qt::flush;
    return QCoreApplication::exec();
}
