// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

#include <algorithm>
#include <cerrno>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace headgate {
namespace {

constexpr qsizetype fullAt = 1024 * 1024;

/// 0, or the errno that ended it.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto chunk = std::min<qsizetype>(bytes.size(), 64 * 1024);
#ifdef Q_OS_WIN
        const qsizetype written = _write(descriptor, bytes.data(), static_cast<unsigned>(chunk));
#else
        const qsizetype written = ::write(descriptor, bytes.data(), size_t(chunk));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0 && errno == EAGAIN) {
            // Whoever started us may share a descriptor that does not block.
            pollfd ready{descriptor, POLLOUT, 0};
            ::poll(&ready, 1, -1);
            continue;
        }
#endif
        if (written < 0) {
            return errno;
        }
        bytes = bytes.sliced(written);
    }
    return 0;
}

} // namespace

Output::Output(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

Output::~Output()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closing = true;
        m_work.wakeOne();
    }
    m_thread->wait();
}

void Output::write(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_failed) {
        return;
    }
    m_waiting += bytes;
    m_wasFull = m_wasFull || m_waiting.size() + m_writing > fullAt;
    m_work.wakeOne();
}

bool Output::isIdle() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.isEmpty() && m_writing == 0;
}

bool Output::isFull() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.size() + m_writing > fullAt;
}

void Output::flush(Milliseconds most)
{
    const QDeadlineTimer deadline(most);
    QMutexLocker lock(&m_mutex);
    while ((!m_waiting.isEmpty() || m_writing > 0) && m_idle.wait(&m_mutex, deadline)) {
    }
}

void Output::run()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        while (m_waiting.isEmpty() && !m_closing) {
            m_work.wait(&m_mutex);
        }
        if (m_waiting.isEmpty()) {
            return;
        }
        const QByteArray bytes = std::exchange(m_waiting, {});
        m_writing = bytes.size();
        lock.unlock();
        const int error = writeAll(m_descriptor, bytes);
        lock.relock();
        m_writing = 0;
        m_idle.wakeAll();
        if (error != 0) {
            m_failed = true;
            m_waiting.clear();
            Q_EMIT failed(qt_error_string(error));
            return;
        }
        if (m_waiting.isEmpty() && std::exchange(m_wasFull, false)) {
            Q_EMIT drained();
        }
    }
}

} // namespace headgate
