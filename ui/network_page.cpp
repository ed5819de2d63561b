// SPDX-License-Identifier: MIT
#include "ui/network_page.h"

#include "ui/icons.h"
#include "ui/settings_fields.h"
#include "ui/system_vault.h"
#include "ui/trusted_list.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {

NetworkPage::NetworkPage()
    : m_maxRedirects(makeNumberField(u"maxRedirects"_s, 0, 50, {}, tr("none"),
                                     tr("How many times a server may send a download on to another address")))
    , m_userAgent(new QLineEdit)
    , m_keepPasswords(new QCheckBox(tr("&Keep passwords in the system's key ring")))
    , m_trusted(new TrustedList)
{
    m_userAgent->setObjectName(u"userAgent"_s);
    m_userAgent->setPlaceholderText(tr("Headgate's own"));
    m_userAgent->setToolTip(tr("The name under which servers see this program"));
    m_keepPasswords->setObjectName(u"keepPasswords"_s);
    m_keepPasswords->setToolTip(tr(
        "Those in links, so that a download that is not finished can go on after a restart, and what rules "
        "for hosts send. They leave the key ring with the last download or rule that needs them."));
    m_trusted->setToolTip(tr("Certificates that you accepted by hand, each from its host alone"));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("Most r&edirects"), m_maxRedirects);
    form->addRow(tr("&User agent"), m_userAgent);
    form->addRow(m_keepPasswords);
    form->setRowVisible(m_keepPasswords, hasSystemVault());
    form->addRow(tr("Trusted\ncertificates"), m_trusted);
    watchFields();
    connect(m_trusted, &TrustedList::changed, this, &NetworkPage::changed);
}

QString NetworkPage::title() const
{
    return tr("Network");
}

QIcon NetworkPage::icon() const
{
    return themedIcon(u"settings-network"_s);
}

void NetworkPage::fill(const Preferences &preferences)
{
    const TransferSettings &transfer = preferences.settings.transfer;
    m_maxRedirects->setValue(transfer.maxRedirects);
    m_userAgent->setText(transfer.userAgent);
    m_keepPasswords->setChecked(preferences.settings.keepPasswords);
    m_trusted->setCertificates(transfer.trusted);
}

void NetworkPage::write(Preferences &preferences) const
{
    TransferSettings &transfer = preferences.settings.transfer;
    transfer.maxRedirects = m_maxRedirects->value();
    transfer.userAgent = m_userAgent->text().trimmed();
    transfer.trusted = m_trusted->certificates();
    preferences.settings.keepPasswords = m_keepPasswords->isChecked();
}

QString NetworkPage::problem() const
{
    const QString agent = m_userAgent->text();
    const bool isPlain = std::ranges::all_of(agent, [](QChar c) { return c >= u' ' && c <= u'~'; });
    return isPlain ? QString() : tr("The user agent can have plain ASCII letters only.");
}

} // namespace headgate
