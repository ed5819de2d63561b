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
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
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

void tst_HostRule::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("no host") << u"limit=2"_s << u"limit=2"_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("no number") << u"a.example; limit=two"_s << u"limit=two"_s;
    QTest::newRow("half a request") << u"a.example; limit=1.5"_s << u"limit=1.5"_s;
    QTest::newRow("less than nothing") << u"a.example; interval=-1"_s << u"interval=-1"_s;
    QTest::newRow("too much") << u"a.example; rate=1e9"_s << u"rate=1e9"_s;
    QTest::newRow("no end") << u"a.example; speed=inf"_s << u"speed=inf"_s;
    QTest::newRow("a strange word") << u"a.example; colour=red"_s << u"colour=red"_s;
    QTest::newRow("a line break in the agent") << u"a.example; agent=a\nb"_s << u"agent="_s;
    QTest::newRow("no agent") << u"a.example; agent="_s << u"agent="_s;
}

void tst_HostRule::whatIsWrongIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    const auto read = parseHostRule(text);
    QVERIFY(!read.ok());
    QVERIFY2(read.failure().detail.contains(part), qPrintable(read.failure().detail));
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
