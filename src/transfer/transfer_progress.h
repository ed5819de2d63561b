// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>

namespace headgate {

/// Where one reply is within its file, shared by the lane's thread that writes and the engine's, which reads,
/// and may move the end while the reply runs: that is how the rest of a file is given to another reply. All
/// members may be called from both threads.
class TransferProgress
{
public:
    static constexpr qint64 openEnd = std::numeric_limits<qint64>::max(); ///< to the end of the file

    /// The reply's first byte and the one behind its last, as it is asked for.
    explicit TransferProgress(qint64 begin = 0, qint64 end = openEnd, qint64 total = -1)
        : m_begin(begin)
        , m_at(begin)
        , m_end(end)
        , m_total(total)
    {
    }

    [[nodiscard]] qint64 begin() const { return m_begin.load(std::memory_order_relaxed); }
    /// Everything from begin() up to here is in the part file.
    [[nodiscard]] qint64 at() const { return m_at.load(std::memory_order_acquire); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); } ///< -1: unknown
    /// The reply stops here, should it come so far.
    [[nodiscard]] qint64 end() const
    {
        const qint64 end = m_end.load();
        return end < 0 ? ~end : end;
    }

    /// The engine's side: moves the end, unless it is not where the caller thinks, or the reply has stopped
    /// for good. Moved in front of at(), it stops the reply with its next byte.
    [[nodiscard]] bool moveEnd(qint64 from, qint64 to) { return m_end.compare_exchange_strong(from, to); }
    /// Others write to the same part file: it is neither cut nor deleted by this reply's end.
    void share() { m_shared.store(true); }

    /// The lane's side.
    void start(qint64 begin, qint64 total)
    {
        m_begin.store(begin, std::memory_order_relaxed);
        m_at.store(begin, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    void setAt(qint64 at) { m_at.store(at, std::memory_order_release); } ///< after it was written
    void openUp() { m_end.store(openEnd); } ///< to the end of the file; before anybody else may move the end
    /// True when the reply has arrived at its end; from then on it does not move. False: read the end again.
    [[nodiscard]] bool stopAt(qint64 end) { return m_end.compare_exchange_strong(end, ~end); }
    /// The reply ends here, whatever the reason: nobody can give or take anything any more.
    void stop()
    {
        qint64 end = m_end.load();
        while (end >= 0 && !m_end.compare_exchange_weak(end, ~end)) {
        }
    }
    [[nodiscard]] bool isShared() const { return m_shared.load(); }

private:
    std::atomic<qint64> m_begin;
    std::atomic<qint64> m_at;
    std::atomic<qint64> m_end; ///< ~end once the reply has stopped
    std::atomic<qint64> m_total;
    std::atomic<bool> m_shared{false};
};

} // namespace headgate
