// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace headgate {

/// A cookie as a browser keeps it (RFC 6265, 5.3). Name and value are secrets.
struct Cookie
{
    QString domain;         ///< lower case, ASCII form, without a leading dot
    bool isHostOnly = true; ///< not for hosts below the domain
    QByteArray path = "/";
    bool isSecure = false; ///< over TLS only
    qint64 expires = 0;    ///< seconds since the epoch; 0: with the browser's session
    QByteArray name;
    QByteArray value;

    [[nodiscard]] bool isExpired(qint64 now) const { return expires != 0 && expires <= now; }
    friend bool operator==(const Cookie &, const Cookie &) = default;
};

/// A line that holds no cookie that may be used.
struct RejectedCookie
{
    enum class Reason {
        NotSevenFields,
        BadDomain,
        PublicSuffix, ///< it would be for all hosts of strangers
        BadFlag,      ///< neither TRUE nor FALSE
        BadPath,
        BadTime,
        BadName,
        BadValue,
        TooLong,
        BrokenPrefix, ///< __Secure- or __Host-, and not what that promises
        TooMany,
    };
    qint64 line = 0; ///< from 1
    Reason reason = Reason::NotSevenFields;

    friend bool operator==(const RejectedCookie &, const RejectedCookie &) = default;
};

/// For people, translated; repeats nothing of the line.
[[nodiscard]] QString describe(RejectedCookie::Reason reason);

/// What a file of cookies holds.
struct CookieFile
{
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024; ///< of the whole file
    static constexpr qsizetype mostCookies = 20'000;
    static constexpr qsizetype mostPerDomain = 200;
    static constexpr qsizetype mostNameAndValue = 4096; ///< bytes; RFC 6265, 6.1
    static constexpr qsizetype mostPath = 1024;         ///< bytes
    static constexpr qsizetype mostRejected = 100;      ///< kept of them

    QList<Cookie> cookies;          ///< in their order; of those with one name, domain and path the last
    QList<RejectedCookie> rejected; ///< the first of them
    qint64 rejectedCount = 0;

    [[nodiscard]] qint64 expired(qint64 now) const;
};

/// Reads cookies.txt in the Netscape format, as browsers' extensions export it and curl writes it: lines of
/// seven fields with tabs between them (domain, include subdomains, path, secure, expiry, name, value; an
/// empty value may be missing), "#HttpOnly_" before some, and comments. Hostile: nothing of it is trusted,
/// and what is beyond `mostBytes` is not read.
[[nodiscard]] CookieFile parseCookieFile(QByteArrayView text);

} // namespace headgate
