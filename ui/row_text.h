// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

#include <QDateTime>
#include <QString>

namespace headgate {

/// A row with what its cells need besides: why it waits, if that is known, and what time it is.
struct RowView
{
    const Row &row;
    const WaitReason *reason = nullptr;
    QDateTime now; ///< UTC
};

/// The state with its reason, in one line: "Retry 2 of 6 in 14 s: 503 Service Unavailable".
[[nodiscard]] QString describeState(const RowView &view);

/// One word for the state: "downloading". For those who listen instead of look.
[[nodiscard]] QString stateWord(State state);

/// 0 to 1; nothing while the size is not known.
[[nodiscard]] std::optional<double> progressOf(const Row &row);
/// "42 %", "3.1 MiB" while the size is not known, or nothing before the first byte.
[[nodiscard]] QString describeProgress(const Row &row);

/// Nothing while it cannot be told.
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const Row &row);

/// The file name, or what stands for it as long as there is none.
[[nodiscard]] QString displayName(const Row &row);

/// True when the file is, or makes run, a program once it is opened: shown by a mark and in words.
[[nodiscard]] bool isProgram(const Row &row);

/// The whole row, in lines of plain text.
[[nodiscard]] QString describeRow(const RowView &view);

/// Control characters and characters that turn the direction of text around become visible stand-ins, so
/// that text from a stranger stays in its line and reads as it is.
[[nodiscard]] QString oneLine(const QString &text);

/// As a tool tip that shows this text as it is, line by line, whatever markup is in it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace headgate
