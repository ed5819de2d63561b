// SPDX-License-Identifier: MIT
#pragma once

#include "ui/start_request.h"

#include "core/clock.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalSocket;

namespace headgate {

/// One window for a list: a program that starts as the second hands what it was given to the first, and ends.
/// A lock in the list's folder decides which is the first; the socket beside it only this user can reach.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    /// How long another one has to answer.
    static constexpr Milliseconds patience{10'000};

    /// The clock outlives it.
    /// @param folder  absolute; made if missing
    SingleInstance(const Clock &clock, const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Looks for another one. The answer comes from the event loop: first(), handedOver() or failed().
    /// @param request  of its links, text and files are what another one is given
    void seek(const StartRequest &request);

Q_SIGNALS:
    void first();      ///< there is no other; asked() follows whenever another one starts
    void handedOver(); ///< another one has taken it
    /// Another one is there, and does not answer: translated, plain text.
    void failed(const QString &why);
    /// Another one has started, was given this, and has ended.
    void asked(const headgate::StartRequest &request);

private:
    void onAlarm();
    void tryNow();
    void fail();
    void onConnected();
    void onAnswer();
    void onUnreachable();
    [[nodiscard]] bool becomeFirst();
    void accept();
    void read(QLocalSocket &socket);

    const Clock &m_clock;
    const QString m_folder;
    const QString m_socketName;
    StartRequest m_request;
    QLockFile m_lock;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_socket; ///< while another one is asked
    std::unique_ptr<Alarm> m_alarm;
    Instant m_deadline{};
};

} // namespace headgate
