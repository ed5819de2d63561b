// SPDX-License-Identifier: MIT
#pragma once

#include "core/byte_ranges.h"
#include "core/digest.h"
#include "core/metalink.h"
#include "core/result.h"
#include "core/verdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace headgate {

struct Verification
{
    Verdict verdict = Verdict::NotVerified;
    ByteRanges good = {}; ///< Wrong: what is right, as the pieces tell; nothing without pieces
};

/// Reads the file and compares it with every digest given; with the pieces where there is no digest of the
/// whole, or where it is wrong. Blocks, at the speed of OpenSSL's digests where the program was built with
/// them; for a thread of the pool. Fails with FileAccess when it cannot be read.
[[nodiscard]] Result<Verification> verifyFile(const QString &path, const QList<Digest> &digests,
                                              const std::optional<PieceDigests> &pieces = {});

} // namespace headgate
