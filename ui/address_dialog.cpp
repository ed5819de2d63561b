// SPDX-License-Identifier: MIT
#include "ui/address_dialog.h"

#include "core/link.h"
#include "ui/row_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headgate {

AddressDialog::AddressDialog(const QString &address, bool hasReceived, QWidget *parent)
    : QDialog(parent)
    , m_before(address)
    , m_address(new QLineEdit(address))
    , m_problem(new QLabel)
{
    setObjectName(u"addressDialog"_s);
    setWindowTitle(tr("Change address"));
    m_address->setObjectName(u"address"_s);
    m_address->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    m_address->selectAll();
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *note =
        new QLabel(hasReceived ? tr("What has arrived stays if the new server says that it has the very same "
                                    "file, or a checksum "
                                    "will prove it; otherwise the download begins anew. It goes on at once.")
                               : tr("The download goes on at once, from there."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Change and &go on"));
    for (QAbstractButton *button : buttons->buttons()) {
        button->setIcon({});
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddressDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::judge);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("New &address:"), m_address);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(note);
    layout->addStretch();
    layout->addWidget(buttons);
    judge();
}

QUrl AddressDialog::address() const
{
    return toFetchableUrl(m_address->text().trimmed()).value_or(QUrl());
}

void AddressDialog::judge()
{
    const QString text = m_address->text().trimmed();
    const QUrl url = address();
    QString problem;
    if (hasRawPassword(text)) {
        problem = tr("There is @ or / in the password: write %40 or %2F instead.");
    } else if (!text.isEmpty() && !isFetchable(url)) {
        problem = tr("This is no http or https address.");
    }
    m_problem->setText(problem);
    m_ok->setEnabled(isFetchable(url) && text != m_before);
}

} // namespace headgate
