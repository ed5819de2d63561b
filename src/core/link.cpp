// SPDX-License-Identifier: MIT
#include "core/link.h"

#include "core/plain_link.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

bool isFetchable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty();
}

std::optional<QUrl> toFetchableUrl(QStringView text)
{
    QUrl url(text.toString(), QUrl::TolerantMode);
    return isFetchable(url) ? std::optional(std::move(url)) : std::nullopt;
}

QByteArray linkKey(const QUrl &url)
{
    constexpr auto asKey = QUrl::RemoveFragment | QUrl::RemovePassword | QUrl::NormalizePathSegments;
    const bool defaultPort = url.port() == (url.scheme() == "https"_L1 ? 443 : 80);
    if (!defaultPort && !url.path().isEmpty()) {
        return url.toEncoded(asKey);
    }
    QUrl key = url;
    if (defaultPort) {
        key.setPort(-1);
    }
    if (key.path().isEmpty()) {
        key.setPath(u"/"_s);
    }
    return key.toEncoded(asKey);
}

QByteArray linkKey(const QByteArray &encoded)
{
    return hostOfPlainLink(encoded).isEmpty() ? linkKey(QUrl::fromEncoded(encoded)) : encoded;
}

} // namespace headgate
