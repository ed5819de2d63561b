// SPDX-License-Identifier: MIT
#pragma once

#include "app/shared_gate_protocol.h"
#include "gate/gate.h"
#include "gate/gate_observer.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

class QLocalSocket;

namespace headgate {

/// Brings permits of a gate that several programs share to the gate of this one, over one connection. It
/// watches the gate, tells the server what each host holds and could use as far as this program's own limits
/// go, and allows a start for every permit that is granted. Nobody holds anything while waiting: a permit
/// that cannot be used at once goes back.
///
/// The gate must be shared (Gate::setShared). What was granted and not used is lost with the connection; what
/// runs goes on, and the client of the next connection declares it.
class SharedGateClient final : public QObject, private GateObserver
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedGateClient)
public:
    enum class End {
        Lost,         ///< the server has gone
        Incompatible, ///< it speaks another version
        Senseless,    ///< what it says makes no sense: it is no server of this kind
    };

    /// Clock and gate outlive the client.
    /// @param socket  connected
    /// @param member  how the server knows this program
    SharedGateClient(const Clock &clock, Gate &gate, std::unique_ptr<QLocalSocket> socket,
                     const QByteArray &member, QObject *parent = nullptr);
    ~SharedGateClient() override;

Q_SIGNALS:
    void welcomed();
    /// Once; nothing more is granted. The receiver must not delete the client before the event loop goes on.
    void ended(headgate::SharedGateClient::End end);

private:
    struct AtHost
    {
        int own = 0;     ///< granted and not given back, as the server knows
        int lent = 0;    ///< the same, on loan
        int allowed = 0; ///< of both, starts that have not been made
        shared_gate::Wish told;
        Instant coolUntil = Instant::min(); ///< known on both sides
        std::optional<Instant> later;

        [[nodiscard]] bool isMissing() const { return told.own > own || told.lent > lent; }
    };

    void observe(const GateEvent &event) override;
    void read();
    void take(const shared_gate::Grant &grant);
    void take(const shared_gate::Recall &recall);
    void take(const shared_gate::Cool &cool);
    void finish(End end);

    void stir();
    void flush();
    void declareHeld();
    void tellRoom();
    void tell(const Host &host);
    void takeBackUnusable(const Host &host, HostWish &wish);
    void tellCooling(const Host &host, AtHost &at, Instant coolUntil);
    void wakeLater();
    void say(const shared_gate::Message &message);

    const Clock &m_clock;
    Gate &m_gate;
    std::unique_ptr<QLocalSocket> m_socket;
    std::unique_ptr<Alarm> m_alarm;
    QHash<Host, AtHost> m_hosts; ///< with permits, a wish, or something to look at later
    QSet<Host> m_changed;        ///< to be looked at
    QList<Host> m_untold;        ///< would wish something, but as many do already as may
    QSet<Host> m_isUntold;
    shared_gate::Room m_room;
    QByteArray m_outgoing;
    int m_missing = 0;     ///< hosts that wish more than they hold
    int m_allowed = 0;     ///< starts that have not been made, at all hosts
    quint64 m_granted = 0; ///< permits ever granted
    bool m_isAllChanged = true;
    bool m_isDue = false; ///< the alarm is set to the present
    bool m_isWelcome = false;
    bool m_isOver = false;
};

} // namespace headgate
