// SPDX-License-Identifier: MIT
#include "transfer/atomic_rename.h"

#include <QFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace headgate {
namespace {

std::filesystem::path toPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

RenameResult failed(const std::error_code &error)
{
    return {RenameOutcome::Failed, QString::fromLocal8Bit(QByteArray::fromStdString(error.message()))};
}

} // namespace

#ifdef Q_OS_WIN

RenameResult renameNew(const QString &from, const QString &to)
{
    if (MoveFileExW(toPath(from).c_str(), toPath(to).c_str(), 0)) {
        return {RenameOutcome::Moved, {}};
    }
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS) {
        return {RenameOutcome::Taken, {}};
    }
    return failed(std::error_code(int(error), std::system_category()));
}

#else

RenameResult renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        return {RenameOutcome::Moved, {}};
    }
    if (errno == EEXIST) {
        return {RenameOutcome::Taken, {}};
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return failed(std::error_code(errno, std::generic_category()));
    }
#endif
    if (link(source.constData(), target.constData()) == 0) {
        unlink(source.constData());
        return {RenameOutcome::Moved, {}};
    }
    if (errno == EEXIST) {
        return {RenameOutcome::Taken, {}};
    }
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS) {
        return failed(std::error_code(errno, std::generic_category()));
    }
    std::error_code error;
    if (std::filesystem::symlink_status(toPath(to), error).type() != std::filesystem::file_type::not_found) {
        return {RenameOutcome::Taken, {}};
    }
    return renameOver(from, to);
}

#endif

RenameResult renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(toPath(from), toPath(to), error);
    return error ? failed(error) : RenameResult{RenameOutcome::Moved, {}};
}

} // namespace headgate
