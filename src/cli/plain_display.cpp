// SPDX-License-Identifier: MIT
#include "cli/plain_display.h"

#include "cli/messages.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::seconds progressInterval{5};
constexpr int widestGateLine = 200;

} // namespace

PlainDisplay::PlainDisplay(const Clock &clock, Output &errors, Tell tell)
    : m_clock(clock)
    , m_errors(errors)
    , m_tell(tell)
    , m_lastProgress(clock.now())
{
}

void PlainDisplay::step(const ItemEvent &event)
{
    if (m_tell == Tell::ErrorsOnly && event.kind != ItemEvent::Kind::Failed) {
        return;
    }
    const QString line = describe(event, m_clock.wallTime());
    if (!line.isEmpty()) {
        m_errors.write(toLine(line));
    }
}

void PlainDisplay::update(const RunProgress &progress)
{
    const Instant now = m_clock.now();
    if ((m_tell == Tell::ErrorsOnly && !progress.picture) || now - m_lastProgress < progressInterval) {
        return;
    }
    m_lastProgress = now;
    if (progress.picture) {
        m_errors.write(toLine(describeGate(progress, widestGateLine)));
    }
    if (m_tell == Tell::ErrorsOnly) {
        return; // the gate was asked for, the rest was not
    }
    QStringList parts{describeCount(progress)};
    if (const QString percent = describePercent(progress); !percent.isEmpty()) {
        parts.prepend(percent);
    }
    m_errors.write(toLine((parts + describeRest(progress)).join(u", "_s)));
}

void PlainDisplay::badLine(const BadLine &line)
{
    m_errors.write(toLine(describe(line)));
}

void PlainDisplay::textBehind(const TextBehind &text)
{
    m_errors.write(toLine(describe(text)));
}

void PlainDisplay::message(const QString &line)
{
    m_errors.write(toLine(line));
}

void PlainDisplay::finish(const RunSummary &summary)
{
    if (m_tell == Tell::ErrorsOnly) {
        return;
    }
    for (const QString &line : describe(summary)) {
        m_errors.write(toLine(line));
    }
}

} // namespace headgate
