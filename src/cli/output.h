// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <memory>

namespace headgate {

/// Standard output or standard error, written from a thread of its own: whoever reads slowly, or not at all,
/// does not hold up the downloads. What is not yet read waits in memory; who writes without end looks at
/// isFull() and waits for drained().
class Output final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Output)
public:
    /// The descriptor stays open, and belongs to the caller.
    explicit Output(int descriptor, QObject *parent = nullptr);
    ~Output() override; ///< returns when all is written or nobody reads any more

    /// Keeps the order; never waits. Nothing happens once failed() was emitted.
    void write(const QByteArray &bytes);

    [[nodiscard]] bool isIdle() const; ///< everything is written
    [[nodiscard]] bool isFull() const; ///< more than a mebibyte waits
    /// Waits until everything is written, at most so long: for the moment before the process stops.
    void flush(Milliseconds most);

Q_SIGNALS:
    /// It was full, and everything is written.
    void drained();
    /// The reader has gone, or the disk is full: what waited is lost. At most once.
    void failed(const QString &reason);

private:
    void run();

    const int m_descriptor;
    mutable QMutex m_mutex;
    QWaitCondition m_work;
    QWaitCondition m_idle;
    QByteArray m_waiting;    ///< guarded, as all below
    qsizetype m_writing = 0; ///< bytes that the thread is about to write
    bool m_wasFull = false;
    bool m_failed = false;
    bool m_closing = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace headgate
