// SPDX-License-Identifier: MIT
#include "core/host_pattern.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace headgate {

bool matchesHost(const QString &pattern, const Host &host)
{
    if (pattern == "*"_L1) {
        return true;
    }
    if (!pattern.startsWith("*."_L1)) {
        return host.name == pattern;
    }
    const QStringView domain = QStringView(pattern).sliced(2);
    return host.name == domain ||
           (host.name.endsWith(domain) && host.name[host.name.size() - domain.size() - 1] == u'.');
}

std::optional<QString> toHostPattern(const QString &typed)
{
    QString text = typed.trimmed();
    if (text == "*"_L1) {
        return text;
    }
    if (text.contains("://"_L1)) {
        text = QUrl(text).host();
    }
    const bool isWide = text.startsWith("*."_L1);
    if (isWide) {
        text = text.sliced(2);
    }
    // Whatever a URL would not take for a host is none.
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(text, QUrl::StrictMode);
    const QString name = Host::of(url).name;
    if (text.isEmpty() || !url.isValid() || name.isEmpty() || name.contains(u'*')) {
        return {};
    }
    return isWide ? u"*."_s + name : name;
}

} // namespace headgate
