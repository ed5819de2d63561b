// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace headgate {

/// Text of which nobody said the encoding: UTF-8 where the bytes are valid UTF-8 (overlong forms and
/// surrogates are not), else ISO-8859-1, in which any bytes are. Never drops a byte.
[[nodiscard]] QString decodeForeignText(QByteArrayView bytes);

/// The text with every password of an address in it replaced by "***": whatever stands between the first ':'
/// behind "://" and the last '@' before a blank, '/', '?' or '#'. For lines that are shown though they are no
/// link we know; a QUrl has its own way.
[[nodiscard]] QString hidePasswords(const QString &text);

} // namespace headgate
