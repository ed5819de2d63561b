// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/proxy_settings.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QProcessEnvironment>
#include <QUrl>

#include <utility>

namespace headgate {

/// Which proxy a request goes through, as the user set it: one address, none, or the one that http_proxy,
/// https_proxy or all_proxy name, unless no_proxy excludes the host. What the user excludes goes direct in
/// any case. Asks nobody and never blocks, which Qt's system look-up does. Loopback is never proxied by the
/// environment's rules.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const ProxySettings &settings,
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    [[nodiscard]] QNetworkProxy choose(const QUrl &url) const;
    [[nodiscard]] bool isExcludedByUser(const QUrl &url) const;
    [[nodiscard]] bool isExcludedByEnvironment(const QString &host) const;

    ProxySettings m_settings;
    QList<std::pair<QHostAddress, int>> m_subnets; ///< of the user's exclusions
    QUrl m_httpProxy;
    QUrl m_httpsProxy;
    QStringList m_excluded; ///< by the environment: host names and ".domains"
    bool m_excludeAll = false;
};

/// An http:// or socks5:// address with a host as a proxy; none when it is no such address.
[[nodiscard]] QNetworkProxy proxyFromUrl(const QUrl &url);

} // namespace headgate
