// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "transfer/lanes.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace headgate {

/// Transfers without a network: each sends the bytes of its range at a rate of its own, after a latency. The
/// size of a file is in its address, as "?size=N". Time passes by step() alone.
class SimulatedLanes final : public Lanes
{
    Q_OBJECT
public:
    SimulatedLanes(const Clock &clock, std::function<double()> rate, Milliseconds latency)
        : m_clock(clock)
        , m_rate(std::move(rate))
        , m_latency(latency)
    {
    }

    void start(const TransferRequest &request) override
    {
        Sent sent;
        sent.request = request;
        sent.rate = m_rate();
        sent.answerAt = m_clock.now() + m_latency;
        sent.total = QUrlQuery(request.url).queryItemValue(QStringLiteral("size")).toLongLong();
        sent.askedUpTo = std::min(request.progress->end(), sent.total);
        m_live.push_back(std::move(sent));
    }
    void cancel(TransferId id) override
    {
        for (Sent &sent : m_live) {
            sent.isCancelled = sent.isCancelled || sent.request.id == id;
        }
    }

    [[nodiscard]] int live() const { return int(m_live.size()); }
    /// Bytes that came for nothing: under way when a range had been taken away from behind them.
    [[nodiscard]] double wasted() const { return m_wasted; }

    void step(Milliseconds length)
    {
        std::vector<Sent> live = std::move(m_live);
        m_live.clear();
        for (Sent &sent : live) {
            if (!advance(sent, length)) {
                m_live.push_back(std::move(sent));
            }
        }
    }

private:
    struct Sent
    {
        TransferRequest request;
        double rate = 0; ///< bytes a second
        Instant answerAt{};
        qint64 total = 0;
        qint64 askedUpTo = 0;
        double fraction = 0; ///< of a byte
        bool isAnswered = false;
        bool isCancelled = false;
    };

    /// True when it has ended.
    bool advance(Sent &sent, Milliseconds length)
    {
        TransferProgress &progress = *sent.request.progress;
        if (sent.isCancelled) {
            end(sent, Cancelled{});
            return true;
        }
        if (!sent.isAnswered) {
            if (m_clock.now() < sent.answerAt) {
                return false;
            }
            sent.isAnswered = true;
            answer(sent);
        }
        sent.fraction += sent.rate * std::chrono::duration<double>(length).count();
        const auto bytes = qint64(sent.fraction);
        sent.fraction -= double(bytes);
        while (true) {
            const qint64 end = progress.end();
            const qint64 stop = std::min(end, sent.total);
            progress.setAt(std::max(progress.at(), std::min(progress.at() + bytes, stop)));
            if (progress.at() < stop) {
                return false;
            }
            if (progress.stopAt(end)) {
                const bool isAlone = !sent.request.isSegment && !progress.isShared();
                this->end(sent, isAlone ? TransferEnding(*whole(sent)) : TransferEnding(SegmentReceived{}));
                return true;
            }
        }
    }

    void answer(const Sent &sent)
    {
        TransferHead head;
        head.id = sent.request.id;
        head.total = sent.total;
        head.part = sent.request.part;
        head.part.total = sent.total;
        head.part.etag = "\"v\"";
        if (!sent.request.isSegment) {
            sent.request.progress->start(sent.request.part.bytes, sent.total);
            head.whole = whole(sent);
        }
        Q_EMIT headArrived(head);
    }

    static std::shared_ptr<const ReceivedFile> whole(const Sent &sent)
    {
        ReceivedFile file;
        file.bytes = sent.total;
        file.lengthKnown = true;
        return std::make_shared<const ReceivedFile>(file);
    }

    void end(const Sent &sent, TransferEnding ending)
    {
        TransferProgress &progress = *sent.request.progress;
        progress.stop();
        if (sent.isAnswered) { // the server goes on until it hears that it should not
            const double seconds = std::chrono::duration<double>(m_latency).count();
            m_wasted += std::clamp(double(sent.askedUpTo - progress.at()), 0.0, sent.rate * seconds);
        }
        TransferResult result;
        result.id = sent.request.id;
        result.ending = std::move(ending);
        result.part = sent.request.part;
        result.part.total = sent.total;
        result.part.setGood({});
        result.received = {progress.begin(), progress.at()};
        ByteRanges good = sent.request.isSegment ? ByteRanges() : sent.request.part.good();
        good.add(result.received);
        result.part.setGood(good);
        Q_EMIT ended(result);
    }

    const Clock &m_clock;
    std::function<double()> m_rate;
    Milliseconds m_latency;
    std::vector<Sent> m_live;
    double m_wasted = 0;
};

} // namespace headgate
