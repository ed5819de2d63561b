// SPDX-License-Identifier: MIT
#include "app/local_socket.h"

#ifdef Q_OS_WIN
#include <QCryptographicHash>
#endif

using namespace Qt::StringLiterals;

namespace headgate {

QString localSocketName(const QString &path)
{
#ifdef Q_OS_WIN
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"headgate-"_s + QString::fromLatin1(hash.toHex().left(32));
#else
    return path;
#endif
}

} // namespace headgate
