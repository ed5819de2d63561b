// SPDX-License-Identifier: MIT
#pragma once

#include "core/certificate.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace headgate {

/// The certificates that are trusted by hand, each of which can be removed. None can be added here: that
/// needs a server that shows one.
class TrustedList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrustedList)
public:
    explicit TrustedList(QWidget *parent = nullptr);

    void setCertificates(const QList<TrustedCertificate> &certificates);
    [[nodiscard]] const QList<TrustedCertificate> &certificates() const { return m_certificates; }

Q_SIGNALS:
    void changed();

private:
    void removeCurrent();

    QList<TrustedCertificate> m_certificates; ///< as in the list
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace headgate
