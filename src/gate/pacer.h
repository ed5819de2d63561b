// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "gate/gate_limits.h"

#include <QList>

namespace headgate {

/// Says when the next start may be, so that no two starts are closer than the pace's interval and no window
/// of 60 s, open at its beginning and closed at its end, holds more than its starts per minute. The window
/// slides and is exact: it is no bucket that lets 2 N through at a seam.
///
/// Changing one pace for another keeps the history, so that a change cannot be used to start early; a pacer
/// without any pace remembers nothing. Memory: 8 bytes for each start of the last 60 s.
class Pacer
{
public:
    Pacer() = default;
    explicit Pacer(const Pace &pace);

    void setPace(const Pace &pace);

    /// The first time at which the next start keeps the pace: a time gone by when it may start at once.
    [[nodiscard]] Instant earliest() const;

    /// A start; times never go back. It is taken down even if it was early.
    void record(Instant start);

    /// From this time on nothing that was recorded matters, under any pace with an interval up to a minute.
    [[nodiscard]] Instant forgettable() const;

private:
    Pace m_pace;
    QList<Instant> m_starts; ///< ascending; the latest, and all others of the 60 s before it
};

/// True when nothing is limited.
[[nodiscard]] bool isUnlimited(const Pace &pace);

} // namespace headgate
