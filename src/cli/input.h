// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <atomic>
#include <optional>
#include <variant>

namespace headgate {

/// Ends, from any thread, a wait for input in another; once and for good.
class Interrupter final
{
public:
    Interrupter();
    ~Interrupter();
    Q_DISABLE_COPY_MOVE(Interrupter)

    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

private:
    friend class Input;

    std::atomic<bool> m_interrupted = false;
#ifndef Q_OS_WIN
    int m_pipe[2] = {-1, -1}; ///< readable once interrupted
#endif
};

/// The bytes of a file, a pipe or a terminal, which may be long in coming, or never end.
/// Belongs to one thread, which it blocks.
class Input final
{
public:
    struct End
    {
    };
    struct Interrupted
    {
    };
    struct Quiet
    {
    };
    struct Error
    {
        QString text; ///< as the system says it
    };
    using Piece = std::variant<QByteArray, End, Interrupted, Quiet, Error>;

    /// The interrupter outlives the input.
    Input(const QString &path, const Interrupter &interrupter); ///< "-": standard input

    /// False with errorString() when it cannot be opened.
    [[nodiscard]] bool open();
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    /// A file of known size, as opposed to a pipe or a terminal.
    [[nodiscard]] bool isRegular() const;

    /// Waits until something is there, then returns what is, at most this many bytes and at least one.
    /// @param patience  how long to wait before it is Quiet; nothing: for ever. Where the system cannot wait
    ///                  for input with a limit (Windows), it is never quiet.
    [[nodiscard]] Piece read(qsizetype most, std::optional<Milliseconds> patience = {});

private:
    const Interrupter &m_interrupter;
    QFile m_file;
    const bool m_standard;
};

} // namespace headgate
