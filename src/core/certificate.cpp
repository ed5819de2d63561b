// SPDX-License-Identifier: MIT
#include "core/certificate.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr qsizetype sha256Bytes = 32;

} // namespace

QString TrustedCertificate::toText() const
{
    return host + u'=' + QString::fromLatin1(sha256.toHex());
}

std::optional<TrustedCertificate> parseTrustedCertificate(QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals < 1) {
        return {};
    }
    // The host as a URL has it: lower case, in ASCII form, without the brackets of an IPv6 address.
    const QString given = text.first(equals).trimmed().toString();
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(given, QUrl::StrictMode);
    const QString digits = text.sliced(equals + 1).trimmed().toString().remove(u':');
    const QByteArray sha256 = QByteArray::fromHex(digits.toLatin1());
    // fromHex() passes over what is no digit.
    const bool isHex = QString::fromLatin1(sha256.toHex()) == digits.toLower();
    if (!url.isValid() || url.host().isEmpty() || !isHex || sha256.size() != sha256Bytes) {
        return {};
    }
    return TrustedCertificate{url.host(QUrl::FullyEncoded).toLower(), sha256};
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace headgate
