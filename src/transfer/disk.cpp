// SPDX-License-Identifier: MIT
#include "transfer/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <filesystem>
#include <limits>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

Failure syncFailure(const QString &path, int error)
{
    const std::string text = std::error_code(error, std::generic_category()).message();
    return Failure::of(failureKindOfErrno(error),
                       u"%1 (%2)"_s.arg(QDir::toNativeSeparators(path),
                                        QString::fromLocal8Bit(QByteArray::fromStdString(text))));
}

#ifdef Q_OS_WIN

std::optional<Failure> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return syncFailure(path, errno);
    }
    const auto handle = HANDLE(_get_osfhandle(file.handle()));
    return FlushFileBuffers(handle) ? std::nullopt : std::optional(syncFailure(path, EIO));
}

#else

/// An open descriptor, closed at the end of its scope.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

int flush(int fd)
{
#if defined(Q_OS_DARWIN)
    // fsync() leaves the data in the drive's cache there.
    return ::fcntl(fd, F_FULLFSYNC) == 0 ? 0 : ::fsync(fd);
#elif defined(_POSIX_SYNCHRONIZED_IO) && _POSIX_SYNCHRONIZED_IO > 0
    return ::fdatasync(fd);
#else
    return ::fsync(fd);
#endif
}

std::optional<Failure> syncFile(const QString &path)
{
    const Descriptor file(path, O_RDONLY | O_NOFOLLOW);
    if (file.get() < 0 || flush(file.get()) != 0) {
        return syncFailure(path, errno);
    }
    return {};
}

#endif

#ifdef Q_OS_LINUX
/// From here on, flushing the file system once is cheaper than each file alone.
constexpr qsizetype manyFiles = 8;

std::optional<Failure> syncFileSystem(const QString &folder)
{
    const Descriptor handle(folder, O_RDONLY | O_DIRECTORY);
    if (handle.get() < 0 || ::syncfs(handle.get()) != 0) {
        return syncFailure(folder, errno);
    }
    return {};
}
#endif

/// QStorageInfo reads the table of all mounts first; this is one call, cheap enough for every file.
std::filesystem::space_info spaceOf(const QString &folder)
{
    std::error_code error; // then every number is the largest there is
    return std::filesystem::space(folder.toStdU16String(), error);
}

qint64 asBytes(std::uintmax_t bytes)
{
    return bytes > std::uintmax_t(std::numeric_limits<qint64>::max()) ? -1 : qint64(bytes);
}

} // namespace

std::optional<Failure> SystemDisk::syncFiles(const QStringList &paths) const
{
#ifdef Q_OS_LINUX
    if (paths.size() > manyFiles) {
        QSet<QString> folders;
        for (const QString &path : paths) {
            folders.insert(QFileInfo(path).path());
        }
        if (folders.size() < manyFiles) {
            for (const QString &folder : std::as_const(folders)) {
                if (auto failure = syncFileSystem(folder)) {
                    return failure;
                }
            }
            return {};
        }
    }
#endif
    for (const QString &path : paths) {
        if (auto failure = syncFile(path)) {
            return failure;
        }
    }
    return {};
}

std::optional<Failure> SystemDisk::syncFolders(const QStringList &paths) const
{
#ifndef Q_OS_WIN // NTFS keeps its names in a journal; a folder cannot be flushed by itself
    for (const QString &path : paths) {
        const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
        // Some file systems (FAT, network shares) refuse to sync a folder; there is nothing better to do on
        // them.
        if (folder.get() < 0 || (::fsync(folder.get()) != 0 && errno != EINVAL && errno != ENOTSUP)) {
            return syncFailure(path, errno);
        }
    }
#else
    Q_UNUSED(paths)
#endif
    return {};
}

RenameResult SystemDisk::renameNew(const QString &from, const QString &to) const
{
    return headgate::renameNew(from, to);
}

RenameResult SystemDisk::renameOver(const QString &from, const QString &to) const
{
    return headgate::renameOver(from, to);
}

qint64 SystemDisk::freeBytes(const QString &folder) const
{
    return asBytes(spaceOf(folder).available);
}

qint64 SystemDisk::totalBytes(const QString &folder) const
{
    return asBytes(spaceOf(folder).capacity);
}

} // namespace headgate
