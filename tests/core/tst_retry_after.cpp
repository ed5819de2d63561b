// SPDX-License-Identifier: MIT
#include "core/retry_after.h"

#include <QTest>
#include <QTimeZone>

using namespace headgate;
using std::chrono::seconds;

class tst_RetryAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSeconds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");

        QTest::newRow("zero") << QByteArray("0") << qint64{0};
        QTest::newRow("the RFC's two minutes") << QByteArray("120") << qint64{120};
        QTest::newRow("white space around it") << QByteArray(" 120\t") << qint64{120};
        QTest::newRow("leading zeros") << QByteArray("007") << qint64{7};
        QTest::newRow("more than 2^31 saturates") << QByteArray("2147483649") << qint64{2147483648};
        QTest::newRow("more than 2^63 saturates")
            << QByteArray("99999999999999999999999999") << qint64{2147483648};
    }
    void readsSeconds()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        QCOMPARE(parseRetryAfter(text), std::optional(RetryAfter(seconds(expected))));
    }

    void readsADate()
    {
        const QDateTime expected(QDate(1999, 12, 31), QTime(23, 59, 59), QTimeZone::utc());
        QCOMPARE(parseRetryAfter("Fri, 31 Dec 1999 23:59:59 GMT"), std::optional(RetryAfter(expected)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  ");
        QTest::newRow("a negative number") << QByteArray("-1");
        QTest::newRow("a plus sign") << QByteArray("+1");
        QTest::newRow("a fraction") << QByteArray("1.5");
        QTest::newRow("a unit") << QByteArray("120s");
        QTest::newRow("hexadecimal") << QByteArray("0x10");
        QTest::newRow("two numbers") << QByteArray("1 2");
        QTest::newRow("words") << QByteArray("later");
        QTest::newRow("digits of another script") << QByteArray("\xd9\xa1\xd9\xa2");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseRetryAfter(text).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_RetryAfter)
#include "tst_retry_after.moc"
