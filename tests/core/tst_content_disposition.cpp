// SPDX-License-Identifier: MIT
#include "core/content_disposition.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_ContentDisposition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("attachment");
        QTest::addColumn<QString>("fileName");

        const auto row = [](const char *name, QByteArray text, bool attachment, QString fileName) {
            QTest::newRow(name) << text << attachment << fileName;
        };
        // RFC 6266, 5
        row("RFC 6266: a token", "Attachment; filename=example.html", true, u"example.html"_s);
        row("RFC 6266: inline", "INLINE; FILENAME= \"an example.html\"", false, u"an example.html"_s);
        row("RFC 6266: filename*", "attachment; filename*= UTF-8''%e2%82%ac%20rates", true, u"€ rates"_s);
        row("RFC 6266: both", "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates", true,
            u"€ rates"_s);

        // Disposition types
        row("nothing", "", false, {});
        row("inline alone", "inline", false, {});
        row("attachment alone", "attachment", true, {});
        row("attachment in capitals", "ATTACHMENT", true, {});
        row("attachment in quotes", "\"attachment\"", true, {});
        row("an unknown type is an attachment", "foobar; filename=\"foo.html\"", true, u"foo.html"_s);
        row("no type", "filename=foo.html", false, u"foo.html"_s);
        row("no type, quoted", "filename=\"foo.html\"; size=5", false, u"foo.html"_s);
        row("an empty type", "; filename=foo.html", false, u"foo.html"_s);
        row("reversed", "filename=foo.html; attachment", false, u"foo.html"_s);

        // filename
        row("quoted", "attachment; filename=\"foo.html\"", true, u"foo.html"_s);
        row("an escaped letter", "attachment; filename=\"f\\oo.html\"", true, u"foo.html"_s);
        row("escaped quotes", "attachment; filename=\"\\\"quoting\\\" tested.html\"", true,
            u"\"quoting\" tested.html"_s);
        row("a semicolon in quotes", "attachment; filename=\"Here's a semicolon;.html\"", true,
            u"Here's a semicolon;.html"_s);
        row("other parameters around it", "attachment; foo=\"\\\"\\\\\";filename=\"foo.html\"; bar=1", true,
            u"foo.html"_s);
        row("the name inside another parameter's quotes",
            "attachment; foo=\"; filename=evil\"; filename=good", true, u"good"_s);
        row("an empty name", "attachment; filename=\"\"", true, {});
        row("an empty value", "attachment; filename=", true, {});
        row("a single escaped quote", "attachment; filename=\"\\\"\"", true, u"\""_s);
        row("capitals", "attachment; FILENAME=\"foo.html\"", true, u"foo.html"_s);
        row("a trailing semicolon", "attachment; filename=foo.html ;", true, u"foo.html"_s);
        row("many semicolons", "attachment;;;;filename=foo.html;;", true, u"foo.html"_s);
        row("no semicolon after the type", "attachment filename=bar", true, u"bar"_s);
        row("blanks around the equals sign", "attachment; filename = \"foo.html\"", true, u"foo.html"_s);
        row("single quotes are part of a name", "attachment; filename='foo.bar'", true, u"'foo.bar'"_s);
        row("blanks without quotes", "attachment; filename=foo bar.html", true, u"foo bar.html"_s);
        row("brackets without quotes", "attachment; filename=foo[1](2).html", true, u"foo[1](2).html"_s);
        row("a comma without quotes", "attachment; filename=foo, bar.html", true, u"foo, bar.html"_s);
        row("two fields joined", "attachment; filename=foo.html, attachment; filename=bar.html", true,
            u"foo.html"_s);
        row("two names: the first counts", "attachment; filename=\"foo.html\"; filename=\"bar.html\"", true,
            u"foo.html"_s);
        row("a quote never closed", "attachment; filename=\"foo.html", true, u"foo.html"_s);
        row("a backslash at the end", "attachment; filename=\"foo\\", true, u"foo\\"_s);
        row("junk after the closing quote", "attachment; filename=\"foo.html\".txt; x=y", true,
            u"foo.html"_s);
        row("another parameter whose name ends alike", "attachment; xfilename=foo.html", true, {});
        row("name, a modern parameter of forms", "attachment; name=foo.html", true, {});
        row("a percent sign stands for itself", "attachment; filename=\"foo-%41.html\"", true,
            u"foo-%41.html"_s);
        row("raw UTF-8", "attachment; filename=\"foo-\xc3\xa4.html\"", true, u"foo-ä.html"_s);
        row("raw ISO-8859-1", "attachment; filename=\"foo-\xe4.html\"", true, u"foo-ä.html"_s);
        row("raw UTF-8 without quotes", "attachment; filename=foo-\xc3\xa4.html", true, u"foo-ä.html"_s);
        row("overlong UTF-8 is no slash", "attachment; filename=\"..\xc0\xaf..\"", true,
            u"..\u00c0\u00af.."_s);
        row("UTF-8 of a surrogate is no UTF-8", "attachment; filename=\"\xed\xa0\x80\"", true,
            u"\u00ed\u00a0\u0080"_s);
        row("a path is left to safeFileName", "attachment; filename=\"../../etc/passwd\"", true,
            u"../../etc/passwd"_s);
        row("a NUL is left to safeFileName", QByteArray("attachment; filename=\"a\0b\"", 26), true,
            QString(u"a\0b"_s));

        // filename*, RFC 8187
        row("UTF-8", "attachment; filename*=UTF-8''foo-%c3%a4-%e2%82%ac.html", true, u"foo-ä-€.html"_s);
        row("ISO-8859-1", "attachment; filename*=iso-8859-1''foo-%E4.html", true, u"foo-ä.html"_s);
        row("a language", "attachment; filename*=UTF-8'de'foo-%c3%a4.html", true, u"foo-ä.html"_s);
        row("blanks before the value", "attachment; filename*= UTF-8''foo-%c3%a4.html", true,
            u"foo-ä.html"_s);
        row("blanks before the equals sign", "attachment; filename* =UTF-8''foo-%c3%a4.html", true,
            u"foo-ä.html"_s);
        row("blanks before the star are no filename*", "attachment; filename *=UTF-8''foo-%c3%a4.html", true,
            {});
        row("it comes first", "attachment; filename*=UTF-8''foo-%c3%a4.html; filename=\"foo-ae.html\"", true,
            u"foo-ä.html"_s);
        row("it comes second", "attachment; filename=\"foo-ae.html\"; filename*=UTF-8''foo-%c3%a4.html", true,
            u"foo-ä.html"_s);
        row("decoded once, not twice", "attachment; filename*=UTF-8''A-%2541.html", true, u"A-%41.html"_s);
        row("a backslash", "attachment; filename*=UTF-8''%5cfoo.html", true, u"\\foo.html"_s);
        row("in quotes", "attachment; filename*=\"UTF-8''foo-%c3%a4.html\"", true, u"foo-ä.html"_s);
        row("with raw blanks", "attachment; filename*=UTF-8''foo bar.html", true, u"foo bar.html"_s);
        row("an apostrophe in the name", "attachment; filename*=UTF-8''it's.html", true, u"it's.html"_s);
        row("no charset falls back", "attachment; filename*=''foo-%c3%a4.html; filename=b.html", true,
            u"b.html"_s);
        row("an unknown charset falls back", "attachment; filename*=koi8-r''foo.html; filename=b.html", true,
            u"b.html"_s);
        row("one apostrophe falls back", "attachment; filename*=UTF-8'foo.html; filename=b.html", true,
            u"b.html"_s);
        row("no apostrophe falls back", "attachment; filename*=foo.html; filename=b.html", true, u"b.html"_s);
        row("a cut escape falls back", "attachment; filename*=UTF-8''foo%; filename=b.html", true,
            u"b.html"_s);
        row("half an escape falls back", "attachment; filename*=UTF-8''foo%4; filename=b.html", true,
            u"b.html"_s);
        row("a bad escape falls back", "attachment; filename*=UTF-8''f%oo.html; filename=b.html", true,
            u"b.html"_s);
        row("bad UTF-8 falls back", "attachment; filename*=UTF-8''foo-%E4.html; filename=b.html", true,
            u"b.html"_s);
        row("overlong UTF-8 falls back", "attachment; filename*=UTF-8''..%c0%af..; filename=b.html", true,
            u"b.html"_s);
        row("an empty one falls back", "attachment; filename*=UTF-8''; filename=b.html", true, u"b.html"_s);
        row("a broken one alone is no name", "attachment; filename*=UTF-8''f%oo.html", true, {});
        row("continuations are no part of HTTP", "attachment; filename*0=\"foo.\"; filename*1=\"html\"", true,
            {});
        row("encoded continuations are none either",
            "attachment; filename*0*=UTF-8''foo-%c3%a4; filename*1=\".html\"", true, {});

        // RFC 2047
        row("encoded word, Q", "attachment; filename=\"=?ISO-8859-1?Q?foo-=E4.html?=\"", true,
            u"foo-ä.html"_s);
        row("encoded word, B, no quotes", "attachment; filename==?UTF-8?B?w6QuaHRtbA==?=", true, u"ä.html"_s);
        row("encoded words in a row", "attachment; filename=\"=?utf-8?q?a_b?= =?utf-8?q?=2Ezip?=\"", true,
            u"a b.zip"_s);
        row("an encoded word within text stays", "attachment; filename=\"x =?utf-8?q?a?=\"", true,
            u"x =?utf-8?q?a?="_s);
        row("an encoded word of an unknown charset stays", "attachment; filename=\"=?big5?q?a?=\"", true,
            u"=?big5?q?a?="_s);
        row("an encoded word with bad base64 stays", "attachment; filename=\"=?utf-8?b?!!!?=\"", true,
            u"=?utf-8?b?!!!?="_s);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, attachment);
        QFETCH(QString, fileName);
        const ContentDisposition disposition = parseContentDisposition(text);
        QCOMPARE(disposition.fileName, fileName);
        QCOMPARE(disposition.attachment, attachment);
    }

    void staysLinearInHostileInput_data()
    {
        QTest::addColumn<QByteArray>("text");

        constexpr qsizetype size = 1 << 20;
        QTest::newRow("semicolons") << QByteArray(size, ';');
        QTest::newRow("quotes") << QByteArray(size, '"');
        QTest::newRow("backslashes") << "attachment; filename=\"" + QByteArray(size, '\\');
        QTest::newRow("equals signs") << QByteArray(size, '=');
        QTest::newRow("parameters") << QByteArray("a=b;").repeated(size / 4);
        QTest::newRow("commas") << "attachment; filename=" + QByteArray(size, ',');
        QTest::newRow("blanks") << "attachment; filename=" + QByteArray(size, ' ') + 'x';
        QTest::newRow("encoded words")
            << "attachment; filename=\"" + QByteArray("=?utf-8?q?a?= ").repeated(size / 14) + '"';
    }
    void staysLinearInHostileInput()
    {
        QFETCH(QByteArray, text);
        // The test's own time-out is the bound: anything quadratic takes minutes here.
        QVERIFY(parseContentDisposition(text).fileName.size() <= text.size());
    }
};

QTEST_GUILESS_MAIN(tst_ContentDisposition)
#include "tst_content_disposition.moc"
