// SPDX-License-Identifier: MIT
#include "support/http_request.h"

#include <algorithm>
#include <utility>

namespace headgate::support {
namespace {

constexpr qsizetype longestHead = 262'144;

std::optional<qint64> number(QByteArrayView text)
{
    // toLongLong() takes signs and blanks, which no number in HTTP may have.
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    bool ok = false;
    const qint64 value = text.toByteArray().toLongLong(&ok);
    if (!ok || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    return value;
}

struct Spec
{
    std::optional<qint64> first;
    std::optional<qint64> last;
};

std::optional<Spec> parseSpec(const QByteArray &text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0) {
        return std::nullopt;
    }
    const QByteArray left = text.left(dash);
    const QByteArray right = text.mid(dash + 1);
    const Spec spec{number(left), number(right)};
    const bool leftBad = !left.isEmpty() && !spec.first;
    const bool rightBad = !right.isEmpty() && !spec.last;
    if (leftBad || rightBad || (!spec.first && !spec.last) ||
        (spec.first && spec.last && *spec.last < *spec.first)) {
        return std::nullopt;
    }
    return spec;
}

ByteRange resolve(const Spec &spec, qint64 size)
{
    if (!spec.first) {
        return {size - std::min(*spec.last, size), size};
    }
    return {*spec.first, spec.last && *spec.last < size ? *spec.last + 1 : size};
}

bool parseHead(const QByteArray &head, Request &request)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
    }
    const QList<QByteArray> start = lines.takeFirst().split(' ');
    if (start.size() != 3 || start[0].isEmpty() || start[1].isEmpty() || !start[2].startsWith("HTTP/")) {
        return false;
    }
    request.method = start[0];
    request.target = start[1];
    request.version = start[2];
    request.headers.clear();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return true;
}

} // namespace

QByteArray Request::pathAndQuery() const
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme < 0) {
        return target;
    }
    const qsizetype slash = target.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

QByteArray Request::path() const
{
    const QByteArray whole = pathAndQuery();
    const qsizetype query = whole.indexOf('?');
    return query < 0 ? whole : whole.left(query);
}

QByteArray Request::header(QByteArrayView name) const
{
    const QByteArray wanted = name.toByteArray();
    for (const HeaderLine &line : headers) {
        if (line.first.compare(wanted, Qt::CaseInsensitive) == 0) {
            return line.second.isNull() ? QByteArray("") : line.second;
        }
    }
    return {};
}

QByteArray Request::host() const
{
    const QByteArray value = header("Host").toLower();
    const qsizetype colon = value.lastIndexOf(':');
    return colon > value.lastIndexOf(']') ? value.left(colon) : value;
}

bool Request::wantsClose() const
{
    const QByteArray connectionHeader = header("Connection").toLower();
    return connectionHeader.contains("close") ||
           (version == "HTTP/1.0" && !connectionHeader.contains("keep-alive"));
}

std::optional<QList<ByteRange>> Request::ranges(qint64 size) const
{
    const QByteArray value = header("Range");
    if (!value.startsWith("bytes=")) {
        return std::nullopt;
    }
    QList<ByteRange> found;
    const QList<QByteArray> specs = value.mid(6).split(',');
    for (const QByteArray &text : specs) {
        const std::optional<Spec> spec = parseSpec(text.trimmed());
        if (!spec) {
            return std::nullopt;
        }
        const ByteRange range = resolve(*spec, size);
        if (range.size() > 0) {
            found.append(range);
        }
    }
    return found;
}

Filter everything()
{
    return [](const Request &) { return true; };
}

Filter underPrefix(const QByteArray &prefix)
{
    return [prefix](const Request &request) { return request.pathAndQuery().startsWith(prefix); };
}

Filter atHost(const QByteArray &host)
{
    return [host](const Request &request) { return request.host() == host; };
}

RequestReader::Result RequestReader::next(Request &request)
{
    const qsizetype skipped = qsizetype(std::min(m_toSkip, qint64(m_buffer.size())));
    m_buffer.remove(0, skipped);
    m_toSkip -= skipped;
    while (m_buffer.startsWith("\r\n")) { // RFC 9112, 2.2: empty lines before a request are to be ignored
        m_buffer.remove(0, 2);
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > longestHead || (end < 0 && m_buffer.size() > longestHead)) {
        return Result::Malformed;
    }
    if (end < 0) {
        return Result::NeedMore;
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head, request)) {
        return Result::Malformed;
    }
    m_toSkip = number(request.header("Content-Length")).value_or(0);
    return Result::Complete;
}

} // namespace headgate::support
