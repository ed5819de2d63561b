// SPDX-License-Identifier: MIT
#include "ui/proxy_page.h"

#include "transfer/proxy_choice.h"
#include "ui/icons.h"
#include "ui/settings_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace headgate {

ProxyPage::ProxyPage()
    : m_choice(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(makeNumberField(u"proxyPort"_s, 0, 65535, {}, tr("usual"),
                             tr("Where the proxy listens. The usual one is 8080, for SOCKS 1080.")))
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_exclusions(new QLineEdit)
{
    m_choice->setObjectName(u"proxyChoice"_s);
    m_choice->addItem(tr("As the system says"), int(Choice::System));
    m_choice->addItem(tr("No proxy"), int(Choice::None));
    m_choice->addItem(tr("HTTP proxy"), int(Choice::Http));
    m_choice->addItem(tr("SOCKS5 proxy"), int(Choice::Socks5));
    //: %1 to %4 are names of environment variables
    m_choice->setToolTip(tr("The system says it in the environment: %1, %2, %3 and %4")
                             .arg(u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"no_proxy"_s));
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"proxy.example.org"_s);
    m_host->setToolTip(tr("The name or the address of the proxy"));
    m_port->setGroupSeparatorShown(false);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setPlaceholderText(tr("no login"));
    m_user->setToolTip(tr("Only where the proxy wants a login"));
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setToolTip(tr("Sent to the proxy, and kept nowhere: it lasts until the program ends"));
    m_exclusions->setObjectName(u"proxyExclusions"_s);
    m_exclusions->setPlaceholderText(u"localhost, *.example.org, 10.0.0.0/8"_s);
    m_exclusions->setToolTip(
        tr("Hosts that are asked without the proxy, with commas between: a host, a whole "
           "domain such as *.example.org, or a network of addresses such as "
           "10.0.0.0/8"));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("&Proxy"), m_choice);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(tr("&Not for"), m_exclusions);
    form->addRow(makeNote(tr("A password of the proxy is not stored: after a restart it has to be given "
                             "again here.")));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ProxyPage::offerFields);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyPage::takeWholeAddress);
    offerFields();
    watchFields();
}

QString ProxyPage::title() const
{
    return tr("Proxy");
}

QIcon ProxyPage::icon() const
{
    return themedIcon(u"settings-proxy"_s);
}

void ProxyPage::fill(const Preferences &preferences)
{
    const ProxySettings &proxy = preferences.settings.transfer.proxy;
    m_isSocks = proxyFromUrl(proxy.address).type() == QNetworkProxy::Socks5Proxy;
    const Choice choice = proxy.mode == ProxyMode::System ? Choice::System
                          : proxy.mode == ProxyMode::None ? Choice::None
                          : m_isSocks                     ? Choice::Socks5
                                                          : Choice::Http;
    m_choice->setCurrentIndex(m_choice->findData(int(choice)));
    m_host->setText(proxy.address.host());
    m_port->setValue(proxy.address.port(0));
    m_user->setText(proxy.address.userName());
    m_password->setText(proxy.address.password());
    m_exclusions->setText(proxy.exclusions.join(u", "_s));
}

void ProxyPage::write(Preferences &preferences) const
{
    ProxySettings &proxy = preferences.settings.transfer.proxy;
    proxy.mode = isOwn()                      ? ProxyMode::Manual
                 : choice() == Choice::System ? ProxyMode::System
                                              : ProxyMode::None;
    // What means the same may have been written in another way.
    if (const QUrl made = address(); proxyFromUrl(made) != proxyFromUrl(proxy.address)) {
        proxy.address = made;
    }
    if (const auto exclusions = parseProxyExclusions(m_exclusions->text())) {
        proxy.exclusions = *exclusions;
    }
}

QString ProxyPage::problem() const
{
    if (isOwn()) {
        if (m_host->text().trimmed().isEmpty()) {
            return tr("Give the host of the proxy.");
        }
        if (address().isEmpty()) {
            return tr("The host of the proxy must be a name or an address, such as %1.")
                .arg(m_host->placeholderText());
        }
    }
    const auto exclusions = parseProxyExclusions(m_exclusions->text());
    return exclusions ? QString() : exclusions.failure().detail;
}

ProxyPage::Choice ProxyPage::choice() const
{
    return Choice(m_choice->currentData().toInt());
}

bool ProxyPage::isOwn() const
{
    return choice() == Choice::Http || choice() == Choice::Socks5;
}

/// Empty where there is none that can be used.
QUrl ProxyPage::address() const
{
    QUrl url;
    url.setScheme(m_isSocks ? u"socks5"_s : u"http"_s);
    url.setHost(m_host->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return {};
    }
    url.setPort(m_port->value() > 0 ? m_port->value() : -1);
    if (const QString user = m_user->text().trimmed(); !user.isEmpty()) {
        url.setUserName(user, QUrl::DecodedMode);
        if (!m_password->text().isEmpty()) {
            url.setPassword(m_password->text(), QUrl::DecodedMode);
        }
    }
    return url;
}

void ProxyPage::offerFields()
{
    if (isOwn()) {
        m_isSocks = choice() == Choice::Socks5;
    }
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
                           static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)}) {
        field->setEnabled(isOwn());
    }
    m_exclusions->setEnabled(choice() != Choice::None);
}

/// Proxies are often told as http://host:port, which people paste.
void ProxyPage::takeWholeAddress()
{
    const QString text = m_host->text().trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"//"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.host() == text) {
        return;
    }
    const bool isSocks = proxyFromUrl(url).type() == QNetworkProxy::Socks5Proxy;
    if (!url.scheme().isEmpty()) {
        m_choice->setCurrentIndex(m_choice->findData(int(isSocks ? Choice::Socks5 : Choice::Http)));
    }
    m_host->setText(url.host());
    if (url.port() > 0) {
        m_port->setValue(url.port());
    }
    if (!url.userName().isEmpty()) {
        m_user->setText(url.userName());
        m_password->setText(url.password());
    }
}

} // namespace headgate
