// SPDX-License-Identifier: MIT
#include "core/html_links.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_HtmlLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("urls");

        const auto row = [](const char *name, QString html, QStringList urls) {
            QTest::newRow(name) << html << urls;
        };
        row("nothing", {}, {});
        row("an anchor", u"<a href=\"http://a.org/1\">x</a>"_s, {u"http://a.org/1"_s});
        row("single quotes", u"<a href='http://a.org/1'>"_s, {u"http://a.org/1"_s});
        row("no quotes", u"<a href=http://a.org/1>x"_s, {u"http://a.org/1"_s});
        row("blanks and line breaks", u"<A\n HREF\t=\n \" http://a.org/\n1 \"\n>"_s, {u"http://a.org/1"_s});
        row("other attributes around it", u"<a class=x data-href=\"http://no.org/\" href=\"/1\" id>"_s,
            {u"http://base.org/1"_s});
        row("a greater-than sign in quotes", u"<a title=\"a>b\" href=\"/1\">"_s, {u"http://base.org/1"_s});
        row("relative to the page", u"<a href=\"c?d\">"_s, {u"http://base.org/a/c?d"_s});
        row("upward", u"<a href=\"../c\">"_s, {u"http://base.org/c"_s});
        row("without scheme", u"<a href=\"//c.org/d\">"_s, {u"http://c.org/d"_s});
        row("relative to <base>", u"<base href=\"https://c.org/d/\"><a href=\"e\">"_s,
            {u"https://c.org/d/e"_s});
        row("only the first <base> counts", u"<base href=\"/x/\"><base href=\"/y/\"><a href=\"e\">"_s,
            {u"http://base.org/x/e"_s});
        row("pictures and media",
            u"<img src=1><video src=2><source src=3><audio src=4></audio><embed src=5><track src=6>"_s,
            {u"http://base.org/a/1"_s, u"http://base.org/a/2"_s, u"http://base.org/a/3"_s,
             u"http://base.org/a/4"_s, u"http://base.org/a/5"_s, u"http://base.org/a/6"_s});
        row("an area", u"<area href=1>"_s, {u"http://base.org/a/1"_s});
        row("a self-closing tag", u"<img src=\"1\"/>"_s, {u"http://base.org/a/1"_s});
        row("tags that load other things",
            u"<script src=1></script><link href=2><iframe src=3><abbr href=4>"_s, {});
        row("entities", u"<a href=\"?a=1&amp;b=2&#38;c=3&#x26;d=&quot;\">"_s,
            {u"http://base.org/a/b?a=1&b=2&c=3&d=%22"_s});
        row("an ampersand that is none", u"<a href=\"?a=1&b=2&copy=3&;&#;&#x;\">"_s,
            {u"http://base.org/a/b?a=1&b=2&copy=3&;&#;&%23x;"_s});
        row("impossible characters", u"<a href=\"/&#0;&#xd800;&#x110000;&#99999999999;\">"_s,
            {u"http://base.org/%EF%BF%BD%EF%BF%BD%EF%BF%BD&#99999999999;"_s});
        row("the first of two attributes", u"<a href=1 href=2>"_s, {u"http://base.org/a/1"_s});
        row("a comment", u"<!-- <a href=1> --><a href=2>"_s, {u"http://base.org/a/2"_s});
        row("a comment never closed", u"<!-- <a href=1>"_s, {});
        row("a script", u"<script>x = '<a href=1>'</script><a href=2>"_s, {u"http://base.org/a/2"_s});
        row("a script never closed", u"<script><a href=1>"_s, {});
        row("a style", u"<STYLE><a href=1></style ><a href=2>"_s, {u"http://base.org/a/2"_s});
        row("a doctype and a processing instruction", u"<!DOCTYPE html><?xml <a href=1>?><a href=2>"_s,
            {u"http://base.org/a/2"_s});
        row("less-than signs in text", u"1 < 2 <<a href=1>"_s, {u"http://base.org/a/1"_s});
        row("a tag never closed", u"<a href=\"/1\""_s, {u"http://base.org/1"_s});
        row("a quote never closed", u"<a href=\"/1"_s, {u"http://base.org/1"_s});
        row("an attribute without value", u"<a href><a href=><a href=\"\">"_s, {});
        row("a fragment of the page", u"<a href=\"#top\">"_s, {});
        row("a fragment of another page counts once", u"<a href=\"x#1\"><a href=\"x#2\">"_s,
            {u"http://base.org/a/x#1"_s});
        row("other schemes",
            u"<a href=\"javascript:alert(1)\"><a href=\"mailto:a@b.org\"><img src=\"data:image/png;base64,xx\">"_s,
            {});
        row("a scheme written in entities", u"<a href=\"&#106;avascript:alert(1)\">"_s, {});
        row("a NUL", QString(u"<a\0b href=1><a href=2\0>"_s), {u"http://base.org/a/2%00"_s});
    }
    void findsLinks()
    {
        QFETCH(QString, html);
        QFETCH(QStringList, urls);
        QStringList found;
        for (const Link &link : linksFromHtml(html, QUrl(u"http://base.org/a/b"_s)).links) {
            found += link.url.toString(QUrl::FullyEncoded);
        }
        QCOMPARE(found, urls);
    }

    void tellsTheRest()
    {
        const LinkList list = linksFromHtml(u"<a href='http://a.org/1'>\n<a href='http://A.org/1'>\n"
                                            "<a href='ftp://a.org'><a href='relative'><a href='http://'>\n"
                                            "<a download='../x.zip&amp;' href='https://a.org/2'>",
                                            QUrl());
        QCOMPARE(list.links.size(), 2);
        QCOMPARE(list.links[0].line, 1);
        QCOMPARE(list.links[1].line, 4);
        QCOMPARE(list.links[1].name, u"../x.zip&"_s);
        QCOMPARE(list.duplicates, 1);
        QCOMPARE(list.rejected.unsupported, 1);
        QCOMPARE(list.rejected.noLinks, 2);
        QCOMPARE(list.rejected.first.first().line, 3);
        QCOMPARE(list.rejected.first.first().scheme, u"ftp"_s);
    }

    void refusesLongValues()
    {
        const LinkList list = linksFromHtml(
            u"<img src=\"data:"_s + QString(100'000, u'a') + u"\"><a href='http://a.org'>"_s, QUrl());
        QCOMPARE(list.links.size(), 1);
        QCOMPARE(list.rejected.tooLong, 1);
        QVERIFY(list.rejected.first.first().text.size() <= Rejections::maxTextKept);
    }

    void staysLinearInHostileInput_data()
    {
        QTest::addColumn<QString>("html");

        constexpr qsizetype size = 1 << 19;
        for (const char *piece : {"<", "<a ", "<!--", "<script>", "<a href=\"", "<a href='x", "&",
                                  "<a href=&#38;", "<a =", "<!", "</", "<img src=\n>"}) {
            const QString text = QString::fromLatin1(piece);
            QTest::newRow(qPrintable(text.simplified())) << text.repeated(size / text.size());
        }
    }
    void staysLinearInHostileInput()
    {
        QFETCH(QString, html);
        // The test's own time-out is the bound: anything quadratic takes minutes here.
        const LinkList list = linksFromHtml(html, QUrl(u"http://base.org/"_s));
        QVERIFY(list.rejected.first.size() <= Rejections::maxKept);
    }
};

QTEST_GUILESS_MAIN(tst_HtmlLinks)
#include "tst_html_links.moc"
