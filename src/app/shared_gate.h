// SPDX-License-Identifier: MIT
#pragma once

#include "app/shared_gate_client.h"
#include "gate/gate.h"

#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

class QLocalSocket;

namespace headgate {

class SharedGateServer;

/// The part of this program in the gate that programs of one user share. They meet in a folder: one of them
/// has its lock and hands out the permits (SharedGateServer), by its own limits and pace; all are clients,
/// each with limits of its own besides. When the one that has it ends, in whatever way, another takes over:
/// what runs goes on, and nothing new starts until every program that lives has told what it holds. That is
/// how the sum stays within the limit: each has a lock file of its own there for as long as it lives.
///
/// A program of another version, a folder that cannot be used, or a server that does not answer is no reason
/// to do nothing: then this one goes on alone, with its own limits, and says so.
class SharedGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedGate)
public:
    /// Clock and gate outlive it. From now on the gate is shared.
    /// @param folder  absolute; made if missing
    SharedGate(const Clock &clock, Gate &gate, const GateLimits &limits, const QString &folder,
               QObject *parent = nullptr);
    /// The gate is nobody else's from then on.
    ~SharedGate() override;

    /// For as long as it hands out the permits.
    void setLimits(const GateLimits &limits);

    [[nodiscard]] bool isOwner() const { return m_server != nullptr; }
    [[nodiscard]] bool isAlone() const { return m_isAlone; }

    /// Where the programs of this user meet.
    [[nodiscard]] static QString defaultFolder();
    /// The local socket of a folder.
    [[nodiscard]] static QString socketName(const QString &folder);

Q_SIGNALS:
    /// Why this program goes on alone: translated, plain text.
    void aloneNow(const QString &why);

private:
    void seek();
    void onConnected();
    void onRefused();
    void seekLater();
    void onEnded(SharedGateClient::End end);
    [[nodiscard]] bool becomeOwner();
    [[nodiscard]] QSet<QByteArray> living() const;
    void awaitLiving();
    void goAlone(const QString &why);

    const Clock &m_clock;
    Gate &m_gate;
    GateLimits m_limits;
    const QString m_folder;
    const QByteArray m_name; ///< of this program's member file
    std::unique_ptr<QLockFile> m_membership;
    std::unique_ptr<QLockFile> m_ownership;
    std::unique_ptr<SharedGateServer> m_server; ///< while this program hands out the permits
    std::unique_ptr<QLocalSocket> m_socket;     ///< while it is being connected
    std::unique_ptr<SharedGateClient> m_client;
    std::unique_ptr<Alarm> m_seekAlarm;
    std::unique_ptr<Alarm> m_awaitAlarm;
    Milliseconds m_pause;              ///< before the next try to connect
    std::optional<Instant> m_deadline; ///< by then a server should have answered
    Instant m_awaitUntil{};
    bool m_isAlone = false;
};

} // namespace headgate
