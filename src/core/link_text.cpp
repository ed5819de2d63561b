// SPDX-License-Identifier: MIT
#include "core/link_text.h"

#include "core/bare_link.h"
#include "core/digest.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSchemeCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'+' || c == u'-' || c == u'.';
}

/// Ends a URL wherever it stands (RFC 3986, appendix C).
bool isDelimiter(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c < u' ';
}

bool beginsWithHttp(QStringView text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// Where the next http(s) URL begins that is no part of a longer word; -1 when there is none.
qsizetype findHttp(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf("http"_L1, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf("http"_L1, at + 1, Qt::CaseInsensitive)) {
        if (beginsWithHttp(text.sliced(at)) && (at == 0 || !isSchemeCharacter(text[at - 1]))) {
            return at;
        }
    }
    return -1;
}

QStringView untilDelimiter(QStringView text)
{
    const auto end = std::ranges::find_if(text, isDelimiter);
    return text.first(end - text.begin());
}

QStringView unquoted(QStringView text)
{
    constexpr std::array pairs{std::pair{u'<', u'>'}, std::pair{u'"', u'"'}, std::pair{u'\'', u'\''}};
    const bool quoted = text.size() >= 2 && std::ranges::any_of(pairs, [text](const auto &pair) {
                            return text.front() == pair.first && text.back() == pair.second;
                        });
    return quoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

/// A URL without the punctuation of the sentence that it stands in.
QStringView withoutPunctuation(QStringView url)
{
    constexpr QStringView punctuation(u".,;:!?'*…’”»。，、；！？）】」』");
    constexpr std::array brackets{std::pair{u'(', u')'}, std::pair{u'[', u']'}, std::pair{u'{', u'}'}};
    std::array<qsizetype, brackets.size()> surplus{};
    for (size_t i = 0; i < brackets.size(); ++i) {
        surplus[i] = url.count(brackets[i].second) - url.count(brackets[i].first);
    }
    while (!url.isEmpty()) {
        const auto bracket =
            std::ranges::find_if(brackets, [url](const auto &pair) { return url.back() == pair.second; });
        if (bracket != brackets.end()) {
            qsizetype &left = surplus[size_t(bracket - brackets.begin())];
            if (left <= 0) {
                break;
            }
            --left;
        } else if (!punctuation.contains(url.back())) {
            break;
        }
        url.chop(1);
    }
    return url;
}

QStringView withoutSeparator(QStringView url)
{
    while (url.endsWith(u',') || url.endsWith(u';')) {
        url.chop(1);
    }
    return url;
}

QString schemeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || !isAsciiLetter(text.front()) ||
        !std::ranges::all_of(text.first(colon), isSchemeCharacter)) {
        return {};
    }
    constexpr std::array withoutSlashes{"about"_L1,      "blob"_L1,   "cid"_L1,    "data"_L1,
                                        "javascript"_L1, "magnet"_L1, "mailto"_L1, "news"_L1,
                                        "sms"_L1,        "tel"_L1,    "urn"_L1};
    const QString scheme = text.first(colon).toString().toLower();
    const bool known = text.sliced(colon).startsWith("://"_L1) ||
                       std::ranges::find(withoutSlashes, scheme) != withoutSlashes.end();
    return known ? scheme : QString();
}

std::optional<Link> makeLink(QStringView url, qint64 line, QString digest = {})
{
    auto fetchable = toFetchableUrl(url);
    return fetchable ? std::optional(Link{std::move(*fetchable), {}, std::move(digest), line}) : std::nullopt;
}

QString digestText(QStringView text)
{
    const auto digest = parseDigest(text.toUtf8());
    return digest ? digest->toText() : QString();
}

/// A line that is one link, with or without scheme, and possibly its digest.
std::optional<Link> singleLink(QStringView text, qint64 line)
{
    const QStringView first = untilDelimiter(text);
    const QStringView rest = text.sliced(first.size()).trimmed();
    const QString digest = digestText(rest);
    if (first.isEmpty() || (!rest.isEmpty() && digest.isEmpty())) {
        return std::nullopt;
    }
    const QStringView url = withoutSeparator(first);
    if (beginsWithHttp(url)) {
        return makeLink(url, line, digest);
    }
    if (schemeOf(url).isEmpty() && isBareLink(url)) {
        return makeLink(u"https://"_s + url.toString(), line, digest);
    }
    return std::nullopt;
}

/// A link and behind it what was meant for a digest, but is none: whoever wrote it believes that the file
/// will be compared, so that it must not be taken for a link without one.
bool hasBrokenDigest(QStringView text)
{
    const bool inBrackets = text.startsWith(u'<');
    const QStringView first = untilDelimiter(inBrackets ? text.sliced(1) : text);
    const QStringView behind = text.sliced(first.size() + (inBrackets ? 1 : 0));
    const QByteArray rest = (behind.startsWith(u'>') ? behind.sliced(1) : behind).trimmed().toUtf8();
    if (!beginsWithHttp(first) || rest.isEmpty() || parseDigest(rest)) {
        return false;
    }
    const auto isMark = [](char c) { return c == ':' || c == '='; };
    const auto mark = std::ranges::find_if(rest, isMark);
    if (mark != rest.end()) {
        return digestAlgorithm(QByteArrayView(rest).first(mark - rest.begin())).has_value();
    }
    constexpr qsizetype shortest = 32; // digits, of MD5
    const auto isHexadecimal = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return rest.size() >= shortest && std::ranges::all_of(rest, isHexadecimal);
}

/// Every http(s) link in a text; a digest that follows one belongs to it.
QList<Link> linksInProse(QStringView text, qint64 line)
{
    QList<Link> links;
    for (qsizetype at = findHttp(text, 0); at >= 0; at = findHttp(text, at)) {
        const QStringView url = untilDelimiter(text.sliced(at));
        at += url.size();
        const bool closed = at < text.size() && (text[at] == u'>' || text[at] == u'"');
        const QStringView next = untilDelimiter(text.sliced(closed ? at + 1 : at).trimmed());
        if (auto link = makeLink(withoutPunctuation(url), line, digestText(next))) {
            links += std::move(*link);
        }
    }
    return links;
}

} // namespace

QList<Link> linksInLine(QStringView line, qint64 lineNumber)
{
    if (auto link = singleLink(unquoted(line), lineNumber)) {
        return {std::move(*link)};
    }
    return hasBrokenDigest(unquoted(line)) ? QList<Link>() : linksInProse(line, lineNumber);
}

bool hasRawLink(QStringView line)
{
    for (qsizetype at = findHttp(line, 0); at >= 0;) {
        const QStringView url = untilDelimiter(line.sliced(at));
        if (hasRawPassword(url)) {
            return true;
        }
        at = findHttp(line, at + url.size());
    }
    return false;
}

QString unsupportedScheme(QStringView line)
{
    const QStringView bare = unquoted(line);
    return beginsWithHttp(bare) ? QString() : schemeOf(bare);
}

} // namespace headgate
