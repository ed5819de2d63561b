// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace headgate {

/// Text of which nobody said the encoding: UTF-8 where the bytes are valid UTF-8 (overlong forms and
/// surrogates are not), else ISO-8859-1, in which any bytes are. Never drops a byte.
[[nodiscard]] QString decodeForeignText(QByteArrayView bytes);

/// The text with "***" for whatever may be a password in it: what stands between the ':' and the last '@' of
/// "NAME:PASSWORD@", with or without a scheme before it and whatever the password is made of; a blank ends it
/// only where there is no scheme. Rather too much than too little: it is for lines that are shown though they
/// are no link we know; a QUrl has its own way. Takes time linear in the text.
[[nodiscard]] QString hidePasswords(const QString &text);

} // namespace headgate
