// SPDX-License-Identifier: MIT
#include "core/content_range.h"

#include <QTest>

#include <limits>

using namespace headgate;

class tst_ContentRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("total");

        QTest::newRow("a range of a known total")
            << QByteArray("bytes 42-1233/1234") << qint64{42} << qint64{1233} << qint64{1234};
        QTest::newRow("a range of an unknown total")
            << QByteArray("bytes 42-1233/*") << qint64{42} << qint64{1233} << qint64{-1};
        QTest::newRow("unsatisfied") << QByteArray("bytes */1234") << qint64{-1} << qint64{-1}
                                     << qint64{1234};
        QTest::newRow("unsatisfied, empty file")
            << QByteArray("bytes */0") << qint64{-1} << qint64{-1} << qint64{0};
        QTest::newRow("one byte") << QByteArray("bytes 0-0/1") << qint64{0} << qint64{0} << qint64{1};
        QTest::newRow("the unit in capitals")
            << QByteArray("BYTES 0-0/1") << qint64{0} << qint64{0} << qint64{1};
        QTest::newRow("white space around it")
            << QByteArray(" bytes 0-0/1 ") << qint64{0} << qint64{0} << qint64{1};
        QTest::newRow("the greatest that fits")
            << QByteArray("bytes 0-9223372036854775806/9223372036854775807") << qint64{0}
            << std::numeric_limits<qint64>::max() - 1 << std::numeric_limits<qint64>::max();
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(qint64, total);
        const auto range = parseContentRange(text);
        QVERIFY(range.has_value());
        QCOMPARE(range->first, optional(first));
        QCOMPARE(range->last, optional(last));
        QCOMPARE(range->total, optional(total));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the unit alone") << QByteArray("bytes");
        QTest::newRow("the unit and a blank") << QByteArray("bytes ");
        QTest::newRow("another unit") << QByteArray("items 0-9/10");
        QTest::newRow("no unit") << QByteArray("0-9/10");
        QTest::newRow("an equals sign, as a request has it") << QByteArray("bytes=0-9/10");
        QTest::newRow("no total") << QByteArray("bytes 0-9");
        QTest::newRow("an empty total") << QByteArray("bytes 0-9/");
        QTest::newRow("two stars") << QByteArray("bytes */*");
        QTest::newRow("last before first") << QByteArray("bytes 10-9/20");
        QTest::newRow("total equal to last") << QByteArray("bytes 0-9/9");
        QTest::newRow("a negative first") << QByteArray("bytes -5-9/10");
        QTest::newRow("a negative total") << QByteArray("bytes 0-9/-1");
        QTest::newRow("no first") << QByteArray("bytes -9/10");
        QTest::newRow("no last") << QByteArray("bytes 0-/10");
        QTest::newRow("a plus sign") << QByteArray("bytes +0-9/10");
        QTest::newRow("inner blanks") << QByteArray("bytes 0 - 9 / 10");
        QTest::newRow("two blanks after the unit") << QByteArray("bytes  0-9/10");
        QTest::newRow("two ranges") << QByteArray("bytes 0-4/10, bytes 5-9/10");
        QTest::newRow("hexadecimal") << QByteArray("bytes 0-0x9/10");
        QTest::newRow("last is 2^63-1") << QByteArray("bytes 0-9223372036854775807/*");
        QTest::newRow("last is 2^63") << QByteArray("bytes 0-9223372036854775808/*");
        QTest::newRow("total is 2^64") << QByteArray("bytes 0-9/18446744073709551616");
        QTest::newRow("a number that wraps to a small one") << QByteArray("bytes 0-18446744073709551625/*");
        QTest::newRow("a NUL behind it") << QByteArray("bytes 0-9/10\0", 13);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseContentRange(text).has_value());
    }

private:
    static std::optional<qint64> optional(qint64 value)
    {
        return value < 0 ? std::nullopt : std::optional(value);
    }
};

QTEST_GUILESS_MAIN(tst_ContentRange)
#include "tst_content_range.moc"
