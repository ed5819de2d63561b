// SPDX-License-Identifier: MIT
#include "cli/terminal_display.h"

#include "cli/cli_text.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/terminal_text.h"
#include "core/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// Control sequences of ECMA-48, and DEC's for the cursor: every terminal of this century has them.
constexpr auto hideCursor = "\033[?25l";
constexpr auto showCursor = "\033[?25h";
constexpr auto clearToEndOfLine = "\033[K";
constexpr auto clearToEndOfScreen = "\033[J";

constexpr int leastBar = 12;
constexpr int mostBar = 40;
constexpr int leastName = 16;

QString bar(double fraction, int cells)
{
    const int inside = cells - 2;
    const int full = std::clamp(int(std::floor(fraction * inside)), 0, inside);
    QString line = QString(full, u'=');
    if (full < inside) {
        line += u'>';
    }
    return u'[' + line.leftJustified(inside) + u']';
}

QString overallLine(const RunProgress &progress, int cells)
{
    const QString percent = describePercent(progress);
    const QString text = (QStringList{describeCount(progress)} + describeRest(progress)).join(u", "_s);
    const QString head = percent.isEmpty() ? QString() : percent.rightJustified(5) + u' ';
    const int room = cells - terminalWidth(head) - terminalWidth(text) - 1;
    if (!progress.fraction || room < leastBar) {
        return elidedForTerminal(head + text, cells);
    }
    return head + bar(*progress.fraction, std::min(room, mostBar)) + u' ' + text;
}

/// Name, percent, bytes, speed; from the right left out where there is no room.
QString itemLine(const Row &row, int cells)
{
    QString percent;
    QString bytes = formatBytes(row.received);
    if (row.total > 0) {
        percent = CliText::tr("%1 %").arg(int(double(row.received) / double(row.total) * 100));
        //: Bytes received of all
        bytes = CliText::tr("%1 of %2").arg(bytes, formatBytes(row.total));
    }
    const QStringList columns{percent.rightJustified(6), bytes.rightJustified(24),
                              formatSpeed(row.bytesPerSecond).rightJustified(15)};
    QString behind;
    for (const QString &column : columns) {
        if (cells - 2 - terminalWidth(behind + column) < leastName) {
            break;
        }
        behind += column;
    }
    const QString name = safeForTerminal(row.name.isEmpty() ? row.url : row.name);
    QString line = u"  "_s + paddedForTerminal(name, std::max(cells - 2 - terminalWidth(behind), 0)) + behind;
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line;
}

} // namespace

QStringList terminalFrame(const RunProgress &progress, TerminalSize size)
{
    // The last cell stays free: to write there makes some terminals begin a new line, and some not.
    const int cells = std::max(size.columns - 1, 1);
    QStringList lines{overallLine(progress, cells)};
    if (progress.picture && size.rows > 2) {
        lines.append(describeGate(progress, cells));
    }
    const auto room = std::max<qsizetype>(size.rows - 1 - lines.size(), 0);
    const qsizetype active = progress.active.size();
    const qsizetype shown = active <= room ? active : std::max<qsizetype>(room - 1, 0);
    for (const Row &row : progress.active.first(shown)) {
        lines.append(elidedForTerminal(itemLine(row, cells), cells));
    }
    if (shown < active && room > 0) {
        lines.append(elidedForTerminal(
            u"  "_s + CliText::tr("... and %1 more").arg(QLocale().toString(active - shown)), cells));
    }
    return lines;
}

TerminalDisplay::TerminalDisplay(const Clock &clock, Output &terminal, Measure measure)
    : m_clock(clock)
    , m_terminal(terminal)
    , m_measure(std::move(measure))
{
}

TerminalDisplay::~TerminalDisplay()
{
    TerminalDisplay::suspend();
}

QByteArray TerminalDisplay::toFrameStart(TerminalSize size) const
{
    // A terminal that became narrower has broken our lines into several.
    int rows = 0;
    for (qsizetype i = 0; i + 1 < m_frame.size(); ++i) {
        rows += std::max((terminalWidth(m_frame[i]) + size.columns - 1) / std::max(size.columns, 1), 1);
    }
    return rows > 0 ? "\r\033[" + QByteArray::number(rows) + 'A' : QByteArray("\r");
}

void TerminalDisplay::draw(const QStringList &frame, TerminalSize size)
{
    QByteArray bytes = toFrameStart(size);
    for (const QString &line : std::exchange(m_lines, {})) {
        bytes += line.toLocal8Bit() + clearToEndOfLine + '\n';
    }
    for (qsizetype i = 0; i < frame.size(); ++i) {
        bytes += (i > 0 ? "\n" : "") + frame[i].toLocal8Bit() + clearToEndOfLine;
    }
    // The cursor waits over blanks: what a terminal echoes ("^C") must not break the line.
    m_terminal.write(bytes + clearToEndOfScreen + '\r');
    m_frame = frame;
}

void TerminalDisplay::step(const ItemEvent &event)
{
    // What went well is seen in the bar.
    if (event.kind == ItemEvent::Kind::Failed) {
        m_lines.append(describe(event, m_clock.wallTime()));
    }
}

void TerminalDisplay::update(const RunProgress &progress)
{
    // A slow line (ssh) gets fewer frames, not old ones.
    if (!m_terminal.isIdle()) {
        return;
    }
    if (!std::exchange(m_cursorHidden, true)) {
        m_terminal.write(hideCursor);
    }
    const TerminalSize size = m_measure();
    const QStringList frame = terminalFrame(progress, size);
    if (!m_lines.isEmpty() || frame != m_frame) {
        draw(frame, size);
    }
}

void TerminalDisplay::badLine(const BadLine &line)
{
    m_lines.append(describe(line));
}

void TerminalDisplay::textBehind(const TextBehind &text)
{
    m_lines.append(describe(text));
}

void TerminalDisplay::message(const QString &line)
{
    m_lines.append(line);
}

void TerminalDisplay::suspend()
{
    if (!m_frame.isEmpty() || !m_lines.isEmpty()) {
        draw({}, m_measure());
    }
    if (std::exchange(m_cursorHidden, false)) {
        m_terminal.write(showCursor);
    }
}

void TerminalDisplay::finish(const RunSummary &summary)
{
    m_lines += describe(summary);
    suspend();
}

} // namespace headgate
