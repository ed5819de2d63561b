// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/foreign_text.h"
#include "transfer/file_naming.h"

#include <QList>

#include <algorithm>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

void checkSafe(const QString &name, qsizetype maxBytes)
{
    check(!name.isEmpty() && name != u"."_s && name != u".."_s, "a name names something");
    check(std::ranges::none_of(
              name, [](QChar c) { return c < u' ' || c == u'\u007f' || u"/\\<>:\"|?*"_s.contains(c); }),
          "no forbidden character");
    check(name.isValidUtf16(), "valid Unicode");
    check(name.toUtf8().size() <= maxBytes, "within the limit");
    check(!name.startsWith(u'.') && !name.startsWith(u'-') && !name.startsWith(u' '), "a good beginning");
    check(!name.endsWith(u'.') && !name.endsWith(u' '), "a good end");
    check(name.normalized(QString::NormalizationForm_C) == name, "NFC");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);
    const QString utf16 = QString::fromUtf16(
        reinterpret_cast<const char16_t *>(bytes.toByteArray().constData()), bytes.size() / 2);
    for (const QString &hostile : {decodeForeignText(bytes), utf16}) {
        const QString name = safeFileName(hostile);
        checkSafe(name, maxSafeNameBytes);
        check(safeFileName(name) == name, "what is safe stays");
        checkSafe(numberedName(name, 12345), maxNumberedNameBytes);
        check(numberedName(name, 1) != name, "a numbered name is another");
        (void)isExecutableName(hostile);
    }

    // Lines: URL, Content-Disposition, Content-Type, Content-Encoding.
    QList<QByteArray> lines = bytes.toByteArray().split('\n');
    lines.resize(4);
    const QUrl url = QUrl::fromEncoded(lines[0]);
    checkSafe(chooseFileName(url, lines[1], lines[2], lines[3]), maxSafeNameBytes);
    (void)looksLikeWebPage(url, {}, lines[2], lines[1]);
    return 0;
}
