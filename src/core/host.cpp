// SPDX-License-Identifier: MIT
#include "core/host.h"

using namespace Qt::StringLiterals;

namespace headgate {

Host Host::of(const QUrl &url)
{
    return Host{url.host(QUrl::FullyEncoded).toLower()};
}

Origin Origin::of(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return Origin{scheme, Host::of(url).name, url.port(scheme == "https"_L1 ? 443 : 80)};
}

} // namespace headgate
