// SPDX-License-Identifier: MIT
#include "queue/host_governor.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace headgate {
namespace {

/// How often it is looked whether a limit is used, while anything is being received.
constexpr Milliseconds interval{1000};
/// Hosts that taught nothing are forgotten as soon as they have no permits; of the others, as many are kept.
constexpr qsizetype mostKept = 4096;

} // namespace

HostGovernor::HostGovernor(const Clock &clock, Gate &gate, std::function<QHash<Host, qint64>()> liveBytes)
    : m_clock(clock)
    , m_gate(gate)
    , m_liveBytes(std::move(liveBytes))
    , m_alarm(clock.makeAlarm([this] { tick(); }))
{
}

void HostGovernor::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled) {
        return;
    }
    m_isEnabled = enabled;
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
        m_gate.setLearnedLimit(it.key(), 0);
        m_gate.setLearnedPace(it.key(), 0ms);
    }
    m_hosts.clear();
}

AdaptiveLimit::Asked HostGovernor::asked(const Host &host)
{
    const Instant now = m_clock.now();
    const AdaptiveLimit::Asked asked{now, m_gate.active(host)};
    if (!m_isEnabled) {
        return asked;
    }
    std::shared_ptr<Governed> &governed = m_hosts[host];
    if (!governed) {
        governed = std::make_shared<Governed>(m_gate.ceilingOf(host), m_recalled.take(host));
    }
    takeCeiling(host, *governed);
    if (!m_alarm->isSet()) {
        m_alarm->ringAt(now + interval);
    }
    return asked;
}

void HostGovernor::takeCeiling(const Host &host, Governed &governed)
{
    const int ceiling = m_gate.ceilingOf(host);
    if (std::exchange(governed.ceiling, ceiling) != ceiling) {
        governed.limit.setCeiling(ceiling);
    }
    tell(host, governed);
}

void HostGovernor::takeCeilings()
{
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
        takeCeiling(it.key(), **it);
    }
}

HostGovernor::Governed *HostGovernor::find(const Host &host)
{
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? nullptr : found->get();
}

void HostGovernor::accepted(const Host &host, const AdaptiveLimit::Asked &asked, bool goesOn, bool wasDropped)
{
    if (Governed *governed = find(host)) {
        const Instant now = m_clock.now();
        governed->firstByte = std::chrono::floor<Milliseconds>(now - asked.when);
        governed->answered += goesOn ? 1 : 0;
        if (wasDropped) {
            governed->limit.broken(now, asked);
        } else {
            governed->limit.accepted(now, asked, m_gate.isWanted(host));
        }
        tell(host, *governed);
    }
}

void HostGovernor::refused(const Host &host, const AdaptiveLimit::Asked &asked, bool hasSaid)
{
    if (Governed *governed = find(host)) {
        const Instant now = m_clock.now();
        const auto cooling =
            governed->limit.refused(now, asked, QRandomGenerator::global()->generateDouble());
        if (cooling && !hasSaid) {
            m_gate.coolDown(host, now + *cooling);
        }
        tell(host, *governed);
    }
}

void HostGovernor::broken(const Host &host, const AdaptiveLimit::Asked &asked)
{
    if (Governed *governed = find(host)) {
        governed->limit.broken(m_clock.now(), asked);
        tell(host, *governed);
    }
}

/// As long as much is left it says nothing. What is left last is spread over the time until there is more, so
/// that of those under way none is one too many.
void HostGovernor::hinted(const Host &host, const RateLimitHint &hint)
{
    Governed *governed = find(host);
    if (!governed) {
        return;
    }
    const Instant now = m_clock.now();
    const Milliseconds reset = std::min<Milliseconds>(hint.reset, m_longestRest);
    if (hint.remaining == 0) {
        m_gate.coolDown(host, now + reset);
    }
    const bool isLittle = hint.remaining > 0 && hint.remaining <= 2 * std::max(governed->told, 1);
    governed->hint =
        isLittle ? std::min<Milliseconds>(Milliseconds(hint.reset) / hint.remaining, m_longestRest) : 0ms;
    governed->hintEnds = now + reset;
    tell(host, *governed);
}

