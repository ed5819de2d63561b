// SPDX-License-Identifier: MIT
#include "ui/batch_watch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchEnd)
};

} // namespace

QString BatchEnd::text() const
{
    if (failed == 0) {
        return Text::tr("%n download(s) done", nullptr, int(done));
    }
    const QLocale locale;
    //: How a batch of downloads ended: %1 and %2 are numbers
    return Text::tr("%1 done, %2 failed").arg(locale.toString(done), locale.toString(failed));
}

BatchWatch::BatchWatch(const Clock &clock)
    : m_clock(clock)
{
}

std::optional<BatchEnd> BatchWatch::look(const Totals &totals)
{
    const Totals last = m_last.value_or(totals);
    m_last = totals;
    const bool wasRunning = m_isRunning;
    m_isRunning = totals.active + totals.waiting + totals.retrying + totals.verifying > 0;
    if (!wasRunning) {
        m_begin = m_clock.now();
        m_batch = {};
    }
    // Who clears the list of what is done takes nothing back; who retries what failed does.
    const qint64 done = std::max<qint64>(totals.done - last.done, 0);
    const qint64 failed = totals.failed - last.failed;
    m_batch.done += done;
    m_batch.failed = std::max<qint64>(m_batch.failed + failed, 0);

    const bool hasEnded = done > 0 || failed > 0;
    const bool isBrokenOff = totals.paused > last.paused;
    // What comes done into a list that stands still was imported.
    if (m_isRunning || !wasRunning || !hasEnded || isBrokenOff) {
        return {};
    }
    m_batch.lasted = std::chrono::duration_cast<Milliseconds>(m_clock.now() - m_begin);
    return m_batch;
}

} // namespace headgate
