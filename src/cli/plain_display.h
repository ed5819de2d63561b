// SPDX-License-Identifier: MIT
#pragma once

#include "cli/progress_display.h"
#include "core/clock.h"

namespace headgate {

class Output;

/// A run for a pipe or a file: one line for each item that ends or is retried, how things stand every few
/// seconds, and a summary.
class PlainDisplay final : public ProgressDisplay
{
public:
    enum class Tell { Everything, ErrorsOnly };

    /// Clock and output outlive the display.
    PlainDisplay(const Clock &clock, Output &errors, Tell tell);

    void step(const ItemEvent &event) override;
    void update(const RunProgress &progress) override;
    void badLine(const BadLine &line) override;
    void textBehind(const TextBehind &text) override;
    void message(const QString &line) override;
    void finish(const RunSummary &summary) override;

private:
    const Clock &m_clock;
    Output &m_errors;
    const Tell m_tell;
    Instant m_lastProgress;
};

} // namespace headgate
