// SPDX-License-Identifier: MIT
#pragma once

#include "support/answer.h"
#include "support/http_request.h"
#include "support/request_log.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace headgate::support {

/// What a server has decided to do with a request that has just arrived.
struct Decision
{
    qint64 number = 0; ///< the request's in the log
    Answer answer;
};

/// One connection: reads requests, plays answers one after the other, keeps the log. Holds at most a few
/// hundred KiB of an answer, however long it is and however slow the client. Belongs to the server's thread.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)
public:
    using Decide = std::function<Decision(const Request &)>;

    Connection(std::unique_ptr<QTcpSocket> socket, int number, RequestLog &log, Decide decide,
               QObject *parent);
    ~Connection() override;

    /// Resets it; a request that is in flight ends as ServerClosed.
    void drop();
    /// Closes it now if a request is in flight and the client has gone, which the event loop may not have
    /// told yet.
    void closeIfPeerHasGone();

Q_SIGNALS:
    void requestEnded(qint64 number);
    void closed();

private:
    void readAll();
    void pump();
    [[nodiscard]] bool advance();
    [[nodiscard]] bool takeRequest();
    [[nodiscard]] bool finish();
    void send(const SendBytes &step);
    void send(SendContent &step);
    void send(SendFiller &step);
    void send(const Wait &step);
    void endRequest(RequestEnd end);
    [[nodiscard]] qint64 allowance(); ///< body bytes that may go out now; 0 with the timer set
    void spend(qint64 bodyBytes);
    [[nodiscard]] qint64 unwritten() const;

    std::unique_ptr<QTcpSocket> m_socket;
    int m_connection;
    RequestLog &m_log;
    Decide m_decide;
    RequestReader m_reader;
    QTimer m_timer; ///< while it runs, the answer waits
    QElapsedTimer m_sinceCredit;
    double m_credit = 0; ///< body bytes that the rate allows
    Answer m_answer;
    qsizetype m_step = 0;
    qint64 m_number = 0; ///< of the request being answered; 0: what came was no request
    bool m_answering = false;
    bool m_pumping = false;
};

} // namespace headgate::support
