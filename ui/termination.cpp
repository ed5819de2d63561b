// SPDX-License-Identifier: MIT
#include "ui/termination.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace headgate {

#ifdef Q_OS_UNIX
namespace {

/// Written by the handler, which may do nothing more than that, and read by the event loop.
int sockets[2] = {-1, -1};

extern "C" void wakeEventLoop(int)
{
    const int kept = errno;
    const char byte = 1;
    // A full buffer means that the event loop has been told already.
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, sizeof byte);
    errno = kept;
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0) {
        qWarning("No socket pair: an interrupt will end the program at once");
        return;
    }
    ::fcntl(sockets[0], F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(sockets[1], &byte, sizeof byte) > 0) {
            Q_EMIT requested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = wakeEventLoop;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Termination::~Termination()
{
    if (!m_notifier) {
        return;
    }
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(sockets[0]);
    ::close(sockets[1]);
}
#else
Termination::Termination(QObject *parent)
    : QObject(parent)
{
}

Termination::~Termination() = default;
#endif

} // namespace headgate
