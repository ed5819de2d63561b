// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "gate/adaptive_limit.h"
#include "gate/permit.h"
#include "queue/segment_choice.h"
#include "queue/server.h"
#include "transfer/transfer_request.h"

#include <memory>
#include <optional>
#include <vector>

namespace headgate {

/// One live reply of an item, with its permit.
struct Reply
{
    TransferId id;
    Permit permit;
    size_t server = 0; ///< index into the reception's
    std::shared_ptr<TransferProgress> progress;
    qint64 askedUpTo = TransferProgress::openEnd; ///< its answer goes no farther than this
    AdaptiveLimit::Asked asked;                   ///< when, and among how many
    Instant answered{};
    bool isSegment = false; ///< asked for while another was at work; the item's first reply is none
    bool isPosted = true;   ///< its lane knows of it
    bool isAnswered = false;
    bool isStopping = false;
    std::optional<double> speed; ///< bytes a second, of late
    Instant sampledWhen{};
    qint64 sampledAt = 0;
};

/// A file while it is received: its replies, one in the plain case, and what they have brought so far. Made
/// with the first and gone with the last. The Receiver alone changes it.
struct Reception
{
    DownloadId item;
    int source = 0; ///< the one that is asked
    /// The first is that of the source; further ones, its mirrors, are asked for ranges only. Not empty.
    std::vector<Server> servers;
    TransferRequest request; ///< of the first reply; segments differ in id, range, progress and server
    PartInfo part;           ///< as replies have left it that have ended
    qint64 begunWith = 0;    ///< bytes of it that were there before the first reply brought any
    std::shared_ptr<const ReceivedFile> whole; ///< null: only one reply can bring it
    Announced announced;
    std::vector<Reply> replies;
    std::optional<Failure> failure; ///< of this machine, so that no other range would fare better
    bool offersRanges = false;      ///< the head of the first reply says that others may be asked for
    bool isHelped = false;          ///< a mirror has been asked for a range
    bool isStopping = false;
    bool isRemoved = false; ///< the item has gone: what is left is deleted
    bool isComplete = false;

    /// Everything that is in the part file by now.
    [[nodiscard]] ByteRanges good() const;
    [[nodiscard]] qint64 received() const; ///< bytes
    [[nodiscard]] qint64 total() const;    ///< bytes; -1: unknown
    /// 0 to 1: of the file while this reply is alone, else of its own share; -1: unknown.
    [[nodiscard]] double progressOf(const Reply &reply) const;
    /// What no reply has brought or is bringing.
    [[nodiscard]] QList<ByteRange> gaps() const;

    /// Notes how fast each reply is.
    void sample(Instant now);
    /// What one more reply of that server should be asked for; the victim is an index into `replies`.
    [[nodiscard]] std::optional<SegmentChoice> choose(size_t server, Instant now) const;
    /// A range that nobody brings any more goes to the reply right before it, if that one's answer holds it.
    void giveToNeighbour(ByteRange range);

private:
    [[nodiscard]] static std::optional<double> speedOf(const Reply &reply, Instant now);
    [[nodiscard]] bool isHeldBack(Instant now) const;
};

} // namespace headgate
