// SPDX-License-Identifier: MIT
#pragma once

#include "support/http_request.h"

#include <QList>
#include <QMutex>

#include <chrono>
#include <map>
#include <optional>

namespace headgate::support {

using SteadyTime = std::chrono::steady_clock::time_point;

/// How a request ended, seen from the server.
enum class RequestEnd {
    InFlight,       ///< it has not
    Answered,       ///< the answer was wholly written
    CutByServer,    ///< closed early, as its behaviour says
    ResetByServer,  ///< reset early, as its behaviour says
    ClosedByClient, ///< the connection went before the answer was written
    ServerClosed,   ///< close() or dropConnections()
};

/// One request and what became of it.
struct RequestRecord
{
    Request request;
    SteadyTime arrived; ///< of the last byte of its head
    SteadyTime ended;   ///< meaningless while in flight
    RequestEnd end = RequestEnd::InFlight;
    int status = 0;       ///< sent, or to be sent; 0: none
    qint64 bodyBytes = 0; ///< of the answer's body, given to the socket
    bool refused = false; ///< answered by a rule, not by its path

    // Where arrival and end stand among all arrivals and ends. Clock times can be equal, these cannot.
    qint64 arrivalOrder = 0;
    qint64 endOrder = 0;
};

/// All that a server has seen. A request counts as in flight from the last byte of its head until its answer
/// is wholly written to the socket, or its connection has closed. Every function may be called from any
/// thread; each answers for one moment.
class RequestLog
{
public:
    RequestLog() = default;
    Q_DISABLE_COPY_MOVE(RequestLog)

    [[nodiscard]] QList<RequestRecord>
    requests(const Filter &filter = everything()) const; ///< in order of arrival
    [[nodiscard]] std::optional<RequestRecord> request(qint64 number) const;
    [[nodiscard]] int count(const Filter &filter = everything()) const;
    [[nodiscard]] int inFlight(const Filter &filter = everything()) const;
    /// The most requests ever in flight at a time, of those that the filter picks.
    [[nodiscard]] int peakInFlight(const Filter &filter = everything()) const;
    [[nodiscard]] std::map<int, int>
    statuses(const Filter &filter = everything()) const; ///< how often each was sent
    /// Between each arrival and the next.
    [[nodiscard]] QList<std::chrono::nanoseconds> gaps(const Filter &filter = everything()) const;
    [[nodiscard]] std::optional<std::chrono::nanoseconds>
    smallestGap(const Filter &filter = everything()) const;

    [[nodiscard]] int connectionsOpened() const;
    [[nodiscard]] int connectionsOpen() const;
    [[nodiscard]] int peakConnections() const;

    /// Forgets all but what is still open, from which the peaks start anew. Numbers go on.
    void reset();

    // For the server.
    qint64 requestArrived(Request request); ///< its number
    void answering(qint64 number, int visit, int status, bool refused);
    void bodyWritten(qint64 number, qint64 bytes);
    void requestEnded(qint64 number, RequestEnd end);
    int connectionOpened(); ///< its number
    void connectionClosed();
    [[nodiscard]] int served(const Filter &filter) const; ///< in flight and not refused

private:
    [[nodiscard]] int countIf(const std::function<bool(const RequestRecord &)> &accepts) const;

    mutable QMutex m_mutex;
    std::map<qint64, RequestRecord> m_records;
    qint64 m_lastNumber = 0;
    qint64 m_order = 0;
    int m_lastConnection = 0;
    int m_opened = 0;
    int m_open = 0;
    int m_peak = 0;
};

} // namespace headgate::support
