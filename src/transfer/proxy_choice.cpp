// SPDX-License-Identifier: MIT
#include "transfer/proxy_choice.h"

#include "core/host_pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString variable(const QProcessEnvironment &environment, const QString &name)
{
    const QString lower = environment.value(name);
    // Upper case HTTP_PROXY is not read: a CGI server sets it from a request header ("httpoxy").
    return lower.isEmpty() && name != "http_proxy"_L1 ? environment.value(name.toUpper()) : lower;
}

QUrl addressOf(const QString &text)
{
    return text.isEmpty() || text.contains("://"_L1) ? QUrl(text) : QUrl(u"http://"_s + text);
}

} // namespace

QNetworkProxy proxyFromUrl(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool socks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (url.host().isEmpty() || (!socks && scheme != "http"_L1)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 8080)), url.userName(), url.password());
}

ProxyChoice::ProxyChoice(const ProxySettings &settings, const QProcessEnvironment &environment)
    : m_settings(settings)
{
    for (const QString &exclusion : settings.exclusions) {
        if (exclusion.contains(u'/')) {
            m_subnets.append(QHostAddress::parseSubnet(exclusion));
        }
    }
    const QString all = variable(environment, u"all_proxy"_s);
    const auto either = [&all](const QString &own) { return addressOf(own.isEmpty() ? all : own); };
    m_httpProxy = either(variable(environment, u"http_proxy"_s));
    m_httpsProxy = either(variable(environment, u"https_proxy"_s));
    const QString excluded = variable(environment, u"no_proxy"_s);
    for (const QString &entry : excluded.split(u',', Qt::SkipEmptyParts)) {
        const QString name = entry.trimmed().toLower();
        if (name == "*"_L1) {
            m_excludeAll = true;
        } else if (!name.isEmpty()) {
            m_excluded.append(name.startsWith(u'.') ? name.sliced(1) : name);
        }
    }
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    return {choose(query.url())};
}

bool ProxyChoice::isExcludedByUser(const QUrl &url) const
{
    const Host host = Host::of(url);
    const QHostAddress address(host.name); // null for a name
    return std::ranges::any_of(m_settings.exclusions,
                               [&host](const QString &pattern) { return matchesHost(pattern, host); }) ||
           std::ranges::any_of(m_subnets, [&address](const std::pair<QHostAddress, int> &subnet) {
               return !address.isNull() && address.isInSubnet(subnet.first, subnet.second);
           });
}

bool ProxyChoice::isExcludedByEnvironment(const QString &host) const
{
    if (m_excludeAll || host == "localhost"_L1 || QHostAddress(host).isLoopback()) {
        return true;
    }
    return std::ranges::any_of(m_excluded, [&host](const QString &name) {
        return host == name || (host.endsWith(name) && host.at(host.size() - name.size() - 1) == u'.');
    });
}

QNetworkProxy ProxyChoice::choose(const QUrl &url) const
{
    if (m_settings.mode != ProxyMode::None && !isExcludedByUser(url)) {
        if (m_settings.mode == ProxyMode::Manual) {
            return proxyFromUrl(m_settings.address);
        }
        const QUrl &fromEnvironment = url.scheme() == "https"_L1 ? m_httpsProxy : m_httpProxy;
        if (!fromEnvironment.isEmpty() && !isExcludedByEnvironment(url.host().toLower())) {
            return proxyFromUrl(fromEnvironment);
        }
    }
    // "Default" and not "none": Qt then buffers the plain-HTTP socket instead of reading headers one byte at
    // a time, which halves the processor time of small files and keeps connections. No default proxy is set,
    // so it is direct.
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

} // namespace headgate
