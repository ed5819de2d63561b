// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/metalink.h"
#include "core/rate_limit_fields.h"
#include "core/verdict.h"
#include "transfer/part_info.h"
#include "transfer/speed_limit.h"
#include "transfer/transfer_progress.h"
#include "transfer/transfer_settings.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <variant>

namespace headgate {

class Disk;

/// One live reply, or one finishing, for ever: a late message about an earlier one cannot be mistaken for a
/// new one. Each of the two has numbers of its own.
using TransferId = StrongId<struct TransferTag>;

/// All that a lane needs for one reply. A value that crosses threads; the permit stays behind.
struct TransferRequest
{
    TransferId id;
    QUrl url;                    ///< of this hop
    bool mayCarrySecrets = true; ///< false once a redirect has left the item's own origin
    bool sendsPassword = false;  ///< the server has asked for the URL's, which Qt cannot tell it
    QString folder;              ///< absolute; made if missing
    QString name;                ///< asked for by the user; empty: from the answer
    QString partToken;           ///< makes the part file's name this item's own
    QList<Digest> digests;       ///< what the file must hash to, as far as is known before it is asked for
    qint64 size = -1;            ///< bytes that the file must have; -1: nobody said
    PartInfo part;
    /// One range of a file that other replies receive as well: only that range is asked for, from
    /// `part.bytes` to the end that `progress` gives, and nothing but that range is an answer.
    bool isSegment = false;
    bool wasRefused = false; ///< its last attempt was told that there are too many: a second time says little
    std::shared_ptr<const TransferSettings> settings; ///< never null
    /// All that hold for it, whatever their rates; the item's own first, which all its replies share.
    QList<std::shared_ptr<SpeedLimit>> limits;
    const Disk *disk = nullptr;                 ///< outlives the lanes; null: free space is not looked at
    std::shared_ptr<TransferProgress> progress; ///< never null
};

/// The head of an answer as it came, for whoever wants to see it: hostile. Shared with the reply, so that it
/// costs nothing to hand on.
struct RawAnswer
{
    int status = 0; ///< 0: there was none
    QList<QPair<QByteArray, QByteArray>> lines;
};

/// What the head of an answer tells, for the list.
struct TransferHead
{
    TransferId id;
    QString name; ///< safe final name, before any number is added to it
    qint64 total = -1;
    PartInfo part; ///< the part file as it is now, known before its first new byte
    /// The file as it will be once it is complete, if its ranges can be asked for one by one, as far as can
    /// be told from one answer; null: only this reply can complete it, or it is a segment's head.
    std::shared_ptr<const struct ReceivedFile> whole;
    bool offersRanges = false;                   ///< it says "Accept-Ranges: bytes", or is itself a range
    std::optional<RateLimitHint> rateLimit = {}; ///< what its host may still be asked
    bool wasDropped = false; ///< connections broke before there was an answer; Qt has asked again by itself
    RawAnswer answer = {};
};

/// What becomes of a file whose digest is wrong.
enum class OnWrong {
    SetAside, ///< kept as NAME.wrong
    TakeBack, ///< another source is asked at once: what pieces prove stays in the part file, else it goes
    Leave,    ///< stays as it is: whether it is wrong is not said yet
};

/// A file of ours that was kept although it is wrong.
struct WrongFile
{
    QString path;       ///< empty: none
    QDateTime modified; ///< when it was left; another time: somebody else's by now
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
    OnWrong onWrong = OnWrong::SetAside;
    WrongFile before = {}; ///< set aside of an earlier attempt, and replaced should this be wrong, too
};

/// The reply has come to the end of its range; whether the file is complete depends on the others.
struct SegmentReceived
{
};

/// The server sent something else than the range of the very file that was asked for.
struct RangeRefused
{
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
/// is not of it; for what is still missing behind a range; or, with `part.ended`, whether what arrived was
/// the whole (see second_look.h). Or with user and password, as the server has asked for them.
struct AskAgain
{
    bool withPassword = false;
};

/// Aborted by us.
struct Cancelled
{
};

using TransferEnding = std::variant<ReceivedFile, SegmentReceived, RangeRefused, Redirected, AskAgain,
                                    Skipped, Cancelled, Failure>;

/// What an answer tells of the file beyond itself (RFC 6249).
struct Announced
{
    static constexpr qsizetype maxMirrors = 10; ///< further ones are left out

    QList<QUrl> mirrors;   ///< of rel=duplicate, the best first
    QList<Digest> digests; ///< of Repr-Digest and Digest
    QUrl description;      ///< of rel=describedby: a Metalink document about the file; empty: none
};

/// The last word about a transfer. Its reply is gone when this is said.
struct TransferResult
{
    TransferId id;
    TransferEnding ending;
    PartInfo part; ///< what is left for a resume, as far as this reply knows: see `received`
    Announced announced = {};
    ByteRange received = {};    ///< what this reply brought into the part file, and is to be kept
    bool refusesRanges = false; ///< the server answered a range with something else
    std::optional<RateLimitHint> rateLimit = {}; ///< what its host may still be asked
    bool wasDropped = false;                     ///< as in its head
    RawAnswer answer = {};
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::TransferHead)
Q_DECLARE_METATYPE(headgate::TransferResult)
