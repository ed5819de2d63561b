// SPDX-License-Identifier: MIT
#include "transfer/speed_limit.h"

#include <algorithm>

namespace headgate {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr int slotsKept = 4; ///< unused tokens of so many slots are kept: 0.2 s, 2 % of ten seconds

} // namespace

void SpeedLimit::setRate(qint64 bytesPerSecond)
{
    const QMutexLocker lock(&m_mutex);
    m_rate.store(std::clamp(bytesPerSecond, qint64(0), highestRate), std::memory_order_relaxed);
    m_tokens = 0; // what was saved up under another rate is nobody's
    m_filled = {};
}

void SpeedLimit::advance(Instant now)
{
    const double rate = double(m_rate.load(std::memory_order_relaxed));
    const double perSlot = rate * Seconds(slot).count();
    if (m_filled == Instant{}) {
        m_filled = now;
        m_slotEnds = now; // the first slot begins
        m_tokens = perSlot;
    }
    if (now < m_slotEnds) {
        return;
    }
    const double elapsed = Seconds(now - m_filled).count();
    m_tokens = std::min(m_tokens + rate * elapsed, std::max(perSlot * slotsKept, 1.0));
    m_filled = now;
    m_slotEnds = now + slot;
    m_share = std::max((m_tokens - m_sated) / std::max(m_hungry, 1), 1.0);
    m_hungry = 0;
    m_sated = 0;
}

qint64 SpeedLimit::take(qint64 wanted, Instant now)
{
    if (rate() == 0) {
        return wanted;
    }
    const QMutexLocker lock(&m_mutex);
    advance(now);
    const qint64 given = std::clamp(qint64(std::min(m_share, m_tokens)), qint64(0), wanted);
    m_tokens -= double(given);
    if (given < wanted) {
        ++m_hungry; // and asks again in the next slot, not before
    } else {
        m_sated += double(given);
    }
    return given;
}

void SpeedLimit::giveBack(qint64 bytes)
{
    if (rate() > 0 && bytes != 0) {
        const QMutexLocker lock(&m_mutex);
        m_tokens += double(bytes);
    }
}

} // namespace headgate
