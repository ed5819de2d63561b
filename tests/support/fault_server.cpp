// SPDX-License-Identifier: MIT
#include "support/fault_server.h"

#include "support/connection.h"
#include "support/test_certificate.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate::support {
namespace {

/// As it stands in a request for that path.
QByteArray onTheWire(const QString &pathAndQuery)
{
    const QUrl url(u"http://host"_s + pathAndQuery);
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

std::unique_ptr<QTcpSocket> makeSocket(qintptr descriptor, const std::optional<Identity> &tls)
{
#if QT_CONFIG(ssl)
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificateChain(certificateChain(*tls));
        socket->setPrivateKey(testKey());
        socket->startServerEncryption();
        return socket;
    }
#else
    Q_ASSERT(!tls);
#endif
    auto socket = std::make_unique<QTcpSocket>();
    socket->setSocketDescriptor(descriptor);
    return socket;
}

} // namespace

class Listener final : public QTcpServer
{
public:
    explicit Listener(FaultServer *server)
        : QTcpServer(server)
        , m_server(server)
    {
        setListenBacklogSize(1024);
    }

protected:
    void incomingConnection(qintptr socket) override { m_server->accept(socket); }

private:
    FaultServer *m_server;
};

FaultServer::FaultServer(QObject *parent)
    : QObject(parent)
{
}

FaultServer::~FaultServer()
{
    close();
}

bool FaultServer::useTls(Identity identity)
{
#if QT_CONFIG(ssl)
    if (QSslSocket::supportsSsl()) {
        m_tls = identity;
    }
#else
    Q_UNUSED(identity)
#endif
    return m_tls.has_value();
}

bool FaultServer::listen(const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<Listener>(this);
    if (!listener->listen(address, port == 0 && !m_listeners.empty() ? m_port : port)) {
        return false;
    }
    m_port = listener->serverPort();
    m_listeners.push_back(listener.release());
    return true;
}

void FaultServer::close()
{
    for (Listener *listener : std::exchange(m_listeners, {})) {
        delete listener;
    }
    dropConnections();
}

void FaultServer::dropConnections()
{
    const std::vector<Connection *> connections = m_connections; // each leaves the list as it closes
    for (Connection *connection : connections) {
        connection->drop();
    }
}

QUrl FaultServer::url(const QString &pathAndQuery, const QString &host) const
{
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(scheme + u"://"_s + host + u':' + QString::number(m_port) + pathAndQuery);
}

void FaultServer::on(const QString &path, const Behaviour &behaviour)
{
    m_script.setPath(onTheWire(path), QList<Behaviour>{behaviour});
}

void FaultServer::on(const QString &path, const QList<Behaviour> &sequence)
{
    m_script.setPath(onTheWire(path), sequence);
}

void FaultServer::on(const QString &path, Handler handler)
{
    m_script.setPath(onTheWire(path), std::move(handler));
}

void FaultServer::onPrefix(const QString &prefix, Handler handler)
{
    m_script.setPrefix(onTheWire(prefix), std::move(handler));
}

void FaultServer::refuseAbove(int most, const Behaviour &over, Filter filter)
{
    m_script.addConcurrencyRule(most, over, std::move(filter));
}

void FaultServer::refuseFasterThan(int starts, std::chrono::milliseconds window, const Behaviour &over,
                                   Filter filter)
{
    m_script.addRateRule(starts, window, over, std::move(filter));
}

void FaultServer::clearRules()
{
    m_script.clearRules();
}

void FaultServer::accept(qintptr socket)
{
    const int number = m_log.connectionOpened();
    // The connection is made before the function that needs its address.
    auto self = std::make_shared<Connection *>(nullptr);
    auto *connection = new Connection(
        makeSocket(socket, m_tls), number, m_log,
        [this, self](const Request &request) { return decide(*self, request); }, this);
    *self = connection;
    m_connections.push_back(connection);
    connect(connection, &Connection::requestEnded, this, &FaultServer::requestEnded);
    connect(connection, &Connection::closed, this, [this, connection, number] {
        if (std::erase(m_connections, connection) == 0) {
            return;
        }
        connection->deleteLater();
        m_log.connectionClosed();
        Q_EMIT connectionClosed(number);
    });
    Q_EMIT connectionOpened(number);
}

Decision FaultServer::decide(Connection *connection, const Request &request)
{
    // A client may have closed one connection before it asked on another, and the event loop may tell it the
    // other way round. Such a request must not count as one too many.
    const std::vector<Connection *> connections = m_connections;
    for (Connection *other : connections) {
        if (other != connection) {
            other->closeIfPeerHasGone();
        }
    }
    const qint64 number = m_log.requestArrived(request);
    Request counted = request;
    counted.number = number;
    const Script::Verdict verdict =
        m_script.decide(counted, [this](const Filter &filter) { return m_log.served(filter); });
    Decision decision{number, verdict.behaviour.answerTo(counted)};
    m_log.answering(number, counted.visit, decision.answer.status, verdict.refused);
    Q_EMIT requestArrived(number);
    return decision;
}

FaultServerThread::FaultServerThread()
    : m_server(new FaultServer)
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

FaultServerThread::~FaultServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

bool FaultServerThread::listen(const QHostAddress &address, quint16 port)
{
    bool listening = false;
    QMetaObject::invokeMethod(
        m_server, [&] { listening = m_server->listen(address, port); }, Qt::BlockingQueuedConnection);
    return listening;
}

} // namespace headgate::support
