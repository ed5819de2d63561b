// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace headgate {

/// A server's certificate that could not be trusted, as far as a person has to know it.
struct RefusedCertificate
{
    QString host;         ///< that was asked: lower case, ASCII form
    QByteArray sha256;    ///< digest of the whole certificate (DER), 32 bytes
    QString reason;       ///< why it was refused; plain text
    QString subject;      ///< whom it names; plain text from the network, may be empty
    QString issuer;       ///< who signed it; likewise
    QDateTime validUntil; ///< UTC; null: unknown

    friend bool operator==(const RefusedCertificate &, const RefusedCertificate &) = default;
};

/// An exception that a user made by hand: this host may show exactly this certificate, whatever is wrong
/// with it. No other host may, and this host no other.
struct TrustedCertificate
{
    QString host;      ///< lower case, ASCII form
    QByteArray sha256; ///< 32 bytes

    friend bool operator==(const TrustedCertificate &, const TrustedCertificate &) = default;

    /// "host=HEX", for the settings and the command line.
    [[nodiscard]] QString toText() const;
};

/// The reverse of toText(); colons between the digits are allowed. Nothing when it is no such text.
[[nodiscard]] std::optional<TrustedCertificate> parseTrustedCertificate(QStringView text);

/// As people compare it: "AB:CD:…".
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

} // namespace headgate
