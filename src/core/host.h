// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUrl>

namespace headgate {

/// A server as people mean it and as the gate counts it: the host name alone, whatever the port or scheme.
/// Two URLs of one Host share its limit, its pace and its cool-down.
struct Host
{
    QString name; ///< lower case, ASCII form; empty when a URL has none

    [[nodiscard]] static Host of(const QUrl &url);
    [[nodiscard]] static Host of(const QByteArray &encodedUrl);

    friend auto operator<=>(const Host &, const Host &) = default;
    friend size_t qHash(const Host &host, size_t seed = 0) noexcept { return ::qHash(host.name, seed); }
};

/// Scheme, host and effective port: who may see a secret (RFC 6454).
struct Origin
{
    QString scheme;
    QString host;
    int port = -1;

    [[nodiscard]] static Origin of(const QUrl &url);

    friend bool operator==(const Origin &, const Origin &) = default;
};

} // namespace headgate
