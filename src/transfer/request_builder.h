// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/transfer_request.h"

#include <QNetworkRequest>

namespace headgate {

/// The request for one hop, with everything set that makes a download by QNetworkAccessManager trustworthy:
/// HTTP/1.1 (one connection per reply), redirects by hand, no transparent decompression, no cookie jar, no
/// cache, Range and If-Range when there is something to go on from, and secrets only where they belong.
[[nodiscard]] QNetworkRequest buildRequest(const TransferRequest &request);

/// True for a user and a password in the URL that Qt cannot tell a server: it answers a challenge with what
/// is Latin-1 of them, as no server expects it (RFC 7617, 2.1). They are left out of the request unless the
/// server has asked for them.
[[nodiscard]] bool hasUnicodePassword(const TransferRequest &request);

/// The program's own name for User-Agent: "Headgate/0.1.0".
[[nodiscard]] QString defaultUserAgent();

} // namespace headgate
