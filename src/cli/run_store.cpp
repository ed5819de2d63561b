// SPDX-License-Identifier: MIT
#include "cli/run_store.h"

#include "core/link.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace headgate {

QString runStorePath(const GetOptions &options, const QString &workingFolder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QUrl &link : options.links) {
        hash.addData(linkKey(link) + '\n'); // the key holds no password
    }
    for (const QString &list : options.lists) {
        const QString path =
            list == "-"_L1 ? list : QDir::cleanPath(QDir(workingFolder).absoluteFilePath(list));
        hash.addData(path.toUtf8() + '\n');
    }
    const QString name = QString::fromLatin1(hash.result().toHex().first(12));
    return QDir(options.settings.transfer.folder).filePath(u".headgate-%1.queue"_s.arg(name));
}

} // namespace headgate
