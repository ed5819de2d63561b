// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace headgate {

/// 1*DIGIT of the RFCs: ASCII digits only, no sign, no space, no separator. Nothing when empty, when there
/// is anything else, or when the number does not fit.
[[nodiscard]] std::optional<qint64> parseDecimal(QByteArrayView text) noexcept;

} // namespace headgate
