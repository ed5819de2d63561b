// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"
#include "core/result.h"
#include "core/verdict.h"

#include <QList>
#include <QString>

namespace headgate {

/// Reads the file once and compares it with every digest given. Blocks, at the speed of OpenSSL's digests
/// where the program was built with them; for a thread of the pool. Fails with FileAccess when it cannot be
/// read.
[[nodiscard]] Result<Verdict> verifyFile(const QString &path, const QList<Digest> &digests);

} // namespace headgate
