// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "core/clock.h"

#include <optional>

namespace headgate {

/// How a batch ended: all that ran since the queue last stood still.
struct BatchEnd
{
    qint64 done = 0;
    qint64 failed = 0;
    Milliseconds lasted{0};

    friend bool operator==(const BatchEnd &, const BatchEnd &) = default;

    /// "12 downloads done", "12 done, 3 failed". Translated.
    [[nodiscard]] QString text() const;
};

/// Says when a batch has ended. Whoever pauses or removes what is left has not ended it but broken it off,
/// and that is no end: nobody who pauses wants the machine to go to sleep for it.
class BatchWatch
{
public:
    /// The clock outlives it.
    explicit BatchWatch(const Clock &clock);

    /// The sums of each tick, in order. What the first one tells is of earlier runs.
    [[nodiscard]] std::optional<BatchEnd> look(const Totals &totals);

    /// Whether anything runs, or waits to.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    const Clock &m_clock;
    std::optional<Totals> m_last;
    bool m_isRunning = false;
    Instant m_begin;
    BatchEnd m_batch;
};

} // namespace headgate
