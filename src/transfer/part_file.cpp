// SPDX-License-Identifier: MIT
#include "transfer/part_file.h"

#include "transfer/file_naming.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool isAsItWasLeft(const QFileInfo &info, const QDateTime &modified)
{
    return !info.isSymbolicLink() && info.isFile() && (modified.isNull() || info.lastModified() == modified);
}

} // namespace

void discardPart(const QString &path, const QDateTime &modified)
{
    if (!path.isEmpty() && isAsItWasLeft(QFileInfo(path), modified)) {
        QFile::remove(path);
    }
}

Failure fileFailure(const QFileDevice &file)
{
    // Qt reports a full disk as a resource error when it opens, and as a plain write error afterwards.
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC
#ifdef EDQUOT
                      || errno == EDQUOT
#endif
        ;
    return Failure::of(full ? FailureKind::DiskFull : FailureKind::FileAccess,
                       u"%1 (%2)"_s.arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Result<std::unique_ptr<PartFile>> PartFile::create(const QString &folder, const QString &safeName)
{
    if (!QDir().mkpath(folder)) {
        return Failure::of(FailureKind::FileAccess,
                           QCoreApplication::translate("PartFile", "%1 cannot be made")
                               .arg(QDir::toNativeSeparators(folder)));
    }
    std::unique_ptr<PartFile> part(new PartFile);
    const QDir dir(folder);
    for (int n = 0;; ++n) {
        const QString name = n == 0 ? safeName : numberedName(safeName, n);
        part->m_file.setFileName(dir.filePath(name + ".part"_L1));
        errno = 0;
        // NewOnly is O_CREAT | O_EXCL: a file or a symbolic link of that name is left alone.
        if (part->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            return part;
        }
        // A dangling link is "taken" too, though it does not "exist".
        const QFileInfo taken(part->m_file.fileName());
        if (!taken.exists() && !taken.isSymbolicLink()) {
            return fileFailure(part->m_file);
        }
    }
}

Result<std::unique_ptr<PartFile>> PartFile::reopen(const QString &path, qint64 bytes,
                                                   const QDateTime &modified)
{
    const QFileInfo info(path);
    if (!isAsItWasLeft(info, modified) || info.size() < bytes) {
        return Failure::of(
            FailureKind::Changed,
            QCoreApplication::translate("PartFile", "the unfinished file %1 is not as it was left")
                .arg(QDir::toNativeSeparators(path)));
    }
    std::unique_ptr<PartFile> part(new PartFile);
    part->m_file.setFileName(path);
    errno = 0;
    if (!part->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) ||
        !part->m_file.resize(bytes) || !part->m_file.seek(bytes)) {
        return fileFailure(part->m_file);
    }
    part->m_written = bytes;
    return part;
}

std::optional<Failure> PartFile::append(QByteArrayView data)
{
    while (!data.isEmpty()) {
        errno = 0;
        const qint64 n = m_file.write(data.data(), data.size());
        if (n <= 0) {
            return fileFailure(m_file);
        }
        m_written += n;
        data = data.sliced(n);
    }
    return {};
}

std::optional<Failure> PartFile::restart()
{
    errno = 0;
    if (!m_file.resize(0) || !m_file.seek(0)) {
        return fileFailure(m_file);
    }
    m_written = 0;
    return {};
}

void PartFile::setModified(const QDateTime &time)
{
    m_file.setFileTime(time, QFileDevice::FileModificationTime);
}

std::optional<Failure> PartFile::close()
{
    errno = 0;
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) {
        return fileFailure(m_file);
    }
    return {};
}

} // namespace headgate
