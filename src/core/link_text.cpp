// SPDX-License-Identifier: MIT
#include "core/link_text.h"

#include "core/bare_link.h"
#include "core/digest.h"
#include "core/foreign_text.h"

#include <QRegularExpression>

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

/// Where it stands, and how it is to be read.
struct Place
{
    qint64 line = 0;
    Patterns patterns = Patterns::Keep;
};

/// What tells whether it is a link: a pattern may be none before it is expanded ("http://a[1-3].org/").
QString likeness(QStringView url, Patterns patterns)
{
    const bool isPattern = patterns == Patterns::Expand && (url.contains(u'[') || url.contains(u'{'));
    return isPattern ? LinkPattern(url).at(0) : url.toString();
}

std::optional<Link> makeLink(QStringView url, const Place &place, QString digest = {})
{
    auto fetchable = toFetchableUrl(likeness(url, place.patterns));
    if (!fetchable) {
        return std::nullopt;
    }
    Link link{std::move(*fetchable), {}, std::move(digest), place.line};
    if ((url.contains(u'[') || url.contains(u'{')) && LinkPattern(url).isPattern()) {
        link.pattern = url.toString();
    }
    return link;
}

QString digestText(QStringView text)
{
    const auto digest = parseDigest(text.toUtf8());
    return digest ? digest->toText() : QString();
}

/// A line that is one link, with or without scheme, and possibly its digest.
std::optional<Link> singleLink(QStringView text, const Place &place)
{
    const QStringView first = untilDelimiter(text);
    const QStringView rest = text.sliced(first.size()).trimmed();
    const QString digest = digestText(rest);
    if (first.isEmpty() || (!rest.isEmpty() && digest.isEmpty())) {
        return std::nullopt;
    }
    const QStringView url = withoutSeparator(first);
    if (beginsWithHttp(url)) {
        return makeLink(url, place, digest);
    }
    if (schemeOf(url).isEmpty() && isBareLink(likeness(url, place.patterns))) {
        return makeLink(QString(u"https://"_s + url.toString()), place, digest);
    }
    return std::nullopt;
}

constexpr qsizetype shortestDigest = 32; ///< digits, of MD5

bool isHexadecimal(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// The names of checksums: those that we can compute, and those that only others can.
bool namesDigest(QStringView name)
{
    constexpr qsizetype longest = 16;
    static const QRegularExpression names(
        u"^(md\\d|sha[\\d/_-]*|blake[\\w-]*|b[23]|crc[\\w-]*|adler[\\d-]*|r(ipe)?md[\\d-]*|whirlpool|"
        "tiger|xx(h|hash)\\d*|checksum|digest|hash)(sum)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.size() <= longest && names.match(name.toString()).hasMatch();
}

/// "sha256:zz", "crc32=12345678", "SHA256(...)": a name of checksums, and something behind a mark.
bool isNamedDigest(QStringView text)
{
    const auto mark = std::ranges::find_if(text, [](QChar c) { return c == u':' || c == u'=' || c == u'('; });
    const qsizetype at = mark - text.begin();
    if (at == text.size()) {
        return false;
    }
    const QStringView value = text.sliced(at + 1);
    return namesDigest(text.first(at).trimmed()) ||
           (value.size() >= shortestDigest && isHexadecimal(value) && *mark != u'(');
}

/// Behind the link that a line begins with: what was meant for a digest, but is none. Whoever wrote it
/// believes that the file will be compared, so that it must not be taken for a link without one.
bool isBrokenDigest(QStringView rest)
{
    if (rest.isEmpty() || parseDigest(rest.toUtf8()) || parseDigest(untilDelimiter(rest).toUtf8())) {
        return false;
    }
    const auto isWord = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); };
    constexpr qsizetype shortest = 8; // digits, of a CRC-32; a number alone may be anything
    return isNamedDigest(rest) || (rest.size() >= shortestDigest && std::ranges::all_of(rest, isWord)) ||
           (rest.size() >= shortest && isHexadecimal(rest) && std::ranges::any_of(rest, isAsciiLetter));
}

/// The same of one word in a text that was not written for us, where only the plainest counts.
bool isBrokenDigestInProse(QStringView word)
{
    return !word.isEmpty() && !parseDigest(word.toUtf8()) &&
           ((isNamedDigest(word) && !word.endsWith(u':') && !word.endsWith(u'=')) ||
            (word.size() >= shortestDigest && isHexadecimal(word)));
}

