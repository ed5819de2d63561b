// SPDX-License-Identifier: MIT
#include "transfer/cookie_set.h"

#include "core/host.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CookieSet)
};

/// RFC 6265, 5.1.4.
bool matchesPath(const QByteArray &cookiePath, const QByteArray &path)
{
    return path.startsWith(cookiePath) &&
           (path.size() == cookiePath.size() || cookiePath.endsWith('/') || path[cookiePath.size()] == '/');
}

Failure unusable(const QString &why)
{
    return Failure::of(FailureKind::FileAccess, why);
}

} // namespace

CookieSet::CookieSet(const QList<Cookie> &cookies)
{
    for (const Cookie &cookie : cookies) {
        m_byDomain[cookie.domain].append(cookie);
    }
}

QByteArray CookieSet::header(const QUrl &url, qint64 now) const
{
    const QString host = Host::of(url).name;
    if (m_byDomain.isEmpty() || host.isEmpty()) {
        return {};
    }
    const bool isSecure = url.scheme() == "https"_L1;
    const QByteArray encoded = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray path = encoded.startsWith('/') ? encoded : "/"_ba;
    std::vector<const Cookie *> sent;
    const auto take = [&](const QString &domain) {
        const auto found = m_byDomain.constFind(domain);
        if (found == m_byDomain.cend()) {
            return;
        }
        for (const Cookie &cookie : *found) {
            if ((!cookie.isHostOnly || domain.size() == host.size()) && (isSecure || !cookie.isSecure) &&
                !cookie.isExpired(now) && matchesPath(cookie.path, path)) {
                sent.push_back(&cookie);
            }
        }
    };
    take(host);
    if (QHostAddress(host).isNull()) {
        for (qsizetype dot = host.indexOf(u'.'); dot >= 0; dot = host.indexOf(u'.', dot + 1)) {
            take(host.sliced(dot + 1));
        }
    }
    std::ranges::stable_sort(sent, std::ranges::greater{}, [](const Cookie *c) { return c->path.size(); });
    QByteArray line;
    for (const Cookie *cookie : sent) {
        line += (line.isEmpty() ? ""_ba : "; "_ba) + cookie->name + '=' + cookie->value;
    }
    return line;
}

QList<CookieSet::DomainCount> CookieSet::domains(qint64 now) const
{
    QList<DomainCount> counts;
    for (auto it = m_byDomain.cbegin(); it != m_byDomain.cend(); ++it) {
        const auto isFresh = [now](const Cookie &cookie) { return !cookie.isExpired(now); };
        if (const auto left = std::ranges::count_if(*it, isFresh); left > 0) {
            counts.append({it.key(), left});
        }
    }
    std::ranges::sort(counts, {}, &DomainCount::domain);
    return counts;
}

Result<CookieFile> readCookieFile(const QString &path)
{
    QFile file(path);
    // Anything but a plain file may never end.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        //: %1 a file
        return unusable(Text::tr("%1 is not a file that can be read.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 a file, %2 the system's reason
        return unusable(Text::tr("The cookies in %1 cannot be read: %2").arg(path, file.errorString()));
    }
    const QByteArray bytes = file.read(CookieFile::mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return unusable(Text::tr("The cookies in %1 cannot be read: %2").arg(path, file.errorString()));
    }
    if (bytes.size() > CookieFile::mostBytes) {
        //: %1 a file, %2 a size
        return unusable(Text::tr("%1 is too large for a browser's export of cookies: at most %2 are read.")
                            .arg(path, QLocale().formattedDataSize(CookieFile::mostBytes)));
    }
    CookieFile cookies = parseCookieFile(bytes);
    if (cookies.cookies.isEmpty()) {
        //: %1 a file
        return unusable(Text::tr("The file %1 holds no cookies. Export them as cookies.txt, in the Netscape "
                                 "format.")
                            .arg(path));
    }
    return cookies;
}

} // namespace headgate
