// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace headgate {

enum class ProxyMode {
    System, ///< as the environment says: http_proxy, https_proxy, all_proxy, no_proxy
    None,   ///< every host is asked directly
    Manual, ///< through the address
};

/// Which proxy the user wants, as a value.
struct ProxySettings
{
    ProxyMode mode = ProxyMode::System;
    QUrl address; ///< http:// or socks5://, with user and password if it needs them; used by Manual alone
    QStringList exclusions; ///< as toProxyExclusion() gives them; asked directly in every mode

    [[nodiscard]] static ProxySettings manual(const QUrl &address)
    {
        return {ProxyMode::Manual, address, {}};
    }

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// What is asked directly: "example.org", that host; "*.example.org" (".example.org" is read, too), it and
/// all below it; "10.0.0.0/8", hosts that are given as such an address, as no name is looked up; "*", every
/// host. Nothing when it is none of these.
[[nodiscard]] std::optional<QString> toProxyExclusion(const QString &typed);

/// A list of them, with commas, semicolons or blanks between. The failure's detail says what is wrong,
/// translated.
[[nodiscard]] Result<QStringList> parseProxyExclusions(const QString &list);

} // namespace headgate
