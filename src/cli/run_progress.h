// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "app/engine.h"
#include "core/clock.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace headgate {

/// Where a run stands.
struct RunProgress
{
    qint64 done = 0;       ///< fetched
    qint64 doneBefore = 0; ///< fetched by an earlier run of the same command
    qint64 skipped = 0;    ///< a file of that name was there
    qint64 failed = 0;
    qint64 retrying = 0;            ///< waiting to be tried again
    qint64 listed = 0;              ///< links taken from arguments and lists so far
    bool complete = false;          ///< there are no more: listed is all
    std::optional<qint64> expected; ///< about how many links there will be; nothing while nobody can know
    qint64 bytes = 0;               ///< received in this run
    qint64 bytesPerSecond = 0;
    std::optional<double> fraction; ///< 0 to 1; items of unknown size count as the average one
    std::optional<std::chrono::seconds> timeLeft;
    GateStatistics gate;
    std::optional<GatePicture> picture; ///< of the gate, where it is wanted
    Instant at{};                       ///< when it stands so
    QList<Row> active;                  ///< in the order of the list
};

/// How a run ended.
struct RunSummary
{
    struct Failed
    {
        QString url;
        QString reason;
    };
    /// The single failures that are kept; the rest is only counted.
    static constexpr qsizetype failuresKept = 50;

    qint64 done = 0;
    qint64 verified = 0; ///< of those done: their checksum was right
    qint64 doneBefore = 0;
    qint64 verifiedBefore = 0; ///< of those done before
    qint64 skipped = 0;
    qint64 verifiedSkipped = 0; ///< of those skipped: what is there is right
    qint64 failed = 0;
    qint64 notFetched = 0;    ///< left over when interrupted, of those that were listed
    qint64 duplicates = 0;    ///< links that came twice
    qint64 fetchedBefore = 0; ///< links left out since an earlier run has fetched them
    qint64 badLines = 0;      ///< lines without a usable link
    qint64 textsBehind = 0;   ///< lines with something behind the link that was not understood
    bool interrupted = false;
    QList<Failed> failures;                ///< the first ones, at most failuresKept
    QList<QPair<QString, qint64>> reasons; ///< why items failed, most frequent first
    GateStatistics gate;
    qint64 bytes = 0; ///< received in this run, of whatever became of them
    Milliseconds elapsed{0};
};

/// Adds up a run from the engine's events. The engine forgets items that ended (the list may be longer than
/// memory), and knows nothing of links that are still to be read; so the sums over the whole list are made
/// here, in memory that does not grow with it.
class RunTally
{
public:
    explicit RunTally(Instant start);

    void addListed(qint64 links) { m_progress.listed += links; }
    void addDuplicates(qint64 lines) { m_summary.duplicates += lines; }
    void addFetchedBefore(qint64 links) { m_summary.fetchedBefore += links; }
    void addBadLines(qint64 lines) { m_summary.badLines += lines; }
    void addTextsBehind(qint64 lines) { m_summary.textsBehind += lines; }
    void setExpected(std::optional<qint64> links) { m_progress.expected = links; }
    void setComplete() { m_progress.complete = true; }

    void step(const ItemEvent &event);
    /// What has been received of items that will not end in this run.
    void leave(const QList<Row> &rows);

    /// Links that were listed and have not ended.
    [[nodiscard]] qint64 unfinished() const;
    [[nodiscard]] qint64 failed() const { return m_progress.failed; }
    /// Where the run stands, with what the engine says of the present moment.
    [[nodiscard]] RunProgress progress(Instant now, const Totals &totals, const GateStatistics &gate,
                                       QList<Row> active);
    [[nodiscard]] RunSummary summary(Instant now, const GateStatistics &gate) const;

private:
    void count(const Row &row);
    [[nodiscard]] std::optional<double> fraction(const RunProgress &progress) const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft(Instant now, double fraction);

    struct Sample
    {
        Instant when;
        double fraction;
    };

    Instant m_start;
    RunProgress m_progress;
    RunSummary m_summary;
    qint64 m_doneBytes = 0;
    qint64 m_beforeBytes = 0;            ///< of what is done before
    qint64 m_received = 0;               ///< in this run, up to what m_counted says of each item
    QHash<DownloadId, qint64> m_counted; ///< of items that have begun and not ended
    QHash<QString, qint64> m_reasons;
    std::deque<Sample> m_samples; ///< of the last half minute, oldest first
};

} // namespace headgate
