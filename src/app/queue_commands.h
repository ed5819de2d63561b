// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "queue/queue.h"

namespace headgate {

/// The commands that concern the queue alone, and are not taken back.
void carryOut(Queue &queue, const command::Start &start);
void carryOut(Queue &queue, const command::Pause &pause);
void carryOut(Queue &queue, const command::StartAll &all);
void carryOut(Queue &queue, const command::PauseAll &all);
void carryOut(Queue &queue, const command::RetryFailed &all);
void carryOut(Queue &queue, const command::LimitSpeed &limit);

} // namespace headgate
