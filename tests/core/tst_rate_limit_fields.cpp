// SPDX-License-Identifier: MIT
#include "core/rate_limit_fields.h"

#include <QTest>
#include <QTimeZone>

using namespace headgate;
using std::chrono::seconds;

class tst_RateLimitFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRateLimit_data();
    void readsRateLimit();
    void refusesRateLimit_data();
    void refusesRateLimit();
    void readsSingleFields_data();
    void readsSingleFields();

private:
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
};

void tst_RateLimitFields::readsRateLimit_data()
{
    QTest::addColumn<QByteArray>("rateLimit");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("reset");
    const QByteArray none;
    const auto row = [](const char *name, const char *field, const QByteArray &policy, qint64 r, qint64 t) {
        QTest::newRow(name) << QByteArray(field) << policy << r << t;
    };
    row("the draft's own example", R"("default";r=50;t=30)", none, 50, 30);
    row("nothing left", R"("default";r=0;t=5)", none, 0, 5);
    row("blanks where they may be", " \"default\"; r=50;  t=30 ", none, 50, 30);
    row("the parameters in another order", R"("default";t=30;r=50)", none, 50, 30);
    row("a parameter that comes twice: the last counts", R"("a";r=1;r=2;t=3)", none, 2, 3);
    row("a token for a name", "default;r=50;t=30", none, 50, 30);
    row("a name with quotes in it", R"("a\"b\\";r=1;t=2)", none, 1, 2);
    row("the tighter of two is the one with less for each second",
        R"("hour";r=100;t=3600,"day";r=5000;t=9000)", none, 100, 3600);
    row("nothing left is tighter than anything", R"("a";r=1;t=9000, "b";r=0;t=2)", none, 0, 2);
    row("of two with nothing left, the longer", R"("a";r=0;t=2,"b";r=0;t=60)", none, 0, 60);
    row("partition keys, flags and unknown parameters",
        R"("a";pk=:c2VjcmV0:;x;y=?1;z="a,b;c";n=-1.5;r=7;t=8)", none, 7, 8);
    row("without t, the window of its policy", R"("a";r=7)", R"("b";q=1;w=5,"a";q=10;w=60)", 7, 60);
    row("t before the window", R"("a";r=7;t=3)", R"("a";q=10;w=60)", 7, 3);
    row("a quota of bytes is left out", R"("bytes";r=0;t=9,"a";r=7;t=3)",
        R"("bytes";q=65535;qu="content-bytes";w=10,"a";q=10;qu="requests";w=60)", 7, 3);
    row("a broken policy is none", R"("a";r=7;t=3)", R"("a";q=10;w=)", 7, 3);
    row("too many saturate", R"("a";r=999999999999999;t=3)", none, 1'000'000'000, 3);
    row("too long saturates at a year", R"("a";r=0;t=999999999999999)", none, 0, qint64{365} * 86400);
}

void tst_RateLimitFields::readsRateLimit()
{
    QFETCH(const QByteArray, rateLimit);
    QFETCH(const QByteArray, policy);
    QFETCH(const qint64, remaining);
    QFETCH(const qint64, reset);
    RateLimitFields fields;
    fields.rateLimit = rateLimit;
    fields.policy = policy;
    QCOMPARE(parseRateLimit(fields, now), std::optional(RateLimitHint{remaining, seconds(reset)}));
}

void tst_RateLimitFields::refusesRateLimit_data()
{
    QTest::addColumn<QByteArray>("rateLimit");
    const auto row = [](const char *name, const QByteArray &field) { QTest::newRow(name) << field; };
    row("nothing", "");
    row("blanks", "  ");
    row("no remaining", R"("a";t=3)");
    row("no time, and no policy", R"("a";r=3)");
    row("a negative number", R"("a";r=-1;t=3)");
    row("a fraction", R"("a";r=1.5;t=3)");
    row("a string for a number", R"("a";r="1";t=3)");
    row("no number", R"("a";r=;t=3)");
    row("sixteen digits", R"("a";r=1000000000000000;t=3)");
    row("a name that is never closed", R"("a;r=1;t=3)");
    row("an unknown escape", R"("a\n";r=1;t=3)");
    row("a control character in a name", "\"a\x01\";r=1;t=3");
    row("a name that is not ASCII", "\"\xc3\xa4\";r=1;t=3");
    row("a number for a name", "5;r=1;t=3");
    row("a list in the list", R"(("a" "b");r=1;t=3)");
    row("no name", ";r=1;t=3");
    row("a key in capitals", R"("a";R=1;t=3)");
    row("a comma at the end", R"("a";r=1;t=3,)");
    row("something behind it", R"("a";r=1;t=3 x)");
    row("one broken member spoils them all", R"("a";r=1;t=3,"b";r=x;t=1)");
    row("bytes that are never closed", R"("a";pk=:c2Vj;r=1;t=3)");
    row("seventeen members", QByteArray(R"("a";r=1;t=3,)").repeated(16) + R"("a";r=1;t=3)");
    row("more than 2 KiB", R"("a";r=1;t=3;x=")" + QByteArray(2048, 'x') + '"');
}

void tst_RateLimitFields::refusesRateLimit()
{
    QFETCH(const QByteArray, rateLimit);
    RateLimitFields fields;
    fields.rateLimit = rateLimit;
    QVERIFY(!parseRateLimit(fields, now));
}

void tst_RateLimitFields::readsSingleFields_data()
{
    QTest::addColumn<RateLimitFields>("fields");
    QTest::addColumn<std::optional<RateLimitHint>>("expected");
    const auto row = [](const char *name, const RateLimitFields &fields, std::optional<RateLimitHint> hint) {
        QTest::newRow(name) << fields << hint;
    };
    row("the older draft", {{}, {}, "50", "30", {}, {}}, RateLimitHint{50, seconds(30)});
    row("blanks around it", {{}, {}, " 50 ", "\t30", {}, {}}, RateLimitHint{50, seconds(30)});
    row("with X-", {{}, {}, {}, {}, "50", "30"}, RateLimitHint{50, seconds(30)});
    row("a time", {{}, {}, {}, {}, "5", "1700000060"}, RateLimitHint{5, seconds(60)});
    row("a time in milliseconds", {{}, {}, {}, {}, "5", "1700000060999"}, RateLimitHint{5, seconds(60)});
    row("a time gone by", {{}, {}, {}, {}, "5", "1600000000"}, RateLimitHint{5, seconds(0)});
    row("a time in the year 9999", {{}, {}, {}, {}, "0", "253402300799"},
        RateLimitHint{0, seconds(365 * 86400)});
    row("the newest counts", {"\"a\";r=1;t=2", {}, "3", "4", "5", "6"}, RateLimitHint{1, seconds(2)});
    row("if it is understood", {"?", {}, "3", "4", "5", "6"}, RateLimitHint{3, seconds(4)});
    row("only half of it", {{}, {}, "50", {}, {}, {}}, {});
    row("halves of two", {{}, {}, "50", {}, {}, "30"}, {});
    row("a fraction", {{}, {}, {}, {}, "50", "1.5"}, {});
    row("a negative number", {{}, {}, {}, {}, "-1", "30"}, {});
    row("two numbers", {{}, {}, "50, 40", "30", {}, {}}, {});
    row("none at all", {}, {});
}

void tst_RateLimitFields::readsSingleFields()
{
    QFETCH(const RateLimitFields, fields);
    QFETCH(const std::optional<RateLimitHint>, expected);
    QCOMPARE(parseRateLimit(fields, now), expected);
}

QTEST_GUILESS_MAIN(tst_RateLimitFields)
#include "tst_rate_limit_fields.moc"
