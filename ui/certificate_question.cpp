// SPDX-License-Identifier: MIT
#include "ui/certificate_question.h"

#include "ui/row_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CertificateQuestion)
};

/// Two lines of sixteen bytes each: a fingerprint is there to be compared.
QString fingerprintLines(const QByteArray &sha256)
{
    return fingerprintText(sha256.first(sha256.size() / 2)) + u'\n' +
           fingerprintText(sha256.sliced(sha256.size() / 2));
}

QString describe(const RefusedCertificate &certificate)
{
    const QString unknown = Text::tr("nobody");
    const auto orUnknown = [&](const QString &name) { return name.isEmpty() ? unknown : oneLine(name); };
    QStringList lines{
        Text::tr("%1 cannot prove that it is what it says.").arg(oneLine(certificate.host)),
        //: Why a certificate was refused
        Text::tr("Reason: %1").arg(oneLine(certificate.reason)),
        //: Whom a certificate names
        Text::tr("Issued to: %1").arg(orUnknown(certificate.subject)),
        Text::tr("Issued by: %1").arg(orUnknown(certificate.issuer)),
    };
    if (certificate.validUntil.isValid()) {
        lines << Text::tr("Valid until: %1")
                     .arg(QLocale().toString(certificate.validUntil.toLocalTime(), QLocale::ShortFormat));
    }
    lines << Text::tr("SHA-256 fingerprint:") + u'\n' + fingerprintLines(certificate.sha256)
          << Text::tr("Somebody may be between you and the server and read or change what it sends. Accept "
                      "the certificate only if the server's owner has told you this fingerprint. It is then "
                      "accepted from this host alone, until you remove it in the settings.");
    return lines.join(u"\n\n"_s);
}

} // namespace

void askToTrust(QWidget *parent, const RefusedCertificate &certificate, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), {},
                                QMessageBox::NoButton, parent);
    box->setObjectName(u"certificateBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Everything in it comes from a stranger; an informative text could not be told to be plain.
    box->setTextFormat(Qt::PlainText);
    box->setText(describe(certificate));
    QPushButton *accept = box->addButton(Text::tr("&Trust it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(accept, &QPushButton::clicked, parent, std::move(yes));
    box->open();
}

} // namespace headgate
