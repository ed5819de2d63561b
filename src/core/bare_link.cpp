// SPDX-License-Identifier: MIT
#include "core/bare_link.h"

#include <QString>
#include <QStringTokenizer>

#include <algorithm>

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

} // namespace

bool isBareLink(QStringView text)
{
    const auto isEnd = [](QChar c) { return c == u'/' || c == u':' || c == u'?' || c == u'#'; };
    const qsizetype end = std::ranges::find_if(text, isEnd) - text.begin();
    const QStringView host = text.first(end);
    const QStringView rest = text.sliced(end);

    qsizetype labels = 0;
    bool numeric = true;
    QStringView last;
    for (const QStringView label : host.tokenize(u'.')) {
        const bool wellFormed =
            !label.isEmpty() && label.front() != u'-' && std::ranges::all_of(label, [](QChar c) {
                return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c.unicode() >= 0x80;
            });
        if (!wellFormed) {
            return false;
        }
        numeric = numeric && std::ranges::all_of(label, isAsciiDigit);
        last = label;
        ++labels;
    }
    const bool address = numeric && labels == 4;
    const bool name = labels >= 2 && last.size() >= 2 && !std::ranges::any_of(last, isAsciiDigit);
    const bool punycode = labels >= 2 && last.startsWith("xn--"_L1, Qt::CaseInsensitive);
    const bool local = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    if (!address && !name && !punycode && !local) {
        return false;
    }
    const bool portFollows = rest.size() > 1 && rest.front() == u':' && isAsciiDigit(rest[1]);
    return rest.startsWith(u'/') || portFollows || host.startsWith("www."_L1, Qt::CaseInsensitive);
}

} // namespace headgate
