// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/disk.h"

namespace headgate {

/// The machine's own disk, for tests that change one thing about it.
class PassThroughDisk : public Disk
{
public:
    [[nodiscard]] std::optional<Failure> syncFiles(const QStringList &paths) const override
    {
        return m_disk.syncFiles(paths);
    }
    [[nodiscard]] std::optional<Failure> syncFolders(const QStringList &paths) const override
    {
        return m_disk.syncFolders(paths);
    }
    [[nodiscard]] RenameResult renameNew(const QString &from, const QString &to) const override
    {
        return m_disk.renameNew(from, to);
    }
    [[nodiscard]] RenameResult renameOver(const QString &from, const QString &to) const override
    {
        return m_disk.renameOver(from, to);
    }
    [[nodiscard]] qint64 freeBytes(const QString &folder) const override { return m_disk.freeBytes(folder); }
    [[nodiscard]] qint64 totalBytes(const QString &folder) const override
    {
        return m_disk.totalBytes(folder);
    }

private:
    SystemDisk m_disk;
};

} // namespace headgate
