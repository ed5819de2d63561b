// SPDX-License-Identifier: MIT
#include "transfer/resume.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// What the answer to a request for the rest means, over the product of what was asked and what comes.
class TestResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWithAValidator();
    void plans_data();
    void plans();
};

namespace {

enum class Decision { Continue, FromTheStart, Complete, StartOver, Fail };

PartInfo part(qint64 bytes, qint64 total, const char *etag, const char *date = "")
{
    return PartInfo{u"/d/x.part"_s, u"x"_s, bytes, total, etag, date, {}, false};
}

AnswerHead answer(int status, const char *length, const char *range, const char *etag, const char *date = "")
{
    const auto field = [](const char *text) { return text[0] == '\0' ? QByteArray() : QByteArray(text); };
    return AnswerHead{status, field(length), field(range), field(etag), field(date)};
}

const char *const day = "Thu, 01 Jan 2026 00:00:00 GMT";
const char *const otherDay = "Fri, 02 Jan 2026 00:00:00 GMT";

} // namespace

void TestResume::asksOnlyWithAValidator()
{
    QVERIFY(canAskForRest(part(10, 100, "\"a\"")));
    QVERIFY(canAskForRest(part(10, 100, "", day)));
    QVERIFY(!canAskForRest(part(10, 100, "")));
    QVERIFY(!canAskForRest(part(0, 100, "\"a\"")));
    QVERIFY(!canAskForRest(PartInfo{}));
    PartInfo mixed = part(10, 100, "");
    mixed.mixed = true;
    QVERIFY(canAskForRest(mixed));
    mixed.total = -1; // nothing to compare another source with
    QVERIFY(!canAskForRest(mixed));
    QCOMPARE(strongValidator(part(10, 100, "\"a\"", day)), QByteArray("\"a\""));
    QCOMPARE(strongValidator(part(10, 100, "", day)), QByteArray(day));
}

