// SPDX-License-Identifier: MIT
#include "support/answer.h"

#include <algorithm>

namespace headgate::support {

QByteArray SendContent::take(qint64 max, qint64 &taken)
{
    qint64 stop = std::min(end, begin + max);
    if (chunkSize == 0) {
        const QByteArray bytes = content.read(begin, stop);
        taken = stop - begin;
        begin = stop;
        return bytes;
    }
    const qint64 chunkBegin = origin + (begin - origin) / chunkSize * chunkSize;
    const qint64 chunkEnd = std::min(chunkBegin + chunkSize, last);
    stop = std::min(stop, chunkEnd);
    QByteArray framed;
    if (begin == chunkBegin) {
        framed = QByteArray::number(chunkEnd - chunkBegin, 16) + "\r\n";
    }
    framed += content.read(begin, stop);
    if (stop == chunkEnd) {
        framed += "\r\n";
    }
    taken = stop - begin;
    begin = stop;
    return framed;
}

} // namespace headgate::support
