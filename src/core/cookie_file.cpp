// SPDX-License-Identifier: MIT
#include "core/cookie_file.h"

#include "core/decimal.h"
#include "core/host.h"
#include "core/public_suffix.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

using Reason = RejectedCookie::Reason;

constexpr QByteArrayView httpOnly = "#HttpOnly_";
constexpr qsizetype mostDomain = 253; ///< letters; RFC 1035, 2.3.4
/// Any later time is as good as never, and some cannot be told from a mistake.
constexpr qint64 latest = 253'402'300'799; // the end of the year 9999

std::optional<bool> flag(QByteArrayView text)
{
    const bool isTrue = text.compare("TRUE", Qt::CaseInsensitive) == 0;
    const bool isFalse = text.compare("FALSE", Qt::CaseInsensitive) == 0;
    return isTrue || isFalse ? std::optional(isTrue) : std::nullopt;
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

/// No octet that could end the value, or the header line; others come as they are.
bool isValueOctet(char c)
{
    const auto octet = uchar(c);
    return octet >= 0x20 && octet != 0x7f && c != ';';
}

/// As a URL would have it; empty: it is no host.
QString hostFrom(QByteArrayView text)
{
    if (text.startsWith('.')) {
        text = text.sliced(1);
    }
    if (text.isEmpty() || text.size() > mostDomain || text.contains('*') || text.endsWith('.')) {
        return {};
    }
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(QString::fromUtf8(text), QUrl::StrictMode);
    return url.isValid() ? Host::of(url).name : QString();
}

bool keepsPromise(const Cookie &cookie)
{
    if (cookie.name.startsWith("__Host-")) {
        return cookie.isSecure && cookie.isHostOnly && cookie.path == "/";
    }
    return !cookie.name.startsWith("__Secure-") || cookie.isSecure;
}

QList<QByteArrayView> fieldsOf(QByteArrayView line)
{
    QList<QByteArrayView> fields;
    for (qsizetype tab = line.indexOf('\t'); tab >= 0 && fields.size() < 6; tab = line.indexOf('\t')) {
        fields.append(line.first(tab));
        line = line.sliced(tab + 1);
    }
    fields.append(line);
    return fields;
}

/// @param isSuffix  isPublicSuffix(), which takes its time, asked once for each domain
template <class IsSuffix>
std::variant<Cookie, Reason> readLine(QByteArrayView line, IsSuffix &&isSuffix)
{
    QList<QByteArrayView> fields = fieldsOf(line);
    if (fields.size() == 6) {
        fields.append(QByteArrayView());
    }
    if (fields.size() != 7) {
        return Reason::NotSevenFields;
    }
    if (fields[5].size() + fields[6].size() > CookieFile::mostNameAndValue ||
        fields[2].size() > CookieFile::mostPath) {
        return Reason::TooLong;
    }
    Cookie cookie;
    cookie.domain = hostFrom(fields[0]);
    if (cookie.domain.isEmpty()) {
        return Reason::BadDomain;
    }
    const auto isWide = flag(fields[1]);
    const auto isSecure = flag(fields[3]);
    if (!isWide || !isSecure) {
        return Reason::BadFlag;
    }
    // Nothing is below an address (RFC 6265, 5.1.3).
    cookie.isHostOnly = !*isWide || !QHostAddress(cookie.domain).isNull();
    cookie.isSecure = *isSecure;
    if (!cookie.isHostOnly && isSuffix(cookie.domain)) {
        return Reason::PublicSuffix;
    }
    cookie.path = fields[2].toByteArray();
    if (!cookie.path.startsWith('/') || !std::ranges::all_of(cookie.path, isVisible) ||
        cookie.path.contains(';')) {
        return Reason::BadPath;
    }
    const auto expires = parseDecimal(fields[4]);
    if (!expires) {
        return Reason::BadTime;
    }
    cookie.expires = std::min(*expires, latest);
    cookie.name = fields[5].toByteArray();
    if (cookie.name.isEmpty() || !std::ranges::all_of(cookie.name, isVisible) || cookie.name.contains('=') ||
        cookie.name.contains(';')) {
        return Reason::BadName;
    }
    cookie.value = fields[6].toByteArray();
    if (!std::ranges::all_of(cookie.value, isValueOctet)) {
        return Reason::BadValue;
    }
    return keepsPromise(cookie) ? std::variant<Cookie, Reason>(cookie) : Reason::BrokenPrefix;
}

/// Takes the cookies of a file one by one.
class Collector
{
public:
    void take(QByteArrayView line, qint64 number)
    {
        const auto isSuffix = [this](const QString &domain) {
            const auto known = m_suffixes.constFind(domain);
            return known != m_suffixes.cend() ? *known : *m_suffixes.insert(domain, isPublicSuffix(domain));
        };
        auto read = readLine(line, isSuffix);
        if (const Reason *why = std::get_if<Reason>(&read)) {
            reject(number, *why);
            return;
        }
        Cookie &cookie = std::get<Cookie>(read);
        const QByteArray key = cookie.name + '\t' + cookie.domain.toLatin1() + '\t' + cookie.path;
        const auto before = m_places.constFind(key);
        if (before != m_places.cend()) {
            m_file.cookies[*before] = std::move(cookie);
        } else if (m_file.cookies.size() >= CookieFile::mostCookies ||
                   m_perDomain.value(cookie.domain) >= CookieFile::mostPerDomain) {
            reject(number, Reason::TooMany);
        } else {
            ++m_perDomain[cookie.domain];
            m_places.insert(key, m_file.cookies.size());
            m_file.cookies.append(std::move(cookie));
        }
    }

    [[nodiscard]] CookieFile file() && { return std::move(m_file); }

private:
    void reject(qint64 number, Reason reason)
    {
        ++m_file.rejectedCount;
        if (m_file.rejected.size() < CookieFile::mostRejected) {
            m_file.rejected.append({number, reason});
        }
    }

    CookieFile m_file;
    QHash<QByteArray, qsizetype> m_places;
    QHash<QString, qsizetype> m_perDomain;
    QHash<QString, bool> m_suffixes;
};

} // namespace

