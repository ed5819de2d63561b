// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>
#include <QUrl>

namespace headgate {

/// Which proxy a request goes through: the one that the user set, else the one that http_proxy, https_proxy
/// or all_proxy name, unless no_proxy excludes the host, else none. Asks nobody and never blocks, which Qt's
/// system look-up does. Loopback is never proxied by the environment's rules.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const QUrl &proxy,
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    [[nodiscard]] QNetworkProxy choose(const QUrl &url) const;
    [[nodiscard]] bool isExcluded(const QString &host) const;

    QUrl m_proxy;
    QUrl m_httpProxy;
    QUrl m_httpsProxy;
    QStringList m_excluded; ///< host names and ".domains"
    bool m_excludeAll = false;
};

/// An http:// or socks5:// address with a host as a proxy; none when it is no such address.
[[nodiscard]] QNetworkProxy proxyFromUrl(const QUrl &url);

} // namespace headgate
