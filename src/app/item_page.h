// SPDX-License-Identifier: MIT
#pragma once

#include "core/byte_ranges.h"
#include "core/clock.h"
#include "core/failure.h"
#include "core/host.h"
#include "core/ids.h"
#include "gate/wait_reason.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace headgate {

/// How fast an item was at one moment.
struct ItemSample
{
    Instant at{};
    qint64 bytesPerSecond = 0;

    friend bool operator==(const ItemSample &, const ItemSample &) = default;
};

/// One live reply of an item, and the share of the file that is its.
struct ItemConnection
{
    Host host;
    ByteRange range; ///< what it is to bring; not past `at` where the size of the file is not known
    qint64 at = 0;   ///< how far it has come

    friend bool operator==(const ItemConnection &, const ItemConnection &) = default;
};

/// One time that something went wrong.
struct ItemAttempt
{
    QDateTime when;       ///< UTC
    Milliseconds took{0}; ///< from asking on; 0: nobody was asked
    Host host;            ///< that was asked; empty: none
    Failure failure;

    friend bool operator==(const ItemAttempt &, const ItemAttempt &) = default;
};

/// A checksum that the file must have.
struct ItemChecksum
{
    enum class Origin {
        User,   ///< came with the link
        Server, ///< the server says so with the file
        Found,  ///< in a checksum file or a description beside it
    };
    Origin origin = Origin::User;
    QString text; ///< as Digest::toText() has it; empty: `pieces` of it have one each
    qsizetype pieces = 0;

    friend bool operator==(const ItemChecksum &, const ItemChecksum &) = default;
};

/// What is known of one item beyond its Row. Texts are plain, without passwords, and possibly from the
/// network.
struct ItemPage
{
    DownloadId id;
    WaitReason reason; ///< why it waits, if it does
    ByteRanges received;
    qint64 total = -1; ///< bytes; -1: unknown
    QList<ItemConnection> connections;
    QList<ItemSample> samples;   ///< one a second while it was received and looked at, oldest first
    qint64 meanSpeed = -1;       ///< of this attempt, bytes a second; -1: unknown
    QDateTime asked;             ///< when the attempt that runs asked for the file, UTC; null: none runs
    QList<ItemAttempt> attempts; ///< the last ones that failed in this run, newest first

    QString finalAddress; ///< where redirects led, or the mirror that is asked; empty: nowhere else
    QStringList mirrors;  ///< further addresses of the file, the first of them
    QString partFile;
    QList<ItemChecksum> checksums;

    QString etag; ///< with its quotes, and W/ before a weak one
    QDateTime lastModified;
    QString contentType;
    int status = 0;      ///< of the last answer in this run; 0: none is remembered
    QStringList headers; ///< its lines, less what is secret; not all of a very long one

    friend bool operator==(const ItemPage &, const ItemPage &) = default;
};

} // namespace headgate
