// SPDX-License-Identifier: MIT
#include "app/host_history.h"

#include "gate/gate.h"

#include <algorithm>
#include <utility>

namespace headgate {

HostHistory::HostHistory(const Clock &clock, const Gate &gate)
    : m_clock(clock)
    , m_gate(gate)
    , m_sampled(clock.now())
{
}

HostHistory::Record &HostHistory::record(const Host &host)
{
    std::shared_ptr<Record> record = m_records.value(host);
    if (!record) {
        if (m_records.size() >= mostHosts) {
            const auto isOlder = [](const auto &a, const auto &b) { return a->last < b->last; };
            m_records.erase(std::min_element(m_records.cbegin(), m_records.cend(), isOlder));
        }
        record = std::make_shared<Record>();
        m_records.insert(host, record);
    }
    record->last = m_clock.now();
    return *record;
}

void HostHistory::observe(const GateEvent &event)
{
    if (event.kind == GateEvent::Kind::Granted && !event.onLoan) {
        record(event.host).waits.record(event.span);
    }
}

void HostHistory::noteFailure(const Host &host, const QString &text)
{
    QList<HostFailure> &failures = record(host).failures;
    failures.prepend({m_clock.wallTime(), text});
    if (failures.size() > mostFailures) {
        failures.removeLast();
    }
}

bool HostHistory::isSampleDue() const
{
    return m_clock.now() - m_sampled >= interval;
}

void HostHistory::sample(const QHash<Host, qint64> &received)
{
    const Instant now = m_clock.now();
    const double seconds = std::chrono::duration<double>(now - std::exchange(m_sampled, now)).count();
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        Record &record = **it;
        const HostStanding standing = m_gate.standing(it.key());
        const qint64 bytes = received.value(it.key());
        const qint64 gained = std::max<qint64>(bytes - std::exchange(record.received, bytes), 0);
        HostSample sample{now, standing.limit, standing.active, standing.waiting, 0};
        if (!record.samples.empty() && seconds > 0) {
            sample.bytesPerSecond = qint64(double(gained) / seconds);
        }
        const bool isQuiet = sample.active == 0 && sample.waiting == 0 && gained == 0;
        const bool wasQuiet = record.samples.empty() ||
                              (record.samples.back().active == 0 && record.samples.back().waiting == 0);
        if (isQuiet && wasQuiet) {
            continue;
        }
        record.samples.push_back(sample);
        if (record.samples.size() > size_t(mostSamples)) {
            record.samples.pop_front();
        }
    }
}

HostPage HostHistory::page(const Host &host) const
{
    HostPage page;
    page.standing = m_gate.standing(host);
    page.standing.host = host;
    page.reason = m_gate.reasonAt(host);
    page.outcomes = m_gate.outcomes(host);
    if (const auto record = m_records.value(host)) {
        page.samples = {record->samples.cbegin(), record->samples.cend()};
        page.failures = record->failures;
        page.grants = record->waits.count();
        page.waitP50 = record->waits.percentile(0.50);
        page.waitP95 = record->waits.percentile(0.95);
        page.waitMax = record->waits.max();
    }
    return page;
}

} // namespace headgate
