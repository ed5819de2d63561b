// SPDX-License-Identifier: MIT
#include "core/foreign_text.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {

QString decodeForeignText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"';
}

/// "h.org:8080/...": what follows the ':' at this place is a port, not a password.
bool isPort(QStringView text, qsizetype colon)
{
    qsizetype begin = colon;
    while (begin > 0 && text[begin - 1] != u'/' && text[begin - 1] != u'@' && !endsWord(text[begin - 1])) {
        --begin;
    }
    const QStringView host = text.sliced(begin, colon - begin);
    if (!host.contains(u'.') && !host.endsWith(u']') &&
        host.compare("localhost"_L1, Qt::CaseInsensitive) != 0) {
        return false;
    }
    qsizetype end = colon + 1;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') {
        ++end;
    }
    return end > colon + 1 &&
           (end == text.size() || text[end] == u'/' || text[end] == u'?' || text[end] == u'#');
}

/// Where the password of the word begins that begins here; -1 when it can have none.
qsizetype passwordIn(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype from = begin;
    if (text.sliced(from, end - from).startsWith(u'[')) { // an address of IPv6 is full of colons
        from = std::max(from, text.first(end).indexOf(u']', from));
    }
    for (qsizetype at = from; at < end; ++at) {
        const QChar c = text[at];
        if (c == u'/' || c == u'?' || c == u'#') {
            return -1;
        }
        if (c == u':') {
            const bool isMail = text.sliced(begin, at - begin).compare("mailto"_L1, Qt::CaseInsensitive) == 0;
            return isMail || isPort(text.first(end), at) ? -1 : at + 1;
        }
    }
    return -1;
}

} // namespace

QString hidePasswords(const QString &text)
{
    constexpr QStringView hidden = u"***";
    const QStringView view = text;
    const qsizetype lastOfAll = view.lastIndexOf(u'@');
    QString shown;
    for (qsizetype at = 0; at < view.size();) {
        if (endsWord(view[at])) {
            shown += view[at++];
            continue;
        }
        const qsizetype wordEnd = std::find_if(view.begin() + at, view.end(), endsWord) - view.begin();
        const qsizetype slashes = view.first(wordEnd).indexOf("://"_L1, at);
        const qsizetype begin = slashes < 0 ? at : slashes + 3;
        const qsizetype password = passwordIn(view, begin, wordEnd);
        qsizetype last = password < 0 ? -1 : view.first(wordEnd).lastIndexOf(u'@');
        qsizetype end = wordEnd;
        if (password >= 0 && last < password && slashes >= 0) {
            last = lastOfAll; // its password has blanks in it
            end = std::max(last + 1, wordEnd);
        }
        if (password < 0 || last < password) {
            shown += view.sliced(at, wordEnd - at);
            at = wordEnd;
            continue;
        }
        shown += view.sliced(at, password - at);
        shown += hidden;
        shown += view.sliced(last, end - last);
        at = end;
    }
    return shown;
}

} // namespace headgate
