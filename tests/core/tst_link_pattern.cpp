// SPDX-License-Identifier: MIT
#include "core/link_pattern.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

QStringList all(const QString &text)
{
    const LinkPattern pattern(text);
    QStringList links;
    for (qint64 i = 0; i < pattern.count(); ++i) {
        links.append(pattern.at(i));
    }
    return links;
}

} // namespace

class TestLinkPattern final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("links");
        const auto row = [](const char *name, const QString &text, const QString &links) {
            QTest::newRow(name) << text << links;
        };
        row("numbers count up", u"http://h/[8-11].jpg"_s,
            u"http://h/8.jpg http://h/9.jpg http://h/10.jpg http://h/11.jpg"_s);
        row("zeros in front are kept", u"a[008-011]b"_s, u"a008b a009b a010b a011b"_s);
        row("numbers grow out of their zeros", u"[09-10] [099-100]"_s, u"09 099|09 100|10 099|10 100"_s);
        row("zero alone is a number, not a width", u"[0-2]"_s, u"0 1 2"_s);
        row("a step leaves out what is between", u"[0-100:25]"_s, u"0 25 50 75 100"_s);
        row("a step need not meet the end", u"[1-10:4]"_s, u"1 5 9"_s);
        row("a step keeps zeros", u"[000-020:10]"_s, u"000 010 020"_s);
        row("one number is a range, too", u"x[5-5]"_s, u"x5"_s);
        row("small letters", u"[a-d]"_s, u"a b c d"_s);
        row("capital letters with a step", u"[A-F:2]"_s, u"A C E"_s);
        row("words", u"http://h/{one,two,three}/x"_s, u"http://h/one/x http://h/two/x http://h/three/x"_s);
        row("a word may be empty", u"a{,-big}.jpg"_s, u"a.jpg a-big.jpg"_s);
        row("several make all combinations, the last changes quickest", u"{a,b}[1-2][x-y]"_s,
            u"a1x a1y a2x a2y b1x b1y b2x b2y"_s);
        row("a host can be one", u"http://img[1-2].example.org/a"_s,
            u"http://img1.example.org/a http://img2.example.org/a"_s);
        row("an address of IPv6 beside one", u"http://[::1]:8080/[1-2]"_s,
            u"http://[::1]:8080/1 http://[::1]:8080/2"_s);
        row("the inner one of two that are nested", u"{a[1-2],b}"_s, u"{a1,b} {a2,b}"_s);
        row("a real one after a false one", u"[x][1-2]"_s, u"[x]1 [x]2"_s);
        row("a real one right after an open bracket", u"[[1-2]"_s, u"[1 [2"_s);
        row("words right after an open brace", u"{{a,b}"_s, u"{a {b"_s);
        row("eighteen digits", u"[999999999999999998-999999999999999999]"_s,
            u"999999999999999998 999999999999999999"_s);
    }
    void stands()
    {
        QFETCH(QString, text);
        QFETCH(QString, links);
        QVERIFY(LinkPattern(text).isPattern());
        QCOMPARE(all(text), links.split(links.contains(u'|') ? u'|' : u' '));
    }

    void staysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", u""_s);
        row("a link without brackets", u"http://h/a-b"_s);
        row("an address of IPv6", u"http://[2001:db8::1-2]/"_s);
        row("the loopback of IPv6", u"http://[::1]/"_s);
        row("numbers that go down", u"[10-1]"_s);
        row("letters that go down", u"[f-a]"_s);
        row("letters of both sizes", u"[a-Z]"_s);
        row("a letter and a number", u"[a-9]"_s);
        row("two letters at once", u"[aa-zz]"_s);
        row("a single number", u"filter[0]=x"_s);
        row("no number at all", u"ids[]=1"_s);
        row("half a range", u"[1-]"_s);
        row("the other half", u"[-1]"_s);
        row("a step of nothing", u"[1-9:0]"_s);
        row("an empty step", u"[1-9:]"_s);
        row("a step that is no number", u"[1-9:x]"_s);
        row("no end", u"[1-9"_s);
        row("no beginning", u"1-9]"_s);
        row("nineteen digits", u"[0-1000000000000000000]"_s);
        row("one word", u"{one}"_s);
        row("a number of an object in braces", u"{550e8400-e29b-41d4-a716-446655440000}"_s);
        row("empty braces", u"{}"_s);
        row("words without end", u"{one,two"_s);
        row("brackets that are escaped", u"%5B1-9%5D%7Ba,b%7D"_s);
        row("an open bracket at the end", u"a["_s);
        row("an open brace at the end", u"a{"_s);
    }
    void staysAsItIs()
    {
        QFETCH(QString, text);
        const LinkPattern pattern(text);
        QVERIFY(!pattern.isPattern());
        QCOMPARE(pattern.count(), 1);
        QCOMPARE(pattern.at(0), text);
    }

    void countsWithoutExpanding()
    {
        const LinkPattern pattern(u"[0-999999999]/[0-999999999]"_s);
        QCOMPARE(pattern.count(), 1'000'000'000'000'000'000);
        QCOMPARE(pattern.at(pattern.count() - 1), u"999999999/999999999"_s);
    }

    void tooManyToCountIsTheLargestNumber()
    {
        const LinkPattern pattern(u"[0-999999999999999999][0-999999999999999999]"_s);
        QCOMPARE(pattern.count(), std::numeric_limits<qint64>::max());
        QVERIFY(!pattern.at(pattern.count() - 1).isEmpty());
    }

    void bracketsByTheThousandTakeLinearTime()
    {
        for (const QString &piece : {u"["_s, u"{"_s, u"{a,"_s, u"[1"_s, u"[1-2:3"_s}) {
            const QString text = piece.repeated(300'000);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!LinkPattern(text).isPattern());
            QVERIFY2(timer.elapsed() < 1000, qPrintable(piece));
        }
    }
};

QTEST_GUILESS_MAIN(TestLinkPattern)
#include "tst_link_pattern.moc"
