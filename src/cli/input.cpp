// SPDX-License-Identifier: MIT
#include "cli/input.h"

#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace headgate {

#ifdef Q_OS_WIN

Interrupter::Interrupter() = default;
Interrupter::~Interrupter() = default;

void Interrupter::interrupt()
{
    // A read that waits goes on waiting; it ends with the process.
    m_interrupted = true;
}

#else

Interrupter::Interrupter()
{
    if (::pipe(m_pipe) != 0) {
        qFatal("no pipe: %s", qPrintable(qt_error_string(errno)));
    }
}

Interrupter::~Interrupter()
{
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Interrupter::interrupt()
{
    m_interrupted = true;
    // Never read: the pipe stays readable for whoever waits later.
    if (::write(m_pipe[1], "", 1) != 1) {
        qWarning("the reader could not be woken: %s", qPrintable(qt_error_string(errno)));
    }
}

#endif

Input::Input(const QString &path, const Interrupter &interrupter)
    : m_interrupter(interrupter)
    , m_file(path)
    , m_standard(path == "-"_L1)
{
}

bool Input::open()
{
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (!m_standard) {
        return m_file.open(mode);
    }
#ifdef Q_OS_WIN
    const int descriptor = _fileno(stdin);
#else
    const int descriptor = STDIN_FILENO;
#endif
    return m_file.open(descriptor, mode, QFileDevice::DontCloseHandle);
}

bool Input::isRegular() const
{
    return !m_standard && QFileInfo(m_file).isFile();
}

Input::Piece Input::read(qsizetype most, std::optional<Milliseconds> patience)
{
    QByteArray bytes(most, Qt::Uninitialized);
#ifdef Q_OS_WIN
    Q_UNUSED(patience)
    const qsizetype got = m_interrupter.isInterrupted() ? 0 : m_file.read(bytes.data(), most);
    if (m_interrupter.isInterrupted()) {
        return Interrupted{};
    }
    if (got < 0) {
        return Error{m_file.errorString()};
    }
#else
    qsizetype got = -1;
    while (got < 0) {
        pollfd ready[] = {{m_file.handle(), POLLIN, 0}, {m_interrupter.m_pipe[0], POLLIN, 0}};
        const int polled = ::poll(ready, 2, patience ? int(patience->count()) : -1);
        if (m_interrupter.isInterrupted()) {
            return Interrupted{};
        }
        if (polled == 0) {
            return Quiet{};
        }
        if (polled > 0) {
            got = ::read(m_file.handle(), bytes.data(), size_t(most));
        }
        if (got < 0 && errno != EINTR && errno != EAGAIN) {
            return Error{qt_error_string(errno)};
        }
    }
#endif
    if (got == 0) {
        return End{};
    }
    bytes.truncate(got);
    return bytes;
}

} // namespace headgate
