// SPDX-License-Identifier: MIT
#include "cli/signals.h"

#include <atomic>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace headgate {

#ifdef Q_OS_WIN

namespace {

std::atomic<Signals *> receiver = nullptr;
std::atomic<bool> askedToEnd = false;

/// Runs in a thread that the system makes for it.
BOOL WINAPI handle(DWORD event)
{
    Signals *signals = receiver;
    if (!signals || askedToEnd.exchange(true)) {
        return FALSE;
    }
    const bool interrupted = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    QMetaObject::invokeMethod(signals, interrupted ? &Signals::interrupted : &Signals::terminated,
                              Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Signals::Signals(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Signals::~Signals()
{
    SetConsoleCtrlHandler(handle, FALSE);
    receiver = nullptr;
}

void Signals::stopProcess() {}
void Signals::readPipe() {}

#else

namespace {

constexpr std::array handled{SIGINT, SIGTERM, SIGWINCH, SIGTSTP};

// A handler reaches nothing but what has static storage, and may do little but write (POSIX.1, 2.4.3).
int pipeEnds[2] = {-1, -1};
std::atomic<bool> askedToEnd = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void handle(int number)
{
    const int errnoBefore = errno;
    if ((number == SIGINT || number == SIGTERM) && askedToEnd.exchange(true)) {
        if (::isatty(STDERR_FILENO) == 1) {
            constexpr char showCursor[] = "\033[?25h\n";
            [[maybe_unused]] const auto written = ::write(STDERR_FILENO, showCursor, sizeof showCursor - 1);
        }
        ::_exit(128 + number);
    }
    const char byte = char(number);
    // A full pipe has enough in it to wake the reader.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = errnoBefore;
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Signals::Signals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0) {
        qFatal("no pipe: %s", qPrintable(qt_error_string(errno)));
    }
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Signals::readPipe);
    setHandler(SIGPIPE, SIG_IGN);
    for (const int number : handled) {
        // What was ignored for us (nohup, a script's background) stays so.
        if (!isIgnored(number)) {
            setHandler(number, handle);
        }
    }
}

Signals::~Signals()
{
    for (const int number : handled) {
        if (!isIgnored(number)) {
            setHandler(number, SIG_DFL);
        }
    }
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
    askedToEnd = false;
}

void Signals::stopProcess()
{
    ::raise(SIGSTOP);
}

void Signals::readPipe()
{
    char number = 0;
    while (::read(pipeEnds[0], &number, 1) == 1) {
        switch (number) {
        case SIGINT:
            Q_EMIT interrupted();
            break;
        case SIGTERM:
            Q_EMIT terminated();
            break;
        case SIGWINCH:
            Q_EMIT resized();
            break;
        case SIGTSTP:
            Q_EMIT stopping();
            break;
        default:
            break;
        }
    }
}

#endif

} // namespace headgate
