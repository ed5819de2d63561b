// SPDX-License-Identifier: MIT
#pragma once

#include "core/certificate.h"
#include "core/failure.h"

#include <QList>
#include <QtNetwork/qtnetworkglobal.h>

#if QT_CONFIG(ssl)
#include <QSslCertificate>
#include <QSslError>
#endif

namespace headgate {

#if QT_CONFIG(ssl)
/// True when the user made an exception for this host and this very certificate. Pure.
/// @param host  lower case, ASCII form
/// @param leaf  the server's own certificate, not one of those that signed it
[[nodiscard]] bool isTrustedByHand(const QList<TrustedCertificate> &trusted, const QString &host,
                                   const QSslCertificate &leaf);

/// The failure of a connection with these errors: every reason, and which certificate it was.
[[nodiscard]] Failure certificateFailure(const QString &host, const QSslCertificate &leaf,
                                         const QList<QSslError> &errors);
#endif

} // namespace headgate