void TestResume::plans_data()
{
    QTest::addColumn<PartInfo>("asked");
    QTest::addColumn<AnswerHead>("head");
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<qint64>("expected");
    const PartInfo some = part(40, 100, "\"a\"");
    const PartInfo dated = part(40, 100, "", day);
    const PartInfo unknown = part(40, -1, "\"a\"");
    const PartInfo all = part(100, 100, "\"a\"");
    const PartInfo nothing;
    const auto row = [](const char *name, const PartInfo &asked, const AnswerHead &head, Decision d,
                        qint64 n = 0) { QTest::addRow("%s", name) << asked << head << d << n; };
    using enum Decision;
    row("the rest, as asked", some, answer(206, "60", "bytes 40-99/100", "\"a\""), Continue, 60);
    row("the rest without a length", some, answer(206, "", "bytes 40-99/100", "\"a\""), Continue, 60);
    row("the rest without a validator", some, answer(206, "60", "bytes 40-99/100", ""), StartOver);
    row("the rest with a date for a tag", part(40, 100, "\"a\"", day),
        answer(206, "60", "bytes 40-99/100", "", day), StartOver);
    row("the rest of a dated file without its date", dated, answer(206, "60", "bytes 40-99/100", "\"a\""),
        StartOver);
    row("the rest by date", dated, answer(206, "60", "bytes 40-99/100", "", day), Continue, 60);
    row("the rest of unknown length", unknown, answer(206, "60", "bytes 40-99/100", "\"a\""), Continue, 60);
    row("the total is a star", some, answer(206, "60", "bytes 40-99/*", "\"a\""), Continue, 60);
    row("less than the rest", some, answer(206, "10", "bytes 40-49/100", "\"a\""), Continue, 10);
    row("another tag in the 206", some, answer(206, "60", "bytes 40-99/100", "\"b\""), StartOver);
    row("a weak tag in the 206", some, answer(206, "60", "bytes 40-99/100", "W/\"a\""), StartOver);
    row("another date in the 206", dated, answer(206, "60", "bytes 40-99/100", "", otherDay), StartOver);
    row("another total", some, answer(206, "61", "bytes 40-100/101", "\"a\""), StartOver);
    row("another beginning", some, answer(206, "61", "bytes 39-99/100", "\"a\""), StartOver);
    row("the range from zero", some, answer(206, "100", "bytes 0-99/100", "\"a\""), StartOver);
    row("no Content-Range", some, answer(206, "60", "", "\"a\""), StartOver);
    row("another unit", some, answer(206, "60", "lines 40-99/100", "\"a\""), StartOver);
    row("an unreadable range", some, answer(206, "60", "bytes 40-/100", "\"a\""), StartOver);
    row("length and range disagree", some, answer(206, "59", "bytes 40-99/100", "\"a\""), Fail);
    row("a length that is no number", some, answer(206, "60x", "bytes 40-99/100", "\"a\""), Fail);
    row("the whole file instead", some, answer(200, "100", "", "\"a\""), FromTheStart, 100);
    row("the whole of a changed file", some, answer(200, "70", "", "\"b\""), FromTheStart, 70);
    row("the whole file, length unknown", some, answer(200, "", "", ""), FromTheStart, -1);
    row("a whole file with a junk length", some, answer(200, "-5", "", ""), Fail);
    row("416 where nothing is missing", all, answer(416, "", "bytes */100", "\"a\""), Complete);
    row("416 at our length without a tag", all, answer(416, "", "bytes */100", ""), Complete);
    row("416 at our length, another tag", all, answer(416, "", "bytes */100", "\"b\""), StartOver);
    row("416 at our length, but the file was longer", some, answer(416, "", "bytes */40", ""), StartOver);
    row("416 of a shorter file", all, answer(416, "", "bytes */50", "\"a\""), StartOver);
    row("416 of a longer file", all, answer(416, "", "bytes */150", "\"a\""), StartOver);
    row("416 that does not say", all, answer(416, "", "", ""), StartOver);
    row("416 and the length was never known", unknown, answer(416, "", "bytes */40", "\"a\""), Complete);
    row("416, length never known, no tag", unknown, answer(416, "", "bytes */40", ""), StartOver);
    PartInfo mixed = part(40, 100, "");
    mixed.mixed = true;
    row("mixed: the rest of the same length", mixed, answer(206, "60", "bytes 40-99/100", "\"b\""), Continue,
        60);
    row("mixed: another total", mixed, answer(206, "61", "bytes 40-100/101", "\"b\""), StartOver);
    row("mixed: a total that is not told", mixed, answer(206, "60", "bytes 40-99/*", "\"b\""), StartOver);
    row("mixed: another beginning", mixed, answer(206, "61", "bytes 39-99/100", "\"b\""), StartOver);
    row("mixed: the whole file instead", mixed, answer(200, "100", "", "\"b\""), FromTheStart, 100);
    row("a whole file, as asked", nothing, answer(200, "100", "", "\"a\""), FromTheStart, 100);
    row("an empty file", nothing, answer(200, "0", "", ""), FromTheStart, 0);
    row("two lengths that agree", nothing, answer(200, "5, 5", "", ""), FromTheStart, 5);
    row("two lengths that differ", nothing, answer(200, "5, 6", "", ""), Fail);
    row("a part that nobody asked for", nothing, answer(206, "50", "bytes 0-49/100", ""), Fail);
    row("a part without a range that nobody asked for", nothing, answer(206, "50", "", ""), Fail);
    row("206 that is the whole file, without a length", nothing, answer(206, "", "bytes 0-99/100", ""),
        FromTheStart, 100);
    row("206 that is the whole file, and half its length", nothing, answer(206, "50", "bytes 0-99/100", ""),
        Fail);
    row("206 that is the whole file", nothing, answer(206, "100", "bytes 0-99/100", ""), FromTheStart, 100);
}

void TestResume::plans()
{
    QFETCH(PartInfo, asked);
    QFETCH(AnswerHead, head);
    QFETCH(Decision, decision);
    QFETCH(qint64, expected);
    const auto plan = planBody(asked, head);
    Decision made = Decision::Fail;
    if (plan.ok() && std::holds_alternative<StartOver>(*plan)) {
        made = Decision::StartOver;
    } else if (plan.ok()) {
        const BodyPlan &body = std::get<BodyPlan>(*plan);
        made = body.alreadyComplete ? Decision::Complete
               : body.offset > 0    ? Decision::Continue
                                    : Decision::FromTheStart;
        QCOMPARE(body.offset, made == Decision::FromTheStart ? 0 : asked.bytes);
        QCOMPARE(body.expected, expected);
    } else {
        QCOMPARE(plan.failure().kind, FailureKind::Malformed);
    }
    QCOMPARE(int(made), int(decision));
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
