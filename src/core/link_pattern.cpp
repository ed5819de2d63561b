// SPDX-License-Identifier: MIT
#include "core/link_pattern.h"

#include <algorithm>
#include <limits>

namespace headgate {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// Takes the digits at the front; none where there are none, or more than a number has.
QStringView takeDigits(QStringView &text)
{
    constexpr qsizetype most = 18;
    const qsizetype size = std::ranges::find_if_not(text, isDigit) - text.begin();
    if (size > most) {
        return {};
    }
    const QStringView digits = text.first(size);
    text = text.sliced(size);
    return digits;
}

bool takeMark(QStringView &text, QChar mark)
{
    if (!text.startsWith(mark)) {
        return false;
    }
    text = text.sliced(1);
    return true;
}

} // namespace

LinkPattern::LinkPattern(QStringView text)
{
    qsizetype literal = 0;
    for (qsizetype at = 0; at < text.size();) {
        Part part;
        qsizetype size = 0;
        if (text[at] == u'[') {
            size = readRange(text.sliced(at), part);
        } else if (text[at] == u'{') {
            size = readWords(text.sliced(at), part);
        }
        if (size == 0) {
            ++at;
            continue;
        }
        part.before = text.sliced(literal, at - literal).toString();
        at += size;
        literal = at;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        m_count = m_count > most / part.count ? most : m_count * part.count;
        m_parts.push_back(std::move(part));
    }
    m_behind = text.sliced(literal).toString();
}

QString LinkPattern::at(qint64 index) const
{
    QStringList values;
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        const qint64 turn = index % part->count;
        index /= part->count;
        if (!part->words.isEmpty()) {
            values.prepend(part->words[turn]);
            continue;
        }
        const qint64 value = part->first + turn * part->step;
        values.prepend(part->letters ? QString(QChar(char16_t(value)))
                                     : QString::number(value).rightJustified(part->width, u'0'));
    }
    QString text;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        text += m_parts[i].before + values[qsizetype(i)];
    }
    return text + m_behind;
}

/// How long the range is that the text begins with; 0: it is none.
qsizetype LinkPattern::readRange(QStringView text, Part &part)
{
    QStringView rest = text.sliced(1);
    qint64 last = 0;
    const auto sameCase = [&](auto isLetter) { return isLetter(rest[0]) && isLetter(rest[2]); };
    if (rest.size() > 2 && rest[1] == u'-' && (sameCase(isSmall) || sameCase(isCapital))) {
        part.letters = true;
        part.first = rest[0].unicode();
        last = rest[2].unicode();
        rest = rest.sliced(3);
    } else {
        const QStringView from = takeDigits(rest);
        const bool hasMark = takeMark(rest, u'-');
        const QStringView to = takeDigits(rest);
        if (from.isEmpty() || !hasMark || to.isEmpty()) {
            return 0;
        }
        part.first = from.toLongLong();
        last = to.toLongLong();
        part.width = from.startsWith(u'0') ? int(from.size()) : 0;
    }
    if (takeMark(rest, u':')) {
        part.step = takeDigits(rest).toLongLong();
    }
    if (!takeMark(rest, u']') || part.step < 1 || part.first > last) {
        return 0;
    }
    part.count = (last - part.first) / part.step + 1;
    return text.size() - rest.size();
}

/// How long the alternatives are that the text begins with; 0: there are none.
qsizetype LinkPattern::readWords(QStringView text, Part &part)
{
    constexpr QStringView marks(u"{}[]");
    const QStringView rest = text.sliced(1);
    const auto end = std::ranges::find_if(rest, [=](QChar c) { return marks.contains(c); });
    if (end == rest.end() || *end != u'}') {
        return 0;
    }
    const QStringView words = rest.first(end - rest.begin());
    if (!words.contains(u',')) {
        return 0;
    }
    for (const QStringView word : words.split(u',')) {
        part.words.append(word.toString());
    }
    part.count = part.words.size();
    return words.size() + 2;
}

} // namespace headgate
