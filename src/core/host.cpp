// SPDX-License-Identifier: MIT
#include "core/host.h"

#include "core/plain_link.h"

using namespace Qt::StringLiterals;

namespace headgate {

Host Host::of(const QUrl &url)
{
    return Host{url.host(QUrl::FullyEncoded).toLower()};
}

Host Host::of(const QByteArray &encodedUrl)
{
    const QByteArrayView plain = hostOfPlainLink(encodedUrl);
    return plain.isEmpty() ? of(QUrl::fromEncoded(encodedUrl)) : Host{QString::fromLatin1(plain)};
}

Origin Origin::of(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return Origin{scheme, Host::of(url).name, url.port(scheme == "https"_L1 ? 443 : 80)};
}

} // namespace headgate
