// SPDX-License-Identifier: MIT
#include "support/request_log.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>
#include <vector>

namespace headgate::support {

QList<RequestRecord> RequestLog::requests(const Filter &filter) const
{
    const QMutexLocker lock(&m_mutex);
    QList<RequestRecord> found;
    for (const auto &[number, record] : m_records) {
        if (filter(record.request)) {
            found.append(record);
        }
    }
    return found;
}

std::optional<RequestRecord> RequestLog::request(qint64 number) const
{
    const QMutexLocker lock(&m_mutex);
    const auto at = m_records.find(number);
    return at == m_records.end() ? std::nullopt : std::optional(at->second);
}

int RequestLog::countIf(const std::function<bool(const RequestRecord &)> &accepts) const
{
    const QMutexLocker lock(&m_mutex);
    return int(std::count_if(m_records.begin(), m_records.end(),
                             [&accepts](const auto &entry) { return accepts(entry.second); }));
}

int RequestLog::count(const Filter &filter) const
{
    return countIf([&filter](const RequestRecord &record) { return filter(record.request); });
}

int RequestLog::inFlight(const Filter &filter) const
{
    return countIf([&filter](const RequestRecord &record) {
        return record.end == RequestEnd::InFlight && filter(record.request);
    });
}

int RequestLog::served(const Filter &filter) const
{
    return countIf([&filter](const RequestRecord &record) {
        return record.end == RequestEnd::InFlight && !record.refused && filter(record.request);
    });
}

int RequestLog::peakInFlight(const Filter &filter) const
{
    std::vector<std::pair<qint64, int>> steps;
    for (const RequestRecord &record : requests(filter)) {
        steps.emplace_back(record.arrivalOrder, 1);
        if (record.end != RequestEnd::InFlight) {
            steps.emplace_back(record.endOrder, -1);
        }
    }
    std::sort(steps.begin(), steps.end());
    int now = 0;
    int peak = 0;
    for (const auto &[order, change] : steps) {
        now += change;
        peak = std::max(peak, now);
    }
    return peak;
}

std::map<int, int> RequestLog::statuses(const Filter &filter) const
{
    std::map<int, int> counts;
    for (const RequestRecord &record : requests(filter)) {
        if (record.status != 0) {
            ++counts[record.status];
        }
    }
    return counts;
}

QList<std::chrono::nanoseconds> RequestLog::gaps(const Filter &filter) const
{
    const QList<RequestRecord> records = requests(filter);
    QList<std::chrono::nanoseconds> found;
    for (qsizetype i = 1; i < records.size(); ++i) {
        found.append(records[i].arrived - records[i - 1].arrived);
    }
    return found;
}

std::optional<std::chrono::nanoseconds> RequestLog::smallestGap(const Filter &filter) const
{
    const QList<std::chrono::nanoseconds> all = gaps(filter);
    const auto smallest = std::min_element(all.begin(), all.end());
    return smallest == all.end() ? std::nullopt : std::optional(*smallest);
}

int RequestLog::connectionsOpened() const
{
    const QMutexLocker lock(&m_mutex);
    return m_opened;
}

int RequestLog::connectionsOpen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

int RequestLog::peakConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_peak;
}

void RequestLog::reset()
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_records, [](const auto &entry) { return entry.second.end != RequestEnd::InFlight; });
    m_opened = m_open;
    m_peak = m_open;
}

qint64 RequestLog::requestArrived(Request request)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 number = ++m_lastNumber;
    RequestRecord &record = m_records[number];
    record.request = std::move(request);
    record.request.number = number;
    record.arrived = std::chrono::steady_clock::now();
    record.arrivalOrder = ++m_order;
    return number;
}

void RequestLog::answering(qint64 number, int visit, int status, bool refused)
{
    const QMutexLocker lock(&m_mutex);
    RequestRecord &record = m_records[number];
    record.request.visit = visit;
    record.status = status;
    record.refused = refused;
}

void RequestLog::bodyWritten(qint64 number, qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_records[number].bodyBytes += bytes;
}

void RequestLog::requestEnded(qint64 number, RequestEnd end)
{
    const QMutexLocker lock(&m_mutex);
    RequestRecord &record = m_records[number];
    record.end = end;
    record.ended = std::chrono::steady_clock::now();
    record.endOrder = ++m_order;
}

int RequestLog::connectionOpened()
{
    const QMutexLocker lock(&m_mutex);
    ++m_opened;
    m_peak = std::max(m_peak, ++m_open);
    return ++m_lastConnection;
}

void RequestLog::connectionClosed()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

} // namespace headgate::support
