// SPDX-License-Identifier: MIT
#pragma once

#include <QSignalSpy>
#include <QTcpSocket>

#include <chrono>

namespace headgate::support {

/// The plainest client: a socket that shows every byte that came.
class WireClient : public QTcpSocket
{
    Q_OBJECT
public:
    explicit WireClient(quint16 port, const QString &address = QStringLiteral("127.0.0.1"))
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        connectToHost(address, port);
    }

    /// Written as soon as the connection stands.
    void get(const QByteArray &target, const QByteArray &headerLines = {}, const QByteArray &method = "GET")
    {
        write(method + ' ' + target + " HTTP/1.1\r\n" +
              (headerLines.contains("Host:") ? "" : "Host: 127.0.0.1:1\r\n") + headerLines + "\r\n");
    }

    [[nodiscard]] bool waitForEnd()
    {
        QSignalSpy gone(this, &QTcpSocket::disconnected);
        return state() == UnconnectedState || gone.wait(5000);
    }

    [[nodiscard]] QByteArray head() const { return received.left(received.indexOf("\r\n\r\n") + 2); }
    [[nodiscard]] QByteArray body() const
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : received.mid(end + 4);
    }
    [[nodiscard]] qsizetype bodySize() const
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        return end < 0 ? 0 : received.size() - end - 4;
    }
    [[nodiscard]] QByteArray statusLine() const { return received.left(received.indexOf("\r\n")); }

    QByteArray received;
};

} // namespace headgate::support
