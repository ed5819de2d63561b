// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <functional>
#include <optional>

namespace headgate::support {

using HeaderLine = QPair<QByteArray, QByteArray>;

/// Bytes [begin, end) of a resource.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 size() const { return end - begin; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// One request as it came over the wire (RFC 9112), without its body.
struct Request
{
    QByteArray method;
    QByteArray target; ///< as sent: path and query, or a whole URL when we are asked as a proxy
    QByteArray version;
    QList<HeaderLine> headers; ///< in order of arrival
    qint64 number = 0;         ///< of all requests at this server, from 1 in order of arrival
    int connection = 0;        ///< of all connections to this server, from 1
    int visit =
        0; ///< how often this path and query were asked for, this time included; 0 when a rule refused

    /// Path and query, percent-encoded as sent, whatever the form of the target.
    [[nodiscard]] QByteArray pathAndQuery() const;
    [[nodiscard]] QByteArray path() const;
    /// The first value under that name in any case; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The Host header in lower case and without its port.
    [[nodiscard]] QByteArray host() const;
    [[nodiscard]] bool wantsClose() const;

    /// The ranges asked for, in a resource of that size (RFC 9110, 14.2): nothing without a valid Range
    /// header, an empty list when no range can be satisfied.
    [[nodiscard]] std::optional<QList<ByteRange>> ranges(qint64 size) const;
};

/// Picks some requests out of all.
using Filter = std::function<bool(const Request &)>;
[[nodiscard]] Filter everything();
[[nodiscard]] Filter underPrefix(const QByteArray &prefix); ///< of path and query
[[nodiscard]] Filter atHost(const QByteArray &host);        ///< by the Host header, without port

/// Takes requests out of a stream of bytes. A request body with a Content-Length is skipped.
class RequestReader
{
public:
    enum class Result { NeedMore, Complete, Malformed };

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    /// Moves the next whole head into `request`; numbers stay untouched. After Malformed the stream is
    /// useless.
    [[nodiscard]] Result next(Request &request);

private:
    QByteArray m_buffer;
    qint64 m_toSkip = 0; ///< bytes left of the last request's body
};

} // namespace headgate::support
