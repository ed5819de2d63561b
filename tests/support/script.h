// SPDX-License-Identifier: MIT
#pragma once

#include "support/behaviour.h"
#include "support/http_request.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace headgate::support {

/// Decides anew for each request. Called in the server's thread; `visit` is set.
using Handler = std::function<Behaviour(const Request &)>;

/// What a server does for whom: paths, prefixes and the rules that come before both. Every function may be
/// called from any thread.
class Script
{
public:
    Script() = default;
    Q_DISABLE_COPY_MOVE(Script)

    void setPath(const QByteArray &pathAndQuery, const QList<Behaviour> &sequence);
    void setPath(const QByteArray &pathAndQuery, Handler handler);
    void setPrefix(const QByteArray &prefix, Handler handler);
    void addConcurrencyRule(int most, const Behaviour &over, Filter filter);
    void addRateRule(int starts, std::chrono::milliseconds window, const Behaviour &over, Filter filter);
    void clearRules();

    struct Verdict
    {
        Behaviour behaviour;
        bool refused = false;
    };
    /// Sets the request's visit.
    /// @param served  how many requests, this one included, are in flight and not refused, of those a filter
    /// picks
    [[nodiscard]] Verdict decide(Request &request, const std::function<int(const Filter &)> &served);

private:
    struct ConcurrencyRule
    {
        int most;
        Behaviour over;
        Filter filter;
    };
    struct RateRule
    {
        int starts;
        std::chrono::milliseconds window;
        Behaviour over;
        Filter filter;
        std::deque<std::chrono::steady_clock::time_point> admitted; ///< within the window
    };

    [[nodiscard]] const Behaviour *refusal(const Request &request,
                                           const std::function<int(const Filter &)> &served);
    [[nodiscard]] Handler handlerFor(const Request &request);

    QMutex m_mutex;
    std::map<QByteArray, Handler> m_paths;
    std::map<QByteArray, Handler> m_prefixes;
    QList<ConcurrencyRule> m_concurrencyRules;
    QList<RateRule> m_rateRules;
    QHash<QByteArray, int> m_visits;
};

} // namespace headgate::support
