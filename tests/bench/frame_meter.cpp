// SPDX-License-Identifier: MIT
#include "bench/frame_meter.h"

#include "bench/measure.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

constexpr qint64 frameTime = 1'000'000'000 / 60;

} // namespace

FrameMeter::FrameMeter(std::function<void()> paint)
    : m_paint(std::move(paint))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onDue(); });
    m_since.start();
    m_timer.start(0);
}

void FrameMeter::onDue()
{
    const qint64 due = m_since.nsecsElapsed() / frameTime;
    if (due > m_frame) {
        m_leftOut += due - m_frame - 1;
        m_frame = due;
        m_paint();
        m_late.push_back(m_since.nsecsElapsed() - due * frameTime);
    }
    const qint64 rest = (m_frame + 1) * frameTime - m_since.nsecsElapsed();
    m_timer.start(
        std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds{std::max<qint64>(rest, 0)}));
}

void FrameMeter::print()
{
    std::ranges::sort(m_late);
    const auto at = [this](double part) {
        return m_late.empty() ? 0 : double(m_late[size_t(part * double(m_late.size() - 1))]);
    };
    const auto frames = qint64(m_late.size());
    printTime(u"window: a frame, half of them within"_s, frames, at(0.5));
    printTime(u"window: a frame, 99 of 100 within"_s, frames, at(0.99));
    printTime(u"window: a frame, all within"_s, frames, at(1));
    printCount(u"window: frames left out"_s, m_leftOut);
}

} // namespace headgate::bench
