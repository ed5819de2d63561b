// SPDX-License-Identifier: MIT
#include "core/link_digest.h"

#include "core/link.h"

#include <QCryptographicHash>

namespace headgate {
namespace {

QByteArray digestOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Blake2s_128);
}

} // namespace

QByteArray linkDigest(const QUrl &url)
{
    return digestOf(linkKey(url));
}

QByteArray linkDigest(const QByteArray &encoded)
{
    return digestOf(linkKey(encoded));
}

} // namespace headgate
