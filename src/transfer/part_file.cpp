// SPDX-License-Identifier: MIT
#include "transfer/part_file.h"

#include "transfer/file_naming.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

#ifndef Q_OS_WIN
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Short enough for every file system, whatever the final name is: it is only there for people to recognise.
QString partName(const QString &safeName, const QString &token, int n)
{
    if (token.isEmpty()) {
        return (n > 0 ? numberedName(safeName, n) : safeName) + ".part"_L1;
    }
    QString stem = safeName.left(70);
    if (stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    QString name = stem + u'.' + token;
    if (n > 0) {
        name += u'-' + QString::number(n);
    }
    return name + ".part"_L1;
}

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

Failure fileFailure(const QFile &file)
{
    return fileFailure(file, file.fileName());
}

Failure fileFailure(const QFileDevice &file, const QString &path)
{
    // Qt's own errors do not tell a full disk from too many open files.
    return Failure::of(failureKindOfErrno(errno),
                       u"%1 (%2)"_s.arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<std::unique_ptr<PartFile>> PartFile::create(const QString &folder, const QString &safeName,
                                                   const QString &token)
{
    std::unique_ptr<PartFile> part(new PartFile);
    const QDir dir(folder);
    bool madeFolder = false;
    for (int n = 0;;) {
        part->m_path = dir.filePath(partName(safeName, token, n));
        part->m_file.setFileName(part->m_path);
        errno = 0;
        // NewOnly is O_CREAT | O_EXCL: a file or a symbolic link of that name is left alone.
        if (part->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            return part;
        }
        const Failure failure = fileFailure(part->m_file, part->m_path);
        const QFileInfo taken(part->m_path);
        // A dangling link is "taken" too, though it does not "exist".
        if (taken.exists() || taken.isSymbolicLink()) {
            ++n;
            continue;
        }
        // The folder is made only now: it is there for all files but the first. And tried again even if it
        // is there by now, since another thread may just have made it.
        if (std::exchange(madeFolder, true)) {
            return failure;
        }
        if (!QDir().mkpath(folder)) {
            return Failure::of(FailureKind::FileAccess,
                               QCoreApplication::translate("PartFile", "%1 cannot be made")
                                   .arg(QDir::toNativeSeparators(folder)));
        }
    }
}

Result<std::unique_ptr<PartFile>> PartFile::reopen(const QString &path, qint64 bytes,
                                                   const QDateTime &modified, qint64 extent)
{
    const QFileInfo info(path);
    extent = std::max(extent, bytes);
    if (!isAsItWasLeft(info, modified) || info.size() < extent) {
        return Failure::of(
            FailureKind::Changed,
            QCoreApplication::translate("PartFile", "the unfinished file %1 is not as it was left")
                .arg(QDir::toNativeSeparators(path)));
    }
    std::unique_ptr<PartFile> part(new PartFile);
    part->m_path = path;
    part->m_file.setFileName(path);
    errno = 0;
    if (!part->openExisting() || !part->m_file.resize(extent) || !part->m_file.seek(bytes)) {
        return fileFailure(part->m_file, part->m_path);
    }
    part->m_written = bytes;
    part->m_extent = extent;
    return part;
}

Result<std::unique_ptr<PartFile>> PartFile::openSegment(const QString &path, qint64 begin)
{
    std::unique_ptr<PartFile> part(new PartFile);
    part->m_path = path;
    part->m_file.setFileName(path);
    errno = 0;
    if (!part->openExisting() || !part->m_file.seek(begin)) {
        return fileFailure(part->m_file, part->m_path);
    }
    part->m_written = begin;
    return part;
}

bool PartFile::openExisting()
{
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered;
#ifdef Q_OS_WIN
    return m_file.open(mode);
#else
    // Between a look and an open somebody could put a link there.
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    return fd >= 0 && m_file.open(fd, mode, QFileDevice::AutoCloseHandle);
#endif
}

std::optional<Failure> PartFile::append(QByteArrayView data)
{
    while (!data.isEmpty()) {
        errno = 0;
        const qint64 n = m_file.write(data.data(), data.size());
        if (n <= 0) {
            return fileFailure(m_file, m_path);
        }
        m_written += n;
        data = data.sliced(n);
    }
    return {};
}

std::optional<Failure> PartFile::reserve(qint64 total)
{
#ifdef Q_OS_LINUX
    if (total <= m_written) {
        return {};
    }
    if (::fallocate(m_file.handle(), FALLOC_FL_KEEP_SIZE, m_written, total - m_written) == 0) {
        m_reserved = total;
    } else if (const FailureKind kind = failureKindOfErrno(errno); kind != FailureKind::FileAccess) {
        return Failure::of(kind, QDir::toNativeSeparators(m_path)); // else it cannot be done there
    }
#else
    Q_UNUSED(total)
#endif
    return {};
}

void PartFile::setModified(const QDateTime &time)
{
    m_file.setFileTime(time, QFileDevice::FileModificationTime);
}

std::optional<Failure> PartFile::close()
{
    const qint64 extent = std::max(m_written, m_extent);
    if (m_reserved > extent) {
        m_file.resize(extent);
    }
    errno = 0;
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) {
        return fileFailure(m_file, m_path);
    }
    return {};
}

} // namespace headgate
