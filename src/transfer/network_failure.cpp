// SPDX-License-Identifier: MIT
#include "transfer/network_failure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headgate {

Failure networkFailure(QNetworkReply::NetworkError error, const QString &errorString, bool anyBody)
{
    using Error = QNetworkReply::NetworkError;
    const auto kind = [error, anyBody] {
        switch (error) {
        case Error::ConnectionRefusedError:
            return FailureKind::ConnectionRefused;
        case Error::RemoteHostClosedError:
            return anyBody ? FailureKind::Truncated : FailureKind::ConnectionLost;
        case Error::HostNotFoundError:
            return FailureKind::LookupFailed; // see name_lookup.h
        case Error::TimeoutError:
            return FailureKind::ConnectTimeout;
        case Error::SslHandshakeFailedError:
            return FailureKind::TlsFailed;
        case Error::TemporaryNetworkFailureError:
        case Error::NetworkSessionFailedError:
        case Error::UnknownNetworkError:
            return FailureKind::NetworkUnreachable;
        case Error::ProxyConnectionRefusedError:
        case Error::ProxyConnectionClosedError:
        case Error::ProxyNotFoundError:
        case Error::ProxyTimeoutError:
        case Error::ProxyAuthenticationRequiredError:
        case Error::UnknownProxyError:
            return FailureKind::ProxyFailed;
        case Error::ProtocolUnknownError:
            return FailureKind::UnsupportedUrl;
        case Error::ProtocolFailure:
        case Error::ProtocolInvalidOperationError:
            return FailureKind::Malformed;
        default:
            return anyBody ? FailureKind::Truncated : FailureKind::ConnectionLost;
        }
    }();
    if (kind == FailureKind::TlsFailed && errorString.contains("wrong version number"_L1)) {
        return Failure::of(
            kind, QCoreApplication::translate("Transfer",
                                              "the server does not answer in TLS; perhaps http:// is meant "
                                              "(a link without http:// is taken for https)"));
    }
    // Qt's text says nothing new for the plain cases, and where it says more it names the certificate or
    // proxy.
    const bool detailHelps = kind == FailureKind::TlsFailed || kind == FailureKind::ProxyFailed ||
                             kind == FailureKind::Malformed || kind == FailureKind::NetworkUnreachable;
    return Failure::of(kind, detailHelps ? errorString.simplified().left(200) : QString());
}

} // namespace headgate