void HostGovernor::ended(const Host &host, qint64 bytes, bool isFile, bool wasAccepted)
{
    if (Governed *governed = find(host)) {
        governed->endedBytes += bytes;
        governed->probe.files += isFile ? 1 : 0;
        governed->answered = std::max(0, governed->answered - (wasAccepted ? 1 : 0));
        tell(host, *governed);
    }
}

void HostGovernor::tell(const Host &host, Governed &governed)
{
    const Instant now = m_clock.now();
    const int limit = governed.limit.limit(now, governed.answered);
    if (governed.told != limit) {
        governed.told = limit;
        m_gate.setLearnedLimit(host, limit);
    }
    if (now >= governed.hintEnds) {
        governed.hint = 0ms;
    }
    const Milliseconds pace = std::max(governed.limit.interval(), governed.hint);
    if (governed.toldPace != pace) {
        governed.toldPace = pace;
        m_gate.setLearnedPace(host, pace);
    }
}

HostLesson HostGovernor::learned(const Host &host) const
{
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? m_recalled.value(host) : (*found)->limit.lesson();
}

void HostGovernor::tellTaught(const Host &host, Governed &governed, bool again)
{
    const HostLesson taught = governed.limit.lesson();
    if (std::exchange(governed.taught, taught) != taught || (again && !taught.isEmpty())) {
        if (m_taught) {
            m_taught(host, taught);
        }
    }
}

void HostGovernor::tick()
{
    const QHash<Host, qint64> liveBytes = m_liveBytes();
    bool isNeeded = false;
    for (auto it = m_hosts.begin(); it != m_hosts.end();) {
        const bool isActive = m_gate.active(it.key()) > 0;
        isNeeded = isNeeded || isActive;
        if (isActive) {
            watch(it.key(), **it, (*it)->endedBytes + liveBytes.value(it.key()));
            tell(it.key(), **it);
            (*it)->isActive = true;
            tellTaught(it.key(), **it, false);
        } else {
            (*it)->probe = {};
            tell(it.key(), **it);
            tellTaught(it.key(), **it, std::exchange((*it)->isActive, false));
            const bool isTaught = (*it)->limit.isTaught() || (*it)->hint > 0ms;
            if (!isTaught || m_hosts.size() > mostKept) {
                m_gate.setLearnedLimit(it.key(), 0);
                if ((*it)->toldPace > 0ms) {
                    m_gate.setLearnedPace(it.key(), 0ms);
                }
                const HostLesson learned = (*it)->limit.lesson();
                if (!learned.isEmpty() && m_recalled.size() < mostKept) {
                    m_recalled.insert(it.key(), learned);
                }
                it = m_hosts.erase(it);
                continue;
            }
        }
        ++it;
    }
    if (isNeeded) {
        m_alarm->ringAt(m_clock.now() + interval);
    }
}

void HostGovernor::watch(const Host &host, Governed &governed, qint64 received)
{
    const Instant now = m_clock.now();
    Probe &probe = governed.probe;
    const auto length = std::chrono::floor<Milliseconds>(now - probe.from);
    const bool isSteady = probe.limit == governed.limit.limit(now, governed.answered);
    if (isSteady) {
        ++probe.ticks;
        probe.activeSum += m_gate.active(host);
        probe.isUsed = probe.isUsed && m_gate.isWanted(host);
        if (length < AdaptiveLimit::probeLength(governed.firstByte)) {
            return;
        }
        const double seconds = std::chrono::duration<double>(length).count();
        AdaptiveLimit::Sample sample;
        sample.length = length;
        sample.active = double(probe.activeSum) / probe.ticks;
        sample.bytesPerSecond = double(received - probe.bytes) / seconds;
        sample.filesPerSecond = probe.files / seconds;
        sample.isUsed = probe.isUsed;
        sample.isHeldBack = m_isHeldBack;
        governed.limit.sample(now, sample);
    }
    probe = {};
    probe.from = now;
    probe.limit = governed.limit.limit(now, governed.answered);
    probe.bytes = received;
}

} // namespace headgate
