// SPDX-License-Identifier: MIT
#include "core/http_date.h"

#include <QTest>
#include <QTimeZone>

using namespace headgate;

class tst_HttpDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("expected");

        const QDateTime rfc = utc(1994, 11, 6, 8, 49, 37);
        QTest::newRow("IMF-fixdate of the RFC") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << rfc;
        QTest::newRow("RFC 850 of the RFC") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << rfc;
        QTest::newRow("asctime of the RFC") << QByteArray("Sun Nov  6 08:49:37 1994") << rfc;
        QTest::newRow("asctime with a two-digit day")
            << QByteArray("Wed Nov 16 08:49:37 1994") << utc(1994, 11, 16, 8, 49, 37);
        QTest::newRow("white space around it") << QByteArray(" \tSun, 06 Nov 1994 08:49:37 GMT ") << rfc;
        QTest::newRow("a one-digit day") << QByteArray("Sun, 6 Nov 1994 08:49:37 GMT") << rfc;
        QTest::newRow("UTC for GMT") << QByteArray("Sun, 06 Nov 1994 08:49:37 UTC") << rfc;
        QTest::newRow("a day name that is not that date's")
            << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT") << rfc;
        QTest::newRow("a leap second")
            << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT") << utc(2016, 12, 31, 23, 59, 59);
        QTest::newRow("29 February in a leap year")
            << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT") << utc(2024, 2, 29, 0, 0, 0);
        QTest::newRow("the year 9999")
            << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << utc(9999, 12, 31, 23, 59, 59);
        // "Now" is 2026 in this test.
        QTest::newRow("two digits 50 years ahead stay ahead")
            << QByteArray("Tuesday, 01-Jan-76 00:00:00 GMT") << utc(2076, 1, 1, 0, 0, 0);
        QTest::newRow("two digits 51 years ahead are past")
            << QByteArray("Saturday, 01-Jan-77 00:00:00 GMT") << utc(1977, 1, 1, 0, 0, 0);
        QTest::newRow("two digits of this year")
            << QByteArray("Thursday, 01-Jan-26 00:00:00 GMT") << utc(2026, 1, 1, 0, 0, 0);
        QTest::newRow("two zeros") << QByteArray("Saturday, 01-Jan-00 00:00:00 GMT")
                                   << utc(2000, 1, 1, 0, 0, 0);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, expected);
        const auto read = parseHttpDate(text, utc(2026, 6, 1, 0, 0, 0));
        QVERIFY(read.has_value());
        QCOMPARE(*read, expected);
        QCOMPARE(read->timeSpec(), Qt::UTC);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("   ");
        QTest::newRow("a zero, as Expires often has") << QByteArray("0");
        QTest::newRow("an ISO date") << QByteArray("1994-11-06T08:49:37Z");
        QTest::newRow("no zone") << QByteArray("Sun, 06 Nov 1994 08:49:37");
        QTest::newRow("a local zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 PST");
        QTest::newRow("something behind it") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT, x");
        QTest::newRow("a NUL inside") << QByteArray("Sun, 06 Nov 1994\0 08:49:37 GMT", 30);
        QTest::newRow("30 February") << QByteArray("Sun, 30 Feb 2020 08:49:37 GMT");
        QTest::newRow("29 February in a common year") << QByteArray("Sun, 29 Feb 2023 08:49:37 GMT");
        QTest::newRow("day 0") << QByteArray("Sun, 00 Nov 1994 08:49:37 GMT");
        QTest::newRow("year 0") << QByteArray("Sun, 06 Nov 0000 08:49:37 GMT");
        QTest::newRow("24 o'clock") << QByteArray("Sun, 06 Nov 1994 24:00:00 GMT");
        QTest::newRow("minute 60") << QByteArray("Sun, 06 Nov 1994 08:60:37 GMT");
        QTest::newRow("second 61") << QByteArray("Sun, 06 Nov 1994 08:49:61 GMT");
        QTest::newRow("a five-digit year") << QByteArray("Sun, 06 Nov 19940 08:49:37 GMT");
        QTest::newRow("a negative hour") << QByteArray("Sun, 06 Nov 1994 -8:49:37 GMT");
        QTest::newRow("another month") << QByteArray("Sun, 06 Nox 1994 08:49:37 GMT");
        QTest::newRow("a month of another language") << QByteArray("Son, 06 Okt 1994 08:49:37 GMT");
        QTest::newRow("no day name") << QByteArray("06 Nov 1994 08:49:37 GMT");
        QTest::newRow("mixed separators") << QByteArray("Sunday, 06-Nov 94 08:49:37 GMT");
        QTest::newRow("four digits in RFC 850") << QByteArray("Sunday, 06-Nov-1994 08:49:37 GMT");
        QTest::newRow("a megabyte of digits") << QByteArray("Sun, ") + QByteArray(1 << 20, '9');
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHttpDate(text).has_value());
    }

    void writes()
    {
        QCOMPARE(toHttpDate(utc(1994, 11, 6, 8, 49, 37)), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        const QDateTime elsewhere(QDate(1994, 11, 6), QTime(9, 49, 37), QTimeZone(3600));
        QCOMPARE(toHttpDate(elsewhere), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        QVERIFY(toHttpDate(QDateTime()).isEmpty());
        QVERIFY(toHttpDate(utc(10000, 1, 1, 0, 0, 0)).isEmpty());
    }

    void readsWhatItWrites()
    {
        for (int day = 0; day < 800; ++day) {
            const QDateTime when = utc(1999, 1, 1, 3, 4, 5).addDays(day * 13).addSecs(day * 61);
            QCOMPARE(parseHttpDate(toHttpDate(when)), std::optional(when));
        }
    }

private:
    static QDateTime utc(int year, int month, int day, int hour, int minute, int second)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute, second), QTimeZone::utc()).toUTC();
    }
};

QTEST_GUILESS_MAIN(tst_HttpDate)
#include "tst_http_date.moc"
