// SPDX-License-Identifier: MIT
#include "support/behaviour.h"

#include <algorithm>
#include <optional>

namespace headgate::support {
namespace {

using namespace std::chrono_literals;

constexpr auto boundary = "headgate-part";

QByteArray usualReason(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 103:
        return "Early Hints";
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 410:
        return "Gone";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status " + QByteArray::number(status);
    }
}

QByteArray statusLine(int status, const QByteArray &reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + (reason.isNull() ? usualReason(status) : reason) +
           "\r\n";
}

QByteArray headerLine(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

QByteArray contentRange(const ByteRange &range, qint64 total, const QByteArray &unit = "bytes")
{
    return unit + ' ' + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1) + '/' +
           QByteArray::number(total);
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

struct Behaviour::Selection
{
    struct Part
    {
        QByteArray head; ///< of a part in a multipart body
        ByteRange range;
    };
    int status = 200;
    QByteArray reason;
    QByteArray contentType;
    QList<HeaderLine> headers;
    QList<Part> parts;
    QByteArray tail; ///< after the last part

    [[nodiscard]] qint64 size() const
    {
        qint64 sum = tail.size();
        for (const Part &part : parts) {
            sum += part.head.size() + part.range.size();
        }
        return sum;
    }
};

Answer Behaviour::answerTo(const Request &request) const
{
    if (!m_authorization.isEmpty() && request.header("Authorization") != m_authorization) {
        return Behaviour()
            .status(401)
            .header("WWW-Authenticate", "Basic realm=\"headgate\"")
            .answerTo(request);
    }
    Answer answer;
    answer.bytesPerSecond = m_bytesPerSecond;
    if (m_delay > 0ms) {
        answer.steps.append(Wait{m_delay});
    }
    if (m_raw) {
        addInPieces(answer, m_raw->bytes);
        answer.ending = m_raw->how;
        answer.cut = m_raw->how != Ending::KeepAlive;
        return answer;
    }
    const Selection selection = select(request);
    answer.status = selection.status;
    addHead(answer, selection);
    if (!answer.cut && request.method != "HEAD" && mayHaveBody(selection.status)) {
        addBody(answer, selection);
    }
    const bool endsByClosing =
        m_closeWhenDone || m_framing == Framing::UntilClose || !m_contentLengths.isEmpty();
    if (!answer.cut && (endsByClosing || request.wantsClose())) {
        answer.ending = Ending::Close;
    }
    return answer;
}

bool Behaviour::ifRangeMatches(const Request &request) const
{
    const QByteArray wanted = request.header("If-Range");
    if (wanted.isNull() || m_ranges == Ranges::HonouredWhateverIfRange) {
        return true;
    }
    if (wanted.startsWith('"') || wanted.startsWith("W/")) {
        return wanted == m_etag && !wanted.startsWith("W/"); // strong comparison, RFC 9110, 13.1.5
    }
    return !m_lastModified.isEmpty() && wanted == m_lastModified;
}

Behaviour::Selection Behaviour::select(const Request &request) const
{
    const qint64 size = m_content.size();
    Selection whole{m_status, m_reason, m_contentType, {}, {{{}, {0, size}}}, {}};
    if (m_status != 200 || m_ranges == Ranges::Ignored) {
        return whole;
    }
    std::optional<QList<ByteRange>> ranges = request.ranges(size);
    if (!ranges && m_ranges == Ranges::Unasked) {
        ranges = {{0, size / 2}};
    }
    if (!ranges || !ifRangeMatches(request)) {
        whole.headers.emplaceBack("Accept-Ranges", "bytes");
        return whole;
    }
    const bool refused = m_ranges == Ranges::NotSatisfiable || m_ranges == Ranges::NotSatisfiableMute;
    if (refused || ranges->isEmpty()) {
        Selection selection{416, {}, {}, {}, {}, {}};
        if (m_ranges != Ranges::NotSatisfiableMute) {
            selection.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
        }
        return selection;
    }
    return selectRanges(*ranges);
}

Behaviour::Selection Behaviour::selectRanges(const QList<ByteRange> &ranges) const
{
    const qint64 size = m_content.size();
    Selection selection{206, {}, m_contentType, {{"Accept-Ranges", "bytes"}}, {}, {}};
    if (ranges.size() > 1 || m_ranges == Ranges::Multipart) {
        for (const ByteRange &range : ranges) {
            selection.parts.append({QByteArray("\r\n--") + boundary + "\r\n" +
                                        headerLine("Content-Type", m_contentType) +
                                        headerLine("Content-Range", contentRange(range, size)) + "\r\n",
                                    range});
        }
        selection.tail = QByteArray("\r\n--") + boundary + "--\r\n";
        selection.contentType = QByteArray("multipart/byteranges; boundary=") + boundary;
        return selection;
    }
    ByteRange sent = ranges.first();
    QByteArray said = contentRange(sent, size);
    if (m_ranges == Ranges::Shifted) {
        sent = {sent.begin + 1, sent.end + 1};
        said = contentRange(sent, size);
    } else if (m_ranges == Ranges::WrongTotal) {
        said = contentRange(sent, size + 1);
    } else if (m_ranges == Ranges::OtherUnit) {
        said = contentRange(sent, size, "items");
    } else if (m_ranges == Ranges::TooLong) {
        sent.end += 7;
    }
    if (m_ranges != Ranges::NoContentRange) {
        selection.headers.emplaceBack("Content-Range", said);
    }
    selection.parts.append({{}, sent});
    return selection;
}

QByteArray Behaviour::head(const Selection &selection) const
{
    QByteArray head = statusLine(selection.status, selection.reason);
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty()) {
            head += headerLine(name, value);
        }
    };
    add("Content-Type", selection.contentType);
    if (m_framing == Framing::Chunked) {
        add("Transfer-Encoding", "chunked");
    } else if (m_framing == Framing::Length && m_contentLengths.isEmpty() && mayHaveBody(selection.status)) {
        add("Content-Length", QByteArray::number(selection.size()));
    }
    for (const QByteArray &value : m_contentLengths) {
        add("Content-Length", value);
    }
    add("ETag", m_etag);
    add("Last-Modified", m_lastModified);
    for (const HeaderLine &line : selection.headers) {
        add(line.first, line.second);
    }
    for (const HeaderLine &line : m_headers) {
        head += headerLine(line.first, line.second);
    }
    add("Connection", m_closeWhenDone ? "close" : "");
    return head;
}

