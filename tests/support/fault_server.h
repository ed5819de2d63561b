// SPDX-License-Identifier: MIT
#pragma once

#include "support/behaviour.h"
#include "support/request_log.h"
#include "support/script.h"
#include "support/test_certificate.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <optional>
#include <vector>

namespace headgate::support {

class Connection;
struct Decision;
class Listener;

/// An HTTP/1.1 server (RFC 9110, 9112) for tests, in the process and without a thread of its own: it runs in
/// the event loop of the thread it lives in and never blocks it. It misbehaves as told, and counts what it
/// sees, so that limits can be checked from the server's side.
///
/// Paths, rules, counts and, once it listens, url() may be used from any thread; the rest from the server's
/// own. A request is answered by the first rule that refuses it, else by its exact path (with its query, or
/// without), else by the longest prefix that fits, else with 404.
///
/// Slots on its signals must not delete it.
class FaultServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultServer)
public:
    explicit FaultServer(QObject *parent = nullptr);
    ~FaultServer() override;

    /// Before the first listen(): connections are TLS. Afterwards: further connections are of this identity.
    /// False when Qt has no TLS here.
    [[nodiscard]] bool useTls(Identity identity = Identity::SelfSigned);

    /// Called again with further addresses, the server is reached under all of them at one port: so one
    /// server is several hosts ("127.0.0.1", "127.0.0.2", "localhost", "[::1]"; not every system has all of
    /// 127/8).
    /// @param port  0: any free one the first time, then the same
    [[nodiscard]] bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    void close();           ///< stops listening and drops every connection; listen() may follow
    void dropConnections(); ///< resets every connection, and goes on listening

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &pathAndQuery,
                           const QString &host = QStringLiteral("127.0.0.1")) const;

    /// Answers to a path, which starts its sequence anew: the first request gets the first behaviour, and so
    /// on; the last repeats.
    void on(const QString &path, const Behaviour &behaviour);
    void on(const QString &path, const QList<Behaviour> &sequence);
    void on(const QString &path, Handler handler); ///< say, for a file that is another at each visit
    void onPrefix(const QString &prefix, Handler handler);

    /// A request that would be number `most` + 1 in flight, of those that the filter picks, gets `over` at
    /// once. Refused requests count in the log, but not here.
    void refuseAbove(int most, const Behaviour &over, Filter filter = everything());
    /// A request gets `over` when `starts` others have been let in within the window before it.
    void refuseFasterThan(int starts, std::chrono::milliseconds window, const Behaviour &over,
                          Filter filter = everything());
    void clearRules();

    [[nodiscard]] const RequestLog &log() const { return m_log; }
    void resetCounts() { m_log.reset(); }

Q_SIGNALS:
    void requestArrived(qint64 number); ///< counted, its answer not begun
    void requestEnded(qint64 number);
    void connectionOpened(int number);
    void connectionClosed(int number);

private:
    friend class Listener;
    void accept(qintptr socket);
    [[nodiscard]] Decision decide(Connection *connection, const Request &request);

    RequestLog m_log;
    Script m_script;
    std::vector<Listener *> m_listeners;     ///< children
    std::vector<Connection *> m_connections; ///< children
    quint16 m_port = 0;
    std::optional<Identity> m_tls; ///< none: plain HTTP
};

/// A fault server in a thread of its own, for tests whose client and server must not wait for each other.
class FaultServerThread
{
public:
    FaultServerThread();
    ~FaultServerThread();
    Q_DISABLE_COPY_MOVE(FaultServerThread)

    [[nodiscard]] bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// Of the server's functions only those that any thread may call.
    [[nodiscard]] FaultServer &server() { return *m_server; }

private:
    QThread m_thread;
    FaultServer *m_server; ///< lives in m_thread, deleted as it ends
};

} // namespace headgate::support
