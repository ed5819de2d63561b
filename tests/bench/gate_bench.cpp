// SPDX-License-Identifier: MIT
#include "bench/benchmarks.h"
#include "bench/measure.h"

#include "gate/gate.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

/// Lets every permit go at once, and joins again at the end of the line as long as it is told to.
class Crowd final : public PermitTaker
{
public:
    Crowd(Gate &gate, int hosts)
        : m_gate(gate)
    {
        for (int i = 0; i < hosts; ++i) {
            m_hosts.push_back(Host{u"host-%1.example.org"_s.arg(i)});
        }
    }

    void join(const std::weak_ptr<PermitTaker> &self)
    {
        ++m_joined;
        if (!m_gate.join(m_hosts[size_t(m_joined) % m_hosts.size()], self, quint64(m_joined), m_joined)) {
            qFatal("the gate is closed");
        }
    }

    void take(Ticket, quint64, Permit) override
    {
        ++taken;
        if (rejoins) {
            join(me);
        }
    }
    void refuse(Ticket, quint64) override {}

    qint64 taken = 0;
    bool rejoins = false;
    std::weak_ptr<PermitTaker> me;

private:
    Gate &m_gate;
    std::vector<Host> m_hosts;
    Position m_joined = 0;
};

GateLimits limits()
{
    GateLimits limits;
    limits.total = 16;
    limits.perHost = 4;
    return limits;
}

} // namespace

void gate(qint64 most)
{
    constexpr int hosts = 100;
    const SystemClock clock;
    {
        const qint64 n = most;
        Gate gate(clock, limits());
        const auto crowd = std::make_shared<Crowd>(gate, hosts);
        time(u"gate: join"_s, n, [&] {
            for (qint64 i = 0; i < n; ++i) {
                crowd->join(crowd);
            }
        });
        time(u"gate: grant and release till nobody waits"_s, n,
             [&] { runUntil([&] { return crowd->taken == n; }); });
    }
    for (const qint64 waiting : {qint64(1'000), most}) {
        constexpr qint64 n = 200'000;
        Gate gate(clock, limits());
        const auto crowd = std::make_shared<Crowd>(gate, hosts);
        crowd->me = crowd;
        crowd->rejoins = true;
        for (qint64 i = 0; i < waiting; ++i) {
            crowd->join(crowd);
        }
        time(u"gate: grant, release and join, %1 waiting"_s.arg(waiting), n,
             [&] { runUntil([&] { return crowd->taken >= n; }); });
        crowd->rejoins = false;
    }
}

void gateMemory(qint64 most)
{
    const qint64 n = most;
    const SystemClock clock;
    Gate gate(clock, limits());
    const auto crowd = std::make_shared<Crowd>(gate, 100);
    const qint64 before = residentBytes();
    for (qint64 i = 0; i < n; ++i) {
        crowd->join(crowd);
    }
    printBytes(u"gate: memory of who waits"_s, n, residentBytes() - before);
}

} // namespace headgate::bench
