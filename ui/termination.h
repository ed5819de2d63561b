// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace headgate {

/// Turns SIGINT and SIGTERM into a signal in the event loop. Where there are no such signals, it is silent.
/// One at a time in a process.
class Termination final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Termination)
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override; ///< the signals do again what they did before

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace headgate
