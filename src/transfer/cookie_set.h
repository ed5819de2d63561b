// SPDX-License-Identifier: MIT
#pragma once

#include "core/cookie_file.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

namespace headgate {

/// Cookies that are sent with requests, each only where RFC 6265 (5.4) has it go. Nothing is added to it:
/// what servers set is not taken. Immutable, so any thread may ask.
class CookieSet final
{
public:
    explicit CookieSet(const QList<Cookie> &cookies);

    /// "a=1; b=2" for a request of this URL, whoever led to it; empty: none is for it.
    /// @param now  seconds since the epoch
    [[nodiscard]] QByteArray header(const QUrl &url, qint64 now) const;

    struct DomainCount
    {
        QString domain;
        qsizetype cookies = 0; ///< that have not expired
    };
    /// By name; those of which a cookie is left.
    [[nodiscard]] QList<DomainCount> domains(qint64 now) const;

private:
    QHash<QString, QList<Cookie>> m_byDomain;
};

/// Reads a browser's export. Fails, with a translated detail that says what to do, when there is no such
/// file, it is too large, or no line of it is a cookie. Blocks on the disk.
[[nodiscard]] Result<CookieFile> readCookieFile(const QString &path);

} // namespace headgate
