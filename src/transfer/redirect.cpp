// SPDX-License-Identifier: MIT
#include "transfer/redirect.h"

#include "core/host.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headgate {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<Redirected> followRedirect(const QUrl &from, bool mayCarrySecrets, const QByteArray &location)
{
    const auto refuse = [](const char *why) {
        return Failure::of(FailureKind::RedirectRefused, QCoreApplication::translate("Redirect", why));
    };
    if (location.isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("Redirect", "it does not say where to"));
    }
    // Servers send raw UTF-8 and spaces in spite of the grammar; the tolerant mode encodes them.
    QUrl target = from.resolved(QUrl(QString::fromUtf8(location), QUrl::TolerantMode));
    if (!target.isValid() || target.host().isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("Redirect", "its target is no address"));
    }
    const QString scheme = target.scheme().toLower();
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        return refuse(QT_TRANSLATE_NOOP("Redirect", "its target is neither http nor https"));
    }
    if (from.scheme().toLower() == "https"_L1 && scheme == "http"_L1) {
        return refuse(QT_TRANSLATE_NOOP("Redirect", "it leads from a secure to an open connection"));
    }
    target.setUserInfo({});
    if (!target.hasFragment() && from.hasFragment()) {
        target.setFragment(from.fragment(QUrl::FullyEncoded), QUrl::StrictMode);
    }
    const bool keepsSecrets = mayCarrySecrets && Origin::of(from) == Origin::of(target);
    if (keepsSecrets && !from.userInfo().isEmpty()) {
        target.setUserName(from.userName(QUrl::FullyDecoded), QUrl::DecodedMode);
        target.setPassword(from.password(QUrl::FullyDecoded), QUrl::DecodedMode);
    }
    return Redirected{std::move(target), keepsSecrets};
}

} // namespace headgate
