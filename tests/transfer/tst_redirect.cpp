// SPDX-License-Identifier: MIT
#include "transfer/redirect.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestRedirect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data();
    void targets();
    void refused_data();
    void refused();
    void secretsOnceDroppedStayDropped();
};

void TestRedirect::targets_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("secrets");
    const auto row = [](const char *name, const char *from, const char *location, const char *to,
                        bool secrets) {
        QTest::addRow("%s", name) << QString::fromLatin1(from) << QByteArray(location)
                                  << QString::fromUtf8(to) << secrets;
    };
    row("an absolute path stays", "http://a.org/x/y", "/z", "http://a.org/z", true);
    row("a relative path is resolved", "http://a.org/x/y", "z?q=1", "http://a.org/x/z?q=1", true);
    row("dots are resolved", "http://a.org/x/y/w", "../../../z", "http://a.org/z", true);
    row("a query alone", "http://a.org/x", "?q", "http://a.org/x?q", true);
    row("a full address of the same origin", "http://a.org/x", "http://A.ORG:80/z", "http://a.org:80/z",
        true);
    row("another host loses secrets", "http://a.org/x", "http://b.org/z", "http://b.org/z", false);
    row("a subdomain is another host", "http://a.org/x", "http://cdn.a.org/z", "http://cdn.a.org/z", false);
    row("another port loses secrets", "http://a.org/x", "http://a.org:8080/z", "http://a.org:8080/z", false);
    row("up to https is another origin", "http://a.org/x", "https://a.org/x", "https://a.org/x", false);
    row("no scheme", "https://a.org/x", "//b.org/z", "https://b.org/z", false);
    row("user and password in the target are dropped", "http://a.org/x", "http://me:pw@a.org/z",
        "http://a.org/z", true);
    row("those of the present address go along", "http://me:a%3Ab%C3%A4@a.org/x", "//you:pw@a.org/z",
        "http://me:a:b%C3%A4@a.org/z", true);
    row("but not elsewhere", "http://me:pw@a.org/x", "http://b.org/z", "http://b.org/z", false);
    row("spaces and raw UTF-8 are taken as meant", "http://a.org/x", "/a b/\xc3\xa4",
        "http://a.org/a%20b/%C3%A4", true);
    row("a fragment is inherited", "http://a.org/x#part", "/z", "http://a.org/z#part", true);
}

void TestRedirect::targets()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, to);
    QFETCH(bool, secrets);
    const auto target = followRedirect(QUrl(from), true, location);
    QVERIFY(target.ok());
    QCOMPARE(target->url.toString(QUrl::FullyEncoded), to);
    QCOMPARE(target->mayCarrySecrets, secrets);
}

void TestRedirect::refused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addRow("down to http") << u"https://a.org/x"_s << QByteArray("http://a.org/x");
    QTest::addRow("a file") << u"http://a.org/x"_s << QByteArray("file:///etc/passwd");
    QTest::addRow("ftp") << u"http://a.org/x"_s << QByteArray("ftp://a.org/x");
    QTest::addRow("data") << u"http://a.org/x"_s << QByteArray("data:text/plain,x");
    QTest::addRow("a script") << u"http://a.org/x"_s << QByteArray("javascript:alert(1)");
    QTest::addRow("no target") << u"http://a.org/x"_s << QByteArray();
    QTest::addRow("no host") << u"http://a.org/x"_s << QByteArray("http:///x");
    QTest::addRow("a port that is none") << u"http://a.org/x"_s << QByteArray("http://a.org:99999/");
}

void TestRedirect::refused()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    const auto target = followRedirect(QUrl(from), true, location);
    QVERIFY(!target.ok());
    QCOMPARE(target.failure().kind, FailureKind::RedirectRefused);
    QVERIFY(!target.failure().detail.isEmpty());
}

void TestRedirect::secretsOnceDroppedStayDropped()
{
    const auto there = followRedirect(QUrl(u"http://a.org/x"_s), true, "http://b.org/y");
    const auto back = followRedirect(there->url, there->mayCarrySecrets, "http://a.org/x");
    QCOMPARE(back->mayCarrySecrets, false);
    QCOMPARE(followRedirect(back->url, back->mayCarrySecrets, "/z")->mayCarrySecrets, false);
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
