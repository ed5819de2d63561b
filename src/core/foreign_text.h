// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace headgate {

/// Text of which nobody said the encoding: UTF-8 where the bytes are valid UTF-8 (overlong forms and
/// surrogates are not), else ISO-8859-1, in which any bytes are. Never drops a byte.
[[nodiscard]] QString decodeForeignText(QByteArrayView bytes);

} // namespace headgate