/// The link that a line begins with, bare or in <>, and what stands behind it.
std::pair<QStringView, QStringView> linkAndRest(QStringView text)
{
    const bool inBrackets = text.startsWith(u'<');
    const QStringView first = untilDelimiter(inBrackets ? text.sliced(1) : text);
    const QStringView behind = text.sliced(first.size() + (inBrackets ? 1 : 0));
    const QStringView rest = inBrackets && behind.startsWith(u'>') ? behind.sliced(1) : behind;
    const bool isLink = beginsWithHttp(first) || (schemeOf(first).isEmpty() && isBareLink(first));
    const bool isApart = rest.isEmpty() || rest.front().isSpace();
    return isLink && isApart ? std::pair(first, rest.trimmed()) : std::pair(QStringView(), QStringView());
}

/// A digest before its link: "HEX  URL" and "HEX *URL" as coreutils have it, "SHA256 (URL) = HEX" of BSD.
/// Nothing where there is no such pair.
std::optional<LineLinks> digestAndLink(QStringView text, const Place &place)
{
    const QStringView first = untilDelimiter(text);
    QStringView digest = first;
    QStringView rest = text.sliced(first.size()).trimmed();
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.lastIndexOf(u')');
    if (open > 0 && close > open && namesDigest(text.first(open).trimmed())) {
        rest = text.sliced(open + 1, close - open - 1).trimmed();
        digest = text.sliced(close + 1).trimmed();
        if (!beginsWithHttp(rest) || !digest.startsWith(u'=')) {
            return std::nullopt;
        }
        const QString named = text.first(open).trimmed().toString() + digest.toString().remove(u' ');
        auto link = singleLink(rest, place);
        if (!link || !link->digest.isEmpty()) {
            return std::nullopt;
        }
        link->digest = digestText(named);
        return link->digest.isEmpty() ? LineLinks{{}, true} : LineLinks{{std::move(*link)}, false};
    }
    if (beginsWithHttp(first) || (!isHexadecimal(first) && !isNamedDigest(first))) {
        return std::nullopt;
    }
    if (rest.startsWith(u'*')) {
        rest = rest.sliced(1);
    }
    auto link = singleLink(rest, place);
    if (!link || !link->digest.isEmpty()) {
        return std::nullopt;
    }
    link->digest = digestText(digest);
    if (!link->digest.isEmpty()) {
        return LineLinks{{std::move(*link)}, false};
    }
    return isBrokenDigest(digest) ? std::optional(LineLinks{{}, true}) : std::nullopt;
}

/// Every http(s) link in a text; a digest that follows one belongs to it.
LineLinks linksInProse(QStringView text, const Place &place)
{
    LineLinks found;
    for (qsizetype at = findHttp(text, 0); at >= 0; at = findHttp(text, at)) {
        const QStringView url = untilDelimiter(text.sliced(at));
        at += url.size();
        const bool closed = at < text.size() && (text[at] == u'>' || text[at] == u'"');
        const QStringView next = untilDelimiter(text.sliced(closed ? at + 1 : at).trimmed());
        const QStringView word = withoutPunctuation(next);
        const QString digest = digestText(next);
        const QString inSentence = digest.isEmpty() ? digestText(word) : digest;
        if (inSentence.isEmpty() && isBrokenDigestInProse(word)) {
            found.brokenDigest = true;
        } else if (auto link = makeLink(withoutPunctuation(url), place, inSentence)) {
            found.links += std::move(*link);
        }
    }
    return found;
}

/// What nobody has understood of the text behind the link that a line begins with.
QString notUnderstood(QStringView rest, const Link &link)
{
    if (!link.digest.isEmpty()) {
        rest = rest.sliced(untilDelimiter(rest).size()).trimmed();
    }
    constexpr qsizetype most = 200;
    const bool says = std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
    return says && !rest.startsWith(u'#') ? hidePasswords(rest.toString()).left(most) : QString();
}

} // namespace

LineLinks linksInLine(QStringView line, qint64 lineNumber, Patterns patterns)
{
    const Place place{lineNumber, patterns};
    const QStringView text = unquoted(line);
    if (auto link = singleLink(text, place)) {
        return {{std::move(*link)}, false};
    }
    if (auto found = digestAndLink(text, place)) {
        return *std::move(found);
    }
    const auto [first, rest] = linkAndRest(text);
    const bool isAlone = !first.isEmpty() && findHttp(rest, 0) < 0;
    if (isAlone && isBrokenDigest(rest)) {
        return {{}, true};
    }
    LineLinks found = linksInProse(line, place);
    if (isAlone && found.links.size() == 1) {
        found.links.first().behind = notUnderstood(rest, found.links.first());
    }
    return found;
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
