// SPDX-License-Identifier: MIT
#pragma once

#include "app/item_page.h"
#include "transfer/transfer_request.h"

#include <QCache>

#include <deque>
#include <optional>

namespace headgate {

class Gate;
class Queue;
struct Download;

/// Makes the page of the item that somebody looks at. Of all others it remembers what went wrong, and a few
/// last answers: in bounded memory, and nothing of an item that simply came. Lives in the engine's thread.
class ItemHistory final
{
public:
    static constexpr int mostTroubled = 4096;    ///< items that failed; the longest unused are forgotten
    static constexpr qsizetype mostAttempts = 8; ///< of one item
    static constexpr int mostAnswers = 256;
    static constexpr qsizetype mostLines = 64;       ///< of one answer
    static constexpr qsizetype mostLineBytes = 1024; ///< of one line
    static constexpr size_t mostSamples = 300;
    static constexpr Milliseconds sampleInterval{1000};
    static constexpr Milliseconds pageInterval{400}; ///< the least from page to page

    /// All of them outlive it.
    ItemHistory(const Clock &clock, const Gate &gate, const Queue &queue);
    Q_DISABLE_COPY_MOVE(ItemHistory)
    ~ItemHistory() = default;

    /// @param asked  who was asked; empty: nobody
    void noteFailure(DownloadId id, const QUrl &asked, const Failure &failure);
    void noteAnswer(DownloadId id, const RawAnswer &answer);
    void noteChange(DownloadId id) { m_isChanged = m_isChanged || id == m_watched; }
    void forget(DownloadId id);

    void watch(DownloadId id); ///< no id: nobody looks
    /// A page is still to be told.
    [[nodiscard]] bool isPageDue() const { return m_isChanged && m_watched; }
    /// To be called often while things happen. The page, if it is time for one.
    [[nodiscard]] std::optional<ItemPage> tick();

private:
    void sample(Instant now, bool isLive, qint64 received);
    [[nodiscard]] ItemPage page(const Download &item) const;

    const Clock &m_clock;
    const Gate &m_gate;
    const Queue &m_queue;
    QCache<DownloadId, QList<ItemAttempt>> m_attempts;
    QCache<DownloadId, RawAnswer> m_answers;

    DownloadId m_watched;
    bool m_isChanged = false;
    std::optional<Instant> m_told; ///< the last page
    std::deque<ItemSample> m_samples;
    std::optional<Instant> m_sampled;
    qint64 m_sampledBytes = 0;
    qint64 m_meanSpeed = -1;
};

} // namespace headgate
