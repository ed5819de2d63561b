// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace headgate {

/// What is done once all downloads have ended.
enum class AfterFinish { Nothing, RunCommand, Quit, Sleep, ShutDown };

inline constexpr AfterFinish afterFinishChoices[] = {AfterFinish::Nothing, AfterFinish::RunCommand,
                                                     AfterFinish::Quit, AfterFinish::Sleep,
                                                     AfterFinish::ShutDown};

/// Whether it holds for every batch. All else is done once, and then has to be chosen anew: nobody wants to
/// find the machine off because of a choice of last week.
[[nodiscard]] bool isLasting(AfterFinish what);

/// The name under which it is stored.
[[nodiscard]] QString wordOf(AfterFinish what);
/// Of such a name; nothing for any other.
[[nodiscard]] AfterFinish afterFinishFrom(const QString &word);

/// As an entry in a menu. Translated.
[[nodiscard]] QString titleOf(AfterFinish what);
/// As a reminder in the status bar; empty for nothing. Translated.
[[nodiscard]] QString reminderOf(AfterFinish what);
/// That it comes in so many seconds. Translated.
[[nodiscard]] QString announcementOf(AfterFinish what, int seconds);

} // namespace headgate
