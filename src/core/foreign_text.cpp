// SPDX-License-Identifier: MIT
#include "core/foreign_text.h"

namespace headgate {

QString decodeForeignText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

} // namespace headgate