void Behaviour::addHead(Answer &answer, const Selection &selection) const
{
    QByteArray bytes;
    for (const Interim &interim : m_interims) {
        bytes += statusLine(interim.status, {});
        for (const HeaderLine &line : interim.headers) {
            bytes += headerLine(line.first, line.second);
        }
        bytes += "\r\n";
    }
    bytes += head(selection);
    if (m_hugeHeader > 0) {
        answer.steps.append(SendBytes{bytes + "X-Huge: ", false});
        answer.steps.append(SendFiller{QByteArray(16'384, 'h'), m_hugeHeader});
        bytes = "\r\n";
    }
    if (m_endlessHeaders) {
        answer.steps.append(SendBytes{bytes, false});
        answer.steps.append(SendFiller{"X-Endless: " + QByteArray(1000, 'e') + "\r\n", -1});
        answer.ending = Ending::Hang;
        answer.cut = true;
        return;
    }
    bytes += "\r\n";
    if (m_headCut) {
        bytes.truncate(m_headCut->after);
        answer.ending = m_headCut->how;
        answer.cut = true;
    }
    addInPieces(answer, bytes);
}

/// As one, unless it is to be trickled.
void Behaviour::addInPieces(Answer &answer, const QByteArray &bytes) const
{
    if (!m_trickle) {
        answer.steps.append(SendBytes{bytes, false});
        return;
    }
    for (qsizetype at = 0; at < bytes.size(); at += m_trickle->pieceSize) {
        answer.steps.append(SendBytes{bytes.mid(at, m_trickle->pieceSize), false});
        answer.steps.append(Wait{m_trickle->interval});
    }
}

void Behaviour::addBody(Answer &answer, const Selection &selection) const
{
    const qint64 chunkSize = m_framing == Framing::Chunked ? m_chunkSize : 0;
    const auto addBytes = [&](const QByteArray &bytes) {
        const QByteArray framed = QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
        answer.steps.append(SendBytes{chunkSize > 0 ? framed : bytes, true});
    };
    auto nextStop = m_stops.cbegin();
    qint64 done = 0; // body bytes so far
    const auto halt = [&](const Stop &stop) {
        if (const auto *pause = std::get_if<Pause>(&stop.what)) {
            answer.steps.append(Wait{pause->duration});
        } else if (const auto *insert = std::get_if<Insert>(&stop.what)) {
            answer.steps.append(SendBytes{insert->bytes, false});
        } else {
            answer.ending = std::get<Ending>(stop.what);
            answer.cut = true;
        }
    };
    for (const Selection::Part &part : selection.parts) {
        if (!part.head.isEmpty()) {
            addBytes(part.head);
            done += part.head.size();
        }
        const qint64 origin = part.range.begin;
        qint64 at = origin;
        while (!answer.cut && (at < part.range.end || nextStop != m_stops.cend())) {
            const bool stops = nextStop != m_stops.cend() && nextStop->after - done <= part.range.end - at;
            const qint64 to = stops ? std::max(at, at + nextStop->after - done) : part.range.end;
            if (to > at) {
                answer.steps.append(SendContent{m_content, at, to, chunkSize, origin, part.range.end});
                done += to - at;
                at = to;
            }
            if (!stops) {
                break;
            }
            halt(*nextStop++);
        }
    }
    if (answer.cut) {
        return;
    }
    if (!selection.tail.isEmpty()) {
        addBytes(selection.tail);
    }
    if (chunkSize > 0) {
        answer.steps.append(SendBytes{"0\r\n\r\n", false});
    }
}

} // namespace headgate::support
