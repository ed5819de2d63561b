// SPDX-License-Identifier: MIT
#include "support/script.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace headgate::support {

void Script::setPath(const QByteArray &pathAndQuery, const QList<Behaviour> &sequence)
{
    // Handlers run in the server's thread only, so the place in the sequence needs no lock.
    const auto next = std::make_shared<qsizetype>(0);
    setPath(pathAndQuery, [sequence, next](const Request &) {
        const qsizetype at = std::min(*next, sequence.size() - 1);
        ++*next;
        return at < 0 ? Behaviour().status(404) : sequence[at];
    });
}

void Script::setPath(const QByteArray &pathAndQuery, Handler handler)
{
    const QMutexLocker lock(&m_mutex);
    m_paths[pathAndQuery] = std::move(handler);
    m_visits.remove(pathAndQuery);
}

void Script::setPrefix(const QByteArray &prefix, Handler handler)
{
    const QMutexLocker lock(&m_mutex);
    m_prefixes[prefix] = std::move(handler);
}

void Script::addConcurrencyRule(int most, const Behaviour &over, Filter filter)
{
    const QMutexLocker lock(&m_mutex);
    m_concurrencyRules.append({most, over, std::move(filter)});
}

void Script::addRateRule(int starts, std::chrono::milliseconds window, const Behaviour &over, Filter filter)
{
    const QMutexLocker lock(&m_mutex);
    m_rateRules.append({starts, window, over, std::move(filter), {}});
}

void Script::clearRules()
{
    const QMutexLocker lock(&m_mutex);
    m_concurrencyRules.clear();
    m_rateRules.clear();
}

Script::Verdict Script::decide(Request &request, const std::function<int(const Filter &)> &served)
{
    Handler handler;
    {
        const QMutexLocker lock(&m_mutex);
        if (const Behaviour *over = refusal(request, served)) {
            return {*over, true};
        }
        request.visit = ++m_visits[request.pathAndQuery()];
        handler = handlerFor(request);
    }
    // Outside the lock: a handler may change the script.
    return {handler ? handler(request) : Behaviour().status(404), false};
}

const Behaviour *Script::refusal(const Request &request, const std::function<int(const Filter &)> &served)
{
    for (const ConcurrencyRule &rule : std::as_const(m_concurrencyRules)) {
        if (rule.filter(request) && served(rule.filter) > rule.most) {
            return &rule.over;
        }
    }
    const auto now = std::chrono::steady_clock::now();
    for (RateRule &rule : m_rateRules) {
        while (!rule.admitted.empty() && rule.admitted.front() <= now - rule.window) {
            rule.admitted.pop_front();
        }
        if (rule.filter(request) && int(rule.admitted.size()) >= rule.starts) {
            return &rule.over;
        }
    }
    for (RateRule &rule : m_rateRules) {
        if (rule.filter(request)) {
            rule.admitted.push_back(now);
        }
    }
    return nullptr;
}

Handler Script::handlerFor(const Request &request)
{
    for (const QByteArray &key : {request.pathAndQuery(), request.path()}) {
        if (const auto at = m_paths.find(key); at != m_paths.end()) {
            return at->second;
        }
    }
    const QByteArray whole = request.pathAndQuery();
    Handler longest;
    for (const auto &[prefix, handler] : m_prefixes) { // ascending: of those that fit, the longest comes last
        if (whole.startsWith(prefix)) {
            longest = handler;
        }
    }
    return longest;
}

} // namespace headgate::support
