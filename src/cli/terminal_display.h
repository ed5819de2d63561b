// SPDX-License-Identifier: MIT
#pragma once

#include "cli/progress_display.h"
#include "cli/terminal.h"

#include <QStringList>

#include <functional>

namespace headgate {

class Output;

/// One bar for all, below it the gate where it is wanted, and then a line for each active item: no line fills
/// the terminal's width, and there are fewer lines than the terminal has.
[[nodiscard]] QStringList terminalFrame(const RunProgress &progress, TerminalSize size);

/// A run for a person at a terminal. The frame stays at the bottom and is drawn over itself; lines that shall
/// stay (failures, messages) scroll away above it. The cursor is hidden from the first update to the end.
class TerminalDisplay final : public ProgressDisplay
{
public:
    /// Asked before each drawing; the size may change at any time.
    using Measure = std::function<TerminalSize()>;

    /// Clock and output outlive the display.
    TerminalDisplay(const Clock &clock, Output &terminal, Measure measure);
    ~TerminalDisplay() override; ///< clears the frame and shows the cursor

    void step(const ItemEvent &event) override;
    void update(const RunProgress &progress) override;
    void badLine(const BadLine &line) override;
    void textBehind(const TextBehind &text) override;
    void message(const QString &line) override;
    void suspend() override;
    void finish(const RunSummary &summary) override;

private:
    [[nodiscard]] QByteArray toFrameStart(TerminalSize size) const;
    void draw(const QStringList &frame, TerminalSize size);

    const Clock &m_clock;
    Output &m_terminal;
    const Measure m_measure;
    QStringList m_lines; ///< that shall stay, and are not yet written
    QStringList m_frame; ///< on the screen
    bool m_cursorHidden = false;
};

} // namespace headgate
