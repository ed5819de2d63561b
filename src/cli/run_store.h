// SPDX-License-Identifier: MIT
#pragma once

#include "cli/get_options.h"

#include <QString>

namespace headgate {

/// Where a run keeps how far it is: a hidden file in the folder it fetches into, whose name tells what was
/// asked for, so that the same command finds it again and another one does not. "-" is the same list each
/// time.
/// @param workingFolder  absolute: where relative list names start
[[nodiscard]] QString runStorePath(const GetOptions &options, const QString &workingFolder);

} // namespace headgate
