// SPDX-License-Identifier: MIT
#pragma once

#include "support/answer.h"
#include "support/content.h"
#include "support/http_request.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <variant>

namespace headgate::support {

/// How a server treats the Range header.
enum class Ranges {
    Honoured, ///< 206 with a right Content-Range, 416 where nothing can be satisfied, If-Range respected
    HonouredWhateverIfRange, ///< as above, but If-Range is not looked at
    Ignored,                 ///< 200 with everything
    Shifted,            ///< 206 with as many bytes from one byte further on, and a Content-Range that says so
    WrongTotal,         ///< the total in Content-Range is one too large
    NoContentRange,     ///< 206 without Content-Range
    OtherUnit,          ///< "Content-Range: items ..."
    TooLong,            ///< 7 bytes more than asked for, counted in Content-Length but not in Content-Range
    Unasked,            ///< without a Range header, 206 with the first half all the same; otherwise honoured
    Multipart,          ///< multipart/byteranges even for one range
    NotSatisfiable,     ///< 416 with "Content-Range: bytes */size" to every range
    NotSatisfiableMute, ///< 416 without Content-Range to every range
};

/// What a server does with one request: a value, built up with its setters.
///
///     server.on(u"/a"_s, Behaviour().pattern(1, 1'000'000).etag("\"v1\"").cutAfter(600'000));
///
/// Offsets ("after") count the bytes of this answer's body from its first, without chunk framing.
class Behaviour
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Behaviour() = default; ///< 200 with an empty body

    // The answer
    Behaviour &status(int code, const QByteArray &reason = {}); ///< no reason: the usual one
    Behaviour &header(const QByteArray &name, const QByteArray &value);
    Behaviour &body(const QByteArray &bytes);
    Behaviour &pattern(quint64 seed, qint64 size); ///< body: patternBody(seed, size)
    Behaviour &
    gzipBody(const QByteArray &plain); ///< with its Content-Encoding; ranges count compressed bytes
    Behaviour &contentType(const QByteArray &type); ///< application/octet-stream unless set; empty: none
    Behaviour &etag(const QByteArray &value);       ///< with its quotes, W/ before a weak one
    Behaviour &lastModified(const QByteArray &httpDate);
    Behaviour &ranges(Ranges policy); ///< Honoured unless set; only answers of status 200 look at it
    [[nodiscard]] static Behaviour redirect(int code, const QByteArray &location);
    Behaviour &basicAuth(const QByteArray &user, const QByteArray &password); ///< 401 to everybody else

    // Time
    Behaviour &delay(Milliseconds before);             ///< before the first byte of the answer
    Behaviour &bytesPerSecond(qint64 rate);            ///< of the body
    Behaviour &pauseAfter(qint64 after, Milliseconds); ///< once, in mid body; 0: between head and body
    Behaviour &trickleHead(qsizetype pieceSize, Milliseconds interval); ///< and all that is raw()

    // Endings
    Behaviour &hang();                                  ///< never answers
    Behaviour &hangAfter(qint64 after);                 ///< never goes on
    Behaviour &closeAtOnce(Ending how = Ending::Close); ///< without an answer
    Behaviour &cutInHead(qsizetype after, Ending how = Ending::Close);
    Behaviour &cutAfter(qint64 after, Ending how = Ending::Close);
    Behaviour &closeWhenDone(); ///< "Connection: close", and so it does

    // Framing
    Behaviour &contentLength(const QByteArray &value); ///< instead of the right one; again: one more line
    Behaviour &noContentLength();                      ///< the end of the connection ends the body
    Behaviour &chunked(qint64 chunkSize);
    /// A line where the size of a chunk should be ("zz", "-5"); the rest follows as if nothing had happened.
    /// @param after  a multiple of the chunk size
    Behaviour &badChunkSizeAfter(qint64 after, const QByteArray &line);

    // Around the answer
    Behaviour &interim(int code,
                       const QList<HeaderLine> &headers = {}); ///< a 1xx answer before the final one
    Behaviour &hugeHeader(qint64 bytes);                       ///< one header of that size
    Behaviour &endlessHeaders();                               ///< headers until the client goes
    /// These bytes and nothing else, then `how`.
    Behaviour &raw(const QByteArray &bytes, Ending how = Ending::Close);

    /// All that is to be done in answer to that request. Pure.
    [[nodiscard]] Answer answerTo(const Request &request) const;

private:
    struct Pause
    {
        Milliseconds duration;
    };
    struct Insert
    {
        QByteArray bytes;
    };
    struct Stop
    {
        qint64 after;
        std::variant<Pause, Insert, Ending> what;
    };
    struct Trickle
    {
        qsizetype pieceSize;
        Milliseconds interval;
    };
    struct Interim
    {
        int status = 0;
        QList<HeaderLine> headers;
    };
    struct HeadCut
    {
        qsizetype after;
        Ending how;
    };
    struct Raw
    {
        QByteArray bytes;
        Ending how;
    };
    struct Selection; ///< what of the content is sent, and under which status
    enum class Framing { Length, Chunked, UntilClose };

    [[nodiscard]] Selection select(const Request &request) const;
    [[nodiscard]] Selection selectRanges(const QList<ByteRange> &ranges) const;
    [[nodiscard]] bool ifRangeMatches(const Request &request) const;
    [[nodiscard]] QByteArray head(const Selection &selection) const;
    void addHead(Answer &answer, const Selection &selection) const;
    void addInPieces(Answer &answer, const QByteArray &bytes) const;
    void addBody(Answer &answer, const Selection &selection) const;
    Behaviour &stop(qint64 after, const std::variant<Pause, Insert, Ending> &what);

    int m_status = 200;
    QByteArray m_reason;
    QList<HeaderLine> m_headers;
    Content m_content;
    QByteArray m_contentType = "application/octet-stream";
    QByteArray m_etag;
    QByteArray m_lastModified;
    Ranges m_ranges = Ranges::Honoured;
    QByteArray m_authorization; ///< expected value of the header; empty: anybody
    Milliseconds m_delay{0};
    qint64 m_bytesPerSecond = 0;
    std::optional<Trickle> m_trickle;
    QList<Stop> m_stops; ///< ascending
    std::optional<HeadCut> m_headCut;
    bool m_closeWhenDone = false;
    Framing m_framing = Framing::Length;
    qint64 m_chunkSize = 0;
    QList<QByteArray> m_contentLengths; ///< instead of the right one
    QList<Interim> m_interims;
    qint64 m_hugeHeader = 0;
    bool m_endlessHeaders = false;
    std::optional<Raw> m_raw;
};

} // namespace headgate::support
