// SPDX-License-Identifier: MIT
#include "transfer/file_naming.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileSystemLimit = 255;

QString forbiddenIn(const QString &name)
{
    for (const QChar c : name) {
        if (c < u' ' || c == u'\u007f' || u"/\\<>:\"|?*"_s.contains(c)) {
            return u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        }
    }
    return {};
}

/// Every promise of safeFileName() that can be checked without knowing what went in.
void verifySafe(const QString &name)
{
    QVERIFY(!name.isEmpty());
    QVERIFY(name != u"."_s && name != u".."_s);
    QCOMPARE(forbiddenIn(name), QString());
    QVERIFY(name.isValidUtf16());
    QVERIFY2(name.toUtf8().size() <= maxSafeNameBytes, qPrintable(name));
    QVERIFY2(!name.startsWith(u'.') && !name.startsWith(u'-') && !name.front().isSpace(), qPrintable(name));
    QVERIFY2(!name.endsWith(u'.') && !name.back().isSpace(), qPrintable(name));
    QCOMPARE(name.normalized(QString::NormalizationForm_C), name);
    QCOMPARE(safeFileName(name), name);
}

} // namespace

class tst_FileNaming final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesSafe_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, QString hostile, QString expected) {
            QTest::newRow(name) << hostile << expected;
        };
        const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };

        same("an ordinary name stays", u"photo.jpg"_s);
        same("blanks and brackets stay", u"My holiday (2) [final].tar.gz"_s);
        same("other scripts stay", u"写真 фото صورة.png"_s);
        same("emoji stay", u"party 🎉.png"_s);
        same("a percent sign stands for itself", u"..%2F..%2Fetc%2Fpasswd"_s.mid(2));
        same("inner dots and dashes stay", u"a..b--c.txt"_s);
        same("a name that only begins like a device stays", u"CONSOLE.txt"_s);
        same("COM10 is no device", u"COM10"_s);

        row("nothing", {}, u"download"_s);
        row("blanks", u"   "_s, u"download"_s);
        row("a dot", u"."_s, u"download"_s);
        row("two dots", u".."_s, u"download"_s);
        row("dots and blanks", u". .. . "_s, u"download"_s);
        row("separators alone", u"/\\//"_s, u"download"_s);
        row("invisible characters alone", u"\u200b\u202e\ufeff"_s, u"download"_s);

        row("an absolute path", u"/etc/passwd"_s, u"passwd"_s);
        row("a path upward", u"../../etc/passwd"_s, u"passwd"_s);
        row("a path upward with backslashes", u"..\\..\\Windows\\win.ini"_s, u"win.ini"_s);
        row("a path that ends upward", u"a/b/.."_s, u"download"_s);
        row("mixed separators", u"a/..\\b/c.txt"_s, u"c.txt"_s);
        row("a trailing separator", u"a/b/"_s, u"b"_s);
        row("a drive", u"C:evil.txt"_s, u"C_evil.txt"_s);
        row("a drive and a path", u"C:\\Users\\me\\evil.txt"_s, u"evil.txt"_s);
        row("a network share", u"\\\\server\\share\\evil.txt"_s, u"evil.txt"_s);
        row("dots hidden behind an invisible character", u".\u200b."_s, u"download"_s);
        row("dots with a separator hidden between", u"..\u202e/x"_s, u"x"_s);
        row("a URL", u"http://host/a?b=c"_s, u"a_b=c"_s);
        row("an alternate stream", u"a.txt:evil.exe"_s, u"a.txt_evil.exe"_s);

        row("a NUL", QString(u"a.jpg\0.exe"_s), u"a.jpg_.exe"_s);
        row("a line break", u"a\r\nb"_s, u"a__b"_s);
        row("an escape sequence", u"a\u001b[31mb"_s, u"a_[31mb"_s);
        row("delete and C1 controls", u"a\u007f\u0085b"_s, u"a__b"_s);
        row("line and paragraph separators", u"a\u2028\u2029b"_s, u"a__b"_s);
        row("characters that Windows forbids", u"a<b>c\"d|e?f*g"_s, u"a_b_c_d_e_f_g"_s);
        row("right-to-left override", u"photo\u202egpj.exe"_s, u"photogpj.exe"_s);
        row("bidirectional isolates and marks", u"\u2066a\u2067b\u2068c\u2069\u200e\u200f\u061cd"_s,
            u"abcd"_s);
        row("zero width", u"pay\u200bpal\u200c.\u200dex\u2060e\ufeff"_s, u"paypal.exe"_s);
        row("soft hyphen and fillers", u"a\u00adb\u3164c\u115fd\u2800e"_s, u"abcde"_s);
        row("tag characters", u"a\U000e0041b"_s, u"ab"_s);
        row("a long run of blanks before the extension", u"photo.jpg"_s + QString(60, u' ') + u".exe"_s,
            u"photo.jpg .exe"_s);
        row("blanks of other kinds", u"a\u00a0\u3000\u2003b"_s, u"a b"_s);
        row("a lone high surrogate", u"a"_s + QChar(0xd83c) + u"b"_s, u"a\ufffdb"_s);
        row("a lone low surrogate", u"a"_s + QChar(0xdf89) + u"b"_s, u"a\ufffdb"_s);
        row("a high surrogate at the end", u"a"_s + QChar(0xd83c), u"a\ufffd"_s);
        row("surrogates the wrong way round", u"a"_s + QChar(0xdf89) + QChar(0xd83c), u"a\ufffd\ufffd"_s);
        row("noncharacters", u"a\ufffe\uffff\ufdd0b"_s, u"a___b"_s);
        row("private characters", u"a\uf03ab"_s, u"a_b"_s);
        row("decomposed letters are composed", u"a\u0308.html"_s, u"\u00e4.html"_s);
        row("an invisible character between letter and mark", u"a\u034f\u0308"_s, u"\u00e4"_s);
        row("kelvin and angstrom signs", u"\u212a\u212b"_s, u"K\u00c5"_s);

        row("a leading dot", u".bashrc"_s, u"_bashrc"_s);
        row("leading dots", u"...bashrc"_s, u"_..bashrc"_s);
        row("a leading blank before the dot", u" .bashrc"_s, u"_bashrc"_s);
        row("a leading dash", u"-rf"_s, u"_rf"_s);
        row("an option", u"--checkpoint-action=exec=sh x.sh"_s, u"_-checkpoint-action=exec=sh x.sh"_s);
        row("trailing dots", u"a.txt..."_s, u"a.txt"_s);
        row("trailing blanks and dots", u"a.txt . . "_s, u"a.txt"_s);

        row("CON", u"CON"_s, u"_CON"_s);
        row("con in small letters with an extension", u"con.txt"_s, u"_con.txt"_s);
        row("a device with two extensions", u"nul.tar.gz"_s, u"_nul.tar.gz"_s);
        row("a device with a blank before the dot", u"PRN .txt"_s, u"_PRN .txt"_s);
        row("a device with trailing dots", u"aux..."_s, u"_aux"_s);
        row("a device made by removing characters", u"C\u200bO\u200dN"_s, u"_CON"_s);
        row("a device before a stream", u"CON:"_s, u"CON_"_s);
        row("COM1", u"COM1.log"_s, u"_COM1.log"_s);
        row("COM0", u"com0"_s, u"_com0"_s);
        row("LPT9", u"lpt9"_s, u"_lpt9"_s);
        row("a superscript digit", u"COM\u00b9.txt"_s, u"_COM\u00b9.txt"_s);
        row("another superscript digit", u"lpt\u00b3"_s, u"_lpt\u00b3"_s);
        row("the console's streams", u"conin$"_s, u"_conin$"_s);

        row("10,000 letters keep their extension", QString(10'000, u'a') + u".jpg"_s,
            QString(maxSafeNameBytes - 4, u'a') + u".jpg"_s);
        row("10,000 letters keep a double extension", QString(10'000, u'a') + u".tar.gz"_s,
            QString(maxSafeNameBytes - 7, u'a') + u".tar.gz"_s);
        row("an extension that is none is cut too", u"a."_s + QString(10'000, u'b'),
            u"a."_s + QString(maxSafeNameBytes - 2, u'b'));
        row("a cut before a dot leaves no dot at the end",
            QString(maxSafeNameBytes - 1, u'a') + u". and so on"_s, QString(maxSafeNameBytes - 1, u'a'));
        row("two-byte letters are not halved", QString(1000, u'ä') + u".jpg"_s,
            QString(118, u'ä') + u".jpg"_s);
        row("emoji are not halved", u"x"_s + u"🎉"_s.repeated(1000) + u".jpg"_s,
            u"x"_s + u"🎉"_s.repeated(58) + u".jpg"_s);
        row("a letter keeps its marks or goes with them",
            QString(235, u'a') + u"q\u0323\u0331\u0330"_s + u".jpg"_s, QString(235, u'a') + u".jpg"_s);
        row("one letter with too many marks is cut between marks", u"q"_s + QString(1000, u'\u0331'),
            u"q"_s + QString(119, u'\u0331'));
    }
    void makesSafe()
    {
        QFETCH(QString, hostile);
        QFETCH(QString, expected);
        const QString name = safeFileName(hostile);
        QCOMPARE(name, expected);
        verifySafe(name);
    }

    void isSafeForTheCharacters()
    {
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            // The plane of all living scripts, emoji, tags, and the noncharacters of the other planes
            if (!(c < 0x10000 || (c >= 0x1f000 && c < 0x1fb00) || (c >= 0xe0000 && c < 0xe0200) ||
                  (c & 0xffff) >= 0xfffe)) {
                continue;
            }
            const QString character = QChar::requiresSurrogates(c) ? QString(QChar(QChar::highSurrogate(c))) +
                                                                         QChar(QChar::lowSurrogate(c))
                                                                   : QString(QChar(char16_t(c)));
            const QString name = safeFileName(character + u'1' + character);
            if (!forbiddenIn(name).isEmpty() || !name.isValidUtf16() || name.contains(u'\u202e') ||
                !name.contains(u'1') || name.startsWith(u'.') || name.startsWith(u'-') ||
                name.endsWith(u'.') || name.front().isSpace() || name.back().isSpace() ||
                name.normalized(QString::NormalizationForm_C) != name) {
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0'))));
            }
        }
    }

    void isSafeForRandomText()
    {
        // A fixed seed, and pieces that meet each other badly.
        const QStringList pieces{u"."_s,
                                 u".."_s,
                                 u"/"_s,
                                 u"\\"_s,
                                 u" "_s,
                                 u"-"_s,
                                 u"CON"_s,
                                 u"nul"_s,
                                 u"LPT1"_s,
                                 u".tar"_s,
                                 u".gz"_s,
                                 u"\u202e"_s,
                                 u"\u0308"_s,
                                 u"a"_s,
                                 u"🎉"_s,
                                 u":"_s,
                                 QString(QChar(0xd800)),
                                 QString(QChar(0)),
                                 u"\u200b"_s,
                                 QString(230, u'b'),
                                 u"\u3000"_s,
                                 u"\u1100"_s,
                                 u"\u1161"_s,
                                 u"\u0f71"_s,
                                 u"\u0338"_s,
                                 u"<"_s};
        quint32 random = 1;
        for (int round = 0; round < 5'000; ++round) {
            QString text;
            for (int i = 0; i < 8; ++i) {
                random = random * 1664525 + 1013904223;
                text += pieces[(random >> 16) % quint32(pieces.size())];
            }
            verifySafe(safeFileName(text));
            if (QTest::currentTestFailed()) {
                qWarning("text: %s", text.toUtf8().toPercentEncoding().constData());
                return;
            }
        }
    }

    void doesNotHangOnCombiningMarks()
    {
        // Marks in falling order of their class are what normalising sorts slowest.
        verifySafe(safeFileName(u"\u0301\u0323\u0327"_s.repeated(1'000'000)));
    }

    void chooses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, QString url, QByteArray disposition, QByteArray type,
                            QByteArray encoding, QString expected) {
            QTest::newRow(name) << url << disposition << type << encoding << expected;
        };
        row("the URL's last segment", u"https://h/a/photo.jpg"_s, {}, {}, {}, u"photo.jpg"_s);
        row("without query and fragment", u"https://h/a/photo.jpg?x=/y.png#z/w"_s, {}, {}, {},
            u"photo.jpg"_s);
        row("percent-decoded", u"https://h/my%20photo%C3%A4.jpg"_s, {}, {}, {}, u"my photoä.jpg"_s);
        row("percent-decoded ISO-8859-1", u"https://h/%E4.jpg"_s, {}, {}, {}, u"ä.jpg"_s);
        row("decoded once", u"https://h/a%252Fb.jpg"_s, {}, {}, {}, u"a%2Fb.jpg"_s);
        row("a plus sign is no blank", u"https://h/a+b.jpg"_s, {}, {}, {}, u"a+b.jpg"_s);
        row("an encoded path upward", u"https://h/..%2F..%2Fetc%2Fpasswd"_s, {}, {}, {}, u"passwd"_s);
        row("encoded backslashes", u"https://h/..%5C..%5Cevil.txt"_s, {}, {}, {}, u"evil.txt"_s);
        row("an encoded NUL", u"https://h/a%00b.txt"_s, {}, {}, {}, u"a_b.txt"_s);
        row("overlong UTF-8 is no separator", u"https://h/..%c0%af..%c0%afx"_s, {}, {}, {}, u"_.À¯..À¯x"_s);
        row("an encoded override", u"https://h/photo%E2%80%AEgpj.exe"_s, {}, {}, {}, u"photogpj.exe"_s);
        row("no path", u"https://h"_s, {}, {}, {}, u"index"_s);
        row("a folder", u"https://h/a/"_s, {}, {}, {}, u"index"_s);
        row("a page of a folder", u"https://h/a/"_s, {}, "text/html; charset=utf-8", {}, u"index.html"_s);
        row("dots alone", u"https://h/%2E%2E%2E"_s, {}, {}, {}, u"index"_s);

        row("the disposition before the URL", u"https://h/get?id=1"_s, "attachment; filename=\"a b.zip\"", {},
            {}, u"a b.zip"_s);
        row("a name is a name inline too", u"https://h/get"_s, "inline; filename=a.pdf", {}, {}, u"a.pdf"_s);
        row("a hostile disposition", u"https://h/get"_s, "attachment; filename=\"../../.bashrc\"", {}, {},
            u"_bashrc"_s);
        row("a hostile filename*", u"https://h/get"_s, "attachment; filename*=UTF-8''..%2f..%2fcon.txt", {},
            {}, u"_con.txt"_s);
        row("a disposition of which nothing is left", u"https://h/b.zip"_s, "attachment; filename=\"..\"", {},
            {}, u"b.zip"_s);
        row("a disposition without name", u"https://h/b.zip"_s, "attachment", {}, {}, u"b.zip"_s);

        row("the type's extension", u"https://h/photo"_s, {}, "image/png", {}, u"photo.png"_s);
        row("the type in capitals, with parameters", u"https://h/doc"_s, {}, " Application/PDF ; x=y", {},
            u"doc.pdf"_s);
        row("the type's extension to the disposition's name", u"https://h/x.php"_s,
            "attachment; filename=doc", "application/pdf", {}, u"doc.pdf"_s);
        row("a version number is no extension", u"https://h/report-1.2"_s, {}, "application/pdf", {},
            u"report-1.2.pdf"_s);
        row("an extension stays, whatever the type", u"https://h/a.dat"_s, {}, "image/png", {}, u"a.dat"_s);
        row("octet-stream says nothing", u"https://h/a"_s, {}, "application/octet-stream", {}, u"a"_s);
        row("text/plain says nothing", u"https://h/README"_s, {}, "text/plain", {}, u"README"_s);
        row("an unknown type says nothing", u"https://h/a"_s, {}, "foo/bar", {}, u"a"_s);
        row("a broken type says nothing", u"https://h/a"_s, {}, "\xff;;/", {}, u"a"_s);
        row("no type makes a file executable", u"https://h/a"_s, {}, "application/x-desktop", {}, u"a"_s);
        row("nor a script", u"https://h/a"_s, {}, "application/x-shellscript", {}, u"a"_s);

        row("gzip is shown", u"https://h/a.txt"_s, {}, {}, "gzip", u"a.txt.gz"_s);
        row("x-gzip in capitals", u"https://h/a.txt"_s, {}, {}, " X-GZIP ", u"a.txt.gz"_s);
        row("br is shown", u"https://h/a.js"_s, {}, {}, "br", u"a.js.br"_s);
        row("zstd is shown", u"https://h/a.txt"_s, {}, {}, "zstd", u"a.txt.zst"_s);
        row("shown already", u"https://h/a.tar.gz"_s, {}, {}, "gzip", u"a.tar.gz"_s);
        row("shown already by .tgz", u"https://h/a.TGZ"_s, {}, {}, "gzip", u"a.TGZ"_s);
        row("two codings", u"https://h/a.txt"_s, {}, {}, "gzip, br", u"a.txt.gz.br"_s);
        row("gzip again and again", u"https://h/a.txt"_s, {}, {}, "gzip,gzip,gzip,br,gzip,br",
            u"a.txt.gz.br.gz.br"_s);
        row("identity is not shown", u"https://h/a.txt"_s, {}, {}, "identity", u"a.txt"_s);
        row("an unknown coding is not shown", u"https://h/a.txt"_s, {}, {}, "../x", u"a.txt"_s);
        row("type and coding", u"https://h/"_s, {}, "text/html", "gzip", u"index.html.gz"_s);
    }
    void chooses()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, disposition);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, expected);
        const QString name = chooseFileName(QUrl(url), disposition, type, encoding);
        QCOMPARE(name, expected);
        verifySafe(name);
    }

    void choosesWithinTheLimit()
    {
        const QUrl url(u"https://h/"_s + QString(5000, u'a'));
        const QString name = chooseFileName(url, {}, "text/html", "gzip");
        QVERIFY(name.endsWith(u".html.gz"_s));
        verifySafe(name);
        verifySafe(chooseFileName(url, {}, {}, QByteArray("gzip,br,").repeated(10'000)));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("expected");

        QTest::newRow("before the extension") << u"photo.jpg"_s << 1 << u"photo (1).jpg"_s;
        QTest::newRow("before a double extension") << u"a.tar.gz"_s << 12 << u"a (12).tar.gz"_s;
        QTest::newRow("before a signature's extensions") << u"a.tar.xz.sig"_s << 1 << u"a (1).tar.xz.sig"_s;
        QTest::newRow("no extension") << u"README"_s << 3 << u"README (3)"_s;
        QTest::newRow("a number is no extension") << u"report v1.2"_s << 1 << u"report v1.2 (1)"_s;
        QTest::newRow("a blank is in no extension") << u"Dr. Who"_s << 1 << u"Dr. Who (1)"_s;
        QTest::newRow("a part of an archive") << u"a.7z.001"_s << 1 << u"a.7z (1).001"_s;
        QTest::newRow("dots in the name") << u"a.b.c.txt"_s << 1 << u"a.b.c (1).txt"_s;
        QTest::newRow("the longest name and number")
            << QString(maxSafeNameBytes - 4, u'a') + u".jpg"_s << 2147483647
            << QString(maxNumberedNameBytes - 17, u'a') + u" (2147483647).jpg"_s;
    }
    void numbers()
    {
        QFETCH(QString, name);
        QFETCH(int, n);
        QFETCH(QString, expected);
        const QString numbered = numberedName(name, n);
        QCOMPARE(numbered, expected);
        QVERIFY(numbered.toUtf8().size() + 5 <= fileSystemLimit);
    }

    void seesWebPages_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<bool>("expected");

        const auto row = [](const char *name, QString url, QString wanted, QByteArray type,
                            QByteArray disposition, bool expected) {
            QTest::newRow(name) << url << wanted << type << disposition << expected;
        };
        row("a page for an archive", u"https://h/a.zip"_s, {}, "text/html", {}, true);
        row("a page for an archive in capitals", u"https://h/A.ZIP?x"_s, {}, "Text/HTML; charset=utf-8", {},
            true);
        row("XHTML for a picture", u"https://h/a.jpg"_s, {}, "application/xhtml+xml", {}, true);
        row("a page for a name that the user gave", u"https://h/get?id=1"_s, u"a.iso"_s, "text/html", {},
            true);
        row("a page for a tar.gz", u"https://h/a.tar.gz"_s, {}, "text/html", {}, true);
        row("a page for a page", u"https://h/a.html"_s, {}, "text/html", {}, false);
        row("a page for no extension", u"https://h/a"_s, {}, "text/html", {}, false);
        row("a page for a script", u"https://h/a.php"_s, {}, "text/html", {}, false);
        row("a text served as a page", u"https://h/a.txt"_s, {}, "text/html", {}, false);
        row("an archive for an archive", u"https://h/a.zip"_s, {}, "application/zip", {}, false);
        row("no type", u"https://h/a.zip"_s, {}, {}, {}, false);
        row("the server named a file", u"https://h/a.zip"_s, {}, "text/html", "attachment; filename=a.zip",
            false);
        row("the server says attachment", u"https://h/a.zip"_s, {}, "text/html", "attachment", false);
        row("inline is not enough", u"https://h/a.zip"_s, {}, "text/html", "inline", true);
        row("zip alone is no extension", u"https://h/x"_s, {}, "text/html", {}, false);
    }
    void seesWebPages()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, disposition);
        QFETCH(bool, expected);
        QCOMPARE(looksLikeWebPage(QUrl(url), name, type, disposition), expected);
    }

    void seesExecutables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");

        for (const auto *name : {"a.desktop",
                                 "a.sh",
                                 "setup.EXE",
                                 "a.bat",
                                 "A.AppImage",
                                 "a.jar",
                                 "photo.jpg.scr",
                                 "a.exe.",
                                 "a.exe ",
                                 "a.lnk",
                                 "a.url",
                                 "a.ps1",
                                 "a.settingcontent-ms",
                                 "photo.jpg.exe",
                                 "photo.jpg          .exe",
                                 "a.exe . .",
                                 "a.cmd",
                                 "a.vbs",
                                 "a.js",
                                 "a.reg",
                                 "a.hta",
                                 "a.msi",
                                 "a.run",
                                 "a.deb",
                                 "a.py",
                                 "report.pdf.desktop",
                                 "a.command"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        }
        for (const auto *name : {"a.jpg", "exe", "a.exe.zip", "a", "", "README.txt", "a.html", "sh"}) {
            QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name) << false;
        }
    }
    void seesExecutables()
    {
        QFETCH(QString, name);
        QFETCH(bool, expected);
        QCOMPARE(isExecutableName(name), expected);
    }

    /// Whatever was done to a name that it may not look like a program: what is created is seen as one.
    void noDisguiseHidesAProgram_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("it reads backwards") << u"annexe\u202Efdp.exe"_s;
        QTest::newRow("nothing visible in the suffix") << u"a.e\u200Bxe"_s;
        QTest::newRow("nothing visible behind it") << u"a.exe\u200B"_s;
        QTest::newRow("blanks that do not look it") << u"a.exe\u00A0\u2003"_s;
        QTest::newRow("a soft hyphen") << u"a.ex\u00ADe"_s;
        QTest::newRow("a stream") << u"a.exe:"_s;
        QTest::newRow("line breaks between") << u"a.jpg\r\n\r\n.exe"_s;
        QTest::newRow("a path behind") << u"x/a.exe\u202E"_s;
        QTest::newRow("long blanks between") << u"a.jpg"_s + QString(200, u' ') + u".exe"_s;
        QTest::newRow("too long to be whole") << QString(300, u'a') + u".exe"_s;
    }
    void noDisguiseHidesAProgram()
    {
        QFETCH(QString, name);
        const QString safe = safeFileName(name);
        // Either it is one, or the suffix is another now, to the system as well.
        QVERIFY2(isExecutableName(safe) || safe.endsWith(u".exe_"_s), qPrintable(safe));
    }
};

QTEST_GUILESS_MAIN(tst_FileNaming)
#include "tst_file_naming.moc"
