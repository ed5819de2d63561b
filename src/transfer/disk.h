// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "transfer/atomic_rename.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace headgate {

/// The steps that decide what a power cut leaves behind: what is durable, and under which name. Everything
/// else is plain file access. A test puts another disk in this place, one that forgets what was not synced.
/// Any thread.
class Disk
{
public:
    Disk() = default;
    virtual ~Disk() = default;
    Q_DISABLE_COPY_MOVE(Disk)

    /// Returns when every byte of these files is on the medium. Many at once are far cheaper than one by one.
    [[nodiscard]] virtual std::optional<Failure> syncFiles(const QStringList &paths) const = 0;
    /// Returns when the names in these folders are on the medium.
    [[nodiscard]] virtual std::optional<Failure> syncFolders(const QStringList &paths) const = 0;
    /// As headgate::renameNew() and renameOver(); durable after syncFolders().
    [[nodiscard]] virtual RenameResult renameNew(const QString &from, const QString &to) const = 0;
    [[nodiscard]] virtual RenameResult renameOver(const QString &from, const QString &to) const = 0;
    /// Bytes that this user may still write into that folder; -1: unknown.
    [[nodiscard]] virtual qint64 freeBytes(const QString &folder) const = 0;
    /// Bytes that the disk of that folder has in all; -1: unknown.
    [[nodiscard]] virtual qint64 totalBytes(const QString &folder) const = 0;
};

/// The machine's own: fdatasync() for a few files, one syncfs() for many where the system has it, fsync() for
/// folders.
class SystemDisk final : public Disk
{
public:
    [[nodiscard]] std::optional<Failure> syncFiles(const QStringList &paths) const override;
    [[nodiscard]] std::optional<Failure> syncFolders(const QStringList &paths) const override;
    [[nodiscard]] RenameResult renameNew(const QString &from, const QString &to) const override;
    [[nodiscard]] RenameResult renameOver(const QString &from, const QString &to) const override;
    [[nodiscard]] qint64 freeBytes(const QString &folder) const override;
    [[nodiscard]] qint64 totalBytes(const QString &folder) const override;
};

} // namespace headgate
