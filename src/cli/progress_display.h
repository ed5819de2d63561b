// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine.h"
#include "cli/list_reader.h"
#include "cli/run_progress.h"

namespace headgate {

/// Shows a run to whoever started it: on a terminal, in a pipe, to a program.
class ProgressDisplay
{
public:
    ProgressDisplay() = default;
    virtual ~ProgressDisplay() = default;
    Q_DISABLE_COPY_MOVE(ProgressDisplay)

    virtual void step(const ItemEvent &event) = 0;
    /// Where the run stands; at most ten times a second.
    virtual void update(const RunProgress &progress) = 0;
    virtual void badLine(const BadLine &line) = 0;
    virtual void textBehind(const TextBehind &text) = 0;
    /// One line for a person: translated, and safe for a terminal.
    virtual void message(const QString &line) = 0;
    /// The program is about to be stopped (Ctrl+Z): leave the terminal as others expect it. The next update
    /// shows everything again.
    virtual void suspend() {}
    /// The last call.
    virtual void finish(const RunSummary &summary) = 0;
};

} // namespace headgate
