// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTcpServer>

namespace headgate::bench {

/// Answers every request with the same bytes as fast as it can: what is measured is whoever asks.
class BlobServer final : public QTcpServer
{
    Q_DISABLE_COPY_MOVE(BlobServer)
public:
    explicit BlobServer(qint64 bytes);

private:
    void serve(QTcpSocket &client) const;

    QByteArray m_answer;
};

/// The main function of a process that is such a server: prints its port, and ends with its standard input.
int serveBlobs(qint64 bytes);

/// Such a process: beside what is measured, not inside it.
class BlobServerProcess final
{
public:
    explicit BlobServerProcess(qint64 bytes);
    ~BlobServerProcess();
    Q_DISABLE_COPY_MOVE(BlobServerProcess)

    [[nodiscard]] QString address() const { return m_address; } ///< http://host:port

private:
    QProcess m_process;
    QString m_address;
};

} // namespace headgate::bench
