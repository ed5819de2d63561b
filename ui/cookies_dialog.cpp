// SPDX-License-Identifier: MIT
#include "ui/cookies_dialog.h"

#include "ui/row_text.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr qsizetype badLinesShown = 5;

QLabel *makeLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString describeRejected(const CookieFile &file)
{
    QStringList lines;
    for (const RejectedCookie &each : file.rejected.first(std::min(file.rejected.size(), badLinesShown))) {
        //: %1 a line's number, %2 why it is left out
        lines.append(
            CookiesDialog::tr("line %1: %2").arg(QLocale().toString(each.line), describe(each.reason)));
    }
    if (file.rejectedCount > lines.size()) {
        lines.append(u"…"_s);
    }
    return lines.join(u'\n');
}

/// The pool is the program's: a disk that does not answer must not hold up the dialog's end.
QFuture<Result<CookieFile>> readFile(const QString &path)
{
    // A function that a pool runs must be copyable, a promise is not.
    auto promise = std::make_shared<QPromise<Result<CookieFile>>>();
    QFuture<Result<CookieFile>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readCookieFile(path));
        promise->finish();
    });
    return future;
}

} // namespace

CookiesDialog::CookiesDialog(const Cookies &inUse, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_cookies(inUse)
    , m_sum(makeLabel(u"sum"_s))
    , m_domains(new QListWidget)
    , m_report(makeLabel(u"report"_s))
{
    setObjectName(u"cookiesDialog"_s);
    setWindowTitle(tr("Cookies from a browser"));
    auto *what = makeLabel(u"explanation"_s);
    what->setText(tr("For files that only a browser in which you are logged in may fetch: export its cookies "
                     "as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to "
                     "the hosts and paths it is for.\n\nThey are kept for this run of the program alone, and "
                     "never written to a file."));
    m_domains->setObjectName(u"domains"_s);
    m_domains->setAccessibleName(tr("Hosts that get cookies"));
    m_domains->setSelectionMode(QAbstractItemView::NoSelection);
    m_domains->setUniformItemSizes(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *choose = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::ActionRole);
    choose->setObjectName(u"choose"_s);
    m_forget = buttons->addButton(tr("F&orget them"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"forget"_s);
    connect(choose, &QPushButton::clicked, this, &CookiesDialog::choose);
    connect(m_forget, &QPushButton::clicked, this, &CookiesDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &CookiesDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_sum);
    layout->addWidget(m_domains, 1);
    layout->addWidget(m_report);
    layout->addWidget(buttons);
    m_report->hide();
    showDomains();
    resize(480, 420);
}

void CookiesDialog::read(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<CookieFile>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        take(path, watcher->future().result());
    });
    watcher->setFuture(readFile(path));
}

void CookiesDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a browser's export of cookies"), {},
                                   tr("Exported cookies (*.txt);;All files (*)"));
    dialog->setObjectName(u"cookieFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CookiesDialog::read);
    dialog->open();
}

void CookiesDialog::forget()
{
    m_cookies.reset();
    m_report->hide();
    showDomains();
    Q_EMIT chosen(m_cookies);
}

void CookiesDialog::take(const QString &path, const Result<CookieFile> &file)
{
    m_report->show();
    if (!file) {
        m_report->setText(file.failure().detail); // those in use stay
        return;
    }
    m_cookies = std::make_shared<CookieSet>(file->cookies);
    QStringList report{tr("%Ln cookie(s) read from %1", nullptr, int(file->cookies.size()))
                           .arg(oneLine(QFileInfo(path).fileName()))};
    if (const qint64 expired = file->expired(m_clock.wallTime().toSecsSinceEpoch()); expired > 0) {
        report.append(tr("%Ln of them expired, and are not sent", nullptr, int(expired)));
    }
    if (file->rejectedCount > 0) {
        report.append(tr("%Ln line(s) left out:", nullptr, int(file->rejectedCount)) + u'\n' +
                      describeRejected(*file));
    }
    m_report->setText(report.join(u'\n'));
    showDomains();
    Q_EMIT chosen(m_cookies);
}

void CookiesDialog::showDomains()
{
    const auto domains = m_cookies ? m_cookies->domains(m_clock.wallTime().toSecsSinceEpoch())
                                   : QList<CookieSet::DomainCount>();
    m_domains->clear();
    for (const CookieSet::DomainCount &each : domains) {
        //: %1 a host's name, %2 how many cookies it gets
        m_domains->addItem(tr("%1  (%2)").arg(each.domain, QLocale().toString(each.cookies)));
    }
    m_sum->setText(domains.isEmpty()
                       ? tr("No cookies are in use.")
                       : tr("In use, for %Ln host(s) or domain(s):", nullptr, int(domains.size())));
    m_domains->setVisible(!domains.isEmpty());
    m_forget->setEnabled(m_cookies != nullptr);
}

} // namespace headgate
