// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/resume.h"

namespace headgate {

/// Whether an answer that came without a length was whole.
///
/// QNetworkReply ends with NoError when a body of unknown length simply stops: the connection was closed, or
/// the line with the size of a chunk was no number. After a negative one it even passes on framing as data.
/// No header, signal or property of the reply tells these from a true end. So the end is looked at again: the
/// part's length is asked for as a range, "bytes=N-", under its validator. A server that has no byte beyond
/// says so (416), and one that has more sends it (206).
///
/// It costs one small request, and only where length and validator make it necessary and possible. Where it
/// proves nothing the file is kept, and its list entry says that its end could not be checked. A gzip body
/// could be checked by its own trailer, but Qt has no inflater that works on a stream.
enum class SecondLook {
    WasTheEnd,   ///< the server confirms our length
    MoreFollows, ///< the answer was cut, and as its framing was broken too, no byte of it can be trusted
    FewerThere,  ///< the file is shorter than what arrived: framing was passed on as data
    ReadAnew,    ///< it sends everything again, this time with its length, and that is not ours
    CannotTell,
};

/// True when a second look is worth a request: there is a validator, and the server does not refuse ranges.
/// @param acceptRanges  the value of Accept-Ranges; null: none
[[nodiscard]] bool canLookAgain(const PartInfo &part, const QByteArray &acceptRanges);

/// What the answer to the second look means. Pure. Any other status or failure cannot tell.
[[nodiscard]] SecondLook judgeSecondLook(const PartInfo &asked, const AnswerHead &head);

} // namespace headgate
