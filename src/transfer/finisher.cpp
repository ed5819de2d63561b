// SPDX-License-Identifier: MIT
#include "transfer/finisher.h"

#include "transfer/atomic_rename.h"
#include "transfer/file_naming.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

Failure cannotRename(const QString &path, const QString &error)
{
    return Failure::of(FailureKind::FileAccess, u"%1 (%2)"_s.arg(QDir::toNativeSeparators(path), error));
}

} // namespace

Result<FinishedFile> putInPlace(const ReceivedFile &file)
{
    if (file.lastModified.isValid()) {
        QFile part(file.partPath);
        // A file system that keeps no times is no reason to refuse the file.
        if (part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
            part.setFileTime(file.lastModified, QFileDevice::FileModificationTime);
        }
    }
    const QDir folder(file.folder);
    const QString wanted = folder.filePath(file.name);
    if (file.onConflict == OnConflict::Overwrite) {
        if (QFileInfo(wanted).isDir()) {
            return cannotRename(wanted, QObject::tr("there is a folder of that name"));
        }
        const RenameResult renamed = renameOver(file.partPath, wanted);
        if (renamed.outcome == RenameOutcome::Moved) {
            return FinishedFile{wanted, false};
        }
        return cannotRename(wanted, renamed.error);
    }
    QString target = wanted;
    for (int n = 1;; ++n) {
        const RenameResult renamed = renameNew(file.partPath, target);
        if (renamed.outcome == RenameOutcome::Moved) {
            return FinishedFile{target, false};
        }
        if (renamed.outcome == RenameOutcome::Failed) {
            return cannotRename(target, renamed.error);
        }
        if (file.onConflict == OnConflict::Skip) {
            QFile::remove(file.partPath);
            return FinishedFile{wanted, true};
        }
        target = folder.filePath(numberedName(file.name, n));
    }
}

Finisher::Finisher(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
    m_pool.setObjectName(u"finisher"_s);
}

Finisher::~Finisher()
{
    m_pool.waitForDone();
}

void Finisher::finish(TransferId id, const ReceivedFile &file)
{
    m_pool.start([this, id, file] {
        const FinishResult result{id, putInPlace(file)};
        // Dropped if the finisher goes first; the file is in its place all the same.
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    });
}

} // namespace headgate
