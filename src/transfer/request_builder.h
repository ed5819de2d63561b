// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/transfer_request.h"

#include <QNetworkRequest>

namespace headgate {

/// The request for one hop, with everything set that makes a download by QNetworkAccessManager trustworthy:
/// HTTP/1.1 (one connection per reply), redirects by hand, no transparent decompression, no cookie jar, no
/// cache, Range and If-Range when there is something to go on from, and secrets only where they belong.
///
/// What the rule for a host sends goes to each request whose own host it fits, wherever a redirect or a
/// mirror has led; but without TLS only to the origin that the user's own link names, so that nobody on the
/// way can have it sent in the open by leading there. So do cookies. Of several logins the link's own counts,
/// then the rule's, then the one for all. A rule's header line is sent in place of others of that name, the
/// user's own Cookie in place of all from a browser.
/// @param now  by which cookies expire
[[nodiscard]] QNetworkRequest buildRequest(const TransferRequest &request, const QDateTime &now);

/// What becomes of the login in the rule for the request's host.
enum class RuleLogin {
    None,     ///< there is none, or the link has its own
    Sent,     ///< with the request, before it is asked for
    Unknown,  ///< its password is not known in this run
    Withheld, ///< it would be sent in the open to where the user's link does not lead
};
[[nodiscard]] RuleLogin ruleLogin(const TransferRequest &request);

/// True for a user and a password in the URL that Qt cannot tell a server: it answers a challenge with what
/// is Latin-1 of them, as no server expects it (RFC 7617, 2.1). They are left out of the request unless the
/// server has asked for them.
[[nodiscard]] bool hasUnicodePassword(const TransferRequest &request);

/// The program's own name for User-Agent: "Headgate/0.1.0".
[[nodiscard]] QString defaultUserAgent();

} // namespace headgate
