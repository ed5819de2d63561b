// SPDX-License-Identifier: MIT
#pragma once

namespace headgate {

/// How a file compares with the digests that somebody gave for it.
enum class Verdict {
    NotVerified, ///< nobody gave one
    Verified,
    Wrong,
};

} // namespace headgate
