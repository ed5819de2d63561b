// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>

namespace headgate {

/// The unfinished file beside its final place. No final name is touched here, nothing of anybody else's is
/// ever opened, and no link is followed (O_EXCL, O_NOFOLLOW where the system has it). Used in one thread.
class PartFile final
{
public:
    /// Makes an empty part file, "NAME.TOKEN.part", and its folder if that is missing. Whatever has that name
    /// is left alone, and the next free number taken.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>>
    create(const QString &folder, const QString &safeName, const QString &token = {});

    /// Opens one from an earlier attempt to go on at `bytes`, and cuts off what lies behind that, or behind
    /// `extent` if that is farther. Fails with Changed when it is gone, shorter than that, no plain file, or
    /// of another modification time than the one given.
    /// @param modified  when it was left; null: not looked at
    [[nodiscard]] static Result<std::unique_ptr<PartFile>>
    reopen(const QString &path, qint64 bytes, const QDateTime &modified = {}, qint64 extent = 0);

    /// Opens one that others write to as well, to write from `begin` on. Nothing is cut off, ever.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> openSegment(const QString &path, qint64 begin);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_written; } ///< where the next byte goes

    /// Appends all of it, or fails with DiskFull or FileAccess.
    [[nodiscard]] std::optional<Failure> append(QByteArrayView data);
    /// Takes room for a file of that many bytes, so that nobody else can take it meanwhile; the size stays.
    /// Fails with DiskFull. Where the file system cannot do that, nothing happens.
    [[nodiscard]] std::optional<Failure> reserve(qint64 total);
    /// Room that was reserved is not given back by close(): others are still to use it.
    void leaveRoom() { m_reserved = 0; }
    /// Its time from now on. A file system that keeps no times is no reason to refuse a file.
    void setModified(const QDateTime &time);
    /// Everything handed to the operating system; an error of a late write shows here. Room that was reserved
    /// and not used is given back.
    [[nodiscard]] std::optional<Failure> close();

    ~PartFile() = default;
    Q_DISABLE_COPY_MOVE(PartFile)

private:
    PartFile() = default;
    [[nodiscard]] bool openExisting();

    QString m_path; ///< QFile forgets its name when it is opened by a descriptor
    QFile m_file;
    qint64 m_written = 0;
    qint64 m_extent = 0; ///< what must not be cut off, even behind m_written
    qint64 m_reserved = 0;
};

/// Deletes unfinished data, unless what lies there now is no plain file or was touched by others.
/// @param modified  when it was left; null: not looked at
void discardPart(const QString &path, const QDateTime &modified);

/// The failure for a QFile error: DiskFull when the device is full, else FileAccess with its reason.
[[nodiscard]] Failure fileFailure(const QFileDevice &file, const QString &path);
[[nodiscard]] Failure fileFailure(const QFile &file);

} // namespace headgate
