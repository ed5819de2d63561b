// SPDX-License-Identifier: MIT
#include "core/byte_count.h"

#include <cmath>

namespace headgate {

std::optional<double> parseByteCount(const QString &text)
{
    QString digits = text.trimmed();
    const qsizetype power = digits.isEmpty() ? -1 : QStringLiteral("KMG").indexOf(digits.back().toUpper());
    if (power >= 0) {
        digits.chop(1);
    }
    bool ok = false;
    const double number = digits.toDouble(&ok) * std::pow(1024.0, double(power + 1));
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace headgate
