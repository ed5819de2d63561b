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

/// Takes in what came since the item was counted last.
void RunTally::count(const Row &row)
{
    qint64 &counted = m_counted[row.id];
    m_received += std::max(row.received - counted, qint64{0});
    counted = row.received;
}

void RunTally::leave(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        count(row);
    }
}

void RunTally::step(const ItemEvent &event)
{
    const Row &row = event.row;
    switch (event.kind) {
    case ItemEvent::Kind::Started:
        if (m_counted.contains(row.id)) {
            count(row);
        }
        m_counted[row.id] = row.received; // what is there from an earlier run is not received in this one
        break;
    case ItemEvent::Kind::Redirected:
        break;
    case ItemEvent::Kind::Retrying:
        count(row);
        break;
    case ItemEvent::Kind::Done:
        ++m_progress.done;
        m_summary.verified += row.verdict == Verdict::Verified ? 1 : 0;
        m_doneBytes += row.received;
        count(row);
        m_counted.remove(row.id);
        break;
    case ItemEvent::Kind::DoneBefore:
        ++m_progress.doneBefore;
        m_summary.verifiedBefore += row.verdict == Verdict::Verified ? 1 : 0;
        m_beforeBytes += row.received;
        break;
    case ItemEvent::Kind::Skipped:
        ++m_progress.skipped;
        m_summary.verifiedSkipped += row.verdict == Verdict::Verified ? 1 : 0;
        m_counted.remove(row.id);
        break;
    case ItemEvent::Kind::Failed: {
        ++m_progress.failed;
        count(row);
        m_counted.remove(row.id);
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
    return m_progress.listed - m_progress.done - m_progress.doneBefore - m_progress.skipped -
           m_progress.failed;
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
    qint64 sized = progress.done + progress.doneBefore;
    qint64 sizedBytes = m_doneBytes + m_beforeBytes;
    qint64 received = sizedBytes;
    for (const Row &row : progress.active) {
        if (row.total >= 0) {
            ++sized;
            sizedBytes += row.total;
            received += std::min(row.received, row.total);
        }
    }
    const qint64 over = progress.skipped + progress.failed; // cost nothing, and are over
    if (sizedBytes == 0) {
        return double(progress.done + progress.doneBefore + over) / double(items);
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
        *progress.expected -= m_summary.duplicates + m_summary.fetchedBefore + m_summary.badLines;
    }
    progress.retrying = totals.retrying;
    progress.bytesPerSecond = totals.bytesPerSecond;
    progress.gate = gate;
    progress.at = now;
    progress.active = std::move(active);
    std::ranges::sort(progress.active, {}, &Row::id);
    progress.bytes = m_received;
    for (const Row &row : progress.active) {
        progress.bytes += std::max(row.received - m_counted.value(row.id), qint64{0});
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
    summary.doneBefore = m_progress.doneBefore;
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
    summary.bytes = m_received;
    summary.elapsed = std::chrono::duration_cast<Milliseconds>(now - m_start);
    return summary;
}

} // namespace headgate
