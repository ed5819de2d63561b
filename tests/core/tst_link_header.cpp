// SPDX-License-Identifier: MIT
#include "core/link_header.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_LinkHeader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected"); // url relations type priority location

        const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QString one = u"http://a.org/1 duplicate  999999 "_s;
        row("nothing", "", {});
        row("a mirror", "<http://a.org/1>; rel=duplicate", {one});
        row("in quotes, in capitals", "<http://a.org/1>;REL=\"Duplicate\"", {one});
        row("blanks everywhere", " , < http://a.org/1 > ; rel = \"duplicate\" ,", {one});
        row("RFC 6249",
            "<http://a.org/1>; rel=duplicate; pri=1; geo=gb; depth=1, "
            "<http://b.org/1.meta4>; rel=describedby; type=\"application/metalink4+xml\", "
            "<https://c.org/1>; rel=duplicate; pri=2",
            {u"http://a.org/1 duplicate  1 gb"_s,
             u"http://b.org/1.meta4 describedby application/metalink4+xml 999999 "_s,
             u"https://c.org/1 duplicate  2 "_s});
        row("several relations", "<http://a.org/1>; rel=\"  next   DUPLICATE \"",
            {u"http://a.org/1 next,duplicate  999999 "_s});
        row("relative", "<../x>; rel=duplicate", {u"http://base.org/x duplicate  999999 "_s});
        row("a comma and a semicolon in the target", "<http://a.org/1,2;3>; rel=duplicate",
            {u"http://a.org/1,2;3 duplicate  999999 "_s});
        row("a comma in a parameter", "<http://a.org/1>; title=\"a, b; c\"; rel=duplicate", {one});
        row("an escaped quote in a parameter", "<http://a.org/1>; title=\"a\\\", <x>\"; rel=duplicate",
            {one});
        row("the first of two relations", "<http://a.org/1>; rel=duplicate; rel=next", {one});
        row("a parameter without value", "<http://a.org/1>; crossorigin; rel=duplicate", {one});
        row("an empty parameter", "<http://a.org/1>;;; rel=duplicate;", {one});
        row("a priority out of range",
            "<http://a.org/1>; rel=duplicate; pri=0, <http://a.org/1>; rel=duplicate; pri=1000000, "
            "<http://a.org/1>; rel=duplicate; pri=-1",
            {one, one, one});

        row("without relation", "<http://a.org/1>", {});
        row("with an anchor", "<http://a.org/1>; rel=duplicate; anchor=\"#x\"", {});
        row("another scheme", "<ftp://a.org/1>; rel=duplicate, <javascript:alert(1)>; rel=duplicate", {});
        row("without brackets", "http://a.org/2; rel=duplicate, <http://a.org/1>; rel=duplicate", {one});
        row("a bracket never closed", "<http://a.org/1; rel=duplicate", {});
        row("a quote never closed", "<http://a.org/1>; rel=\"duplicate", {one});
        row("junk between",
            "<http://a.org/1>; rel=duplicate junk \"x, <http://a.org/2>; rel=a\", <http://a.org/1>; "
            "rel=duplicate",
            {one, one});
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const HeaderLink &link : parseLinkHeader(text, QUrl(u"http://base.org/a/b"_s))) {
            found += u"%1 %2 %3 %4 %5"_s.arg(link.url.toString(), link.relations.join(u','),
                                             QString::fromLatin1(link.type), QString::number(link.priority),
                                             link.location);
        }
        QCOMPARE(found, expected);
    }

    void sortsByPriority()
    {
        const auto links =
            parseLinkHeader("<http://a.org/3>; rel=duplicate, <http://a.org/2>; rel=duplicate; pri=2, "
                            "<http://a.org/x>; rel=next; pri=1, <http://a.org/1>; rel=duplicate; pri=1, "
                            "<http://a.org/4>; rel=duplicate",
                            QUrl());
        QStringList paths;
        for (const HeaderLink &link : linksWithRelation(links, u"duplicate")) {
            paths += link.url.path();
        }
        QCOMPARE(paths, (QStringList{u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s}));
    }

    void staysBoundedInHostileInput_data()
    {
        QTest::addColumn<QByteArray>("text");

        constexpr qsizetype size = 1 << 20;
        for (const char *piece : {"<", ">", "\"", ",", ";", "<>", "<>;", "<a>;rel=a,", "=", "<a>;a=\""}) {
            QTest::newRow(piece) << QByteArray(piece).repeated(size / qsizetype(qstrlen(piece)));
        }
    }
    void staysBoundedInHostileInput()
    {
        QFETCH(QByteArray, text);
        // The test's own time-out is the bound: anything quadratic takes minutes here.
        QVERIFY(parseLinkHeader(text, QUrl(u"http://base.org/"_s)).size() <= maxHeaderLinks);
    }
};

QTEST_GUILESS_MAIN(tst_LinkHeader)
#include "tst_link_header.moc"
