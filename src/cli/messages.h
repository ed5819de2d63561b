// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine.h"
#include "cli/list_reader.h"
#include "cli/run_progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace headgate {

/// The sentences that the displays share: translated, one line each, safe for a terminal.

[[nodiscard]] QString describe(const BadLine &line);
[[nodiscard]] QString describe(const TextBehind &text);

/// "done links.zip, 1.5 MiB", "failed https://...: 404 Not Found"; empty for steps that need no line.
/// @param now  calendar time, for how long a retry waits
[[nodiscard]] QString describe(const ItemEvent &event, const QDateTime &now);

/// "84/200", "84/~200" while the list is being read, "84/120+" when nobody knows how many will come.
[[nodiscard]] QString describeCount(const RunProgress &progress);

/// "42 %", or nothing where it cannot be told.
[[nodiscard]] QString describePercent(const RunProgress &progress);

/// What else there is to tell of the run: failures, retries, speed, time left.
[[nodiscard]] QStringList describeRest(const RunProgress &progress);

/// "gate 8 of 8; 1,204 waiting: 800 example.org (4 of 4 active), ...". What does not fit into so many cells
/// of a terminal is counted instead.
[[nodiscard]] QString describeGate(const RunProgress &progress, int cells);

/// The end: counts, failures one by one up to a number, then by reason, waits at the gate, bytes and speed.
[[nodiscard]] QStringList describe(const RunSummary &summary);

/// In the encoding of the terminal, with a line break.
[[nodiscard]] QByteArray toLine(const QString &text);

} // namespace headgate
