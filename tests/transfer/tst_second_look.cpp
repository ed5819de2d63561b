// SPDX-License-Identifier: MIT
#include "transfer/second_look.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestSecondLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenItIsWorthARequest();
    void judges_data();
    void judges();
};

namespace {

const char *const day = "Thu, 01 Jan 2026 00:00:00 GMT";

PartInfo part(const char *etag, const char *date = "")
{
    return PartInfo{u"/d/x.part"_s, u"x"_s, 40, -1, etag, date, {}, true};
}

} // namespace

void TestSecondLook::whenItIsWorthARequest()
{
    QVERIFY(canLookAgain(part("\"a\""), {}));
    QVERIFY(canLookAgain(part("", day), "bytes"));
    QVERIFY(!canLookAgain(part("\"a\""), " None"));
    QVERIFY(!canLookAgain(part(""), "bytes"));
}

void TestSecondLook::judges_data()
{
    QTest::addColumn<PartInfo>("asked");
    QTest::addColumn<AnswerHead>("head");
    QTest::addColumn<SecondLook>("verdict");
    using enum SecondLook;
    const auto row = [](const char *name, const PartInfo &asked, int status, const char *length,
                        const char *range, const char *etag, SecondLook verdict, const char *date = "") {
        const auto field = [](const char *text) { return text[0] == '\0' ? QByteArray() : QByteArray(text); };
        QTest::addRow("%s", name) << asked
                                  << AnswerHead{status, field(length), field(range), field(etag), field(date)}
                                  << verdict;
    };
    const PartInfo tagged = part("\"a\"");
    const PartInfo dated = part("", day);
    row("no byte beyond", tagged, 416, "0", "bytes */40", "\"a\"", WasTheEnd);
    row("no byte beyond, no tag", tagged, 416, "0", "bytes */40", "", WasTheEnd);
    row("no byte beyond, by date", dated, 416, "0", "bytes */40", "", WasTheEnd, day);
    row("no byte beyond, of another file", tagged, 416, "0", "bytes */40", "\"b\"", CannotTell);
    row("shorter than what arrived", tagged, 416, "0", "bytes */30", "\"a\"", FewerThere);
    row("shorter, but another file", tagged, 416, "0", "bytes */30", "\"b\"", CannotTell);
    row("longer, and yet nothing to send", tagged, 416, "0", "bytes */50", "\"a\"", CannotTell);
    row("416 that says nothing", tagged, 416, "0", "", "\"a\"", CannotTell);
    row("more follows", tagged, 206, "60", "bytes 40-99/100", "\"a\"", MoreFollows);
    row("more follows, no end in sight", tagged, 206, "60", "bytes 40-99/*", "\"a\"", MoreFollows);
    row("more of another file", tagged, 206, "60", "bytes 40-99/100", "\"b\"", CannotTell);
    row("more of who knows what", tagged, 206, "60", "bytes 40-99/100", "", CannotTell);
    row("another part", tagged, 206, "60", "bytes 0-59/100", "\"a\"", CannotTell);
    row("a part that does not say which", tagged, 206, "60", "", "\"a\"", CannotTell);
    row("everything, and it is as long", tagged, 200, "40", "", "\"a\"", WasTheEnd);
    row("everything, and it is longer", tagged, 200, "100", "", "\"a\"", ReadAnew);
    row("everything, and it is shorter", tagged, 200, "10", "", "\"a\"", ReadAnew);
    row("everything, without a length again", tagged, 200, "", "", "\"a\"", CannotTell);
    row("everything, with a broken length", tagged, 200, "-1", "", "\"a\"", CannotTell);
    row("everything of another file", tagged, 200, "100", "", "\"b\"", CannotTell);
    row("an error", tagged, 500, "0", "", "\"a\"", CannotTell);
    row("gone", tagged, 404, "0", "", "", CannotTell);
    row("elsewhere", tagged, 302, "0", "", "", CannotTell);
}

void TestSecondLook::judges()
{
    QFETCH(PartInfo, asked);
    QFETCH(AnswerHead, head);
    QFETCH(SecondLook, verdict);
    QCOMPARE(int(judgeSecondLook(asked, head)), int(verdict));
}

QTEST_GUILESS_MAIN(TestSecondLook)
#include "tst_second_look.moc"
