// SPDX-License-Identifier: MIT
#include "core/link.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_Link final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheSameLink_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");

        const auto row = [](const char *name, QString one, QString other, bool same) {
            QTest::newRow(name) << one << other << same;
        };
        row("scheme and host in capitals", u"HTTP://Example.COM/a"_s, u"http://example.com/a"_s, true);
        row("the default port of http", u"http://h.org:80/a"_s, u"http://h.org/a"_s, true);
        row("the default port of https", u"https://h.org:443/a"_s, u"https://h.org/a"_s, true);
        row("a fragment", u"http://h.org/a#b"_s, u"http://h.org/a"_s, true);
        row("dot segments", u"http://h.org/x/../a/./b"_s, u"http://h.org/a/b"_s, true);
        row("no path", u"http://h.org"_s, u"http://h.org/"_s, true);
        row("no path, but a query", u"http://h.org?q"_s, u"http://h.org/?q"_s, true);
        row("escaped letters", u"http://h.org/%61"_s, u"http://h.org/a"_s, true);
        row("an international host", u"http://bücher.de/"_s, u"http://xn--bcher-kva.de/"_s, true);
        row("a blank", u"http://h.org/a b"_s, u"http://h.org/a%20b"_s, true);
        row("a password", u"http://u:p@h.org/"_s, u"http://u:q@h.org/"_s, true);

        row("the scheme", u"http://h.org/a"_s, u"https://h.org/a"_s, false);
        row("the port of the other scheme", u"http://h.org:443/a"_s, u"http://h.org/a"_s, false);
        row("capitals in the path", u"http://h.org/A"_s, u"http://h.org/a"_s, false);
        row("the query", u"http://h.org/a?1"_s, u"http://h.org/a?2"_s, false);
        row("an escaped slash", u"http://h.org/a%2Fb"_s, u"http://h.org/a/b"_s, false);
        row("a trailing slash", u"http://h.org/a/"_s, u"http://h.org/a"_s, false);
        row("two slashes", u"http://h.org/a//b"_s, u"http://h.org/a/b"_s, false);
        row("the user", u"http://u@h.org/"_s, u"http://v@h.org/"_s, false);
    }
    void recognisesTheSameLink()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        const QByteArray left = linkKey(QUrl(one));
        const QByteArray right = linkKey(QUrl(other));
        QVERIFY2((left == right) == same, qPrintable(QString::fromLatin1(left + ' ' + right)));
    }

    void keepsNoPasswordInTheKey()
    {
        QVERIFY(!linkKey(QUrl(u"http://user:secret@h.org/a"_s)).contains("secret"));
    }

    void takesOnlyWhatCanBeFetched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");

        const auto row = [](const char *name, QString text, bool expected) {
            QTest::newRow(name) << text << expected;
        };
        row("http", u"http://h.org/a"_s, true);
        row("https in capitals", u"HTTPS://h.org/a"_s, true);
        row("an IPv6 host", u"http://[::1]:8080/a"_s, true);
        row("a blank in the path", u"http://h.org/a b"_s, true);
        row("a stray percent sign", u"http://h.org/100%"_s, true);
        row("a password", u"http://u:p@h.org/a"_s, true);
        row("a password with an escaped @ and /", u"http://u:p%40s%2F@h.org/a"_s, true);
        row("a password, and an @ in the path", u"http://u:p@h.org/@scope/pkg@1.2.3/x.tgz"_s, true);
        row("a password, and an @ in the query", u"http://u:p@h/a?mail=x@y.org/"_s, true);
        row("a port, and a host behind an @", u"http://h.org:80/a@b.org/"_s, true);
        row("a user, and a host behind an @", u"http://u@h.org/a@b.org/"_s, true);
        row("an @ in the password", u"http://u:p@s@h.org/a"_s, false);
        row("an @ and a slash in the password", u"http://me:p@ss/w@127.0.0.1:8124/z"_s, false);
        row("an @ and a slash in the password, a short host", u"http://me:p@ss/w@nas/z"_s, false);
        row("a host in the password", u"http://me:p@s.org/w@h.org/z"_s, false);
        row("a slash in the password", u"http://me:p/w@h.org/z"_s, false);
        row("nothing", {}, false);
        row("no host", u"http://"_s, false);
        row("no host, but a path", u"http:///etc/passwd"_s, false);
        row("ftp", u"ftp://h.org/a"_s, false);
        row("a file", u"file:///etc/passwd"_s, false);
        row("a script", u"javascript:alert(1)"_s, false);
        row("a relative path", u"a/b"_s, false);
        row("a port too high", u"http://h.org:65536/"_s, false);
        row("a blank in the host", u"http://h .org/"_s, false);
        row("a NUL in the host", QString(u"http://h\0.org/"_s), false);
    }
    void takesOnlyWhatCanBeFetched()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(toFetchableUrl(text).has_value(), expected);
    }
};

QTEST_GUILESS_MAIN(tst_Link)
#include "tst_link.moc"
