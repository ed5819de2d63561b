// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "transfer/transfer_request.h"

namespace headgate {

/// Where a redirect leads, or why we do not go there. Resolves against the present URL (RFC 9110, 10.2.2; the
/// fragment is inherited), refuses https to http, schemes other than http and https, and a missing target.
/// Secrets are dropped for good as soon as scheme, host or port differ, and until then user and password of
/// the present URL go along; those in the target are dropped always.
[[nodiscard]] Result<Redirected> followRedirect(const QUrl &from, bool mayCarrySecrets,
                                                const QByteArray &location);

/// True for the statuses whose Location is followed: 301, 302, 303, 307, 308.
[[nodiscard]] bool isRedirect(int status);

} // namespace headgate
