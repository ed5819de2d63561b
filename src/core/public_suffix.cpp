// SPDX-License-Identifier: MIT
#include "core/public_suffix.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Qt tells what it knows of the list only by which cookies it refuses.
class Judge final : public QNetworkCookieJar
{
public:
    [[nodiscard]] bool refuses(const QString &domain) const
    {
        QNetworkCookie cookie("a"_ba, "b"_ba);
        cookie.setDomain(u'.' + domain);
        QUrl below; // at the domain itself, any cookie of its own is fine
        below.setScheme(u"https"_s);
        below.setHost(u"a."_s + domain);
        return below.isValid() && !validateCookie(cookie, below);
    }
};

} // namespace

bool isPublicSuffix(const QString &domain)
{
    return Judge().refuses(domain);
}

} // namespace headgate
