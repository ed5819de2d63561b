// SPDX-License-Identifier: MIT
#include "core/byte_ranges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headgate;

class TestByteRanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds_data();
    void adds();
    void isASetOfBytes();
    void findsGaps();
    void readsOnlyWhatItWrites_data();
    void readsOnlyWhatItWrites();
};

void TestByteRanges::adds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, qint64 begin, qint64 end, const char *after) {
        QTest::addRow("%s", name) << QByteArray(before) << begin << end << QByteArray(after);
    };
    row("to nothing", "", 5, 10, "5-9");
    row("nothing", "5-9", 3, 3, "5-9");
    row("before", "5-9", 0, 4, "0-3 5-9");
    row("touching before", "5-9", 0, 5, "0-9");
    row("behind", "5-9", 11, 12, "5-9 11-11");
    row("touching behind", "5-9", 10, 12, "5-11");
    row("inside", "5-9", 6, 8, "5-9");
    row("around", "5-9", 1, 20, "1-19");
    row("between two", "0-4 10-14", 6, 8, "0-4 6-7 10-14");
    row("joining two", "0-4 10-14", 5, 10, "0-14");
    row("over several", "0-4 10-14 20-24 30-34", 3, 22, "0-24 30-34");
}

void TestByteRanges::adds()
{
    QFETCH(const QByteArray, before);
    QFETCH(const qint64, begin);
    QFETCH(const qint64, end);
    QFETCH(const QByteArray, after);
    auto ranges = ByteRanges::fromText(before);
    QVERIFY(ranges);
    ranges->add(ByteRange{begin, end});
    QCOMPARE(ranges->toText(), after);
}

/// Compared with the plainest set there is.
void TestByteRanges::isASetOfBytes()
{
    constexpr int total = 40;
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        ByteRanges one;
        ByteRanges other;
        QList<bool> inOne(total);
        QList<bool> inOther(total);
        for (int step = 0; step < 6; ++step) {
            const qint64 begin = random.bounded(total);
            const qint64 end = begin + random.bounded(total - int(begin) + 1);
            const bool first = random.bounded(2) == 0;
            (first ? one : other).add(ByteRange{begin, end});
            for (qint64 i = begin; i < end; ++i) {
                (first ? inOne : inOther)[i] = true;
            }
        }
        const ByteRanges common = one.intersected(other);
        const auto contains = [](const ByteRanges &ranges, int byte) {
            return std::ranges::any_of(ranges.ranges(), [byte](const ByteRange &range) {
                return range.begin <= byte && byte < range.end;
            });
        };
        const ByteRanges missing = [&one] {
            ByteRanges sum;
            for (const ByteRange &gap : one.gaps(total)) {
                sum.add(gap);
            }
            return sum;
        }();
        for (int i = 0; i < total; ++i) {
            QCOMPARE(contains(one, i), inOne[i]);
            QCOMPARE(contains(common, i), inOne[i] && inOther[i]);
            QCOMPARE(contains(missing, i), !inOne[i]);
        }
        QCOMPARE(one.size(), inOne.count(true));
        QCOMPARE(one.prefix(), inOne.contains(false) ? inOne.indexOf(false) : total);
        QCOMPARE(one.end(), inOne.lastIndexOf(true) + 1);
        QCOMPARE(ByteRanges::fromText(one.toText()), one);
    }
}

void TestByteRanges::findsGaps()
{
    const ByteRanges ranges = *ByteRanges::fromText("0-9 20-29");
    QCOMPARE(ranges.gaps(30), (QList<ByteRange>{{10, 20}}));
    QCOMPARE(ranges.gaps(35), (QList<ByteRange>{{10, 20}, {30, 35}}));
    QCOMPARE(ranges.gaps(15), (QList<ByteRange>{{10, 15}}));
    QCOMPARE(ByteRanges().gaps(5), (QList<ByteRange>{{0, 5}}));
    QVERIFY(ByteRanges().gaps(0).isEmpty());
}

void TestByteRanges::readsOnlyWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"x", "5", "5-", "-5", "-", "5-4", "0-4 5-9", "5-9 0-3", "0-4  6-9", "0-4,6-9",
                             "0-99999999999999999999", "0-9223372036854775807", "0--1", "0-4 "}) {
        QTest::addRow("%s", text) << QByteArray(text);
    }
}

void TestByteRanges::readsOnlyWhatItWrites()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!ByteRanges::fromText(text));
}

QTEST_GUILESS_MAIN(TestByteRanges)
#include "tst_byte_ranges.moc"
