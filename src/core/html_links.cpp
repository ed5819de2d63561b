// SPDX-License-Identifier: MIT
#include "core/html_links.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool equals(QStringView text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// The character of a reference without its '&' and ';': "amp", "#38", "#x26".
std::optional<char32_t> characterOf(QStringView reference)
{
    constexpr std::array<std::pair<QLatin1StringView, char32_t>, 6> named{{{"amp"_L1, U'&'},
                                                                           {"lt"_L1, U'<'},
                                                                           {"gt"_L1, U'>'},
                                                                           {"quot"_L1, U'"'},
                                                                           {"apos"_L1, U'\''},
                                                                           {"nbsp"_L1, U'\u00a0'}}};
    if (!reference.startsWith(u'#')) {
        const auto found =
            std::ranges::find_if(named, [reference](const auto &n) { return reference == n.first; });
        return found == named.end() ? std::nullopt : std::optional(found->second);
    }
    const bool hex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    const QStringView digits = reference.sliced(hex ? 2 : 1);
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return isLetter(c) || c.isDigit(); });
    bool ok = false;
    const uint code = digits.toUInt(&ok, hex ? 16 : 10);
    if (!ok || !plain) {
        return std::nullopt;
    }
    const bool character = code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return character ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
}

QString withReferencesDecoded(QStringView text)
{
    constexpr qsizetype longestReference = 10;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const QStringView next = text.sliced(i + 1, std::min(longestReference, text.size() - i - 1));
            const qsizetype semicolon = next.indexOf(u';');
            const auto character = semicolon > 0 ? characterOf(next.first(semicolon)) : std::nullopt;
            if (character) {
                result += QChar::fromUcs4(*character);
                i += semicolon + 1;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

struct Attribute
{
    QStringView name;
    QStringView value;
};

class Scanner
{
public:
    Scanner(QStringView html, const QUrl &base)
        : m_html(html)
        , m_base(base)
    {
    }

    LinkList scan()
    {
        while (skipTo(u'<')) {
            ++m_at;
            if (rest().startsWith("!--"_L1)) {
                skipBehind("-->"_L1);
            } else if (!rest().isEmpty() && isLetter(rest().front())) {
                scanTag();
            } else if (!rest().isEmpty() && QStringView(u"!/?").contains(rest().front())) {
                skipTo(u'>');
            }
        }
        return m_builder.take();
    }

private:
    [[nodiscard]] QStringView rest() const { return m_html.sliced(m_at); }

    bool skipTo(QChar c)
    {
        const qsizetype found = m_html.indexOf(c, m_at);
        m_at = found < 0 ? m_html.size() : found;
        return found >= 0;
    }

    void skipBehind(QLatin1StringView mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }

    template <class Predicate>
    QStringView takeWhile(Predicate belongs)
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && belongs(m_html[m_at])) {
            ++m_at;
        }
        return m_html.sliced(start, m_at - start);
    }

    /// The next attribute of the tag; nothing at its end, behind which the scanner then stands.
    std::optional<Attribute> takeAttribute()
    {
        takeWhile([](QChar c) { return isSpace(c) || c == u'/'; });
        if (m_at == m_html.size() || m_html[m_at] == u'>') {
            return std::nullopt;
        }
        Attribute attribute;
        const qsizetype start = m_at++; // a name may begin with '='
        takeWhile([](QChar c) { return !isSpace(c) && c != u'=' && c != u'>' && c != u'/'; });
        attribute.name = m_html.sliced(start, m_at - start);
        takeWhile(isSpace);
        if (m_at == m_html.size() || m_html[m_at] != u'=') {
            return attribute;
        }
        ++m_at;
        takeWhile(isSpace);
        if (m_at == m_html.size()) {
            return attribute;
        }
        const QChar quote = m_html[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype begin = ++m_at;
            skipTo(quote);
            attribute.value = m_html.sliced(begin, m_at - begin);
            m_at = std::min(m_at + 1, m_html.size());
        } else {
            attribute.value = takeWhile([](QChar c) { return !isSpace(c) && c != u'>'; });
        }
        return attribute;
    }

    void scanTag()
    {
        const qsizetype start = m_at;
        const QStringView tag = takeWhile([](QChar c) { return !isSpace(c) && c != u'>' && c != u'/'; });
        const bool anchor = equals(tag, "a"_L1);
        QStringView href;
        QStringView src;
        QStringView download;
        while (const auto attribute = takeAttribute()) {
            // Of an attribute that comes twice the first counts.
            if (href.isNull() && equals(attribute->name, "href"_L1)) {
                href = attribute->value;
            } else if (src.isNull() && equals(attribute->name, "src"_L1)) {
                src = attribute->value;
            } else if (download.isNull() && equals(attribute->name, "download"_L1)) {
                download = attribute->value;
            }
        }
        if (anchor || equals(tag, "area"_L1)) {
            addLink(start, href, anchor ? withReferencesDecoded(download) : QString());
        } else if (equals(tag, "base"_L1)) {
            setBase(href);
        } else if (equals(tag, "script"_L1)) {
            skipBehind("</script"_L1);
        } else if (equals(tag, "style"_L1)) {
            skipBehind("</style"_L1);
        } else {
            constexpr std::array withSource{"img"_L1,    "video"_L1, "audio"_L1,
                                            "source"_L1, "track"_L1, "embed"_L1};
            if (std::ranges::any_of(withSource,
                                    [tag](QLatin1StringView name) { return equals(tag, name); })) {
                addLink(start, src, {});
            }
        }
    }

    void setBase(QStringView href)
    {
        if (!m_baseSet && !href.isEmpty() && href.size() <= maxLinkLine) {
            m_base = m_base.resolved(QUrl(withReferencesDecoded(href).trimmed()));
            m_baseSet = true;
        }
    }

    qint64 lineOf(qsizetype position)
    {
        m_line += m_html.sliced(m_counted, position - m_counted).count(u'\n');
        m_counted = position;
        return m_line;
    }

    void addLink(qsizetype position, QStringView value, QString name)
    {
        const qint64 line = lineOf(position);
        if (value.size() > maxLinkLine) {
            m_builder.rejected().add(line, RejectedLine::Reason::TooLong, value);
            return;
        }
        QString text = withReferencesDecoded(value).trimmed();
        text.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
        if (text.isEmpty() || text.startsWith(u'#')) {
            return;
        }
        QUrl url = m_base.resolved(QUrl(text));
        if (isFetchable(url)) {
            m_builder.add(Link{std::move(url), std::move(name), {}, line});
        } else if (!url.scheme().isEmpty() && url.scheme() != "http"_L1 && url.scheme() != "https"_L1) {
            m_builder.rejected().add(line, RejectedLine::Reason::UnsupportedScheme, text, url.scheme());
        } else {
            m_builder.rejected().add(line, RejectedLine::Reason::NoLink, text);
        }
    }

    QStringView m_html;
    QUrl m_base;
    bool m_baseSet = false;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_counted = 0; ///< newlines before this are in m_line
    LinkListBuilder m_builder;
};

} // namespace

LinkList linksFromHtml(QStringView html, const QUrl &base)
{
    return Scanner(html, base).scan();
}

} // namespace headgate
