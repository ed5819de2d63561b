// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace headgate::bench {

/// Asks for a frame sixty times a second, as somebody does who scrolls, and notes how late each was painted:
/// from when it was due. A frame that comes after the next one was due takes that one's place.
class FrameMeter final
{
    Q_DISABLE_COPY_MOVE(FrameMeter)
public:
    /// @param paint  returns when it is done
    explicit FrameMeter(std::function<void()> paint);
    ~FrameMeter() = default;

    /// Writes a line for the median, the 99th percentile and the latest, and one for the frames left out.
    void print();

private:
    void onDue();

    std::function<void()> m_paint;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_frame = 0; ///< the last one that was due
    qint64 m_leftOut = 0;
    std::vector<qint64> m_late; ///< nanoseconds
};

} // namespace headgate::bench
