// SPDX-License-Identifier: MIT
#include "transfer/proxy_settings.h"

#include "core/host_pattern.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headgate {

std::optional<QString> toProxyExclusion(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.contains(u'/') && !text.contains("://"_L1)) {
        const auto [address, bits] = QHostAddress::parseSubnet(text);
        return bits < 0 ? std::nullopt : std::optional(u"%1/%2"_s.arg(address.toString()).arg(bits));
    }
    return toHostPattern(text.startsWith(u'.') ? u'*' + text : text);
}

Result<QStringList> parseProxyExclusions(const QString &list)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList exclusions;
    for (const QString &entry : list.split(between, Qt::SkipEmptyParts)) {
        const auto exclusion = toProxyExclusion(entry);
        if (!exclusion) {
            return Failure::of(
                FailureKind::Internal,
                //: %1 is what was given for a host that is asked without a proxy
                QCoreApplication::translate(
                    "ProxySettings", "\"%1\" is no host. Write example.org, *.example.org or 10.0.0.0/8.")
                    .arg(entry));
        }
        if (!exclusions.contains(*exclusion)) {
            exclusions.append(*exclusion);
        }
    }
    return exclusions;
}

} // namespace headgate
