// SPDX-License-Identifier: MIT
#include "transfer/host_rule.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_HostRule final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleIsRead_data();
    void aRuleIsRead();
    void secretsAreReadAndNeverWritten_data();
    void secretsAreReadAndNeverWritten();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatIsWrongTellsNoSecret_data();
    void whatIsWrongTellsNoSecret();
    void aRuleForEverybodySendsNoSecret();
    void theFirstThatFitsHolds();
};

void tst_HostRule::aRuleIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HostRule>("rule");
    QTest::newRow("a host alone") << u"example.org"_s << HostRule{u"example.org"_s, 0, {}, 0, {}};
    QTest::newRow("everything") << u"*.example.org; limit=2; interval=500; rate=60; speed=1.5K; agent=Me/1"_s
                                << HostRule{u"*.example.org"_s, 2, {500ms, 60}, 1536, u"Me/1"_s};
    QTest::newRow("in another order, and wide")
        << u" Example.org ;rate = 7; ;LIMIT=3 ;"_s << HostRule{u"example.org"_s, 3, {0ms, 7}, 0, {}};
    QTest::newRow("an agent with everything in it")
        << u"a.example; agent=X; limit=9 (y=z)"_s
        << HostRule{u"a.example"_s, 0, {}, 0, u"X; limit=9 (y=z)"_s};
    QTest::newRow("a user") << u"a.example; USER = me at work ; limit=1"_s
                            << HostRule{u"a.example"_s, 1, {}, 0, {}, u"me at work"_s};
    QTest::newRow("a user who is hard to write")
        << uR"(a.example; user=" m;e\\\"=agent=" ;limit=1)"_s
        << HostRule{u"a.example"_s, 1, {}, 0, {}, uR"( m;e\"=agent=)"_s};
    QTest::newRow("names of header lines, and an agent behind them")
        << u"a.example; header=Cookie:; header=X-Key:; agent=header=X: y"_s
        << HostRule{u"a.example"_s, 0, {}, 0, u"header=X: y"_s, {}, {}, {{"Cookie", {}}, {"X-Key", {}}}};
    QTest::newRow("everything else for everybody")
        << u"*; agent=Me/1"_s << HostRule{u"*"_s, 0, {}, 0, u"Me/1"_s};
}

void tst_HostRule::aRuleIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const HostRule, rule);
    const auto read = parseHostRule(text);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().detail));
    QVERIFY(*read == rule);
    const auto again = parseHostRule(toText(rule));
    QVERIFY(again.ok() && *again == rule);
}

void tst_HostRule::secretsAreReadAndNeverWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QList<Header>>("headers");
    const QString me = u"a.example; user=me; "_s;
    QTest::newRow("a password") << me + u"password=s3cr3t"_s << u"s3cr3t"_s << QList<Header>{};
    QTest::newRow("a password with an equals sign and quotes inside")
        << me + uR"(password=s3c"r=3t\)"_s << uR"(s3c"r=3t\)"_s << QList<Header>{};
    QTest::newRow("a password in quotes")
        << me + uR"(password="s3c;r3\"t\\ "; limit=1)"_s << uR"(s3c;r3"t\ )"_s << QList<Header>{};
    QTest::newRow("a header line") << u"a.example; header=Authorization: Bearer s3cr3t"_s << QString()
                                   << QList<Header>{{"Authorization", "Bearer s3cr3t"}};
    QTest::newRow("a cookie of several parts, and another line")
        << uR"(a.example; header="Cookie: a=s3cr3t; b=\"2\""; header=X-Key: s3cr3t:2 ;limit=2)"_s << QString()
        << QList<Header>{{"Cookie", R"(a=s3cr3t; b="2")"}, {"X-Key", "s3cr3t:2"}};
    QTest::newRow("something that looks like an agent")
        << uR"(a.example; header="X: agent=s3cr3t"; header=Y: agent=s3cr3t)"_s << QString()
        << QList<Header>{{"X", "agent=s3cr3t"}, {"Y", "agent=s3cr3t"}};
}

void tst_HostRule::secretsAreReadAndNeverWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, password);
    QFETCH(const QList<Header>, headers);
    const auto read = parseHostRule(text);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().detail));
    QCOMPARE(read->password, password);
    QCOMPARE(read->headers, headers);
    QVERIFY(!lacksSecrets(*read));
    QVERIFY2(!toText(*read).contains(u"s3c"_s), qPrintable(toText(*read)));
    const auto again = parseHostRule(toText(*read));
    QVERIFY(again.ok());
    QVERIFY(lacksSecrets(*again));
    QCOMPARE(QList{*again}, withoutSecrets({*read}));
}

