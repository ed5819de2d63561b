// SPDX-License-Identifier: MIT
#include "support/connection.h"

#include "support/socket_tricks.h"

#include <QScopedValueRollback>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace headgate::support {
namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 highWater = 256 * 1024;

Answer badRequest()
{
    Answer answer;
    answer.status = 400;
    answer.ending = Ending::Close;
    answer.steps.append(SendBytes{"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", false});
    return answer;
}

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, int number, RequestLog &log, Decide decide,
                       QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_connection(number)
    , m_log(log)
    , m_decide(std::move(decide))
{
    // Head and body go out as two writes: Nagle's algorithm would hold the second back for the client's ACK.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Connection::pump);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::readAll);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::pump);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        endRequest(RequestEnd::ClosedByClient);
        Q_EMIT closed();
    });
    connect(
        m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { m_socket->abort(); },
        Qt::QueuedConnection);
#if QT_CONFIG(ssl)
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::pump);
    }
#endif
}

Connection::~Connection()
{
    // Its signals would find a half destroyed object.
    m_socket->disconnect(this);
}

void Connection::drop()
{
    endRequest(RequestEnd::ServerClosed);
    (void)closeWithReset(m_socket->socketDescriptor());
    m_socket->abort();
}

void Connection::closeIfPeerHasGone()
{
    if (m_answering && m_socket->socketDescriptor() != -1 && peerHasGone(m_socket->socketDescriptor())) {
        m_socket->abort();
    }
}

void Connection::readAll()
{
    m_reader.append(m_socket->readAll());
    pump();
}

void Connection::pump()
{
    if (m_pumping) { // flush() reports what it wrote before it returns
        return;
    }
    const QScopedValueRollback guard(m_pumping, true);
    while (advance()) {
    }
}

bool Connection::advance()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState || m_timer.isActive()) {
        return false;
    }
    if (!m_answering) {
        return takeRequest();
    }
    if (unwritten() >= highWater) {
        return false;
    }
    if (m_step == m_answer.steps.size()) {
        return finish();
    }
    std::visit([this](auto &step) { send(step); }, m_answer.steps[m_step]);
    return true;
}

bool Connection::takeRequest()
{
    Request request;
    request.connection = m_connection;
    switch (m_reader.next(request)) {
    case RequestReader::Result::NeedMore:
        return false;
    case RequestReader::Result::Malformed:
        m_number = 0;
        m_answer = badRequest();
        break;
    case RequestReader::Result::Complete:
        Decision decision = m_decide(request);
        m_number = decision.number;
        m_answer = std::move(decision.answer);
        break;
    }
    m_step = 0;
    m_credit = 0;
    m_sinceCredit.start();
    m_answering = true;
    return true;
}

bool Connection::finish()
{
    if (m_answer.ending == Ending::Hang) {
        return false;
    }
    m_socket->flush();
    if (unwritten() > 0 || !m_answering) {
        return false;
    }
    const Ending ending = m_answer.ending;
    if (!m_answer.cut) {
        endRequest(RequestEnd::Answered);
    } else {
        endRequest(ending == Ending::Reset ? RequestEnd::ResetByServer : RequestEnd::CutByServer);
    }
    if (ending == Ending::Close) {
        m_socket->disconnectFromHost();
    } else if (ending == Ending::Reset) {
        if (!closeWithReset(m_socket->socketDescriptor())) {
            qWarning("this system closes without a reset");
        }
        m_socket->abort();
    }
    return ending == Ending::KeepAlive;
}

void Connection::send(const SendBytes &step)
{
    m_socket->write(step.bytes);
    if (step.isBody) {
        m_log.bodyWritten(m_number, step.bytes.size());
    }
    ++m_step;
}

void Connection::send(SendContent &step)
{
    const qint64 allowed = allowance();
    if (allowed == 0) {
        return;
    }
    qint64 taken = 0;
    m_socket->write(step.take(std::min(allowed, pieceSize), taken));
    spend(taken);
    m_log.bodyWritten(m_number, taken);
    if (step.begin == step.end) {
        ++m_step;
    }
}

void Connection::send(SendFiller &step)
{
    if (step.total < 0 || step.total > step.unit.size()) {
        m_socket->write(step.unit);
        step.total = step.total < 0 ? step.total : step.total - step.unit.size();
        return;
    }
    m_socket->write(step.unit.left(step.total));
    ++m_step;
}

void Connection::send(const Wait &step)
{
    m_socket->flush();
    m_timer.start(step.duration);
    ++m_step;
}

void Connection::endRequest(RequestEnd end)
{
    if (!std::exchange(m_answering, false)) {
        return;
    }
    m_timer.stop();
    if (m_number != 0) {
        m_log.requestEnded(m_number, end);
        Q_EMIT requestEnded(m_number);
    }
}

qint64 Connection::allowance()
{
    if (m_answer.bytesPerSecond == 0) {
        return std::numeric_limits<qint64>::max();
    }
    const double rate = double(m_answer.bytesPerSecond);
    const double earned = rate * double(m_sinceCredit.nsecsElapsed()) / 1e9;
    // A quarter of a second can be made up for: enough for a late timer, too little for a burst after a
    // pause.
    m_credit = std::min(m_credit + earned, std::max(rate / 4, 1.0));
    m_sinceCredit.start();
    if (m_credit >= 1) {
        return qint64(m_credit);
    }
    const double shortest = std::ceil((1 - m_credit) / rate * 1000);
    m_timer.start(std::max(10, int(shortest)));
    return 0;
}

void Connection::spend(qint64 bodyBytes)
{
    if (m_answer.bytesPerSecond > 0) {
        m_credit -= double(bodyBytes);
    }
}

qint64 Connection::unwritten() const
{
    qint64 bytes = m_socket->bytesToWrite();
#if QT_CONFIG(ssl)
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get())) {
        bytes += tls->encryptedBytesToWrite();
    }
#endif
    return bytes;
}

} // namespace headgate::support
