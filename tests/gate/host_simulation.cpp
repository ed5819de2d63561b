// SPDX-License-Identifier: MIT
#include "gate/host_simulation.h"

#include "core/failure.h"
#include "queue/retry_policy.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace headgate {
namespace {

class Adaptive final : public LimitPolicy
{
public:
    explicit Adaptive(int ceiling)
        : m_limit(ceiling)
    {
    }
    int limit(Instant now, int answered) const override { return m_limit.limit(now, answered); }
    Milliseconds interval() const override { return m_limit.interval(); }
    void accepted(Instant now, const Asked &asked, bool isUsed) override
    {
        m_limit.accepted(now, asked, isUsed);
    }
    std::optional<Milliseconds> refused(Instant now, const Asked &asked) override
    {
        return m_limit.refused(now, asked, 0.5);
    }
    void broken(Instant now, const Asked &asked) override { m_limit.broken(now, asked); }
    void sample(Instant now, const AdaptiveLimit::Sample &sample) override { m_limit.sample(now, sample); }

private:
    AdaptiveLimit m_limit;
};

class Fixed final : public LimitPolicy
{
public:
    explicit Fixed(int limit)
        : m_limit(limit)
    {
    }
    int limit(Instant, int) const override { return m_limit; }

private:
    int m_limit;
};

class FoundingNotes final : public LimitPolicy
{
public:
    explicit FoundingNotes(int ceiling)
        : m_ceiling(ceiling)
        , m_limit(std::min(AdaptiveLimit::firstLimit, ceiling))
    {
    }
    int limit(Instant, int) const override { return m_limit; }
    void accepted(Instant, const Asked &, bool) override
    {
        if (++m_successes == 10) {
            step(5);
        }
    }
    std::optional<Milliseconds> refused(Instant, const Asked &) override
    {
        fail();
        return {};
    }
    void broken(Instant, const Asked &) override { fail(); }

private:
    void fail()
    {
        if (++m_failures == 3) {
            step(-5);
        }
    }
    void step(int change)
    {
        m_limit = std::clamp(m_limit + change, 1, m_ceiling);
        m_successes = m_failures = 0;
    }

    int m_ceiling;
    int m_limit;
    int m_successes = 0;
    int m_failures = 0;
};

} // namespace

std::unique_ptr<LimitPolicy> adaptive(int ceiling)
{
    return std::make_unique<Adaptive>(ceiling);
}

std::unique_ptr<LimitPolicy> fixed(int limit)
{
    return std::make_unique<Fixed>(limit);
}

std::unique_ptr<LimitPolicy> foundingNotes(int ceiling)
{
    return std::make_unique<FoundingNotes>(ceiling);
}

std::pair<int, int> Outcome::limitsFrom(size_t second) const
{
    const auto from = limits.begin() + std::ptrdiff_t(std::min(second, limits.size() - 1));
    const auto [low, high] = std::minmax_element(from, limits.end());
    return {*low, *high};
}

Simulation::Simulation(ModelHost host, std::unique_ptr<LimitPolicy> policy, int files, double bytes)
    : m_host(std::move(host))
    , m_policy(std::move(policy))
    , m_bytes(bytes)
    , m_waiting(size_t(files))
    , m_tokens(m_host.burst)
{
}

Outcome Simulation::run(Seconds most)
{
    while ((!m_waiting.empty() || !m_live.empty()) && Seconds(m_now - Instant{}) < most) {
        start();
        m_isUsed = isWanted() && int(m_live.size()) >= limit();
        m_now += tick;
        receive();
        answer();
        watch();
    }
    m_outcome.makespan = m_now - Instant{};
    return m_outcome;
}

void Simulation::start()
{
    while (isWanted() && m_now >= m_coolUntil && int(m_live.size()) < limit()) {
        if (m_startedAt > Instant::min() && m_now < m_startedAt + m_policy->interval()) {
            return;
        }
        m_startedAt = m_now;
        Request request;
        request.file = m_waiting.front();
        m_waiting.pop_front();
        request.asked = {m_now, int(m_live.size()) + 1};
        request.answerAt = m_now + m_host.latency;
        request.left = m_bytes;
        request.answer = decide();
        m_live.push_back(request);
        ++m_outcome.requests;
    }
}

