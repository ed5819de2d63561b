// SPDX-License-Identifier: MIT
#include "ui/single_instance.h"

#include "app/local_socket.h"
#include "app/shared_gate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// What is said: the mark, a length in bytes, and the message: text, files, and whether links are to be typed.
// The answer is the mark.
constexpr quint32 mark = 0x48670001; // the last two digits count versions
constexpr quint32 longestMessage = 64 * 1024 * 1024;
constexpr Milliseconds retryInterval{100};

/// In the list's folder, where whoever has the same list finds it, unless its path is too long for a socket.
QString socketNameFor(const QString &folder)
{
    constexpr qsizetype longestPath = 100; // 108 bytes on Linux, 104 on macOS
    const QString path = folder + u"/window"_s;
    if (QFile::encodeName(path).size() <= longestPath) {
        return localSocketName(path);
    }
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return localSocketName(SharedGate::defaultFolder() + u"/window-"_s +
                           QString::fromLatin1(hash.toHex().left(16)));
}

void setForm(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

} // namespace

SingleInstance::SingleInstance(const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_folder(folder)
    , m_socketName(socketNameFor(folder))
    , m_lock(folder + u"/window.lock"_s)
    , m_alarm(clock.makeAlarm([this] { onAlarm(); }))
{
    m_lock.setStaleLockTime(0ms); // never by age: only when its holder is dead
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    // Else another one that starts while this one ends would wait for an answer that never comes.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &m_server, &QLocalServer::close);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::seek(const StartRequest &request)
{
    m_request = request;
    m_deadline = m_clock.now() + patience;
    m_alarm->ringAt(m_clock.now());
}

void SingleInstance::onAlarm()
{
    if (m_socket) {
        fail(); // it has been asked, and the time is up
    } else {
        tryNow();
    }
}

void SingleInstance::fail()
{
    m_socket.reset();
    //: %1 a file
    Q_EMIT failed(tr("Headgate runs already, but does not answer. Close it, or end its process, and start it "
                     "again. If it does not run on any machine, remove %1 first.")
                      .arg(QDir::toNativeSeparators(m_folder + u"/window.lock"_s)));
}

void SingleInstance::tryNow()
{
    if (becomeFirst()) {
        Q_EMIT first();
        return;
    }
    m_socket = std::make_unique<QLocalSocket>();
    // Queued: the socket is not to be deleted inside its own signal.
    connect(m_socket.get(), &QLocalSocket::connected, this, &SingleInstance::onConnected,
            Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &SingleInstance::onAnswer, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SingleInstance::onUnreachable,
            Qt::QueuedConnection);
    m_alarm->ringAt(m_deadline);
    m_socket->connectToServer(m_socketName);
}

/// The lock decides, not the socket: one that is left over from a crash answers nobody.
bool SingleInstance::becomeFirst()
{
    QDir().mkpath(m_folder);
    QDir().mkpath(SharedGate::defaultFolder());
    if (!m_lock.tryLock(0ms)) {
        // A folder that nobody can write to is the list's to complain of.
        return m_lock.error() != QLockFile::LockFailedError;
    }
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName)) {
        qWarning("%s: %s", qPrintable(m_socketName), qPrintable(m_server.errorString()));
    }
    return true;
}

void SingleInstance::onConnected()
{
    if (!m_socket || m_socket->state() != QLocalSocket::ConnectedState) {
        return;
    }
    QDataStream out(m_socket.get());
    setForm(out);
    QByteArray message;
    QDataStream words(&message, QIODevice::WriteOnly);
    setForm(words);
    words << m_request.links.text << m_request.links.files.join(QChar()) << m_request.openAddDialog;
    out << mark << quint32(message.size());
    m_socket->write(message);
}

void SingleInstance::onAnswer()
{
    if (!m_socket) {
        return;
    }
    QDataStream in(m_socket.get());
    setForm(in);
    quint32 answer = 0;
    in.startTransaction();
    in >> answer;
    if (!in.commitTransaction()) {
        return;
    }
    if (answer != mark) {
        onUnreachable();
        return;
    }
    m_alarm->silence();
    m_socket.reset();
    Q_EMIT handedOver();
}

/// It may be about to begin, or to end.
void SingleInstance::onUnreachable()
{
    if (!std::exchange(m_socket, nullptr)) {
        return;
    }
    if (m_clock.now() < m_deadline) {
        m_alarm->ringAt(m_clock.now() + retryInterval);
    } else {
        fail();
    }
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->state() == QLocalSocket::UnconnectedState) {
            socket->deleteLater();
        } else {
            read(*socket); // what came before anybody listened
        }
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    QDataStream in(&socket);
    setForm(in);
    quint32 said = 0;
    quint32 length = 0;
    in.startTransaction();
    in >> said >> length;
    const bool isWhole = in.status() == QDataStream::Ok;
    if (isWhole && (said != mark || length > longestMessage)) {
        in.abortTransaction();
        socket.abort();
        return;
    }
    if (!isWhole || socket.bytesAvailable() < length) {
        in.rollbackTransaction();
        return;
    }
    in.commitTransaction();
    const QByteArray message = socket.read(length);
    QDataStream words(message);
    setForm(words);
    StartRequest request;
    QString files; // in one text: a list would take room for as many as it says that it has
    words >> request.links.text >> files >> request.openAddDialog;
    request.links.files = files.split(QChar(), Qt::SkipEmptyParts);
    if (words.status() != QDataStream::Ok || socket.state() != QLocalSocket::ConnectedState) {
        socket.abort(); // not understood, or whoever asked has given up
        return;
    }
    QDataStream out(&socket);
    setForm(out);
    out << mark;
    socket.flush();
    Q_EMIT asked(request);
}

} // namespace headgate
