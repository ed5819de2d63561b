// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QtNetwork/qtnetworkglobal.h>

namespace headgate::support {

/// What a server shows of itself.
enum class Identity {
    SelfSigned, ///< testCertificate()
    Expired,    ///< self-signed, expired, and of "elsewhere.example"
    Signed,     ///< by an authority that nobody trusts, for the names of testCertificate()
    SignedAnew, ///< another one, by the same authority
};

#if QT_CONFIG(ssl)
/// Of a server at localhost, 127.0.0.1, 127.0.0.2 and ::1, signed by itself: a client that is to trust it
/// adds it to its certificate authorities.
[[nodiscard]] QSslCertificate testCertificate();
/// The server's own certificate first.
[[nodiscard]] QList<QSslCertificate> certificateChain(Identity identity);
[[nodiscard]] QSslKey testKey();
#endif

} // namespace headgate::support
