// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

namespace headgate::docs {

/// Scripts by which a shell completes the command line of a program.
[[nodiscard]] QString bashCompletion(const Program &program);
[[nodiscard]] QString zshCompletion(const Program &program);
[[nodiscard]] QString fishCompletion(const Program &program);

} // namespace headgate::docs
