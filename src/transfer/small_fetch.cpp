// SPDX-License-Identifier: MIT
#include "transfer/small_fetch.h"

#include "core/content_length.h"
#include "core/host.h"
#include "transfer/certificate_check.h"
#include "transfer/network_failure.h"
#include "transfer/redirect.h"
#include "transfer/reply_reading.h"
#include "transfer/request_builder.h"

#include <QNetworkAccessManager>
#if QT_CONFIG(ssl)
#include <QSslConfiguration>
#endif

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
/// An answer that is no document is read to its end, to keep the connection, unless it is longer than this.
constexpr qint64 mostDiscarded = 64 * 1024;

/// 206 is none: no range was asked for.
bool isDocument(int status)
{
    return status == 200 || status == 203;
}

} // namespace

SmallFetch::SmallFetch(const Clock &clock, const FetchRequest &request, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_id(request.id)
    , m_mostBytes(request.mostBytes)
    , m_deadline(clock.makeAlarm([this] { onDeadline(); }))
    , m_patience(request.patience)
{
    m_request.url = request.url;
    m_request.mayCarrySecrets = request.mayCarrySecrets;
    m_request.sendsPassword = request.sendsPassword;
    m_request.settings = request.settings;
}

SmallFetch::~SmallFetch() = default;

void SmallFetch::start(QNetworkAccessManager &manager)
{
    m_reply = OwnedReply(manager.get(buildRequest(m_request, m_clock.wallTime())), ReplyDeleter{this});
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        progressed();
    });
#if QT_CONFIG(ssl)
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &SmallFetch::onTlsErrors);
#endif
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &SmallFetch::onMetaData);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &SmallFetch::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &SmallFetch::onFinished);
    progressed();
    m_end = m_lastProgress + m_patience;
    m_deadline->ringAt(due());
}

Instant SmallFetch::due() const
{
    return std::min<Instant>(m_lastProgress + m_request.settings->timeout, m_end);
}

void SmallFetch::progressed()
{
    m_lastProgress = m_clock.now();
}

void SmallFetch::onDeadline()
{
    // The alarm is not moved at every byte; it looks back when it rings.
    if (m_clock.now() < due()) {
        m_deadline->ringAt(due());
        return;
    }
    end(Failure::of(m_isSent ? FailureKind::StallTimeout : FailureKind::ConnectTimeout));
}

#if QT_CONFIG(ssl)
void SmallFetch::onTlsErrors(const QList<QSslError> &errors)
{
    const QString host = Host::of(m_request.url).name;
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    if (isTrustedByHand(m_request.settings->trusted, host, leaf)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    end(certificateFailure(host, leaf, errors));
}
#endif

void SmallFetch::onMetaData()
{
    progressed();
    const AnswerHead head = readHead(*m_reply);
    const ContentLength length = parseContentLength(head.contentLength);
    if (length.bytes > m_mostBytes && isDocument(head.status)) {
        end(Failure::of(FailureKind::Overlong)); // not a byte of it needs to come
    }
}

void SmallFetch::onReadyRead()
{
    progressed();
    (void)drain();
}

bool SmallFetch::drain()
{
    while (!m_hasEnded && m_reply->bytesAvailable() > 0) {
        m_body += m_reply->read(std::min(m_reply->bytesAvailable(), readBufferBytes));
        if (isDocument(readHead(*m_reply).status)) {
            if (m_body.size() > m_mostBytes) {
                end(Failure::of(FailureKind::Overlong));
            }
        } else if (m_body.size() > mostDiscarded) {
            judge();
        }
    }
    return !m_hasEnded;
}

void SmallFetch::onFinished()
{
    if (drain()) { // finished() may come with bytes still unread
        judge();
    }
}

void SmallFetch::judge()
{
    const AnswerHead head = readHead(*m_reply);
    const bool hasFailed = m_reply->error() != QNetworkReply::NoError;
    if (head.status == 0) {
        end(hasFailed ? networkFailure(m_reply->error(), m_reply->errorString(), false)
                      : Failure::of(FailureKind::Malformed));
        return;
    }
    if (isRedirect(head.status)) {
        auto target =
            followRedirect(m_request.url, m_request.mayCarrySecrets, m_reply->rawHeader("Location"_ba));
        if (target.ok()) {
            end(*std::move(target));
        } else {
            end(target.failure());
        }
        return;
    }
    if (wantsPassword(m_request, *m_reply)) {
        end(AskAgain{true});
        return;
    }
    if (!isDocument(head.status)) {
        end(statusFailure(head.status, m_reply->rawHeader("Retry-After"_ba), m_request));
        return;
    }
    const ContentLength length = parseContentLength(head.contentLength);
    if (length.isMalformed() || m_reply->rawHeaderList().isEmpty()) {
        end(Failure::of(FailureKind::Malformed));
    } else if (hasFailed) {
        end(networkFailure(m_reply->error(), m_reply->errorString(), true));
    } else if (length.isKnown() && !isChunked(*m_reply) && m_body.size() != length.bytes) {
        end(Failure::of(FailureKind::Truncated));
    } else {
        end(Document{std::move(m_body), length.isKnown() && !isChunked(*m_reply)});
    }
}

void SmallFetch::cancel()
{
    if (!m_hasEnded) {
        end(Cancelled{});
    }
}

void SmallFetch::end(decltype(FetchResult::ending) ending)
{
    m_hasEnded = true;
    m_deadline->silence();
    m_reply.reset();
    Q_EMIT ended({m_id, std::move(ending)});
}

} // namespace headgate
