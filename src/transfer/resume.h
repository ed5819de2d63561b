// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "transfer/transfer_request.h"

#include <optional>

namespace headgate {

/// The value for If-Range: the strong entity tag, else the modification date; empty when there is neither.
[[nodiscard]] QByteArray strongValidator(const PartInfo &part);

/// True when what is missing can be asked for: some bytes are there, and a validator tells whether they
/// still belong to the file on the server, or a digest will prove the whole (`mixed`).
[[nodiscard]] bool canAskForRest(const PartInfo &part);

/// The head of an answer, parsed but not yet believed.
struct AnswerHead
{
    int status = 0;
    QByteArray contentLength; ///< raw; null: none
    QByteArray contentRange;  ///< raw
    QByteArray etag;          ///< raw
    QByteArray lastModified;  ///< raw
};

/// True when an answer repeats the very validator that was sent in If-Range. Silence is no yes: a server that
/// does not look at If-Range may send the rest of another file (RFC 9110, 15.3.7: a 206 carries the ETag that
/// a 200 would).
[[nodiscard]] bool isSameFile(const PartInfo &part, const AnswerHead &head);

/// What to do with the body that follows.
struct BodyPlan
{
    qint64 offset = 0;            ///< where its first byte belongs
    bool continues = false;       ///< what is there stays; false: it is dropped, and `offset` is 0
    qint64 expected = -1;         ///< bytes in this body; -1: until the server ends it
    qint64 total = -1;            ///< length of the whole file; -1: unknown
    bool alreadyComplete = false; ///< 416 at exactly our length: there is no body, and nothing is missing
};

/// A 416 or a changed file: the part is worthless, ask for the whole file without it.
struct StartOver
{
};

/// Pure: whether an answer continues what is there, replaces it, means that nothing is missing, or must not
/// be used (RFC 9110, 14 and 15.3.7). `asked` is the part that the request named in Range, or an empty one.
[[nodiscard]] Result<std::variant<BodyPlan, StartOver>> planBody(const PartInfo &asked,
                                                                 const AnswerHead &head);

/// Pure: whether an answer is the range that a segment asked for, from `asked.bytes` on, of the very file of
/// `asked`; nothing if it is anything else.
[[nodiscard]] std::optional<BodyPlan> planSegment(const PartInfo &asked, const AnswerHead &head);

} // namespace headgate
