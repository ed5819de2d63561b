// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/metalink.h"
#include "core/verdict.h"
#include "transfer/transfer_settings.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <atomic>
#include <memory>
#include <optional>
#include <variant>

namespace headgate {

class Disk;

/// One live reply, for ever: a late message about an earlier attempt cannot be mistaken for a new one.
using TransferId = StrongId<struct TransferTag>;

/// Unfinished data that an earlier attempt left behind, and how to tell whether it still belongs to the
/// file on the server.
struct PartInfo
{
    QString path;            ///< absolute; empty: nothing is left
    QString name;            ///< the safe final name that was chosen for it
    qint64 bytes = 0;        ///< good from the first byte up to here
    qint64 total = -1;       ///< whole length as announced; -1: unknown
    QByteArray etag;         ///< as sent, only if strong; empty: none
    QByteArray lastModified; ///< as sent; empty: none
    QDateTime modified; ///< of the file, when it was left; null: unknown. Another time: touched by others
    bool ended = false; ///< the server ended its answer here without ever telling the length
    /// Its bytes come from several sources, or from another one than is asked next: no validator belongs to
    /// them, and only a digest of the whole or of pieces can prove what they become.
    bool mixed = false;

    friend bool operator==(const PartInfo &, const PartInfo &) = default;
};

/// How far a transfer is, written in its lane's thread and read in any other.
struct TransferProgress
{
    std::atomic<qint64> received{0}; ///< bytes in the part file
    std::atomic<qint64> total{-1};   ///< bytes of the whole file; -1: unknown
};

/// All that a lane needs for one reply. A value that crosses threads; the permit stays behind.
struct TransferRequest
{
    TransferId id;
    QUrl url;                    ///< of this hop
    bool mayCarrySecrets = true; ///< false once a redirect has left the item's own origin
    QString folder;              ///< absolute; made if missing
    QString name;                ///< asked for by the user; empty: from the answer
    QString partToken;           ///< makes the part file's name this item's own
    QList<Digest> digests;       ///< what the file must hash to, as far as is known before it is asked for
    qint64 size = -1;            ///< bytes that the file must have; -1: nobody said
    PartInfo part;
    std::shared_ptr<const TransferSettings> settings; ///< never null
    const Disk *disk = nullptr;                 ///< outlives the lanes; null: free space is not looked at
    std::shared_ptr<TransferProgress> progress; ///< never null
};

/// What the head of an answer tells, for the list.
struct TransferHead
{
    TransferId id;
    QString name; ///< safe final name, before any number is added to it
    qint64 total = -1;
    PartInfo part; ///< the part file as it is now, known before its first new byte
};

/// Every byte that the server promised is in the part file: the finishing zone takes over.
struct ReceivedFile
{
    QString partPath;
    QString folder;
    QString name; ///< safe
    qint64 bytes = 0;
    bool lengthKnown = false; ///< false: the server never said how long the file is, nor that this is the end
    QDateTime lastModified;   ///< null: unknown or not wanted
    OnConflict onConflict = OnConflict::Rename;
    QList<Digest> digests; ///< what it must hash to: the user's and the server's own
    std::optional<PieceDigests> pieces;
    qint64 begunAt = 0;    ///< the bytes before this one were there before the last request
    bool keepWrong = true; ///< should it be wrong, keep it aside; false: another source is asked at once
};

/// The answer points elsewhere; the target is checked and safe to ask.
struct Redirected
{
    QUrl url;
    bool mayCarrySecrets = false;
};

/// A file of that name was there and stays.
struct Skipped
{
    QString file;
};

/// The same address has to be asked once more, in the same attempt: for the whole file, since what was left
/// is not of it; or, with `part.ended`, whether what arrived was the whole (see second_look.h).
struct AskAgain
{
};

/// Aborted by us.
struct Cancelled
{
};

using TransferEnding = std::variant<ReceivedFile, Redirected, AskAgain, Skipped, Cancelled, Failure>;

/// What an answer tells of the file beyond itself (RFC 6249).
struct Announced
{
    static constexpr qsizetype maxMirrors = 10; ///< further ones are left out

    QList<QUrl> mirrors;   ///< of rel=duplicate, the best first
    QList<Digest> digests; ///< of Repr-Digest and Digest
};

/// The last word about a transfer. Its reply is gone when this is said.
struct TransferResult
{
    TransferId id;
    TransferEnding ending;
    PartInfo part; ///< what is left for a resume
    Announced announced = {};
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::TransferHead)
Q_DECLARE_METATYPE(headgate::TransferResult)
