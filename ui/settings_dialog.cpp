// SPDX-License-Identifier: MIT
#include "ui/settings_dialog.h"

#include "ui/folder_field.h"
#include "ui/host_rules_page.h"
#include "ui/icons.h"
#include "ui/kibibytes.h"
#include "ui/system_vault.h"
#include "ui/trusted_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

using std::chrono::duration_cast;
using std::chrono::seconds;

constexpr int numberWidth = 130;

QSpinBox *makeNumber(const QString &name, int least, int most, const QString &suffix, const QString &zero,
                     const QString &explanation)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setSuffix(suffix);
    box->setSpecialValueText(zero);
    box->setToolTip(explanation);
    box->setAccelerated(true);
    box->setMinimumWidth(numberWidth);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

QLabel *makeNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setContentsMargins(16, 14, 16, 14);
    return form;
}

QString proxyProblem(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool schemeFits = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !schemeFits || url.host().isEmpty()) {
        return SettingsDialog::tr(
            "The proxy must look like http://host:port or socks5://host:port, or be empty.");
    }
    return {};
}

QString userAgentProblem(const QString &text)
{
    const bool printable = std::all_of(text.cbegin(), text.cend(),
                                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    return printable ? QString() : SettingsDialog::tr("The user agent can have plain ASCII letters only.");
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_problem(new QLabel(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *pages = new QTabWidget(this);
    pages->addTab(makeGatePage(), tr("&Gate"));
    m_hosts = new HostRulesPage;
    pages->addTab(m_hosts, tr("&Hosts"));
    pages->addTab(makeRetryPage(), tr("&Retries"));
    pages->addTab(makeFilePage(), tr("&Files"));
    pages->addTab(makeNetworkPage(), tr("&Network"));

    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_problem->setPalette(colors);

    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    for (QAbstractButton *button : buttons->buttons()) {
        button->setIcon({});
    }
    m_apply->setToolTip(tr("Takes effect at once, for what waits and for what runs"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    fill(settings);
    for (QSpinBox *box : findChildren<QSpinBox *>()) {
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::check);
    }
    connect(m_firstWait, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::check);
    connect(m_folder, &FolderField::folderChanged, this, &SettingsDialog::check);
    connect(m_onConflict, &QComboBox::currentIndexChanged, this, &SettingsDialog::check);
    connect(m_adapt, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_sharedGate, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_preallocate, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_findChecksums, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_userAgent, &QLineEdit::textChanged, this, &SettingsDialog::check);
    connect(m_proxy, &QLineEdit::textChanged, this, &SettingsDialog::check);
    connect(m_keepPasswords, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_keepPasswords, &QCheckBox::toggled, m_hosts, [this] { tellWhatIsKept(); });
    tellWhatIsKept();
    connect(m_trusted, &TrustedList::changed, this, &SettingsDialog::check);
    connect(m_hosts, &HostRulesPage::changed, this, &SettingsDialog::check);
    check();
    resize(std::max(sizeHint().width(), 520), sizeHint().height());
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_settings;
    settings.gate.total = m_total->value();
    settings.gate.perHost = m_perHost->value();
    settings.transfer.speedLimit = bytesFrom(*m_speedLimit, m_settings.transfer.speedLimit);
    settings.transfer.hostSpeedLimit = bytesFrom(*m_hostSpeedLimit, m_settings.transfer.hostSpeedLimit);
    settings.transfer.maxSegments = m_maxSegments->value();
    settings.gate.pace = {Milliseconds{m_interval->value()}, m_perMinute->value()};
    settings.gate.hostPace = {Milliseconds{m_hostInterval->value()}, m_hostPerMinute->value()};
    settings.retry.retries = m_retries->value();
    settings.retry.firstWait = Milliseconds{qRound(m_firstWait->value() * 1000)};
    settings.retry.longestRest = std::chrono::minutes{m_longestRest->value()};
    settings.retry.longestWait = std::max(settings.retry.longestWait, settings.retry.firstWait);
    settings.transfer.timeout = seconds{m_timeout->value()};
    settings.transfer.folder = m_folder->folder();
    settings.transfer.onConflict = OnConflict(m_onConflict->currentData().toInt());
    settings.transfer.adaptToHosts = m_adapt->isChecked();
    settings.sharedGate = m_sharedGate->isChecked();
    settings.transfer.preallocate = m_preallocate->isChecked();
    settings.transfer.findChecksums = m_findChecksums->isChecked();
    settings.transfer.maxRedirects = m_maxRedirects->value();
    settings.transfer.userAgent = m_userAgent->text().trimmed();
    const QUrl proxy(m_proxy->text().trimmed(), QUrl::StrictMode);
    if (proxy != m_settings.transfer.proxy.address) {
        settings.transfer.proxy.mode = proxy.isEmpty() ? ProxyMode::System : ProxyMode::Manual;
        settings.transfer.proxy.address = proxy;
    }
    settings.keepPasswords = m_keepPasswords->isChecked();
    settings.transfer.trusted = m_trusted->certificates();
    settings.transfer.hostRules = m_hosts->rules();
    settings.gate.rules = gateRules(m_hosts->rules());
    return settings;
}

void SettingsDialog::setLearned(const QHash<Host, HostLesson> &learned)
{
    m_hosts->setLearned(learned);
}

void SettingsDialog::tellWhatIsKept()
{
    m_hosts->setKeepsSecrets(hasSystemVault() && m_keepPasswords->isChecked());
}

QString SettingsDialog::problem() const
{
    for (const QString &problem : {m_folder->problem(), proxyProblem(m_proxy->text().trimmed()),
                                   userAgentProblem(m_userAgent->text())}) {
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

void SettingsDialog::accept()
{
    if (apply()) {
        QDialog::accept();
    }
}

QWidget *SettingsDialog::makeGatePage()
{
    const QString noLimit = tr("no limit");
    const QString none = tr("none");
    m_total = makeNumber(u"total"_s, 1, 1000, {}, {},
                         tr("How many downloads may run at once. A lower number stops nothing that runs: it "
                            "takes effect as downloads end."));
    m_perHost =
        makeNumber(u"perHost"_s, 1, 1000, {}, {},
                   tr("How many of them may run at any one host. Small servers thank you for 2 to 4."));
    m_maxSegments =
        makeNumber(u"maxSegments"_s, 1, 256, {}, {},
                   tr("When fewer downloads run than may, a large file is received over several "
                      "connections, each for a part of it; they count as downloads above. 1: never."));
    //: Unit: kibibytes a second
    const QString kib = tr(" KiB/s");
    m_speedLimit = makeNumber(u"speedLimit"_s, 0, mostKib, kib, noLimit,
                              tr("What all downloads together may receive; it acts at once"));
    m_hostSpeedLimit = makeNumber(u"hostSpeedLimit"_s, 0, mostKib, kib, noLimit,
                                  tr("What the downloads from one host may receive together"));
    for (QSpinBox *box : {m_speedLimit, m_hostSpeedLimit}) {
        box->setSingleStep(100);
    }
    //: Unit: milliseconds
    const QString ms = tr(" ms");
    m_interval = makeNumber(u"interval"_s, 0, 3'600'000, ms, none, tr("Least time between two starts"));
    m_hostInterval = makeNumber(u"hostInterval"_s, 0, 3'600'000, ms, none,
                                tr("Least time between two starts at one host"));
    m_perMinute = makeNumber(u"perMinute"_s, 0, 60'000, {}, noLimit, tr("Most starts in any minute"));
    m_hostPerMinute =
        makeNumber(u"hostPerMinute"_s, 0, 60'000, {}, noLimit, tr("Most starts in any minute at one host"));
    for (QSpinBox *box : {m_interval, m_hostInterval}) {
        box->setSingleStep(50);
    }

    m_adapt = new QCheckBox(tr("&Learn how many each host takes"));
    m_adapt->setObjectName(u"adapt"_s);
    m_adapt->setToolTip(
        tr("A host that refuses, resets or slows down is asked for fewer files at once, one that "
           "can do more for more, up to the numbers above."));
    m_sharedGate = new QCheckBox(tr("Share the gate with &other programs of mine"));
    m_sharedGate->setObjectName(u"sharedGate"_s);
    m_sharedGate->setToolTip(
        tr("All Headgates of yours that share it, command lines with --shared included, have one gate "
           "together. The first of them hands out its places: its numbers above hold for all together, "
           "those of each for itself besides. When it ends, another one takes over."));

    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->addWidget(new QLabel(tr("All together")), 0, 1, Qt::AlignHCenter);
    grid->addWidget(new QLabel(tr("Each host")), 0, 2, Qt::AlignHCenter);
    const auto addRow = [grid](int row, const QString &title, QSpinBox *all, QSpinBox *host) {
        auto *label = new QLabel(title);
        label->setBuddy(all);
        label->setToolTip(all->toolTip());
        const QString plain = QString(title).remove(u'&');
        all->setAccessibleName(host ? tr("%1, all together").arg(plain) : plain);
        if (host) {
            host->setAccessibleName(tr("%1, each host").arg(plain));
        }
        grid->addWidget(label, row, 0);
        grid->addWidget(all, row, 1);
        if (host) {
            grid->addWidget(host, row, 2);
        }
    };
    addRow(1, tr("&Downloads at once"), m_total, m_perHost);
    addRow(2, tr("&Interval between starts"), m_interval, m_hostInterval);
    addRow(3, tr("Requests per &minute"), m_perMinute, m_hostPerMinute);
    addRow(4, tr("&Speed"), m_speedLimit, m_hostSpeedLimit);
    addRow(5, tr("&Connections of one file"), m_maxSegments, nullptr);
    grid->addWidget(m_adapt, 6, 0, 1, 4);
    grid->addWidget(m_sharedGate, 7, 0, 1, 4);
    grid->addWidget(makeNote(tr("Everything else waits in line at the gate, in the order of the list. A host "
                                "that is full never holds up the others.")),
                    8, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(9, 1);
    return page;
}

QWidget *SettingsDialog::makeRetryPage()
{
    m_retries = makeNumber(u"retries"_s, 0, 100, {}, tr("none"),
                           tr("Further attempts after one that failed in passing: time-outs, broken "
                              "connections, and servers that are busy (429, 503)"));
    m_firstWait = new QDoubleSpinBox;
    m_firstWait->setObjectName(u"firstWait"_s);
    m_firstWait->setRange(0.1, 3600);
    m_firstWait->setDecimals(1);
    m_firstWait->setAlignment(Qt::AlignRight);
    m_firstWait->setMinimumWidth(numberWidth);
    m_firstWait->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    //: Unit: seconds
    const QString s = tr(" s");
    m_firstWait->setSuffix(s);
    m_firstWait->setToolTip(
        tr("The most that the first retry waits; each further one may wait twice as long, "
           "and longer where the server asks for it"));
    m_timeout = makeNumber(u"timeout"_s, 1, 3600, s, {},
                           tr("A server that cannot be reached, or sends nothing, for so long has failed"));
    //: Unit: minutes
    m_longestRest =
        makeNumber(u"longestRest"_s, 0, 1440, tr(" min"), tr("none"),
                   tr("A server that asks to be left alone (Retry-After) gets so much of it from all its "
                      "downloads; the one that it said so to waits as long as it was told to"));
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    form->addRow(tr("&Retries"), m_retries);
    form->addRow(tr("First &wait"), m_firstWait);
    form->addRow(tr("&Time-out"), m_timeout);
    form->addRow(tr("Longest rest of a &host"), m_longestRest);
    form->addRow(makeNote(tr("What a second try cannot mend, such as 404 Not Found, fails at once. You can "
                             "retry it by hand at any time.")));
    return page;
}

QWidget *SettingsDialog::makeFilePage()
{
    m_folder = new FolderField;
    m_folder->setToolTip(tr("Where new downloads go; it is made when it is missing"));
    m_onConflict = new QComboBox;
    m_onConflict->setObjectName(u"onConflict"_s);
    m_onConflict->addItem(tr("Keep both: name (1).ext"), int(OnConflict::Rename));
    m_onConflict->addItem(tr("Keep the file that is there and skip the download"), int(OnConflict::Skip));
    m_onConflict->addItem(tr("Replace it once the download is complete"), int(OnConflict::Overwrite));
    m_onConflict->setToolTip(tr("What happens when a file of that name is there already"));
    m_preallocate = new QCheckBox(tr("&Reserve the room of a file before its first byte"));
    m_preallocate->setObjectName(u"preallocate"_s);
    m_preallocate->setToolTip(tr(
        "Where the size is known and the file system can do it. A disk that fills up then stops a download "
        "before it begins, not half way, and files lie in one piece."));
    m_findChecksums = new QCheckBox(tr("Look for a &checksum file beside each download"));
    m_findChecksums->setObjectName(u"findChecksums"_s);
    m_findChecksums->setToolTip(tr(
        "Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 "
        "in its folder on the server. Costs up to four small requests. It proves that the file came through "
        "right, not that the server is honest."));
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    form->addRow(tr("F&older"), m_folder);
    form->addRow(tr("&Name taken"), m_onConflict);
    form->addRow(m_preallocate);
    form->addRow(m_findChecksums);
    form->addRow(makeNote(tr("The folder is for downloads that are added from now on.")));
    return page;
}

QWidget *SettingsDialog::makeNetworkPage()
{
    m_maxRedirects = makeNumber(u"maxRedirects"_s, 0, 50, {}, tr("none"),
                                tr("How many times a server may send a download on to another address"));
    m_userAgent = new QLineEdit;
    m_userAgent->setObjectName(u"userAgent"_s);
    m_userAgent->setPlaceholderText(tr("Headgate's own"));
    m_userAgent->setToolTip(tr("The name under which servers see this program"));
    m_proxy = new QLineEdit;
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setPlaceholderText(tr("as the system says"));
    m_proxy->setToolTip(tr("http://host:port or socks5://host:port. A password in it is not stored."));
    m_keepPasswords = new QCheckBox(tr("&Keep passwords in the system's key ring"));
    m_keepPasswords->setObjectName(u"keepPasswords"_s);
    m_keepPasswords->setToolTip(tr(
        "Those in links, so that a download that is not finished can go on after a restart, and what rules "
        "for hosts send. They leave the key ring with the last download or rule that needs them."));
    m_trusted = new TrustedList;
    m_trusted->setToolTip(tr("Certificates that you accepted by hand, each from its host alone"));
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    form->addRow(tr("Most r&edirects"), m_maxRedirects);
    form->addRow(tr("&User agent"), m_userAgent);
    form->addRow(tr("&Proxy"), m_proxy);
    form->addRow(m_keepPasswords);
    form->setRowVisible(m_keepPasswords, hasSystemVault());
    form->addRow(tr("Trusted\ncertificates"), m_trusted);
    return page;
}

void SettingsDialog::fill(const Settings &settings)
{
    m_total->setValue(settings.gate.total);
    m_perHost->setValue(settings.gate.perHost);
    m_speedLimit->setValue(kibOf(settings.transfer.speedLimit));
    m_hostSpeedLimit->setValue(kibOf(settings.transfer.hostSpeedLimit));
    m_maxSegments->setValue(settings.transfer.maxSegments);
    m_interval->setValue(int(settings.gate.pace.interval.count()));
    m_hostInterval->setValue(int(settings.gate.hostPace.interval.count()));
    m_perMinute->setValue(settings.gate.pace.perMinute);
    m_hostPerMinute->setValue(settings.gate.hostPace.perMinute);
    m_retries->setValue(settings.retry.retries);
    m_longestRest->setValue(int(duration_cast<std::chrono::minutes>(settings.retry.longestRest).count()));
    m_firstWait->setValue(double(settings.retry.firstWait.count()) / 1000);
    m_timeout->setValue(int(duration_cast<seconds>(settings.transfer.timeout).count()));
    m_folder->setFolder(settings.transfer.folder);
    m_adapt->setChecked(settings.transfer.adaptToHosts);
    m_sharedGate->setChecked(settings.sharedGate);
    m_preallocate->setChecked(settings.transfer.preallocate);
    m_findChecksums->setChecked(settings.transfer.findChecksums);
    m_onConflict->setCurrentIndex(m_onConflict->findData(int(settings.transfer.onConflict)));
    m_maxRedirects->setValue(settings.transfer.maxRedirects);
    m_userAgent->setText(settings.transfer.userAgent);
    m_proxy->setText(settings.transfer.proxy.address.toString());
    m_keepPasswords->setChecked(settings.keepPasswords);
    m_hosts->setRules(settings.transfer.hostRules);
    m_trusted->setCertificates(settings.transfer.trusted);
}

void SettingsDialog::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_ok->setEnabled(wrong.isEmpty());
    m_apply->setEnabled(wrong.isEmpty() && settings() != m_settings);
}

bool SettingsDialog::apply()
{
    if (!problem().isEmpty()) {
        return false;
    }
    const Settings changed = settings();
    if (changed != m_settings) {
        m_settings = changed;
        Q_EMIT applied(changed);
    }
    check();
    return true;
}

} // namespace headgate
