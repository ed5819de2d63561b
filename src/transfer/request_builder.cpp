// SPDX-License-Identifier: MIT
#include "transfer/request_builder.h"

#include "core/host.h"
#include "transfer/cookie_set.h"
#include "transfer/resume.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Header lines that a server at another origin may see too. All others might identify the user.
bool isHarmlessElsewhere(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "accept" || lower == "accept-language" || lower == "user-agent";
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

const HostRule *ruleOf(const TransferRequest &request)
{
    const QList<HostRule> &rules = request.settings->hostRules;
    return rules.isEmpty() ? nullptr : ruleFor(rules, Host::of(request.url));
}

bool mayCarryHostSecrets(const TransferRequest &request)
{
    return request.mayCarrySecrets || request.url.scheme() == "https"_L1;
}

/// A name alone is no login, but it tells whose password is meant.
bool hasOtherLogin(const QUrl &url, const QString &user)
{
    return !url.password().isEmpty() ||
           (!url.userName().isEmpty() && url.userName(QUrl::FullyDecoded) != user);
}

} // namespace

RuleLogin ruleLogin(const TransferRequest &request)
{
    const HostRule *rule = ruleOf(request);
    if (!rule || rule->user.isEmpty() || hasOtherLogin(request.url, rule->user)) {
        return RuleLogin::None;
    }
    if (rule->password.isEmpty()) {
        return RuleLogin::Unknown;
    }
    return mayCarryHostSecrets(request) ? RuleLogin::Sent : RuleLogin::Withheld;
}

QString defaultUserAgent()
{
    return u"Headgate/" HEADGATE_VERSION ""_s;
}

bool hasUnicodePassword(const TransferRequest &request)
{
    return request.mayCarrySecrets && !(isAscii(request.url.userName(QUrl::FullyDecoded)) &&
                                        isAscii(request.url.password(QUrl::FullyDecoded)));
}

QNetworkRequest buildRequest(const TransferRequest &request, const QDateTime &now)
{
    const TransferSettings &settings = *request.settings;
    const bool isBeyondQt = hasUnicodePassword(request);
    QNetworkRequest out(isBeyondQt ? request.url.adjusted(QUrl::RemoveUserInfo) : request.url);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (!request.mayCarrySecrets) {
        out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    }
    // Any explicit value keeps Qt from decompressing, which would hide a cut body.
    out.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    const HostRule *rule = ruleOf(request);
    const QString wanted = rule && !rule->userAgent.isEmpty() ? rule->userAgent : settings.userAgent;
    const QString agent = wanted.isEmpty() ? defaultUserAgent() : wanted;
    out.setRawHeader("User-Agent"_ba, agent.toUtf8());
    if (request.mayCarrySecrets) {
        if (!settings.referer.isEmpty()) {
            out.setRawHeader("Referer"_ba,
                             settings.referer.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
        }
        if (!settings.user.isEmpty() && !hasOtherLogin(request.url, settings.user)) {
            out.setRawHeader("Authorization"_ba, basic(settings.user, settings.password));
        }
        if (isBeyondQt && request.sendsPassword) {
            out.setRawHeader("Authorization"_ba, basic(request.url.userName(QUrl::FullyDecoded),
                                                       request.url.password(QUrl::FullyDecoded)));
        }
    }
    if (settings.cookies && mayCarryHostSecrets(request)) {
        const QByteArray cookies = settings.cookies->header(request.url, now.toSecsSinceEpoch());
        if (!cookies.isEmpty()) {
            out.setRawHeader("Cookie"_ba, cookies);
        }
    }
    for (const auto &[name, value] : settings.headers) {
        if (!isOurs(name) && (request.mayCarrySecrets || isHarmlessElsewhere(name))) {
            out.setRawHeader(name, value);
        }
    }
    if (ruleLogin(request) == RuleLogin::Sent) {
        out.setRawHeader("Authorization"_ba, basic(rule->user, rule->password));
    }
    if (rule && mayCarryHostSecrets(request)) {
        for (const auto &[name, value] : rule->headers) {
            const bool isLogin = isSameName(name, "Authorization"_ba);
            const bool hasOwn = isLogin && !request.url.password().isEmpty();
            if (!isOurs(name) && !value.isEmpty() && !hasOwn) {
                out.setRawHeader(name, value);
            }
        }
    }
    if (request.isSegment || canAskForRest(request.part)) {
        const qint64 end = request.progress->end();
        const bool toTheEnd = end == TransferProgress::openEnd || end == request.part.total;
        out.setRawHeader("Range"_ba, "bytes=" + QByteArray::number(request.part.bytes) + '-' +
                                         (toTheEnd ? QByteArray() : QByteArray::number(end - 1)));
        if (!request.part.mixed) {
            out.setRawHeader("If-Range"_ba, strongValidator(request.part));
        }
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(255); // the gate counts, not Qt
    out.setHttp1Configuration(http1);
#endif
    return out;
}

} // namespace headgate
