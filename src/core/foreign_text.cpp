// SPDX-License-Identifier: MIT
#include "core/foreign_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headgate {

QString decodeForeignText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QString hidePasswords(const QString &text)
{
    static const QRegularExpression password(u"(://[^\\s/?#:@]*):[^\\s/?#]*@"_s);
    QString shown = text;
    return shown.replace(password, u"\\1:***@"_s);
}

} // namespace headgate