void tst_HostRule::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("no host") << u"limit=2"_s << u"limit=…"_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("no number") << u"a.example; limit=two"_s << u"limit=two"_s;
    QTest::newRow("half a request") << u"a.example; limit=1.5"_s << u"limit=1.5"_s;
    QTest::newRow("less than nothing") << u"a.example; interval=-1"_s << u"interval=-1"_s;
    QTest::newRow("too much") << u"a.example; rate=1e9"_s << u"rate=1e9"_s;
    QTest::newRow("no end") << u"a.example; speed=inf"_s << u"speed=inf"_s;
    QTest::newRow("a strange word") << u"a.example; colour=red"_s << u"colour=…"_s;
    QTest::newRow("a line break in the agent") << u"a.example; agent=a\nb"_s << u"agent="_s;
    QTest::newRow("no agent") << u"a.example; agent="_s << u"agent="_s;
    QTest::newRow("a number in two pieces") << u"a.example; limit=\"1\"2"_s << u"limit="_s;
    QTest::newRow("nobody") << u"a.example; user="_s << u"user=…"_s;
    QTest::newRow("nobody in quotes") << u"a.example; user=\"\""_s << u"user=…"_s;
    QTest::newRow("a user with a colon") << u"a.example; user=me:you"_s << u"colon"_s;
    QTest::newRow("a user of two lines") << u"a.example; user=me\nX: y"_s << u"line break"_s;
    QTest::newRow("a header line without a name") << u"a.example; header=: x"_s << u"Name: value"_s;
    QTest::newRow("a header line with a blank in its name")
        << u"a.example; header=My Name: x"_s << u"Name: value"_s;
    QTest::newRow("no header line") << u"a.example; header="_s << u"Name: value"_s;
    QTest::newRow("a range of its own") << u"a.example; header=range: bytes=0-1"_s << u"\"range\""_s;
    QTest::newRow("another host") << u"a.example; header=Host: b.example"_s << u"\"Host\""_s;
    QTest::newRow("a header line twice")
        << u"a.example; header=X-Key: 1; header=x-key: 2"_s << u"\"x-key\""_s;
    QTest::newRow("a login for everybody") << u"*; user=me; password=x"_s << u"everybody"_s;
    QTest::newRow("a header line for everybody") << u"*; header=X: y"_s << u"everybody"_s;
}

void tst_HostRule::whatIsWrongIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    const auto read = parseHostRule(text);
    QVERIFY(!read.ok());
    QVERIFY2(read.failure().detail.contains(part), qPrintable(read.failure().detail));
}

void tst_HostRule::whatIsWrongTellsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a password for nobody") << u"a.example; password=s3cr3t"_s;
    QTest::newRow("a password of two lines") << u"a.example; user=me; password=s3cr3t\nx"_s;
    QTest::newRow("a password without an end") << u"a.example; user=me; password=\"s3cr3t"_s;
    QTest::newRow("a password that ends in a backslash") << u"a.example; user=me; password=\"s3cr3t\\"_s;
    QTest::newRow("a password that goes on behind its end") << u"a.example; user=me; password=\"a\"s3cr3t"_s;
    QTest::newRow("a password without a host") << u"password=s3cr3t"_s;
    QTest::newRow("a header line without a colon") << u"a.example; header=s3cr3t"_s;
    QTest::newRow("a header line of two lines") << u"a.example; header=X: y\ns3cr3t: x"_s;
    QTest::newRow("a range that is a secret") << u"a.example; header=Range: s3cr3t"_s;
    QTest::newRow("a cookie without quotes") << u"a.example; header=Cookie: a=1; b=s3cr3t"_s;
    QTest::newRow("a password that goes on behind a semicolon") << u"a.example; user=me; password=a;s3cr3t"_s;
    QTest::newRow("the same with an equals sign") << u"a.example; user=me; password=a;s3cr3t=b"_s;
    QTest::newRow("a password behind the agent") << u"a.example; agent=Me/1; user=me; password=s3cr3t"_s;
    QTest::newRow("a password behind a strange agent") << u"a.example; agent=Mé; user=me; password=s3cr3t"_s;
    QTest::newRow("a login in the host") << u"me:s3cr3t@a.example; limit=1"_s;
    QTest::newRow("a misspelt password") << u"a.example; user=me; pasword=s3cr3t"_s;
}

void tst_HostRule::whatIsWrongTellsNoSecret()
{
    QFETCH(const QString, text);
    const auto read = parseHostRule(text);
    QVERIFY(!read.ok());
    QVERIFY(!read.failure().detail.isEmpty());
    QVERIFY2(!read.failure().detail.contains(u"s3cr3t"_s), qPrintable(read.failure().detail));
}

void tst_HostRule::aRuleForEverybodySendsNoSecret()
{
    HostRule rule{u"*"_s, 2, {}, 0, u"Me/1"_s, u"me"_s, u"s3cr3t"_s, {{"X", "y"}}};
    QVERIFY(!problemOf(rule).isEmpty());
    QCOMPARE(sanitized({rule}), (QList<HostRule>{{u"*"_s, 2, {}, 0, u"Me/1"_s}}));
    rule.pattern = u"*.example"_s;
    QVERIFY(problemOf(rule).isEmpty());
    QCOMPARE(sanitized({rule}), QList{rule});
    rule.headers.append(Header{"Range", "bytes=0-1"});
    QCOMPARE(sanitized({rule}).first().headers.size(), 1);
}

void tst_HostRule::theFirstThatFitsHolds()
{
    const QList<HostRule> rules{
        {u"a.example.org"_s, 1, {}, 0, {}}, {u"*.example.org"_s, 2, {}, 0, {}}, {u"*"_s, 3, {}, 0, {}}};
    QCOMPARE(ruleFor(rules, Host{u"a.example.org"_s})->limit, 1);
    QCOMPARE(ruleFor(rules, Host{u"b.example.org"_s})->limit, 2);
    QCOMPARE(ruleFor(rules, Host{u"c.example"_s})->limit, 3);
    QVERIFY(!ruleFor(QList<HostRule>(), Host{u"c.example"_s}));
}

QTEST_APPLESS_MAIN(tst_HostRule)
#include "tst_host_rule.moc"
