// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "gate/permit.h"

#include <functional>

namespace headgate {

/// What a permit that is out is used for.
struct PermitUse
{
    const Permit &permit;
    DownloadId item;      ///< none: a document about some file
    double progress = -1; ///< 0 to 1, of the file, or of this reply's share where it is received in segments
};

using PermitVisitor = std::function<void(const PermitUse &)>;

} // namespace headgate
