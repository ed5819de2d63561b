// SPDX-License-Identifier: MIT
#include "support/behaviour.h"

#include <algorithm>

namespace headgate::support {

Behaviour &Behaviour::status(int code, const QByteArray &reason)
{
    m_status = code;
    m_reason = reason;
    return *this;
}

Behaviour &Behaviour::header(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return *this;
}

Behaviour &Behaviour::body(const QByteArray &bytes)
{
    m_content = Content::ofBytes(bytes);
    return *this;
}

Behaviour &Behaviour::pattern(quint64 seed, qint64 size)
{
    m_content = Content::ofPattern(seed, size);
    return *this;
}

Behaviour &Behaviour::gzipBody(const QByteArray &plain)
{
    return body(gzip(plain)).header("Content-Encoding", "gzip");
}

Behaviour &Behaviour::contentType(const QByteArray &type)
{
    m_contentType = type;
    return *this;
}

Behaviour &Behaviour::etag(const QByteArray &value)
{
    m_etag = value;
    return *this;
}

Behaviour &Behaviour::lastModified(const QByteArray &httpDate)
{
    m_lastModified = httpDate;
    return *this;
}

Behaviour &Behaviour::ranges(Ranges policy)
{
    m_ranges = policy;
    return *this;
}

Behaviour Behaviour::redirect(int code, const QByteArray &location)
{
    return Behaviour().status(code).header("Location", location);
}

Behaviour &Behaviour::basicAuth(const QByteArray &user, const QByteArray &password)
{
    m_authorization = "Basic " + (user + ':' + password).toBase64();
    return *this;
}

Behaviour &Behaviour::delay(Milliseconds before)
{
    m_delay = before;
    return *this;
}

Behaviour &Behaviour::bytesPerSecond(qint64 rate)
{
    m_bytesPerSecond = rate;
    return *this;
}

Behaviour &Behaviour::pauseAfter(qint64 after, Milliseconds duration)
{
    return stop(after, Pause{duration});
}

Behaviour &Behaviour::trickleHead(qsizetype pieceSize, Milliseconds interval)
{
    m_trickle = Trickle{pieceSize, interval};
    return *this;
}

Behaviour &Behaviour::hang()
{
    return raw({}, Ending::Hang);
}

Behaviour &Behaviour::hangAfter(qint64 after)
{
    return stop(after, Ending::Hang);
}

Behaviour &Behaviour::closeAtOnce(Ending how)
{
    return raw({}, how);
}

Behaviour &Behaviour::cutInHead(qsizetype after, Ending how)
{
    m_headCut = HeadCut{after, how};
    return *this;
}

Behaviour &Behaviour::cutAfter(qint64 after, Ending how)
{
    return stop(after, how);
}

Behaviour &Behaviour::closeWhenDone()
{
    m_closeWhenDone = true;
    return *this;
}

Behaviour &Behaviour::contentLength(const QByteArray &value)
{
    m_contentLengths.append(value);
    return *this;
}

Behaviour &Behaviour::noContentLength()
{
    m_framing = Framing::UntilClose;
    return *this;
}

Behaviour &Behaviour::chunked(qint64 chunkSize)
{
    m_framing = Framing::Chunked;
    m_chunkSize = chunkSize;
    return *this;
}

Behaviour &Behaviour::badChunkSizeAfter(qint64 after, const QByteArray &line)
{
    return stop(after, Insert{line + "\r\n"});
}

Behaviour &Behaviour::interim(int code, const QList<HeaderLine> &headers)
{
    m_interims.append({code, headers});
    return *this;
}

Behaviour &Behaviour::hugeHeader(qint64 bytes)
{
    m_hugeHeader = bytes;
    return *this;
}

Behaviour &Behaviour::endlessHeaders()
{
    m_endlessHeaders = true;
    return *this;
}

Behaviour &Behaviour::raw(const QByteArray &bytes, Ending how)
{
    m_raw = Raw{bytes, how};
    return *this;
}

Behaviour &Behaviour::stop(qint64 after, const std::variant<Pause, Insert, Ending> &what)
{
    const auto at = std::upper_bound(m_stops.cbegin(), m_stops.cend(), after,
                                     [](qint64 value, const Stop &other) { return value < other.after; });
    m_stops.insert(at, Stop{after, what});
    return *this;
}

} // namespace headgate::support