QString describe(RejectedCookie::Reason reason)
{
    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(CookieFile)
    };
    switch (reason) {
    case Reason::NotSevenFields:
        return Text::tr("not seven fields with tabs between them");
    case Reason::BadDomain:
        return Text::tr("the domain is none");
    case Reason::PublicSuffix:
        return Text::tr("it would be for everybody's hosts");
    case Reason::BadFlag:
        return Text::tr("neither TRUE nor FALSE where one of them belongs");
    case Reason::BadPath:
        return Text::tr("the path is none");
    case Reason::BadTime:
        return Text::tr("the time of expiry is no number of seconds");
    case Reason::BadName:
        return Text::tr("the name is none");
    case Reason::BadValue:
        return Text::tr("the value holds what no cookie can");
    case Reason::TooLong:
        return Text::tr("too long");
    case Reason::BrokenPrefix:
        return Text::tr("it is not as safe as its name promises");
    case Reason::TooMany:
        return Text::tr("too many cookies");
    }
    return {};
}

qint64 CookieFile::expired(qint64 now) const
{
    return std::ranges::count_if(cookies, [now](const Cookie &cookie) { return cookie.isExpired(now); });
}

CookieFile parseCookieFile(QByteArrayView text)
{
    text = text.first(std::min(text.size(), CookieFile::mostBytes));
    if (text.startsWith("\xef\xbb\xbf")) {
        text = text.sliced(3);
    }
    Collector collector;
    for (qint64 number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.startsWith(httpOnly)) {
            line = line.sliced(httpOnly.size()); // that keeps scripts away, not requests
        } else if (line.startsWith('#') || line.trimmed().isEmpty()) {
            continue;
        }
        collector.take(line, number);
    }
    return std::move(collector).file();
}

} // namespace headgate
