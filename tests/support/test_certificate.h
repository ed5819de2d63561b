// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QtNetwork/qtnetworkglobal.h>

namespace headgate::support {

#if QT_CONFIG(ssl)
/// Of a server at localhost, 127.0.0.1, 127.0.0.2 and ::1, signed by itself: a client that is to trust it
/// adds it to its certificate authorities.
[[nodiscard]] QSslCertificate testCertificate();
[[nodiscard]] QSslKey testKey();
#endif

} // namespace headgate::support
