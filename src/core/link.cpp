// SPDX-License-Identifier: MIT
#include "core/link.h"

#include "core/bare_link.h"
#include "core/plain_link.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

bool isFetchable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty();
}

bool hasRawPassword(QStringView text)
{
    const qsizetype slashes = text.indexOf("://"_L1);
    if (slashes < 0 || !text.startsWith("http"_L1, Qt::CaseInsensitive)) {
        return false;
    }
    const QStringView rest = text.sliced(slashes + 3);
    const auto isEnd = [](QChar c) { return c == u'?' || c == u'#'; };
    const QStringView place = rest.first(std::ranges::find_if(rest, isEnd) - rest.begin());
    const QStringView authority = place.first(std::ranges::find(place, u'/') - place.begin());
    const qsizetype colon = authority.indexOf(u':');
    if (colon < 0 || colon > place.lastIndexOf(u'@')) {
        return false;
    }
    const qsizetype at = authority.indexOf(u'@', colon);
    const bool inPath = place.lastIndexOf(u'@') >= authority.size();
    if (at < 0) {
        const QStringView port = authority.sliced(authority.lastIndexOf(u':') + 1);
        return inPath && !authority.contains(u'[') &&
               !std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }
    if (authority.lastIndexOf(u'@') != at) {
        return true;
    }
    // A path may hold an '@' of its own. It is the end of a password when a host follows it, or when what
    // stood for the host so far is hardly one.
    const QStringView host = authority.sliced(at + 1);
    const bool isHost =
        host.contains(u'.') || host.startsWith(u'[') || host.startsWith("localhost"_L1, Qt::CaseInsensitive);
    return inPath && (!isHost || isBareLink(place.sliced(place.lastIndexOf(u'@') + 1)));
}

std::optional<QUrl> toFetchableUrl(QStringView text)
{
    if (hasRawPassword(text)) {
        return std::nullopt;
    }
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
