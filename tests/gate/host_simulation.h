// SPDX-License-Identifier: MIT
#pragma once

#include "gate/adaptive_limit.h"

#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <random>
#include <vector>

namespace headgate {

using Seconds = std::chrono::duration<double>;

/// A server, as far as a client can tell: how many requests it takes, how fast it is, and how long it takes
/// to answer.
struct ModelHost
{
    static constexpr int unlimited = std::numeric_limits<int>::max();

    /// So many are served at a time, further ones refused.
    std::function<int(Seconds)> capacity = [](Seconds) { return unlimited; };
    int connections = unlimited; ///< so many stay connected, further ones are reset
    double perSecond = 0;        ///< tokens that come back, of which each request takes one; 0: no bucket
    double burst = 0;            ///< tokens in the bucket, full at first
    Milliseconds interval{0};    ///< sooner than that after the last one taken, it refuses
    /// Bytes a second of each of so many connections.
    std::function<double(int)> speed = [](int) { return 1e6; };
    Milliseconds latency{50};
    Milliseconds retryAfter{0}; ///< said with a refusal; 0: nothing is said
};

/// Decides how many requests go to a host at once, and how far apart.
class LimitPolicy
{
public:
    using Asked = AdaptiveLimit::Asked;

    LimitPolicy() = default;
    virtual ~LimitPolicy() = default;
    Q_DISABLE_COPY_MOVE(LimitPolicy)

    [[nodiscard]] virtual int limit(Instant now, int answered) const = 0;
    [[nodiscard]] virtual Milliseconds interval() const { return Milliseconds{0}; }
    virtual void accepted(Instant, const Asked &, bool /*isUsed*/) {}
    /// How long nothing is asked then.
    virtual std::optional<Milliseconds> refused(Instant, const Asked &) { return {}; }
    virtual void broken(Instant, const Asked &) {}
    virtual void sample(Instant, const AdaptiveLimit::Sample &) {}
};

[[nodiscard]] std::unique_ptr<LimitPolicy> adaptive(int ceiling); ///< what the program does
[[nodiscard]] std::unique_ptr<LimitPolicy> fixed(int limit);
/// Of the notes that the program was begun from: 5 more after 10 successes, 5 fewer after 3 failures.
[[nodiscard]] std::unique_ptr<LimitPolicy> foundingNotes(int ceiling);

struct Outcome
{
    Seconds makespan{};
    int requests = 0;
    int refused = 0;              ///< or reset
    int failed = 0;               ///< files that needed more attempts than the program makes
    std::vector<int> limits;      ///< each second
    std::vector<qint64> spacings; ///< each second, in ms

    [[nodiscard]] double refusedShare() const { return double(refused) / requests; }
    [[nodiscard]] std::pair<int, int> limitsFrom(size_t second) const;
};

/// So many files through a policy, in steps of 5 ms. All else is as in the program: what was refused is tried
/// again after the time of its RetryPolicy, and a Retry-After holds for the whole host. But nothing is given
/// up, so that all policies do the same work.
class Simulation
{
public:
    Simulation(ModelHost host, std::unique_ptr<LimitPolicy> policy, int files, double bytes);

    Outcome run(Seconds most = std::chrono::hours(4));

private:
    struct File
    {
        Instant from{}; ///< not before
        int attempts = 0;
        bool wasRefused = false;
    };
    struct Request
    {
        File file;
        AdaptiveLimit::Asked asked;
        Instant answerAt{};
        double left = 0;
        enum class Answer { File, Refusal, Reset } answer = Answer::File;
        bool isAnswered = false;
    };
    static constexpr Milliseconds tick{5};

    [[nodiscard]] bool isWanted() const { return !m_waiting.empty() && m_waiting.front().from <= m_now; }
    [[nodiscard]] int limit() const { return m_policy->limit(m_now, m_answered); }
    [[nodiscard]] Request::Answer decide();
    void start();
    void answer();
    void refuse(Request &request);
    void receive();
    void watch();

    ModelHost m_host;
    std::unique_ptr<LimitPolicy> m_policy;
    double m_bytes;
    std::mt19937 m_random{5}; // the same for all
    Instant m_now{};
    Outcome m_outcome;
    std::deque<File> m_waiting; ///< by the time from which on they may be asked for
    std::vector<Request> m_live;
    int m_answered = 0; ///< live requests that have their answer
    Instant m_coolUntil{};
    Instant m_startedAt = Instant::min();
    bool m_isUsed = false; ///< the limit keeps somebody waiting
    // The host's own
    int m_taken = 0;
    double m_tokens;
    Instant m_refilledAt{};
    Instant m_tookAt = Instant::min();
    // The sample that is being taken
    int m_sampled = 0;
    Instant m_sampledFrom{};
    double m_activeSum = 0;
    double m_received = 0;
    int m_ticks = 0;
    int m_completed = 0;
    bool m_wasUsed = true;
};

} // namespace headgate
