// SPDX-License-Identifier: MIT
#include "core/content_disposition.h"

#include "core/field_scanner.h"
#include "core/foreign_text.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace headgate {
namespace {

bool equals(QByteArrayView text, QByteArrayView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Bytes written as two hexadecimal digits behind a sign: "%E4" in RFC 8187, "=E4" in RFC 2047.
std::optional<QByteArray> unescape(QByteArrayView text, char sign)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != sign) {
            result += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        result += char(high * 16 + low);
        i += 2;
    }
    return result;
}

std::optional<QString> decode(QByteArrayView bytes, QByteArrayView charset)
{
    if (equals(charset, "UTF-8") && bytes.isValidUtf8()) {
        return QString::fromUtf8(bytes);
    }
    if (equals(charset, "ISO-8859-1")) {
        return QString::fromLatin1(bytes);
    }
    return std::nullopt;
}

/// ext-value of RFC 8187: charset'language'percent-encoded.
std::optional<QString> extendedValue(QByteArrayView value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0) {
        return std::nullopt;
    }
    const auto bytes = unescape(value.sliced(second + 1), '%');
    return bytes ? decode(*bytes, value.first(first)) : std::nullopt;
}

/// One encoded-word of RFC 2047: =?charset?B?text?= or =?charset?Q?text?=
std::optional<QString> encodedWord(QByteArrayView word)
{
    if (word.size() < 8 || !word.startsWith("=?") || !word.endsWith("?=")) {
        return std::nullopt;
    }
    const QByteArrayView inner = word.sliced(2, word.size() - 4);
    const qsizetype charsetEnd = inner.indexOf('?');
    if (charsetEnd < 0 || charsetEnd + 2 >= inner.size() || inner[charsetEnd + 2] != '?') {
        return std::nullopt;
    }
    const QByteArrayView charset = inner.first(charsetEnd);
    const char encoding = char(inner[charsetEnd + 1] | 0x20);
    QByteArray content = inner.sliced(charsetEnd + 3).toByteArray();
    if (encoding == 'b') {
        const auto decoded =
            QByteArray::fromBase64Encoding(std::move(content), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? decode(*decoded, charset) : std::nullopt;
    }
    if (encoding == 'q') {
        const auto decoded = unescape(content.replace('_', ' '), '=');
        return decoded ? decode(*decoded, charset) : std::nullopt;
    }
    return std::nullopt;
}

/// The value when it is encoded words and blanks alone; the blanks between them do not count.
std::optional<QString> encodedWords(QByteArrayView value)
{
    QString result;
    QByteArrayView rest = value.trimmed();
    while (!rest.isEmpty()) {
        const qsizetype blank = rest.indexOf(' ');
        const auto word = encodedWord(blank < 0 ? rest : rest.first(blank));
        if (!word) {
            return std::nullopt;
        }
        result += *word;
        rest = blank < 0 ? QByteArrayView() : rest.sliced(blank).trimmed();
    }
    return result;
}

QByteArray parameterValue(FieldScanner &scan)
{
    if (scan.at('"')) {
        QByteArray value = scan.quotedString();
        scan.until(';');
        return value;
    }
    QByteArrayView value = scan.until(';').trimmed();
    // Two fields of this name arrive joined by a comma: "a.html, attachment; filename=b.html".
    const qsizetype comma = value.lastIndexOf(',');
    if (comma >= 0) {
        const QByteArrayView behind = value.sliced(comma + 1).trimmed();
        if (equals(behind, "attachment") || equals(behind, "inline")) {
            value = value.first(comma).trimmed();
        }
    }
    return value.toByteArray();
}

} // namespace

ContentDisposition parseContentDisposition(QByteArrayView text)
{
    ContentDisposition result;
    FieldScanner scan(text);
    scan.skipSpace();
    const QByteArray type = scan.at('"') ? scan.quotedString() : scan.token().toByteArray();
    scan.skipSpace();
    if (scan.at('=')) {
        scan = FieldScanner(text); // no type: what was read is the name of a parameter
    } else {
        result.attachment = !type.isEmpty() && !equals(type, "inline");
    }

    std::optional<QByteArray> plain;
    std::optional<QByteArray> extended;
    while (!scan.atEnd()) {
        scan.skipSpace();
        if (scan.accept(';')) {
            continue;
        }
        const QByteArrayView name = scan.token();
        scan.skipSpace();
        if (!scan.accept('=')) {
            if (name.isEmpty()) {
                scan.until(';');
            }
            continue;
        }
        scan.skipSpace();
        const QByteArray value = parameterValue(scan);
        if (equals(name, "filename") && !plain) {
            plain = value;
        } else if (equals(name, "filename*") && !extended) {
            extended = value;
        }
    }

    if (extended) {
        result.fileName = extendedValue(*extended).value_or(QString());
    }
    if (result.fileName.isEmpty() && plain) {
        const auto words = encodedWords(*plain);
        result.fileName = words ? *words : decodeForeignText(*plain);
    }
    return result;
}

} // namespace headgate
