// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace headgate {

/// Hands out the permits of one gate to programs that share it, over a local socket that only programs of
/// the same user can reach. A program that goes, however it goes, gives back all that it held at once.
///
/// The next permit goes to the program that holds the fewest, among those that can use it, so that nobody
/// starves and all come to the same share; among the hosts of one program in the order that it wishes. Loans
/// are what is left when nobody wants a permit of its own, and are recalled as soon as somebody does.
///
/// No client can make it grow without bound or hold up the others: frames, names, hosts and permits are
/// limited, and one who says what makes no sense, or does not listen, is dropped.
class SharedGateServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedGateServer)
public:
    /// The clock outlives the server.
    SharedGateServer(const Clock &clock, const GateLimits &limits, QObject *parent = nullptr);
    ~SharedGateServer() override;

    /// Whoever calls must be sure that nobody else listens there: what is left of an earlier one is removed.
    [[nodiscard]] bool listen(const QString &name);
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    void setLimits(const GateLimits &limits);

    /// Grants nothing until all of these have come and told what they hold, or are no longer awaited.
    void await(const QSet<QByteArray> &members);
    [[nodiscard]] const QSet<QByteArray> &awaited() const { return m_awaited; }

    [[nodiscard]] qsizetype clients() const { return qsizetype(m_parties.size()); }
    [[nodiscard]] GateStatistics statistics() const { return m_gate.statistics(); }

private:
    class Party;

    void accept();
    void drop(Party &party);
    void came(const QByteArray &member);
    void coolDown(const Party &from, const Host &host, Milliseconds rest);

    const Clock &m_clock;
    Gate m_gate;
    QLocalServer m_server;
    std::vector<std::shared_ptr<Party>> m_parties;
    QSet<QByteArray> m_awaited;
    QHash<Host, Instant> m_cooled; ///< what clients have told, and until when
};

} // namespace headgate
