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

// Of another host, and over since 2021.
constexpr auto expiredPem = R"(
-----BEGIN CERTIFICATE-----
MIIBvTCCAWOgAwIBAgIULrmPFgmYHlJCmuMbJ+/H2/lKPQowCgYIKoZIzj0EAwIw
NzEaMBgGA1UEAwwRZWxzZXdoZXJlLmV4YW1wbGUxGTAXBgNVBAoMEDxpbWcgc3Jj
PXg+IHRlc3QwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjA3MRowGAYD
VQQDDBFlbHNld2hlcmUuZXhhbXBsZTEZMBcGA1UECgwQPGltZyBzcmM9eD4gdGVz
dDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDe0SBbdV/whiBBHu6gtonrYXGu2
yyBJ7tpKz3WOhKS/hhyY4oN7Im+uMOrHwvmtKPKK9JgYgonr8dmS7hL7HnqjTTBL
MAwGA1UdEwEB/wQCMAAwHAYDVR0RBBUwE4IRZWxzZXdoZXJlLmV4YW1wbGUwHQYD
VR0OBBYEFPUCWQBnayrEIVAx56X7WJzS246mMAoGCCqGSM49BAMCA0gAMEUCIGtg
0k1wZcSSaEb5nHUBE/10zShcHv2JZKsl5mG/ezBaAiEAyRgm29fvRDpu2vl/IRcs
5RyvXxz1VyPjdBQAbqhE/wI=
-----END CERTIFICATE-----
)";

// An authority whose key is lost, and two certificates of one server that it signed.
constexpr auto authorityPem = R"(
-----BEGIN CERTIFICATE-----
MIIBeTCCASCgAwIBAgIUN38tL3iR+1UuGY74RpDMJBk56WAwCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXSGVhZGdhdGUgdGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAw
MDAwWhgPMjEyMDAxMDEwMDAwMDBaMCIxIDAeBgNVBAMMF0hlYWRnYXRlIHRlc3Qg
YXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEnwAsC6DuaSuzXCCc
bEN6rDJ3cYiAW9XeJkITYuTdS5bzX4OjE59tjRzFbwG19gizCT9oCXYe/xT+jURD
Y5ill6MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUWBSNYwyRYJHfwzHQ
ZhR21paUyhUwCgYIKoZIzj0EAwIDRwAwRAIgbi+GD/LfbyZb118DMgS7ajAbmeHD
rGh/PFqzu3cRwRQCICABZ+Q2dz5O4MEAIukYknoVLP8ayOSXddJKJeZEG+kY
-----END CERTIFICATE-----
)";
constexpr auto signedPem = R"(
-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUOiIQN54T55Tvhhb1gHAV4RhJmY8wCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXSGVhZGdhdGUgdGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAw
MDAwWhgPMjEyMDAxMDEwMDAwMDBaMB8xHTAbBgNVBAMMFEhlYWRnYXRlIHRlc3Qg
c2VydmVyMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEN7RIFt1X/CGIEEe7qC2i
ethca7bLIEnu2krPdY6EpL+GHJjig3sib64w6sfC+a0o8or0mBiCievx2ZLuEvse
eqOBhTCBgjAMBgNVHRMBAf8EAjAAMDIGA1UdEQQrMCmCCWxvY2FsaG9zdIcEfwAA
AYcEfwAAAocQAAAAAAAAAAAAAAAAAAAAATAdBgNVHQ4EFgQU9QJZAGdrKsQhUDHn
pftYnNLbjqYwHwYDVR0jBBgwFoAUWBSNYwyRYJHfwzHQZhR21paUyhUwCgYIKoZI
zj0EAwIDRwAwRAIgSTMBszU5dM3mAGhVidDoANsSS7PY6O8X1n2GHTZyeNACIFqa
BrLPiR1yL+2aK4VobypsRiU8TLbtSqAWnxizYe45
-----END CERTIFICATE-----
)";
constexpr auto signedAnewPem = R"(
-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUU26xeBMEs4plO7CytmNzSGKLhaQwCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXSGVhZGdhdGUgdGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAw
MDAwWhgPMjEyMDAxMDEwMDAwMDBaMB8xHTAbBgNVBAMMFEhlYWRnYXRlIHRlc3Qg
c2VydmVyMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEN7RIFt1X/CGIEEe7qC2i
ethca7bLIEnu2krPdY6EpL+GHJjig3sib64w6sfC+a0o8or0mBiCievx2ZLuEvse
eqOBhTCBgjAMBgNVHRMBAf8EAjAAMDIGA1UdEQQrMCmCCWxvY2FsaG9zdIcEfwAA
AYcEfwAAAocQAAAAAAAAAAAAAAAAAAAAATAdBgNVHQ4EFgQU9QJZAGdrKsQhUDHn
pftYnNLbjqYwHwYDVR0jBBgwFoAUWBSNYwyRYJHfwzHQZhR21paUyhUwCgYIKoZI
zj0EAwIDSAAwRQIhAJn4zqRbPI3T+ar0tFq2pb+opictYTU3qnS5y0ydkqB0AiAu
wqrpMQNJZOhe880FWL3U6Uw20rLJ9jYEJlOHl9YwqA==
-----END CERTIFICATE-----
)";

// Of all of them but the authority.
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

QList<QSslCertificate> certificateChain(Identity identity)
{
    const auto certificate = [](const char *pem) { return QSslCertificate(QByteArray(pem), QSsl::Pem); };
    switch (identity) {
    case Identity::SelfSigned:
        return {testCertificate()};
    case Identity::Expired:
        return {certificate(expiredPem)};
    case Identity::Signed:
        return {certificate(signedPem), certificate(authorityPem)};
    case Identity::SignedAnew:
        return {certificate(signedAnewPem), certificate(authorityPem)};
    }
    return {};
}

QSslKey testKey()
{
    return QSslKey(QByteArray(keyPem), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
}

} // namespace headgate::support

#endif
