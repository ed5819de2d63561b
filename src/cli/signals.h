// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace headgate {

/// The signals of the operating system as signals of Qt, delivered from the event loop. One at a time.
///
/// The first SIGINT or SIGTERM is told; a second one ends the process at once, with a cursor that can be
/// seen. SIGPIPE is ignored for good: a write to a reader that has gone fails instead.
class Signals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Signals)
public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override; ///< the signals mean again what they meant before

    /// Stops the process, as Ctrl+Z does; returns when it goes on.
    void stopProcess();

Q_SIGNALS:
    void interrupted(); ///< SIGINT
    void terminated();  ///< SIGTERM
    void resized();     ///< SIGWINCH
    void stopping();    ///< SIGTSTP: put the terminal in order, then call stopProcess()

private:
    void readPipe();
};

} // namespace headgate
