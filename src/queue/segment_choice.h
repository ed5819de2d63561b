// SPDX-License-Identifier: MIT
#pragma once

#include "core/byte_ranges.h"

#include <QList>

#include <chrono>
#include <optional>

namespace headgate {

/// A range that is being received, or is about to be, as seen when a further connection comes free.
struct LiveSegment
{
    qint64 at = 0;               ///< the next byte to come
    qint64 end = 0;              ///< behind its last
    std::optional<double> speed; ///< bytes a second; nothing: too young to tell
    bool mayBeReplaced = true;   ///< false: too young to be called slow
    bool mayBeCut = true;        ///< false: its answer has not come yet, or it is being stopped
    bool isOfSameServer = true;  ///< as the one that the further connection would be of
};

/// What a further connection of the same file should receive.
struct SegmentChoice
{
    ByteRange range;
    qsizetype victim = -1; ///< the segment whose end is now range.begin; -1: the range was nobody's
    bool replaces = false; ///< the victim is far slower than its sisters: it is stopped
    std::chrono::duration<double> timeLeft{}; ///< of the victim before that: who has most comes first
};

/// Less is not worth a request of its own, in bytes.
constexpr qint64 leastSegment = 256 * 1024;

/// Pure: whether a further connection would help a file, and with what. A range that nobody receives comes
/// first. Else the segment with the most time left is cut so that it and the new one, taken to be as fast as
/// the others of its server, end together; one that has become far slower than that is taken over whole.
/// Nothing when that would not pay.
/// @param latency  of that server, from asking to the first byte, as seen at this file; 0: unknown
/// @param speed    of a connection of that server at this file, bytes a second, also when there is none now
[[nodiscard]] std::optional<SegmentChoice> chooseSegment(const QList<LiveSegment> &live,
                                                         const QList<ByteRange> &gaps,
                                                         std::chrono::duration<double> latency,
                                                         std::optional<double> speed = {});

} // namespace headgate
