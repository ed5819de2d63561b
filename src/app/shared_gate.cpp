// SPDX-License-Identifier: MIT
#include "app/shared_gate.h"

#include "app/local_socket.h"
#include "app/shared_gate_server.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr Milliseconds firstPause{5};
constexpr Milliseconds longestPause{200};
/// A server that lives and does not answer for so long is stuck.
constexpr Milliseconds patience{10'000};
/// Whoever lives comes within milliseconds, unless it is stopped; nobody waits longer for it.
constexpr Milliseconds longestAwait{5'000};
/// Nothing tells of the end of a program that is no child of ours: so it is looked at, in these few seconds.
constexpr Milliseconds awaitInterval{50};

QString memberFile(const QString &folder, const QByteArray &member)
{
    return folder + u'/' + QString::fromLatin1(member) + u".member"_s;
}

/// Those who have it lock it for as long as they live.
std::unique_ptr<QLockFile> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0ms); // never by age: only when its holder is dead
    return lock;
}

} // namespace

QString SharedGate::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/headgate"_s;
}

QString SharedGate::socketName(const QString &folder)
{
    return localSocketName(folder + u"/gate"_s);
}

SharedGate::SharedGate(const Clock &clock, Gate &gate, const GateLimits &limits, const QString &folder,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gate(gate)
    , m_limits(limits)
    , m_folder(folder)
    , m_name(QUuid::createUuid().toByteArray(QUuid::Id128))
    , m_seekAlarm(clock.makeAlarm([this] { seek(); }))
    , m_awaitAlarm(clock.makeAlarm([this] { awaitLiving(); }))
    , m_pause(firstPause)
{
    m_gate.setShared(true);
    m_seekAlarm->ringAt(clock.now());
}

SharedGate::~SharedGate()
{
    m_client.reset();
    m_gate.setShared(false);
    m_membership.reset(); // first: whoever takes over has nothing to wait for
    m_server.reset();
}

void SharedGate::setLimits(const GateLimits &limits)
{
    m_limits = limits;
    if (m_server) {
        m_server->setLimits(limits);
    }
}

// Finding the server, or becoming it

void SharedGate::seek()
{
    if (m_isAlone || (m_client && !m_deadline)) {
        return;
    }
    if (!m_membership) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_membership = lockFile(memberFile(m_folder, m_name));
        if (!m_membership->tryLock(0)) {
            m_membership.reset();
            //: %1 is a folder
            goAlone(tr("The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, "
                       "with its own limits.")
                        .arg(m_folder));
            return;
        }
    }
    if (!m_deadline) {
        m_deadline = m_clock.now() + patience;
    }
    if (m_clock.now() >= *m_deadline) {
        goAlone(tr("The gate cannot be shared: the program that has it does not answer. This one goes on "
                   "alone, with its own limits."));
        return;
    }
    if (m_client) {
        return; // its server has still time to answer
    }
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, &SharedGate::onConnected, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SharedGate::onRefused, Qt::QueuedConnection);
    m_socket->connectToServer(socketName(m_folder));
}

void SharedGate::onConnected()
{
    if (!m_socket || m_socket->state() != QLocalSocket::ConnectedState) {
        return; // it has gone again, and onRefused() follows
    }
    m_socket->disconnect(this);
    m_client = std::make_unique<SharedGateClient>(m_clock, m_gate, std::move(m_socket), m_name);
    connect(m_client.get(), &SharedGateClient::welcomed, this, [this] {
        m_pause = firstPause;
        m_deadline.reset();
        m_seekAlarm->silence();
    });
    connect(m_client.get(), &SharedGateClient::ended, this, &SharedGate::onEnded, Qt::QueuedConnection);
    m_seekAlarm->ringAt(*m_deadline);
}

void SharedGate::onRefused()
{
    if (!m_socket) {
        return;
    }
    m_socket.reset();
    if (m_server || becomeOwner()) {
        m_seekAlarm->ringAt(m_clock.now());
    } else if (!m_isAlone) {
        seekLater();
    }
}

/// Somebody else is about to listen, or about to be found dead.
void SharedGate::seekLater()
{
    m_seekAlarm->ringAt(m_clock.now() + m_pause);
    m_pause = std::min(2 * m_pause, longestPause);
}

void SharedGate::onEnded(SharedGateClient::End end)
{
    m_client.reset();
    switch (end) {
    case SharedGateClient::End::Lost:
        seekLater();
        break;
    case SharedGateClient::End::Incompatible:
        goAlone(tr("The gate cannot be shared: the program that has it is another version of Headgate. This "
                   "one goes on alone, with its own limits."));
        break;
    case SharedGateClient::End::Senseless:
        goAlone(tr("The gate cannot be shared: what the program that has it says makes no sense. This one "
                   "goes on alone, with its own limits."));
        break;
    }
}

/// False when another program has it, or nobody can.
bool SharedGate::becomeOwner()
{
    auto ownership = lockFile(m_folder + u"/gate.lock"_s);
    if (!ownership->tryLock(0)) {
        return false;
    }
    // Whoever listens has the lock: so what lies there has been left behind.
    auto server = std::make_unique<SharedGateServer>(m_clock, m_limits);
    if (!server->listen(socketName(m_folder))) {
        goAlone(tr("The gate cannot be shared: %1. This program goes on alone, with its own limits.")
                    .arg(server->errorString()));
        return false;
    }
    m_ownership = std::move(ownership);
    m_server = std::move(server);
    m_awaitUntil = m_clock.now() + longestAwait;
    m_server->await(living());
    awaitLiving();
    return true;
}

/// All programs that have a part in this gate and are not dead.
QSet<QByteArray> SharedGate::living() const
{
    QSet<QByteArray> members;
    const QStringList files = QDir(m_folder).entryList({u"*.member"_s}, QDir::Files);
    for (const QString &file : files) {
        const QByteArray member = file.chopped(qsizetype(qstrlen(".member"))).toLatin1();
        const auto lock = lockFile(memberFile(m_folder, member));
        // Locked by us now, it was left behind, and goes with this lock.
        if (member == m_name || !lock->tryLock(0)) {
            members.insert(member);
        }
    }
    return members;
}

/// The dead are not waited for.
void SharedGate::awaitLiving()
{
    if (!m_server || m_server->awaited().isEmpty()) {
        return;
    }
    const Instant now = m_clock.now();
    m_server->await(now < m_awaitUntil ? QSet<QByteArray>(m_server->awaited()).intersect(living())
                                       : QSet<QByteArray>());
    m_awaitAlarm->ringAt(now + awaitInterval);
}

void SharedGate::goAlone(const QString &why)
{
    m_isAlone = true;
    m_client.reset();
    m_socket.reset();
    m_membership.reset();
    m_server.reset();
    m_ownership.reset();
    m_gate.setShared(false);
    Q_EMIT aloneNow(why);
}

} // namespace headgate
