// SPDX-License-Identifier: MIT
#include "ui/trusted_list.h"

#include "ui/row_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace headgate {

TrustedList::TrustedList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_remove(new QPushButton(tr("Re&move")))
{
    setObjectName(u"trusted"_s);
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 5);
    m_remove->setObjectName(u"removeTrusted"_s);
    m_remove->setToolTip(tr("Refuse this certificate again"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1, Qt::AlignTop);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &TrustedList::removeCurrent);
    m_remove->setEnabled(false);
    setFocusProxy(m_list);
}

void TrustedList::setCertificates(const QList<TrustedCertificate> &certificates)
{
    m_certificates = certificates;
    m_list->clear();
    for (const TrustedCertificate &certificate : certificates) {
        const QString fingerprint = fingerprintText(certificate.sha256);
        auto *item = new QListWidgetItem(oneLine(certificate.host) + u"  "_s + fingerprint, m_list);
        item->setToolTip(plainToolTip(certificate.host + u'\n' + fingerprint));
    }
}

void TrustedList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_certificates.removeAt(row);
        delete m_list->takeItem(row);
        Q_EMIT changed();
    }
}

} // namespace headgate
