// SPDX-License-Identifier: MIT
#include "transfer/reply_reading.h"

#include "core/digest_fields.h"
#include "core/http_date.h"
#include "core/link_header.h"
#include "core/retry_after.h"
#include "transfer/request_builder.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// The modification date compares exactly only if it is clearly older than the answer (RFC 9110, 8.8.2.2).
bool isStrongDate(const QByteArray &lastModified, const QByteArray &date)
{
    const auto modified = parseHttpDate(lastModified);
    const auto answered = parseHttpDate(date);
    return modified && answered && modified->secsTo(*answered) >= 60;
}

QString whatToDoAbout401(const TransferRequest &request)
{
    const RuleLogin ofRule = ruleLogin(request);
    if (!request.url.password().isEmpty() || !request.settings->user.isEmpty() || ofRule == RuleLogin::Sent) {
        return QCoreApplication::translate("Transfer", "it does not accept this name and password");
    }
    if (ofRule == RuleLogin::Unknown) {
        return QCoreApplication::translate(
            "Transfer", "the password in the rule for this host is not known; give it there, and retry");
    }
    if (ofRule == RuleLogin::Withheld) {
        return QCoreApplication::translate(
            "Transfer", "it wants a name and a password, and those of its rule are not sent where a redirect "
                        "or a mirror leads without encryption (http)");
    }
    QUrl place = request.url;
    place.setUserInfo({});
    const QString link = u"%1://NAME:PASSWORD@%2/…"_s.arg(place.scheme(), place.authority());
    const QString advice =
        request.settings->loginAdvice.isEmpty()
            //: %1 is a link
            ? QCoreApplication::translate("Transfer", "add the link again as %1, and retry").arg(link)
            : request.settings->loginAdvice;
    //: %1 says what to do
    return QCoreApplication::translate("Transfer", "it wants a name and a password, which are not known; %1")
        .arg(advice);
}

} // namespace

bool isFileStatus(int status)
{
    return status == 200 || status == 203 || status == 206;
}

AnswerHead readHead(const QNetworkReply &reply)
{
    AnswerHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.contentLength = reply.rawHeader("Content-Length"_ba);
    head.contentRange = reply.rawHeader("Content-Range"_ba);
    head.etag = reply.rawHeader("ETag"_ba);
    head.lastModified = reply.rawHeader("Last-Modified"_ba);
    return head;
}

Announced readAnnounced(const QNetworkReply &reply, const QUrl &asked)
{
    Announced announced;
    announced.digests = parseStructuredDigestField(reply.rawHeader("Repr-Digest"_ba)) +
                        parseDigestField(reply.rawHeader("Digest"_ba));
    const auto links = parseLinkHeader(reply.rawHeader("Link"_ba), asked);
    const auto opens = [&asked](const HeaderLink &link) {
        return asked.scheme() == "https"_L1 && link.url.scheme() != "https"_L1;
    };
    for (const HeaderLink &link : linksWithRelation(links, u"describedby")) {
        if (!opens(link) && link.type == "application/metalink4+xml" && announced.description.isEmpty()) {
            announced.description = link.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        }
    }
    for (const HeaderLink &link : linksWithRelation(links, u"duplicate")) {
        if (!opens(link) && link.url != asked && !announced.mirrors.contains(link.url) &&
            announced.mirrors.size() < Announced::maxMirrors) {
            announced.mirrors.append(link.url.adjusted(QUrl::RemoveUserInfo));
        }
    }
    return announced;
}

std::optional<RateLimitHint> readRateLimit(const QNetworkReply &reply, const QDateTime &now)
{
    RateLimitFields fields;
    fields.rateLimit = reply.rawHeader("RateLimit"_ba);
    fields.policy = reply.rawHeader("RateLimit-Policy"_ba);
    fields.remaining = reply.rawHeader("RateLimit-Remaining"_ba);
    fields.reset = reply.rawHeader("RateLimit-Reset"_ba);
    fields.xRemaining = reply.rawHeader("X-RateLimit-Remaining"_ba);
    fields.xReset = reply.rawHeader("X-RateLimit-Reset"_ba);
    return parseRateLimit(fields, now);
}

void noteValidators(PartInfo &part, const QNetworkReply &reply)
{
    const QByteArray etag = reply.rawHeader("ETag"_ba);
    const QByteArray lastModified = reply.rawHeader("Last-Modified"_ba);
    part.etag = etag.startsWith('"') ? etag : QByteArray();
    part.lastModified = isStrongDate(lastModified, reply.rawHeader("Date"_ba)) ? lastModified : QByteArray();
}

bool isChunked(const QNetworkReply &reply)
{
    return reply.rawHeader("Transfer-Encoding"_ba).toLower().contains("chunked");
}

bool wantsPassword(const TransferRequest &request, const QNetworkReply &reply)
{
    if (readHead(reply).status != 401 || request.sendsPassword || !hasUnicodePassword(request)) {
        return false;
    }
    // Several challenges may come in one line or in several, which Qt joins.
    for (const QByteArray &part :
         reply.rawHeader("WWW-Authenticate"_ba).toLower().replace('\n', ',').split(',')) {
        const QByteArray challenge = part.trimmed();
        if (challenge == "basic" || challenge.startsWith("basic ")) {
            return true;
        }
    }
    return false;
}

Failure statusFailure(int status, const QByteArray &retryAfter, const TransferRequest &request)
{
    Failure failure = Failure::http(status);
    if (status == 401) {
        failure.detail = whatToDoAbout401(request);
    }
    failure.retryAfter = parseRetryAfter(retryAfter);
    return failure;
}

} // namespace headgate
