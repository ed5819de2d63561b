// SPDX-License-Identifier: MIT
#include "cli/run_progress.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headgate {
namespace {

/// What many failures have in common: without what is particular to one.
QString reasonOf(const Failure &failure)
{
    return describe(failure.kind == FailureKind::HttpStatus ? Failure::http(failure.httpStatus)
                                                            : Failure::of(failure.kind));
}

} // namespace

RunTally::RunTally(Instant start)
    : m_start(start)
{
}

void RunTally::step(const ItemEvent &event)
{
    switch (event.kind) {
    case ItemEvent::Kind::Started:
        if (event.row.attempt == 1 && event.row.received > 0) {
            m_continuedBytes += event.row.received;
        }
        break;
    case ItemEvent::Kind::Redirected:
    case ItemEvent::Kind::Retrying:
        break;
    case ItemEvent::Kind::Done:
        ++m_progress.done;
        m_summary.verified += event.row.verdict == Verdict::Verified ? 1 : 0;
        m_doneBytes += event.row.received;
        break;
    case ItemEvent::Kind::Skipped:
        ++m_progress.skipped;
        if (event.row.received > 0) {
            ++m_before;
            m_beforeBytes += event.row.received;
        }
        break;
    case ItemEvent::Kind::Failed: {
        ++m_progress.failed;
        const Failure failure = event.row.failure.value_or(Failure{});
        ++m_reasons[reasonOf(failure)];
        if (m_summary.failures.size() < RunSummary::failuresKept) {
            m_summary.failures.append({event.row.url, describe(failure)});
        }
        break;
    }
    }
}

qint64 RunTally::unfinished() const
{
    return m_progress.listed - m_progress.done - m_progress.skipped - m_progress.failed;
}

std::optional<double> RunTally::fraction(const RunProgress &progress) const
{
    const qint64 items =
        progress.complete ? progress.listed : std::max(progress.expected.value_or(0), progress.listed);
    if ((!progress.complete && !progress.expected) || items == 0) {
        return std::nullopt;
    }
    // Sizes are known of what was begun; the mean of those stands for each of the others. Where no size is
    // known at all, items are counted.
    qint64 sized = progress.done + m_before;
    qint64 sizedBytes = m_doneBytes + m_beforeBytes;
    qint64 received = sizedBytes;
    for (const Row &row : progress.active) {
        if (row.total >= 0) {
            ++sized;
            sizedBytes += row.total;
            received += std::min(row.received, row.total);
        }
    }
    const qint64 over = progress.skipped - m_before + progress.failed; // cost nothing, and are over
    if (sizedBytes == 0) {
        return double(progress.done + m_before + over) / double(items);
    }
    const double mean = double(sizedBytes) / double(sized);
    return std::clamp((double(received) + mean * double(over)) / (mean * double(items)), 0.0, 1.0);
}

std::optional<std::chrono::seconds> RunTally::timeLeft(Instant now, double fraction)
{
    using namespace std::chrono;
    constexpr seconds window{30};
    // The estimate follows the last half minute; one sample a second is enough for it.
    if (m_samples.empty() || now - m_samples.back().when >= seconds{1}) {
        m_samples.push_back({now, fraction});
    }
    while (m_samples.size() > 1 && now - m_samples.front().when > window) {
        m_samples.pop_front();
    }
    const Sample &from = m_samples.front();
    const duration<double> time = now - from.when;
    const double gained = fraction - from.fraction;
    if (time < seconds{1} || gained <= 0) {
        return std::nullopt;
    }
    const double left = (1 - fraction) * time.count() / gained;
    constexpr double longest = 100.0 * 86400;
    return left < longest ? std::optional(seconds{std::llround(left)}) : std::nullopt;
}

RunProgress RunTally::progress(Instant now, const Totals &totals, const GateStatistics &gate,
                               QList<Row> active)
{
    RunProgress progress = m_progress;
    if (progress.expected) {
        *progress.expected -= m_summary.duplicates + m_summary.badLines;
    }
    progress.retrying = totals.retrying;
    progress.bytesPerSecond = totals.bytesPerSecond;
    progress.gate = gate;
    progress.active = std::move(active);
    std::ranges::sort(progress.active, {}, &Row::id);
    progress.bytes = m_doneBytes;
    for (const Row &row : progress.active) {
        progress.bytes += row.received;
    }
    progress.fraction = fraction(progress);
    if (progress.fraction) {
        progress.timeLeft = timeLeft(now, *progress.fraction);
    }
    return progress;
}

RunSummary RunTally::summary(Instant now, const GateStatistics &gate) const
{
    RunSummary summary = m_summary;
    summary.done = m_progress.done;
    summary.skipped = m_progress.skipped;
    summary.failed = m_progress.failed;
    summary.notFetched = unfinished();
    for (auto reason = m_reasons.cbegin(); reason != m_reasons.cend(); ++reason) {
        summary.reasons.append({reason.key(), reason.value()});
    }
    std::ranges::sort(summary.reasons, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    summary.gate = gate;
    summary.bytes = std::max(m_doneBytes - m_continuedBytes, qint64(0));
    summary.elapsed = std::chrono::duration_cast<Milliseconds>(now - m_start);
    return summary;
}

} // namespace headgate
