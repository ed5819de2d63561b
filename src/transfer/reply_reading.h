// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/resume.h"
#include "transfer/transfer_request.h"

class QNetworkReply;

namespace headgate {

/// 200, 203 or 206: the body is the file, or a part of it.
[[nodiscard]] bool isFileStatus(int status);

/// The head of a reply as raw as it came; status 0: there is none yet.
[[nodiscard]] AnswerHead readHead(const QNetworkReply &reply);

/// What its head tells of the file beyond itself (RFC 6249, RFC 9530). As with redirects, no way leads from a
/// secure to an open connection.
[[nodiscard]] Announced readAnnounced(const QNetworkReply &reply, const QUrl &asked);

/// What it says may still be asked of its host.
[[nodiscard]] std::optional<RateLimitHint> readRateLimit(const QNetworkReply &reply, const QDateTime &now);

/// Puts down what tells whether later answers are of the same file: only validators that are strong.
void noteValidators(PartInfo &part, const QNetworkReply &reply);

/// True when Transfer-Encoding frames the body: should it break, Qt does not tell where.
[[nodiscard]] bool isChunked(const QNetworkReply &reply);

/// True when the server asks for user and password in the way that sends them as they are (Basic), and the
/// URL has some that were not sent because Qt cannot.
[[nodiscard]] bool wantsPassword(const TransferRequest &request, const QNetworkReply &reply);

/// Pure: why an answer of this status is no file; with the wait that it asks for.
[[nodiscard]] Failure statusFailure(int status, const QByteArray &retryAfter, const TransferRequest &request);

} // namespace headgate
