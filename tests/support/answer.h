// SPDX-License-Identifier: MIT
#pragma once

#include "support/content.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <variant>

namespace headgate::support {

/// What becomes of the connection after an answer.
enum class Ending {
    KeepAlive,
    Close, ///< FIN, once everything is written
    Reset, ///< RST, once everything is written; what the client's side has not taken yet may be lost with it
    Hang,  ///< nothing more happens until the client goes
};

/// Bytes as they are.
struct SendBytes
{
    QByteArray bytes;
    bool isBody = false;
};

/// Bytes [begin, end) of a content. With a chunk size they are framed in chunks that start at `origin` and of
/// which the last ends at `last`; several of these steps may share the chunks of one body.
struct SendContent
{
    Content content;
    qint64 begin = 0;
    qint64 end = 0;
    qint64 chunkSize = 0;
    qint64 origin = 0;
    qint64 last = 0;

    /// Takes up to `max` content bytes off the front, in their framing, and says in `taken` how many.
    [[nodiscard]] QByteArray take(qint64 max, qint64 &taken);
};

/// `total` filler bytes that stand in no body; negative: without end.
struct SendFiller
{
    QByteArray unit;
    qint64 total = 0;
};

struct Wait
{
    std::chrono::milliseconds duration;
};

/// An answer as the steps that a connection takes, one after the other, then the ending.
struct Answer
{
    using Step = std::variant<SendBytes, SendContent, SendFiller, Wait>;

    int status = 0; ///< 0: none is sent
    QList<Step> steps;
    Ending ending = Ending::KeepAlive;
    bool cut = false;          ///< the ending comes before the answer's own end
    qint64 bytesPerSecond = 0; ///< of the body; 0: as fast as it goes
};

} // namespace headgate::support
