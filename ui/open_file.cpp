// SPDX-License-Identifier: MIT
#include "ui/open_file.h"

#include "transfer/file_naming.h"
#include "ui/row_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#ifdef HEADGATE_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OpenFile", text);
}

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &text)
{
    auto *box = new QMessageBox(icon, QCoreApplication::applicationName(), {}, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Names of files come from strangers.
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

void openUrl(QWidget *parent, const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        QMessageBox *box = makeBox(parent, QMessageBox::Warning,
                                   tr("The desktop has no program that opens %1.").arg(oneLine(path)));
        box->addButton(QMessageBox::Close);
        box->open();
    }
}

void openFolder(QWidget *parent, const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        openUrl(parent, folder);
        return;
    }
    QMessageBox *box =
        makeBox(parent, QMessageBox::Warning, tr("The folder %1 is not there.").arg(oneLine(folder)));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace

void openFile(QWidget *parent, const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        QMessageBox *box = makeBox(parent, QMessageBox::Warning,
                                   tr("%1 is no longer there. It was moved or deleted.").arg(oneLine(file)));
        box->addButton(QMessageBox::Close);
        box->open();
        return;
    }
    if (!isExecutableName(info.fileName())) {
        openUrl(parent, file);
        return;
    }
    QMessageBox *box = makeBox(parent, QMessageBox::Warning,
                               tr("%1 is a program, or makes one run. It can do anything that you can do. "
                                  "Open it only if you trust where it came from.")
                                   .arg(oneLine(info.fileName())));
    QPushButton *yes = box->addButton(tr("&Open it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, parent, [parent, file] { openUrl(parent, file); });
    box->open();
}

void showInFolder(QWidget *parent, const QStringList &files, const QString &folder)
{
    QStringList urls;
    for (const QString &file : files) {
        if (QFileInfo::exists(file)) {
            urls.append(QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded));
        }
    }
    const QString place = files.isEmpty() ? folder : QFileInfo(files.front()).absolutePath();
#ifdef HEADGATE_HAVE_DBUS
    if (!urls.isEmpty() && QDBusConnection::sessionBus().isConnected()) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s,
                                                           u"/org/freedesktop/FileManager1"_s,
                                                           u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
        call << urls << QString();
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), parent);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, parent,
                         [parent, place](QDBusPendingCallWatcher *finished) {
                             finished->deleteLater();
                             if (finished->isError()) {
                                 openFolder(parent, place);
                             }
                         });
        return;
    }
#endif
    openFolder(parent, place);
}

} // namespace headgate
