// SPDX-License-Identifier: MIT
#include "support/test_certificate.h"

#if QT_CONFIG(ssl)

namespace headgate::support {
namespace {

// Made once with OpenSSL, valid 2020 to 2120, known to everybody and trusted by nobody.
constexpr auto certificatePem = R"(
-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIBATAKBggqhkjOPQQDAjAfMR0wGwYDVQQDDBRIZWFkZ2F0
ZSB0ZXN0IHNlcnZlcjAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFow
HzEdMBsGA1UEAwwUSGVhZGdhdGUgdGVzdCBzZXJ2ZXIwWTATBgcqhkjOPQIBBggq
hkjOPQMBBwNCAAQ3tEgW3Vf8IYgQR7uoLaJ62FxrtssgSe7aSs91joSkv4YcmOKD
eyJvrjDqx8L5rSjyivSYGIKJ6/HZku4S+x56o2YwZDAPBgNVHRMBAf8EBTADAQH/
MDIGA1UdEQQrMCmCCWxvY2FsaG9zdIcEfwAAAYcEfwAAAocQAAAAAAAAAAAAAAAA
AAAAATAdBgNVHQ4EFgQU9QJZAGdrKsQhUDHnpftYnNLbjqYwCgYIKoZIzj0EAwID
SAAwRQIhALXuFbJbGwsVKBOE9PExV4boJn6XpbC3zqHpVs0Gj0cKAiB4IjV90Naz
nYzVyWFEt1CqTDUcTFYWLO9uHilzvV8GiQ==
-----END CERTIFICATE-----
)";

constexpr auto keyPem = R"(
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIElKVdih9GoOLV8qOUX0wJk6MXAPycEAwAwBIz2yBBSVoAoGCCqGSM49
AwEHoUQDQgAEN7RIFt1X/CGIEEe7qC2iethca7bLIEnu2krPdY6EpL+GHJjig3si
b64w6sfC+a0o8or0mBiCievx2ZLuEvseeg==
-----END EC PRIVATE KEY-----
)";

} // namespace

QSslCertificate testCertificate()
{
    return QSslCertificate(QByteArray(certificatePem), QSsl::Pem);
}

QSslKey testKey()
{
    return QSslKey(QByteArray(keyPem), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
}

} // namespace headgate::support

#endif
