// SPDX-License-Identifier: MIT
#include "bench/blob_server.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTextStream>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace headgate::bench {

BlobServer::BlobServer(qint64 bytes)
    : m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
               QByteArray::number(bytes) + "\r\n\r\n" + QByteArray(bytes, 'x'))
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no server: %s", qPrintable(errorString()));
    }
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, client, [this, client] { serve(*client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

/// Requests without a body, which end with an empty line; the rest of one may still be on its way.
void BlobServer::serve(QTcpSocket &client) const
{
    while (client.canReadLine()) {
        if (client.readLine().trimmed().isEmpty()) {
            client.write(m_answer);
        }
    }
}

int serveBlobs(qint64 bytes)
{
    const BlobServer server(bytes);
    QTextStream(stdout) << server.serverPort() << Qt::endl;
    // Ends with the one who asked for it, however that ends.
    const std::unique_ptr<QThread> watch(QThread::create([] {
        QTextStream(stdin).readAll();
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit);
    }));
    watch->start();
    const int code = QCoreApplication::exec();
    watch->wait();
    return code;
}

BlobServerProcess::BlobServerProcess(qint64 bytes)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, QString::number(bytes)});
    QByteArray port;
    while (!port.endsWith('\n') && m_process.waitForReadyRead()) {
        port += m_process.readLine();
    }
    if (port.isEmpty()) {
        qFatal("no server: %s", qPrintable(m_process.errorString()));
    }
    m_address = u"http://localhost:"_s + QString::fromLatin1(port.trimmed());
}

BlobServerProcess::~BlobServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace headgate::bench
