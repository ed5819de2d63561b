// SPDX-License-Identifier: MIT
#include "transfer/certificate_check.h"

#if QT_CONFIG(ssl)

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Text from a certificate can be anything and of any length.
constexpr qsizetype mostCharacters = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

/// In our words where there are any for a person; Qt's are neither short nor always translated.
QString describe(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Text::tr("it has expired");
    case QSslError::CertificateNotYetValid:
        return Text::tr("it is not valid yet");
    case QSslError::SelfSignedCertificate:
        return Text::tr("it is self-signed");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Text::tr("nobody whom this system trusts has signed it");
    case QSslError::HostNameMismatch:
        return Text::tr("it belongs to another host");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Text::tr("it has been revoked");
    default:
        return error.errorString().simplified().left(mostCharacters);
    }
}

QString nameOf(const QStringList &common, const QStringList &organization)
{
    return (common + organization).join(u", "_s).simplified().left(mostCharacters);
}

QByteArray sha256Of(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

} // namespace

bool isTrustedByHand(const QList<TrustedCertificate> &trusted, const QString &host,
                     const QSslCertificate &leaf)
{
    return !leaf.isNull() && trusted.contains(TrustedCertificate{host, sha256Of(leaf)});
}

Failure certificateFailure(const QString &host, const QSslCertificate &leaf, const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        const QString reason = describe(error);
        if (!reasons.contains(reason)) {
            reasons.append(reason);
        }
    }
    const QString reason = reasons.join(u"; "_s);
    if (leaf.isNull()) {
        return Failure::of(FailureKind::TlsFailed, reason);
    }
    auto refused = std::make_shared<RefusedCertificate>();
    refused->host = host;
    refused->sha256 = sha256Of(leaf);
    refused->reason = reason;
    refused->subject = nameOf(leaf.subjectInfo(QSslCertificate::CommonName),
                              leaf.subjectInfo(QSslCertificate::Organization));
    refused->issuer =
        nameOf(leaf.issuerInfo(QSslCertificate::CommonName), leaf.issuerInfo(QSslCertificate::Organization));
    refused->validUntil = leaf.expiryDate().toUTC();
    //: %1 is a host, %2 one or several reasons such as "it has expired", %3 a fingerprint
    Failure failure =
        Failure::of(FailureKind::TlsFailed, Text::tr("the certificate of %1 is refused: %2 (SHA-256 %3)")
                                                .arg(host, reason, fingerprintText(refused->sha256)));
    failure.certificate = std::move(refused);
    return failure;
}

} // namespace headgate

#endif
