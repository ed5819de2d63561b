// SPDX-License-Identifier: MIT
#include "core/format.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace headgate;

class TestFormat final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << u"0 bytes"_s;
        QTest::newRow("less than nothing is nothing") << qint64{-5} << u"0 bytes"_s;
        QTest::newRow("below a kibibyte there is no fraction") << qint64{1023} << u"1023 bytes"_s;
        QTest::newRow("a kibibyte") << qint64{1024} << u"1.0 KiB"_s;
        QTest::newRow("one and a half mebibytes") << qint64{1572864} << u"1.5 MiB"_s;
        QTest::newRow("beyond 32 bits") << qint64{5} * 1024 * 1024 * 1024 << u"5.0 GiB"_s;
        QTest::newRow("the largest number") << std::numeric_limits<qint64>::max() << u"8.0 EiB"_s;
    }
    void bytes()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, text);
        QCOMPARE(formatBytes(amount, QLocale::c()), text);
    }

    void speed() { QCOMPARE(formatSpeed(1572864, QLocale::c()), u"1.5 MiB/s"_s); }

    void numbersAreWrittenAsTheLocaleDoes()
    {
        QCOMPARE(formatBytes(1572864, QLocale(QLocale::German)), u"1,5 MiB"_s);
    }

    void duration_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << u"0 s"_s;
        QTest::newRow("less than nothing is nothing") << qint64{-9} << u"0 s"_s;
        QTest::newRow("seconds alone") << qint64{59} << u"59 s"_s;
        QTest::newRow("a minute keeps its seconds") << qint64{60} << u"1 min 00 s"_s;
        QTest::newRow("seconds have two digits") << qint64{125} << u"2 min 05 s"_s;
        QTest::newRow("an hour drops the seconds") << qint64{3659} << u"1 h 00 min"_s;
        QTest::newRow("minutes have two digits") << qint64{3 * 3600 + 7 * 60} << u"3 h 07 min"_s;
        QTest::newRow("a day drops the minutes") << qint64{86400 + 3600 * 5 + 1800} << u"1 d 5 h"_s;
        QTest::newRow("years are days") << qint64{86400 * 400} << u"400 d 0 h"_s;
    }
    void duration()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(formatDuration(std::chrono::seconds(seconds), QLocale::c()), text);
    }
    void precise()
    {
        QCOMPARE(formatPrecise(Milliseconds{1234}, 2, QLocale::c()), u"1.23 s"_s);
        QCOMPARE(formatPrecise(Milliseconds{-1}, 3, QLocale::c()), u"0.000 s"_s);
        QCOMPARE(formatPrecise(Milliseconds{60'501}, 3, QLocale::c()), u"1 min 01 s"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
