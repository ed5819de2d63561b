// SPDX-License-Identifier: MIT
#include "core/cookie_file.h"
#include "core/link_digest.h"
#include "core/public_suffix.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;
using Reason = RejectedCookie::Reason;

class TestCookieFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Cookie>("cookie");
        const auto row = [](const char *name, const QByteArray &line, const Cookie &cookie) {
            QTest::newRow(name) << line << cookie;
        };
        row("for a host and those below it", "example.org\tTRUE\t/\tFALSE\t1700000000\tsid\tabc",
            {u"example.org"_s, false, "/", false, 1'700'000'000, "sid", "abc"});
        row("with a leading dot", ".example.org\tTRUE\t/a/b\tTRUE\t0\tsid\tabc",
            {u"example.org"_s, false, "/a/b", true, 0, "sid", "abc"});
        row("for one host", "www.example.org\tFALSE\t/\tFALSE\t0\ta\tb",
            {u"www.example.org"_s, true, "/", false, 0, "a", "b"});
        row("that scripts do not see", "#HttpOnly_.example.org\tTRUE\t/\tTRUE\t0\ta\tb",
            {u"example.org"_s, false, "/", true, 0, "a", "b"});
        row("of a host in capitals", "EXAMPLE.Org\tfalse\t/\tfalse\t0\ta\tb",
            {u"example.org"_s, true, "/", false, 0, "a", "b"});
        row("of an international host",
            "b\xc3\xbc"
            "cher.example\tFALSE\t/\tFALSE\t0\ta\tb",
            {u"xn--bcher-kva.example"_s, true, "/", false, 0, "a", "b"});
        row("of an address, below which nothing is", "127.0.0.1\tTRUE\t/\tFALSE\t0\ta\tb",
            {u"127.0.0.1"_s, true, "/", false, 0, "a", "b"});
        row("without a value", "h.example\tFALSE\t/\tFALSE\t0\ta\t",
            {u"h.example"_s, true, "/", false, 0, "a", ""});
        row("whose empty value lost its tab", "h.example\tFALSE\t/\tFALSE\t0\ta",
            {u"h.example"_s, true, "/", false, 0, "a", ""});
        row("with signs in its value", "h.example\tFALSE\t/\tFALSE\t0\ta\t\"b=c, d\"",
            {u"h.example"_s, true, "/", false, 0, "a", "\"b=c, d\""});
        row("with a time beyond all calendars", "h.example\tFALSE\t/\tFALSE\t9000000000000000000\ta\tb",
            {u"h.example"_s, true, "/", false, 253'402'300'799, "a", "b"});
        row("of a host that happens to be a public suffix, for it alone",
            "github.io\tFALSE\t/\tFALSE\t0\ta\tb", {u"github.io"_s, true, "/", false, 0, "a", "b"});
        row("that keeps what __Host- promises", "h.example\tFALSE\t/\tTRUE\t0\t__Host-a\tb",
            {u"h.example"_s, true, "/", true, 0, "__Host-a", "b"});
    }
    void readsALine()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const Cookie, cookie);
        const CookieFile file = parseCookieFile(line + "\n");
        QCOMPARE(file.rejectedCount, 0);
        QCOMPARE(file.cookies.size(), 1);
        QCOMPARE(file.cookies[0].domain, cookie.domain);
        QCOMPARE(file.cookies[0].value, cookie.value);
        QVERIFY(file.cookies[0] == cookie);
    }

    void refusesALine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("prose") << "nothing of the kind"_ba << Reason::NotSevenFields;
        QTest::newRow("blanks for tabs") << "h.example FALSE / FALSE 0 a b"_ba << Reason::NotSevenFields;
        QTest::newRow("five fields") << "h.example\tFALSE\t/\tFALSE\t0"_ba << Reason::NotSevenFields;
        QTest::newRow("eight fields") << "h.example\tFALSE\t/\tFALSE\t0\ta\tb\tc"_ba << Reason::BadValue;
        QTest::newRow("no domain") << "\tFALSE\t/\tFALSE\t0\ta\tb"_ba << Reason::BadDomain;
        QTest::newRow("a dot alone") << ".\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::BadDomain;
        QTest::newRow("two dots") << "..h.example\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::BadDomain;
        QTest::newRow("a star") << "*.example\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::BadDomain;
        QTest::newRow("a domain with a path")
            << "h.example/a\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::BadDomain;
        QTest::newRow("a domain with a user")
            << "me@h.example\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::BadDomain;
        QTest::newRow("an endless domain")
            << QByteArray(254, 'a') + "\tTRUE\t/\tFALSE\t0\ta\tb" << Reason::BadDomain;
        QTest::newRow("everything") << "com\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::PublicSuffix;
        QTest::newRow("a country's companies")
            << ".co.uk\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::PublicSuffix;
        QTest::newRow("everybody's pages")
            << ".github.io\tTRUE\t/\tFALSE\t0\ta\tb"_ba << Reason::PublicSuffix;
        QTest::newRow("no flag") << "h.example\tYES\t/\tFALSE\t0\ta\tb"_ba << Reason::BadFlag;
        QTest::newRow("no flag of security") << "h.example\tTRUE\t/\t\t0\ta\tb"_ba << Reason::BadFlag;
        QTest::newRow("no path") << "h.example\tTRUE\t\tFALSE\t0\ta\tb"_ba << Reason::BadPath;
        QTest::newRow("a path from nowhere") << "h.example\tTRUE\ta\tFALSE\t0\ta\tb"_ba << Reason::BadPath;
        QTest::newRow("a time in words") << "h.example\tTRUE\t/\tFALSE\tnever\ta\tb"_ba << Reason::BadTime;
        QTest::newRow("a time before time") << "h.example\tTRUE\t/\tFALSE\t-1\ta\tb"_ba << Reason::BadTime;
        QTest::newRow("no name") << "h.example\tTRUE\t/\tFALSE\t0\t\tb"_ba << Reason::BadName;
        QTest::newRow("a name with =") << "h.example\tTRUE\t/\tFALSE\t0\ta=b\tc"_ba << Reason::BadName;
        QTest::newRow("a name with ;") << "h.example\tTRUE\t/\tFALSE\t0\ta;b\tc"_ba << Reason::BadName;
        QTest::newRow("a value with ;") << "h.example\tTRUE\t/\tFALSE\t0\ta\tb; c=d"_ba << Reason::BadValue;
        QTest::newRow("a value with a line break")
            << "h.example\tTRUE\t/\tFALSE\t0\ta\tb\rX-Evil: 1"_ba << Reason::BadValue;
        QTest::newRow("a value with a nought")
            << QByteArray("h.example\tTRUE\t/\tFALSE\t0\ta\tb\0c", 30) << Reason::BadValue;
        QTest::newRow("a book") << "h.example\tTRUE\t/\tFALSE\t0\ta\t" + QByteArray(4096, 'b')
                                << Reason::TooLong;
        QTest::newRow("an endless path")
            << "h.example\tTRUE\t/" + QByteArray(1024, 'a') + "\tFALSE\t0\ta\tb" << Reason::TooLong;
        QTest::newRow("__Secure- without security")
            << "h.example\tFALSE\t/\tFALSE\t0\t__Secure-a\tb"_ba << Reason::BrokenPrefix;
        QTest::newRow("__Host- for other hosts")
            << "h.example\tTRUE\t/\tTRUE\t0\t__Host-a\tb"_ba << Reason::BrokenPrefix;
    }
    void refusesALine()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const Reason, reason);
        const CookieFile file = parseCookieFile("# Netscape HTTP Cookie File\n\n" + line + "\r\n");
        QCOMPARE(file.cookies.size(), 0);
        QCOMPARE(file.rejectedCount, 1);
        QCOMPARE(file.rejected.size(), 1);
        QCOMPARE(file.rejected[0].line, 3);
        QCOMPARE(int(file.rejected[0].reason), int(reason));
        QVERIFY(!describe(reason).isEmpty());
    }

    void commentsAndLineEndsCount()
    {
        const CookieFile file = parseCookieFile("\xef\xbb\xbf# Netscape HTTP Cookie File\r\n"
                                                "\r\n"
                                                "  \r\n"
                                                "#HttpOnly is no mark\n"
                                                "h.example\tTRUE\t/\tFALSE\t0\ta\tb\r\n"
                                                "bad\n"
                                                "h.example\tTRUE\t/\tFALSE\t0\tc\td");
        QCOMPARE(file.cookies.size(), 2);
        QCOMPARE(file.cookies[0].value, "b"_ba); // without the line's end
        QCOMPARE(file.rejected, (QList<RejectedCookie>{{6, Reason::NotSevenFields}}));
    }

    void theLastOfOneNameCounts()
    {
        const CookieFile file = parseCookieFile("h.example\tTRUE\t/\tFALSE\t0\ta\told\n"
                                                "h.example\tTRUE\t/x\tFALSE\t0\ta\tother\n"
                                                ".h.example\tTRUE\t/\tFALSE\t0\ta\tnew\n");
        QCOMPARE(file.cookies.size(), 2);
        QCOMPARE(file.cookies[0].value, "new"_ba);
        QCOMPARE(file.cookies[1].value, "other"_ba);
    }

    void sizesAreBounded()
    {
        QByteArray many;
        for (int i = 0; i < 300; ++i) {
            many += "h.example\tTRUE\t/\tFALSE\t0\tn" + QByteArray::number(i) + "\tv\n";
        }
        CookieFile file = parseCookieFile(many);
        QCOMPARE(file.cookies.size(), CookieFile::mostPerDomain);
        QCOMPARE(file.rejectedCount, 100);
        QCOMPARE(int(file.rejected[0].reason), int(Reason::TooMany));

        QByteArray hosts;
        for (int i = 0; i < CookieFile::mostCookies + 500; ++i) {
            hosts += "h" + QByteArray::number(i) + ".example\tFALSE\t/\tFALSE\t0\tn\tv\n";
        }
        file = parseCookieFile(hosts);
        QCOMPARE(file.cookies.size(), CookieFile::mostCookies);
        QCOMPARE(file.rejectedCount, 500);
        QCOMPARE(file.rejected.size(), CookieFile::mostRejected);

        const QByteArray line = "h.example\tTRUE\t/\tFALSE\t0\tlast\tv\n";
        const QByteArray huge = QByteArray(CookieFile::mostBytes, '\n') + line;
        QCOMPARE(parseCookieFile(huge).cookies.size(), 0);
    }

    void expiredOnesAreCounted()
    {
        const CookieFile file = parseCookieFile("h.example\tTRUE\t/\tFALSE\t0\ta\tb\n"
                                                "h.example\tTRUE\t/\tFALSE\t1000\tc\td\n"
                                                "h.example\tTRUE\t/\tFALSE\t1001\te\tf\n");
        QCOMPARE(file.expired(1000), 1);
        QCOMPARE(file.expired(1001), 2);
        QCOMPARE(file.expired(999), 0);
    }

    void publicSuffixes_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<bool>("isSuffix");
        QTest::newRow("com") << u"com"_s << true;
        QTest::newRow("co.uk") << u"co.uk"_s << true;
        QTest::newRow("a company") << u"example.co.uk"_s << false;
        QTest::newRow("a site") << u"example.com"_s << false;
        QTest::newRow("a host of a site") << u"www.example.com"_s << false;
        QTest::newRow("pages of strangers") << u"github.io"_s << true;
        QTest::newRow("one of them") << u"me.github.io"_s << false;
    }
    void publicSuffixes()
    {
        QFETCH(const QString, domain);
        QFETCH(const bool, isSuffix);
        QCOMPARE(isPublicSuffix(domain), isSuffix);
    }

    /// They are stored: they must be the same in every version.
    void digestsOfLinksStayAsTheyAre()
    {
        const QByteArray digest = linkDigest(QUrl(u"http://example.org/a"_s));
        QCOMPARE(digest.size(), linkDigestBytes);
        QCOMPARE(digest.toHex(), "2607e6a1a656413d14f4fdbae431f085"_ba);
        QCOMPARE(linkDigest(QUrl(u"HTTP://EXAMPLE.org:80/a#x"_s)), digest);
        QCOMPARE(linkDigest("http://example.org/a"_ba), digest);
        QCOMPARE(linkDigest(QUrl(u"http://example.org/x/../a"_s)), digest);
        QVERIFY(linkDigest(QUrl(u"https://example.org/a"_s)) != digest);
        QCOMPARE(linkDigest(QUrl(u"http://me:one@example.org/a"_s)),
                 linkDigest(QUrl(u"http://me:two@example.org/a"_s)));
    }
};

QTEST_APPLESS_MAIN(TestCookieFile)
#include "tst_cookie_file.moc"