/// What the host does with a request that comes now. What it refuses takes nothing of it.
Simulation::Request::Answer Simulation::decide()
{
    if (m_taken >= m_host.connections) {
        return Request::Answer::Reset;
    }
    if (m_host.perSecond > 0) {
        const Seconds since = m_now - std::exchange(m_refilledAt, m_now);
        m_tokens = std::min(m_tokens + m_host.perSecond * since.count(), m_host.burst);
    }
    const bool isTooSoon = m_tookAt > Instant::min() && m_now - m_tookAt < m_host.interval;
    if (m_taken >= m_host.capacity(m_now - Instant{}) || isTooSoon ||
        (m_host.perSecond > 0 && m_tokens < 1)) {
        return Request::Answer::Refusal;
    }
    m_tokens -= 1;
    m_tookAt = m_now;
    ++m_taken;
    return Request::Answer::File;
}

void Simulation::answer()
{
    bool isAnyGone = false;
    for (Request &request : m_live) {
        if (request.isAnswered || request.answerAt > m_now) {
            continue;
        }
        request.isAnswered = true;
        if (request.answer == Request::Answer::File) {
            ++m_answered;
            m_policy->accepted(m_now, request.asked, m_isUsed);
        } else {
            isAnyGone = true;
            refuse(request);
        }
    }
    if (isAnyGone) {
        std::erase_if(m_live, [](const Request &request) {
            return request.isAnswered && request.answer != Request::Answer::File;
        });
    }
}

void Simulation::refuse(Request &request)
{
    ++m_outcome.refused;
    File &file = request.file;
    const bool isReset = request.answer == Request::Answer::Reset;
    Failure failure = isReset ? Failure::of(FailureKind::ConnectionLost) : Failure::http(429);
    if (isReset) {
        m_policy->broken(m_now, request.asked);
    } else {
        std::optional<Milliseconds> cooling;
        if (!file.wasRefused) { // a second time it says little
            cooling = m_policy->refused(m_now, request.asked);
        }
        if (m_host.retryAfter > 0ms) {
            cooling = m_host.retryAfter;
            failure.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_host.retryAfter);
        }
        m_coolUntil = std::max(m_coolUntil, m_now + cooling.value_or(0ms));
    }
    file.wasRefused = !isReset;
    RetryPolicy policy;
    m_outcome.failed += ++file.attempts == policy.retries + 1 ? 1 : 0;
    policy.retries = std::numeric_limits<int>::max();
    const double chance = std::uniform_real_distribution<>()(m_random);
    file.from = m_now + waitBeforeRetry(policy, failure, file.attempts, chance, {}).value();
    m_waiting.insert(std::ranges::upper_bound(m_waiting, file.from, {}, &File::from), file);
}

void Simulation::receive()
{
    const double step = m_host.speed(m_answered) * Seconds(tick).count();
    int ended = 0;
    for (Request &request : m_live) {
        if (request.isAnswered) {
            const double bytes = std::min(step, request.left);
            request.left -= bytes;
            m_received += bytes;
            ended += request.left <= 0 ? 1 : 0;
        }
    }
    if (ended > 0) {
        std::erase_if(m_live, [](const Request &r) { return r.isAnswered && r.left <= 0; });
    }
    m_completed += ended;
    m_answered -= ended;
    m_taken -= ended;
    m_activeSum += double(m_live.size());
    ++m_ticks;
    m_wasUsed = m_wasUsed && m_isUsed;
}

void Simulation::watch()
{
    if (m_now - Instant{} >= Seconds(double(m_outcome.limits.size()))) {
        m_outcome.limits.push_back(limit());
        m_outcome.spacings.push_back(m_policy->interval().count());
    }
    const auto length = std::chrono::duration_cast<Milliseconds>(m_now - m_sampledFrom);
    const bool isMoved = limit() != m_sampled;
    if (!isMoved && length < AdaptiveLimit::probeLength(m_host.latency)) {
        return;
    }
    if (!isMoved) {
        const double seconds = Seconds(length).count();
        m_policy->sample(m_now, {length, m_activeSum / m_ticks, m_received / seconds, m_completed / seconds,
                                 m_wasUsed, false});
    }
    m_sampled = limit();
    m_sampledFrom = m_now;
    m_activeSum = m_received = 0;
    m_ticks = m_completed = 0;
    m_wasUsed = true;
}

} // namespace headgate
