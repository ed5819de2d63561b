// SPDX-License-Identifier: MIT
#include "core/host_pattern.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_HostPattern final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
};

void tst_HostPattern::fits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("fits");
    QTest::newRow("itself") << u"example.org"_s << u"example.org"_s << true;
    QTest::newRow("another") << u"example.org"_s << u"example.net"_s << false;
    QTest::newRow("no host below it") << u"example.org"_s << u"a.example.org"_s << false;
    QTest::newRow("one below it") << u"*.example.org"_s << u"a.example.org"_s << true;
    QTest::newRow("far below it") << u"*.example.org"_s << u"a.b.example.org"_s << true;
    QTest::newRow("itself, too") << u"*.example.org"_s << u"example.org"_s << true;
    QTest::newRow("a name that only ends so") << u"*.example.org"_s << u"badexample.org"_s << false;
    QTest::newRow("everything") << u"*"_s << u"127.0.0.1"_s << true;
    QTest::newRow("an address") << u"127.0.0.1"_s << u"127.0.0.1"_s << true;
    QTest::newRow("nothing") << u"*.example.org"_s << QString() << false;
}

void tst_HostPattern::fits()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, host);
    QTEST(matchesHost(pattern, Host{host}), "fits");
}

void tst_HostPattern::whatIsTypedIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a host") << u" Example.ORG "_s << u"example.org"_s;
    QTest::newRow("a wide one") << u"*.Example.org"_s << u"*.example.org"_s;
    QTest::newRow("an address of a file") << u"https://example.org:8080/a?b"_s << u"example.org"_s;
    QTest::newRow("not in ASCII") << u"b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("an IPv4 address") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("all") << u"*"_s << u"*"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a star inside") << u"a.*.org"_s << QString();
    QTest::newRow("two stars") << u"*.*.org"_s << QString();
    QTest::newRow("only a star and a dot") << u"*."_s << QString();
    QTest::newRow("blanks inside") << u"not a host"_s << QString();
    QTest::newRow("a path") << u"example.org/x"_s << QString();
}

void tst_HostPattern::whatIsTypedIsUnderstood()
{
    QFETCH(const QString, typed);
    QTEST(toHostPattern(typed).value_or(QString()), "pattern");
}

QTEST_APPLESS_MAIN(tst_HostPattern)
#include "tst_host_pattern.moc"
